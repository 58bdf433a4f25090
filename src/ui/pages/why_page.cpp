#include "ui/pages/why_page.h"

#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "commands/command_line.h"
#include "relief/causes.h"
#include "ui/pages/paragraphs.h"
#include "ui/pages/print_choices.h"

namespace knotmap {
namespace {

/// A question with its two answers beside it; the chosen one again takes the answer back.
void draw_question(Pen& pen, CauseQuestion const& question) {
  auto const yes = pen.button_size("Yes");
  auto const no = pen.button_size("No");
  float const gap = pen.unit(6.0F);
  float const wrap = std::max(pen.width - yes.x - no.x - 3.0F * gap, pen.width * 0.4F);
  float const tall = std::max(Pen::measure(pen.body(), question.ask, wrap).y, yes.y);
  pen.put(pen.body(), {pen.left, pen.top}, wrap, question.ask);
  auto const answer = [&](std::string_view label, std::string_view word, float left, bool chosen) {
    auto const item = fmt::format("cause:{}:{}", question.id, word);
    auto const kind = chosen ? ButtonKind::chosen : ButtonKind::field;
    if (!pen.button_at(item, label, {left, pen.top}, kind).pressed) return;
    pen.send(fmt::format("cause {} {}", quoted_word(question.id), chosen ? "unsaid" : word));
  };
  float const right = pen.left + pen.width;
  answer("Yes", "yes", right - no.x - gap - yes.x, question.answer == true);
  answer("No", "no", right - no.x, question.answer == false);
  pen.top += tall;
  pen.gap(12.0F);
}

void draw_answer(Pen& pen, WhyModel const& why) {
  pen.box(pen.palette().field, pen.palette().border, [&] {
    if (!why.likely.empty()) {
      pen.text(pen.name(), CauseWords::answer);
      pen.gap(4.0F);
      int number = 0;
      for (auto const& likely : why.likely) {
        pen.numbered(++number, likely.name + ". " + likely.why);
      }
      pen.gap(6.0F);
    } else {
      pen.text(pen.body(), CauseWords::nothing_fits);
      pen.gap(6.0F);
    }
    if (!why.change.empty()) {
      pen.text(pen.name(), CauseWords::change);
      pen.gap(2.0F);
      pen.text(pen.body(), why.change);
      pen.gap(6.0F);
    }
    if (why.exercises.empty()) return;
    pen.text(pen.name(), "Exercises that belong to it");
    pen.gap(2.0F);
    for (auto const& exercise : why.exercises) {
      if (pen.link("exercise:" + exercise.id, exercise.name + " \u203a"))
        pen.send("select " + quoted_word("exercise:" + exercise.id));
      pen.text(pen.small(), exercise.dose);
      pen.gap(4.0F);
    }
    for (auto const& words : why.left_out) pen.text(pen.small(), words);
    pen.gap(4.0F);
    if (pen.button("week:begin", why.has_week ? "Make this my new week" : "Make it my week",
                   ButtonKind::primary, true)) {
      pen.send("week begin");
    }
    draw_print_link(pen, "The plan to print \u203a");
  });
  pen.gap(8.0F);
  bool const for_doctor =
      std::any_of(why.likely.begin(), why.likely.end(),
                  [](WhyModel::Likely const& likely) { return !likely.doctor.empty(); });
  if (for_doctor) {
    pen.text(pen.label(), "When to see a doctor");
    pen.gap(2.0F);
    for (auto const& likely : why.likely) {
      if (!likely.doctor.empty()) pen.bullet(likely.doctor);
    }
    pen.gap(8.0F);
  }
  pen.text(pen.small(), CauseWords::honest);
  pen.gap(12.0F);
}

}  // namespace

void draw_why(Pen& pen, WhyModel const& why, PageMemory& /*memory*/) {
  if (pen.link(
          "page:back",
          why.back_to.empty() ? "\u2039 Back to what may cause it" : "\u2039 Back to the point",
          true)) {
    pen.send(why.back_to.empty() ? "deselect" : "select " + quoted_word(why.back_to));
  }
  pen.gap(6.0F);
  pen.text(pen.head(), CauseWords::title);
  pen.text(pen.soft(), why.subject);
  pen.gap(10.0F);
  bool const answered = !why.likely.empty() || !why.exercises.empty() || !why.change.empty();
  if (why.questions.empty()) {
    pen.text(pen.body(), "Nothing is known to ask about here.");
    return;
  }
  pen.text(pen.name(), CauseWords::ask);
  pen.gap(6.0F);
  for (auto const& question : why.questions) draw_question(pen, question);
  if (answered) {
    pen.gap(4.0F);
    draw_answer(pen, why);
  }
  if (pen.link("evidence", "How sure is this \u203a", true)) pen.send("select evidence");
}

}  // namespace knotmap
