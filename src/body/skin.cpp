#include "body/skin.h"

namespace knotmap {

Place Skin::mirrored(Place const& place) const {
  auto const half = static_cast<std::uint32_t>(triangles.size() / 2);
  // The mirror of triangle (a, b, c) is (m(a), m(c), m(b)), so that it still faces outward.
  return Place{place.triangle < half ? place.triangle + half : place.triangle - half,
               {place.barycentric.x, place.barycentric.z, place.barycentric.y}};
}

VertexIndex Skin::nearest_vertex(Place const& place) const {
  auto const& [a, b, c] = triangles[place.triangle];
  auto const& weight = place.barycentric;
  if (weight.x >= weight.y && weight.x >= weight.z) return a;
  return weight.y >= weight.z ? b : c;
}

}  // namespace knotmap
