#include "ui/pages/muscle_page.h"

#include <algorithm>

#include "base/words.h"
#include "ui/pages/pain_panel.h"
#include "ui/pages/paragraphs.h"

#include "commands/command_line.h"
#include "ui/kit/choosers.h"

namespace knotmap {
namespace {

void draw_points(Pen& pen, std::vector<LinkModel> const& points, PageMemory& memory) {
  pen.text(pen.label(), "Its trigger points");
  pen.gap(4.0F);
  for (auto const& point : points) {
    pen.numbered(point.number, point.name);
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
      if (touch.pressed) pen.send("select " + quoted_word(id));
      x += size.x + pen.unit(8.0F);
      tallest = size.y;
    }
    pen.top += tallest;
    pen.gap(10.0F);
  }
}

void draw_felt(Pen& pen, MuscleModel const& muscle) {
  auto const& symptoms = muscle.page.symptoms;
  if (symptoms.empty()) return;
  pen.text(pen.label(), "What may come with it");
  pen.gap(2.0F);
  pen.text(pen.small(), "Tick what you feel: it counts in the list.");
  pen.gap(2.0F);
  for (auto const& symptom : symptoms) {
    bool const ticked =
        std::find(muscle.ticked.begin(), muscle.ticked.end(), symptom.id) != muscle.ticked.end();
    if (pen.tick("symptom:" + symptom.id, symptom.name, ticked)) {
      pen.send("symptom " + quoted_word(symptom.id));
    }
    if (!symptom.warning.empty()) pen.text(pen.small(), symptom.warning);
    pen.gap(2.0F);
  }
  pen.gap(8.0F);
}

/// The buttons to isolate and hide the muscle, and the muscles that lie over it.
void draw_seeing(Pen& pen, MuscleModel const& muscle, UnderModel const& under) {
  if (!muscle.has_shape) return;
  auto const& id = muscle.sided_id;
  draw_choices(pen, {{"muscle:isolate", muscle.isolated ? "Show all again" : "Isolate",
                      muscle.isolated ? "show all" : "isolate \"" + id + "\"", muscle.isolated},
                     {"muscle:hide", muscle.hidden ? "Show" : "Hide",
                      (muscle.hidden ? "unhide \"" : "hide \"") + id + "\"", muscle.hidden}});
  pen.gap(10.0F);
  if (muscle.over.empty()) return;
  pen.text(pen.label(), "Lies under");
  pen.gap(2.0F);
  for (auto const& over : muscle.over) {
    char const* const label = over.hidden ? "Show" : "Hide";
    auto const size = pen.button_size(label);
    float const whole = pen.width;
    float const began = pen.top;
    pen.width -= size.x + pen.unit(8.0F);
    if (pen.link("over:" + over.id, over.name)) pen.send("select " + quoted_word(over.id));
    pen.width = whole;
    float const row = std::max(pen.top - began, size.y);
    auto const touch = pen.button_at("hide:" + over.id, label,
                                     {pen.left + pen.width - size.x, began}, ButtonKind::field);
    if (touch.pressed) {
      // Under an opaque skin the person would see no difference.
      if (!over.hidden && under.layer < Under::superficial) pen.send("layer superficial");
      pen.send(over.hidden ? "unhide " + quoted_word(over.id) : "hide " + quoted_word(over.id));
    }
    pen.top = began + row;
    pen.gap(4.0F);
  }
  pen.gap(8.0F);
}

}  // namespace

void draw_muscle(Pen& pen, MuscleModel const& muscle, UnderModel const& under, PageMemory& memory) {
  auto const& page = muscle.page;
  auto const* const back = muscle.from_list   ? "\u2039 Back to all muscles"
                           : muscle.from_pain ? "\u2039 Back to what may cause it"
                                              : "\u2039 Close this page";
  if (pen.link("page:back", back, true)) pen.send(muscle.from_list ? "back" : "deselect");
  pen.gap(6.0F);
  pen.text(pen.head(), muscle.title());
  pen.gap(2.0F);
  pen.text(pen.small(), page.latin);
  pen.text(pen.soft(), capitalized(page.plain));
  pen.gap(14.0F);
  draw_seeing(pen, muscle, under);
  pen.section("What it does", capitalized(page.does));
  draw_points(pen, muscle.points, memory);
  draw_bullets(pen, "What keeps it tight", page.causes);
  draw_links(pen, "Often goes with", page.goes_with, "leads");
  draw_links(pen, "Exercises for it", page.exercises, "leads");
  draw_bullets(pen, "What else feels like it", page.mistaken_for);
  draw_felt(pen, muscle);
  draw_links(pen, "Often found together: try these first", page.keys, "key");
  draw_links(pen, "Often found together: try these after it", page.satellites, "satellite");
  pen.section("Where it begins", capitalized(page.origin));
  pen.section("Where it ends", capitalized(page.insertion));
  draw_links(pen, "Look at these as well", page.related, "related");
  draw_folded(pen, "sources", "Where this comes from", page.sources, memory);
}

}  // namespace knotmap
