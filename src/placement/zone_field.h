// Zones on the skin: for every vertex near a zone, how far it lies inside or outside.
#pragma once

#include <span>
#include <vector>

#include "atlas/anchor.h"
#include "base/fault.h"
#include "base/side.h"
#include "body/body.h"

namespace knotmap {

class Flood;

/// A zone as a sparse field over the skin's vertices. `distance[i]` is metres at `vertices[i]`:
/// negative inside, positive outside; vertices further out than `zone_margin` are left out. Sorted
/// by vertex.
struct ZoneField {
  std::vector<VertexIndex> vertices;
  std::vector<float> distance;

  [[nodiscard]] bool empty() const { return vertices.empty(); }
  /// The distance at a vertex, or zone_margin when it is not near.
  [[nodiscard]] float at(VertexIndex vertex) const;
};

inline constexpr float zone_margin = 0.025F;

/// The field of a zone: the least distance to its strokes' lines minus their radius, over the skin
/// that a flood from the strokes reaches, so that a zone on the arm does not jump to the trunk.
/// Computed for the right (or midline) and mirrored for the left.
[[nodiscard]] Result<ZoneField> make_zone(Body const& body, std::span<Stroke const> strokes,
                                          Side side);
/// The same, with a flood over the body's base that is kept for the next zone.
[[nodiscard]] Result<ZoneField> make_zone(Body const& body, std::span<Stroke const> strokes,
                                          Side side, Flood& flood);

/// The same field on the other side.
[[nodiscard]] ZoneField mirrored(Skin const& skin, ZoneField const& field);

/// The field inside a triangle, by its corners.
[[nodiscard]] float distance_at(Skin const& skin, ZoneField const& field, Place const& place);

/// Skin inside the zone, m2, on a surface (cut exactly at the border within triangles).
[[nodiscard]] float area_of(Surface const& surface, ZoneField const& field);

/// The place deepest inside the zone (its middle).
[[nodiscard]] Place middle_of(Surface const& surface, ZoneField const& field);

}  // namespace knotmap
