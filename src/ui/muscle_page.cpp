// The page of a muscle: what it is, what it does, its points.
#include "ui/panels.h"

namespace knotmap {

void draw_muscle(Pen& pen, MuscleModel const& muscle, PanelMemory& memory) {
  auto const* const back =
      muscle.from_pain ? "\u2039 Back to what may cause it" : "\u2039 Close this page";
  if (pen.link("page:back", back, true)) pen.send("deselect");
  pen.gap(6.0F);
  pen.text(pen.head(), muscle.name);
  pen.gap(2.0F);
  pen.text(pen.soft(), capitalized(muscle.plain));
  pen.gap(14.0F);
  pen.section("What it does", capitalized(muscle.does));
  pen.text(pen.label(), "Its trigger points");
  pen.gap(4.0F);
  int number = 0;
  for (auto const& point : muscle.points) {
    pen.numbered(++number, point.name);
    float const indent = pen.unit(24.0F);
    float x = pen.left + indent;
    float tallest = 0.0F;
    for (auto const& [id, side] : point.sides) {
      auto const size = pen.button_size(side);
      if (x > pen.left + indent && x + size.x > pen.left + pen.width) {
        x = pen.left + indent;
        pen.top += tallest + pen.unit(4.0F);
      }
      auto const item = "candidate:" + id;
      auto const touch = pen.button_at(item, capitalized(side), {x, pen.top}, ButtonKind::field);
      if (touch.hovered || touch.focused) memory.pointed = id;
      if (touch.pressed) pen.send("select \"" + id + "\"");
      x += size.x + pen.unit(8.0F);
      tallest = size.y;
    }
    pen.top += tallest;
    pen.gap(10.0F);
  }
}

}  // namespace knotmap
