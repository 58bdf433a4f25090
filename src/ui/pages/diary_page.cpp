#include "ui/pages/diary_page.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "commands/command_line.h"
#include "diary/diary.h"
#include "ui/kit/choosers.h"
#include "ui/pages/chart_view.h"
#include "ui/pages/paragraphs.h"
#include "ui/pages/print_choices.h"

namespace knotmap {
namespace {

void draw_chart_of(Pen& pen, ChartModel const& model) {
  pen.text(pen.name(), model.title);
  pen.gap(2.0F);
  draw_chart(pen, model.chart->of_width(chart_width(pen)));
  pen.gap(4.0F);
  pen.text(pen.body(), model.change);
  pen.gap(10.0F);
}

void draw_pain_choices(Pen& pen, DiaryModel const& diary) {
  if (diary.pains.size() < 2) return;
  std::vector<std::string> names;
  names.reserve(diary.pains.size());
  std::vector<Choice> choices;
  for (auto const& pain : diary.pains) {
    names.push_back("diary pain:" + pain);
    choices.push_back({.name = names.back(),
                       .label = pain,
                       .command = "diary pain " + quoted_word(pain),
                       .chosen = pain == diary.pain});
  }
  draw_choices(pen, choices);
  pen.gap(8.0F);
}

void draw_period_choices(Pen& pen, DiaryPeriod period) {
  auto const choice = [&](std::string_view name, std::string_view label, DiaryPeriod each) {
    return Choice{.name = name,
                  .label = label,
                  .command = fmt::format("diary period {}", word(each)),
                  .chosen = period == each};
  };
  draw_choices(pen, {choice("diary period:week", "7 days", DiaryPeriod::week),
                     choice("diary period:month", "30 days", DiaryPeriod::month),
                     choice("diary period:quarter", "90 days", DiaryPeriod::quarter),
                     choice("diary period:all", "All", DiaryPeriod::all)});
  pen.gap(10.0F);
}

std::string_view period_words(DiaryPeriod period) {
  switch (period) {
    case DiaryPeriod::week:
      return "All 7 days";
    case DiaryPeriod::month:
      return "All 30 days";
    case DiaryPeriod::quarter:
      return "All 90 days";
    case DiaryPeriod::all:
      break;
  }
  return "All days";
}

/// Which days the body shows all pains of, and what that looks like.
void draw_painted(Pen& pen, DiaryModel const& diary) {
  pen.text(pen.name(), "Paint all pains on the body");
  pen.gap(4.0F);
  auto const choice = [&](std::string_view name, std::string_view label, DiaryPainted each) {
    return Choice{.name = name,
                  .label = label,
                  .command = fmt::format("diary painted {}", word(each)),
                  .chosen = diary.on_body == each};
  };
  std::vector<Choice> choices;
  if (diary.period != DiaryPeriod::week) {  // of which both weeks are all
    choices.push_back(choice("diary painted:first-week", "First 7 days", DiaryPainted::first_week));
    choices.push_back(choice("diary painted:last-week", "Last 7 days", DiaryPainted::last_week));
  }
  choices.push_back(
      choice("diary painted:period", period_words(diary.period), DiaryPainted::period));
  choices.push_back(choice("diary painted:none", "None", DiaryPainted::none));
  draw_choices(pen, choices);
  pen.gap(6.0F);
  if (diary.painted) {
    auto const& words = diary.painted->words;
    pen.text(pen.small(), words.days);
    pen.gap(2.0F);
    pen.text(pen.body(), words.sentence);
    pen.text(pen.small(), diary.painted->turn);
    pen.gap(6.0F);
    if (diary.painted->legend) draw_painted_legend(pen, *diary.painted->legend, words);
    pen.text(pen.small(), words.left_out);
  }
  pen.gap(10.0F);
}

void draw_activities(Pen& pen, DiaryModel const& diary, PageMemory& memory) {
  for (auto const& each : diary.activities) draw_chart_of(pen, each);
  if (!draw_fold(pen, "diary-activities", "Activities that you want back", memory)) return;
  pen.text(pen.small(),
           "Up to three things that the pain makes hard: \"look over my shoulder\". When you write "
           "an entry, it asks how hard they are.");
  pen.gap(6.0F);
  for (auto const& name : diary.chosen) {
    if (draw_words_with_button(pen, pen.body(), name, {"diary activity:" + name, "Remove"}))
      pen.send("diary activity " + quoted_word(name));
    pen.gap(4.0F);
  }
  if (diary.chosen.size() < Diary::most_activities) {
    auto& field = memory.fields["diary activity"];
    auto& typed = memory.typed["diary activity"];
    if (field.draw(pen, "diary activity", "An activity", typed, Entry::most_name))
      typed = field.words();
    pen.gap(6.0F);
    if (pen.button("diary activity:add", "Add it",
                   typed.empty() ? ButtonKind::field : ButtonKind::primary) &&
        !typed.empty()) {
      pen.send("diary activity " + quoted_word(typed));
      typed.clear();
    }
  }
  pen.gap(8.0F);
}

void draw_entry(Pen& pen, EntryRow const& row) {
  pen.text(pen.name(), row.when);
  pen.text(pen.body(), row.pain.empty()       ? row.strength
                       : row.strength.empty() ? row.pain
                                              : fmt::format("{}: {}", row.pain, row.strength));
  pen.text(pen.small(), row.done);
  pen.text(pen.small(), row.note);
  pen.gap(4.0F);
  draw_choices(
      pen,
      {{.name = "entry-change:" + row.id, .label = "Change", .command = "log edit " + row.id},
       {.name = "entry-delete:" + row.id, .label = "Delete", .command = "diary delete " + row.id}});
  pen.gap(10.0F);
}

}  // namespace

void draw_diary(Pen& pen, DiaryModel const& diary, PageMemory& memory) {
  if (pen.link("page:back", "\u2039 Close this page", true)) pen.send("deselect");
  pen.gap(6.0F);
  pen.text(pen.head(), "My diary");
  pen.gap(6.0F);
  if (!diary.fault.empty()) {
    pen.box(pen.palette().notice, pen.palette().notice_border, [&] {
      pen.text({pen.fonts().regular, pen.palette().notice_text}, diary.fault);
    });
    return;
  }
  if (diary.is_empty) {
    pen.text(pen.body(),
             "Nothing is written down yet. One number a day shows whether it gets better, and what "
             "helped. What you press is noted by itself.");
    pen.gap(10.0F);
    if (!diary.can_write) {
      pen.text(pen.body(), "Click where it hurts, then choose \"Write this pain down\".");
    } else if (pen.button("log", "Write this pain down", ButtonKind::primary)) {
      pen.send("log start");
    }
    pen.gap(10.0F);
    pen.text(pen.small(), "It stays on this machine. Nothing is sent anywhere.");
    return;
  }
  if (pen.button("log", "Write down how it is now", ButtonKind::primary)) pen.send("log start");
  pen.gap(12.0F);
  draw_period_choices(pen, diary.period);
  draw_painted(pen, diary);
  draw_pain_choices(pen, diary);
  if (diary.curve) {
    draw_chart_of(pen, *diary.curve);
    pen.text(pen.small(),
             "Dot: how bad it was. Stroke: up to the worst. Ring: after what was done. Below: days "
             "on which you pressed or exercised.");
    pen.gap(10.0F);
  }
  if (!diary.helped.empty()) {
    draw_bullets(pen, "What helped", diary.helped);
    pen.text(pen.small(),
             "Better means: lower by 2 points and a third or so, right after. It can be chance, "
             "most of all when the count is small.");
    pen.gap(10.0F);
  }
  draw_print_link(pen, "A page for the doctor, to print \u203a");
  pen.gap(10.0F);
  draw_activities(pen, diary, memory);
  if (diary.calendar && draw_fold(pen, "diary-calendar", "Calendar", memory))
    draw_chart_of(pen, *diary.calendar);
  if (draw_fold(pen, "diary-entries", "All entries", memory)) {
    for (auto const& row : diary.entries) draw_entry(pen, row);
    if (diary.more_entries > 0) {
      auto const words = fmt::format("Show older ones ({})", diary.more_entries);
      if (pen.button("diary older", words, ButtonKind::field)) pen.send("diary older");
    }
  }
  pen.gap(6.0F);
  pen.text(pen.small(), "It stays on this machine. Nothing is sent anywhere.");
}

}  // namespace knotmap
