#include "ui/pages/why_page.h"

#include <string>

#include "commands/command_line.h"
#include "relief/causes.h"
#include "ui/kit/choosers.h"
#include "ui/pages/paragraphs.h"

namespace knotmap {
namespace {

/// A question with its two answers; the chosen one again takes the answer back.
void draw_question(Pen& pen, CauseQuestion const& question) {
  auto const item = "cause:" + question.id;
  auto const yes = item + ":yes";
  auto const no = item + ":no";
  auto const line = [&](std::string_view answer, bool chosen) {
    return "cause " + quoted_word(question.id) + " " +
           std::string(chosen ? std::string_view("unsaid") : answer);
  };
  bool const said_yes = question.answer == true;
  bool const said_no = question.answer == false;
  draw_choices(pen, pen.body(), question.ask,
               {{.name = yes, .label = "Yes", .command = line("yes", said_yes), .chosen = said_yes},
                {.name = no, .label = "No", .command = line("no", said_no), .chosen = said_no}});
  pen.gap(6.0F);
}

void draw_answer(Pen& pen, WhyModel const& why) {
  pen.box(pen.palette().field, pen.palette().border, [&] {
    if (!why.likely.empty()) {
      pen.text(pen.name(), CauseWords::answer);
      pen.gap(4.0F);
      int number = 0;
      for (auto const& likely : why.likely) {
        pen.numbered(++number, likely.name + ". " + likely.why);
        if (!likely.doctor.empty()) pen.text(pen.body(), likely.doctor);
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
  });
  pen.gap(8.0F);
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
  if (answered) draw_answer(pen, why);
  if (why.questions.empty()) {
    pen.text(pen.body(), "Nothing is known to ask about here.");
    return;
  }
  pen.text(pen.name(), CauseWords::ask);
  pen.gap(6.0F);
  for (auto const& question : why.questions) draw_question(pen, question);
  if (pen.link("evidence", "How sure is this \u203a", true)) pen.send("select evidence");
}

}  // namespace knotmap
