#include "ui/pages/exercise_page.h"

#include "ui/pages/paragraphs.h"

namespace knotmap {

void draw_exercise(Pen& pen, ExerciseModel const& exercise, PageMemory& memory) {
  auto const& page = exercise.page;
  draw_back(pen, exercise.from_page, exercise.from_pain);
  pen.gap(6.0F);
  pen.text(pen.head(), page.title);
  pen.gap(2.0F);
  pen.text(pen.soft(), page.subtitle);
  pen.gap(10.0F);
  pen.text(pen.body(), page.what_for);
  pen.gap(10.0F);
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
  pen.section("Avoid", page.avoid);
  draw_bullets(pen, "How much it may hurt", page.pain_rule);
  draw_folded(pen, "not-with", "Who should leave it out", page.not_with, memory);
  draw_links(pen, "Goes with", page.causes, "leads");
  draw_links(pen, "Muscles that it is for", page.muscles, "leads");
  draw_bullets(pen, "How sure is this", page.sure);
  draw_folded(pen, "sources", "Where this comes from", page.sources, memory);
}

}  // namespace knotmap
