#include "ui/pages/resume_card.h"

#include "ui/kit/choosers.h"

namespace knotmap {

void draw_resume_offer(Pen& pen, ResumeModel const& resume) {
  pen.text(pen.head(), "Go on where you were?");
  pen.gap(8.0F);
  pen.text(pen.body(), resume.what);
  pen.text(pen.small(), resume.when);
  pen.gap(10.0F);
  if (pen.button("resume", "Go on where you were", ButtonKind::primary)) pen.send("resume");
  pen.gap(8.0F);
  if (pen.button("start-over", "Start over", ButtonKind::field)) pen.send("start-over");
  pen.gap(8.0F);
  pen.line();
}

void draw_resumed(Pen& pen) {
  pen.text(pen.name(), "You are where you left off.");
  pen.gap(6.0F);
  draw_choices(pen, {{"resumed:ok", "Go on", "resume", false, true},
                     {"start-over", "Start over", "start-over", false, true}});
}

}  // namespace knotmap
