// Comparing frames by what is drawn of them.
#include "render/same_frame.h"

#include <algorithm>
#include <optional>

namespace knotmap {
namespace {

bool same(std::optional<LabelBox> const& a, std::optional<LabelBox> const& b) {
  if (!a || !b) return a.has_value() == b.has_value();
  return a->at == b->at && a->size == b->size;
}

bool same(Mark const& a, Mark const& b) {
  return a.position == b.position && a.normal == b.normal && a.radius_m == b.radius_m &&
         a.kind == b.kind && a.number == b.number && a.never == b.never && a.behind == b.behind &&
         a.leader == b.leader && a.number_px == b.number_px && same(a.number_box, b.number_box);
}

bool same(PainMark const& a, PainMark const& b) {
  return a.position == b.position && a.normal == b.normal && a.radius_m == b.radius_m;
}

template <class Each>
bool same(std::vector<Each> const& a, std::vector<Each> const& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](Each const& x, Each const& y) { return same(x, y); });
}

}  // namespace

bool same_picture(Frame const& a, Frame const& b) {
  return a.canvas.width == b.canvas.width && a.canvas.height == b.canvas.height &&
         a.canvas.scale == b.canvas.scale && a.camera.view == b.camera.view &&
         a.camera.projection == b.camera.projection && a.surface == b.surface &&
         a.zones == b.zones && a.compared == b.compared && a.pain == b.pain && a.diary == b.diary &&
         (!a.diary || a.hatching_m == b.hatching_m) && a.never == b.never &&
         a.colours == b.colours && a.band == b.band && same(a.marks, b.marks) &&
         same(a.pains, b.pains) && a.cursor == b.cursor && a.flesh == b.flesh &&
         a.landmarks == b.landmarks && a.things == b.things;
}

}  // namespace knotmap
