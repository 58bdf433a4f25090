#include "ui/pages/small_window.h"

#include <cmath>

#include "ui/kit/choosers.h"

namespace knotmap {

void draw_all_sides(Pen& pen, UiModel const& model) {
  pen.text(pen.label(), "Look from");
  pen.gap(6.0F);
  auto const from = [&](std::string_view side) { return model.facing == side; };
  draw_choices(pen, {{"view:front", "Front", "view front", from("front")},
                     {"view:back", "Back", "view back", from("back")},
                     {"view:left", "Left", "view left", from("left")},
                     {"view:right", "Right", "view right", from("right")}});
  pen.gap(14.0F);
}

void draw_depths(Pen& pen, UiModel const& model) {
  pen.text(pen.label(), "How deep");
  pen.gap(6.0F);
  float const layer = std::round(model.under.layer);
  draw_choices(
      pen, {{"layer:skin", "Skin", "layer skin", layer == Under::skin},
            {"layer:superficial", "Superficial", "layer superficial", layer == Under::superficial},
            {"layer:middle", "Middle", "layer middle", layer == Under::middle},
            {"layer:deep", "Deep", "layer deep", layer == Under::deep}});
  pen.gap(16.0F);
}

}  // namespace knotmap
