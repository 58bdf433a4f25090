#include "ui/pages/week_page.h"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "commands/command_line.h"
#include "ui/kit/choosers.h"
#include "ui/pages/paragraphs.h"
#include "ui/pages/print_choices.h"
#include "ui/pages/scale_row.h"

namespace knotmap {
namespace {

/// The last seven days as cells: the day's letter above, what was done in it.
void draw_days(Pen& pen, std::vector<std::string> const& names,
               std::vector<std::string> const& signs) {
  float const gap = pen.unit(4.0F);
  float const wide =
      std::min((pen.width + gap) / static_cast<float>(names.size()) - gap, pen.text_unit(34.0F));
  float const tall = pen.text_unit(24.0F);
  auto const letter = Pen::measure(pen.small(), "M", 1e4F);
  auto const label = [&](std::size_t i) {
    return i + 1 == names.size() ? std::string("Now") : names[i];
  };
  for (std::size_t i = 0; i < names.size(); ++i) {
    float const left = pen.left + static_cast<float>(i) * (wide + gap);
    auto const name = Pen::measure(pen.small(), label(i), 1e4F);
    pen.put(pen.small(), {left + (wide - name.x) / 2.0F, pen.top}, 1e4F, label(i));
    Rect const cell{left, pen.top + letter.y, wide, tall};
    bool const full = i < signs.size() && !signs[i].empty();
    bool const is_today = i + 1 == names.size();
    if (is_today) {
      float const band = pen.unit(1.6F);
      pen.fill({cell.x - band, cell.y - band, cell.width + 2.0F * band, cell.height + 2.0F * band},
               pen.palette().accent, 6.0F);
    }
    pen.fill(cell, full ? pen.palette().accent_soft : pen.palette().field, 5.0F);
    if (!full) continue;
    auto const sign = Pen::measure(pen.name(), signs[i], 1e4F);
    pen.put(pen.name(), {left + (wide - sign.x) / 2.0F, cell.y + (tall - sign.y) / 2.0F}, 1e4F,
            signs[i]);
  }
  pen.top += letter.y + tall;
  pen.gap(6.0F);
}

/// What stands in the cell of a day: not by colour alone.
std::string sign_of(std::optional<SessionColour> const& colour) {
  if (!colour) return {};
  switch (*colour) {
    case SessionColour::green:
      return "\u2713";
    case SessionColour::amber:
      return "\u2212";
    case SessionColour::red:
      return "!";
  }
  return {};
}

/// How it went today, in three colours with signs; or, of what is done or not done, a tick.
void draw_today(Pen& pen, WeekLine const& line) {
  auto const item = "week:" + line.id;
  auto const command = "week done " + quoted_word(line.id);
  if (!line.done_words.empty()) {
    if (pen.tick(item + ":green", line.done_words, line.today.has_value()))
      pen.send(fmt::format("{} {}", command, word(line.today.value_or(SessionColour::green))));
    return;
  }
  auto const choice = [&](std::string const& name, std::string_view label,
                          SessionColour colour) -> Choice {
    return {.name = name,
            .label = label,
            .command = fmt::format("{} {}", command, word(colour)),
            .chosen = line.today == colour};
  };
  auto const green = item + ":green";
  auto const amber = item + ":amber";
  auto const red = item + ":red";
  draw_choices(pen, {choice(green, "\u2713 Easy", SessionColour::green),
                     choice(amber, "\u2212 Bearable", SessionColour::amber),
                     choice(red, "! Too much", SessionColour::red)});
}

void draw_line(Pen& pen, WeekLine const& line, std::vector<std::string> const& days) {
  if (pen.link("exercise:" + line.id, line.name + " \u203a"))
    pen.send("select " + quoted_word("exercise:" + line.id));
  pen.text(pen.body(), line.dose);
  if (!line.note.empty()) pen.text(pen.name(), line.note);
  pen.gap(5.0F);
  draw_today(pen, line);
  pen.gap(5.0F);
  std::vector<std::string> signs;
  for (auto const& day : line.days) signs.push_back(sign_of(day));
  draw_days(pen, days, signs);
  pen.gap(8.0F);
}

void draw_rating(Pen& pen, WeekModel const& week) {
  bool const asks = week.check_due || week.pain_today;
  if (asks) {
    draw_scale_row(pen, "How bad is your pain today?", "week rate", week.pain_today);
    pen.gap(4.0F);
  }
  if (week.pain_first && week.pain_today && week.day_number > 1) {
    pen.text(pen.name(),
             fmt::format("{} at the start, {} today.", *week.pain_first, *week.pain_today));
  }
  pen.text(pen.body(), week.verdict);
  if (week.offers_swap) {
    pen.gap(6.0F);
    if (pen.button("week:swap", "Take other exercises", ButtonKind::primary)) pen.send("week swap");
  }
  if (week.is_done) {
    pen.gap(6.0F);
    if (pen.button("week:end", "End my week", ButtonKind::primary)) pen.send("week end");
  }
  pen.gap(14.0F);
}

}  // namespace

void draw_week_link(Pen& pen) {
  pen.gap(4.0F);
  if (pen.link("week", "My week \u203a")) pen.send("select week");
}

void draw_week(Pen& pen, WeekModel const& week, PageMemory& memory) {
  if (pen.link("page:back", "\u2039 Close this page", true)) pen.send("deselect");
  pen.gap(6.0F);
  pen.text(pen.head(), "My week");
  if (week.exercises.empty() && week.change.empty()) {
    pen.gap(6.0F);
    pen.text(pen.body(),
             "There is no plan yet. Click where it hurts, and open \"Why is it there?\": its "
             "answers make a plan of at most three exercises and one change.");
    return;
  }
  pen.text(pen.soft(), fmt::format("{} \u00b7 day {}", week.what, week.day_number));
  pen.gap(10.0F);
  draw_rating(pen, week);
  if (!week.change.empty()) {
    pen.text(pen.name(), "The one change for this week");
    pen.gap(2.0F);
    pen.text(pen.body(), week.change);
    if (pen.tick("week:change", "Kept it today", week.change_kept)) pen.send("week change");
    std::vector<std::string> signs;
    for (bool const kept : week.change_days) signs.emplace_back(kept ? "\u2713" : "");
    draw_days(pen, week.day_names, signs);
    pen.gap(8.0F);
  }
  for (auto const& line : week.exercises) draw_line(pen, line, week.day_names);
  draw_folded(pen, "week-rules", "How much may it hurt, and when more?", week.rules, memory);
  draw_folded(pen, "week-follow", "When to look back, and when to see a doctor", week.follow_up,
              memory);
  draw_print_link(pen, "A sheet to print, with boxes to tick \u203a");
  if (!week.is_done && pen.link("week:end", "End my week", true)) pen.send("week end");
}

}  // namespace knotmap
