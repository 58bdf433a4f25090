#include "ui/pages/exercise_page.h"

#include <vector>

#include "commands/command_line.h"
#include "ui/kit/choosers.h"
#include "ui/pages/paragraphs.h"
#include "ui/pages/print_choices.h"
#include "ui/pages/small_card.h"

namespace knotmap {
namespace {

/// The way to see it done, and while it is shown what can be done with that.
void draw_motion(Pen& pen, MotionModel const& motion, std::string const& id) {
  if (!motion.can_show) return;
  if (!motion.shown) {
    if (pen.button("motion:show", "Show me how it is done", ButtonKind::primary, true))
      pen.send("pose exercise " + quoted_word(id));
    pen.gap(12.0F);
    return;
  }
  pen.text(pen.name(), motion.now);
  pen.gap(5.0F);
  std::vector<Choice> choices;
  if (motion.moves) {
    choices.push_back({.name = "motion:toggle",
                       .label = motion.runs ? "Pause (Space)" : "Go on (Space)",
                       .command = "motion toggle"});
  }
  if (!motion.other_side.empty()) {
    choices.push_back(
        {.name = "motion:other-side", .label = motion.other_side, .command = "motion other-side"});
  }
  choices.push_back({.name = "motion:end", .label = "Stand again (Esc)", .command = "pose none"});
  draw_choices(pen, choices);
  pen.gap(12.0F);
}

}  // namespace

void draw_exercise(Pen& pen, ExerciseModel const& exercise, UiModel const& model,
                   PageMemory& memory) {
  auto const& page = exercise.page;
  draw_back(pen, exercise.from_page, exercise.from_pain);
  pen.gap(6.0F);
  pen.text(pen.head(), page.title);
  pen.gap(2.0F);
  pen.text(pen.soft(), page.subtitle);
  pen.gap(10.0F);
  pen.text(pen.body(), page.what_for);
  pen.gap(10.0F);
  draw_small_in_page(pen, model);
  draw_motion(pen, exercise.motion, page.id);
  pen.section("Begin like this", page.start);
  if (!page.steps.empty()) {
    pen.text(pen.label(), "Steps");
    pen.gap(2.0F);
    int number = 0;
    for (auto const& step : page.steps) pen.numbered(++number, step);
    pen.gap(10.0F);
  }
  pen.section("How much", page.dose);
  draw_bullets(pen, "When to do more, and when less", page.raise);
  pen.section("When that is easy", page.harder);
  pen.section("Take care", page.avoid);
  draw_bullets(pen, "How much it may hurt", page.pain_rule);
  draw_print_link(pen, "A sheet to print \u203a");
  pen.gap(8.0F);
  draw_folded(pen, "not-with", "Who should leave it out", page.not_with, memory);
  draw_links(pen, "Goes with", page.causes, "leads");
  draw_links(pen, "Muscles that it is for", page.muscles, "leads");
  draw_bullets(pen, "How sure is this", page.sure);
  draw_folded(pen, "sources", "Where this comes from", page.sources, memory);
}

}  // namespace knotmap
