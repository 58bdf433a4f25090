#include "ui/pages/cause_page.h"

#include "ui/pages/paragraphs.h"

namespace knotmap {

void draw_cause(Pen& pen, CauseModel const& cause, PageMemory& memory) {
  auto const& page = cause.page;
  draw_back(pen, cause.from_page, cause.from_pain);
  pen.gap(6.0F);
  pen.text(pen.head(), page.title);
  pen.gap(2.0F);
  pen.text(pen.soft(), page.family);
  pen.gap(10.0F);
  pen.text(pen.name(), page.ask);
  pen.gap(10.0F);
  pen.section("If so", page.why);
  pen.section("The one change for this week", page.today);
  pen.section("When to see a doctor", page.doctor);
  draw_links(pen, "Exercises for it", page.exercises, "leads");
  draw_links(pen, "Muscles that it often goes with", page.muscles, "leads");
  draw_bullets(pen, "How sure is this", page.sure);
  draw_folded(pen, "sources", "Where this comes from", page.sources, memory);
}

}  // namespace knotmap
