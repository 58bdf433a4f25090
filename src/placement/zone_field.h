// Zones on the skin as fields: how far each vertex near a zone lies inside or outside of it.
#pragma once

#include <span>
#include <vector>

#include "atlas/anchor.h"
#include "base/fault.h"
#include "base/side.h"
#include "body/body.h"

namespace knotmap {

class Flood;

/// Fields hold vertices up to this far outside of the zone, metres.
inline constexpr float zone_margin = 0.025F;

/// A zone as a sparse field over the skin's vertices. `distance[i]` is that of `vertices[i]` from
/// the zone's border, metres, negative inside. Sorted by vertex; vertices beyond zone_margin are
/// left out.
struct ZoneField {
  std::vector<VertexIndex> vertices;
  std::vector<float> distance;

  [[nodiscard]] bool empty() const { return vertices.empty(); }
  /// The distance at a vertex; zone_margin when it is not in the field.
  [[nodiscard]] float at(VertexIndex vertex) const;
};

/// The field of a zone on one side of the body: the least (distance from a stroke's line - its
/// radius), over the skin that is connected to the stroke, so that a zone on the arm does not reach
/// over to the trunk (Flood). The left is the exact mirror of the right. No strokes give an empty
/// field. Faults are those of place_anchor.
[[nodiscard]] Result<ZoneField> make_zone(Body const& body, std::span<Stroke const> strokes,
                                          Side side);
/// The same with the working memory of `flood`, which must be over `body.base()` and is left ready
/// for the next zone.
[[nodiscard]] Result<ZoneField> make_zone(Body const& body, std::span<Stroke const> strokes,
                                          Side side, Flood& flood);

/// The field on the other side of the body.
[[nodiscard]] ZoneField mirrored(Skin const& skin, ZoneField const& field);

/// The distance at a place, interpolated between the corners of its triangle.
[[nodiscard]] float distance_at(Skin const& skin, ZoneField const& field, Place const& place);

/// The area of the skin inside a zone on a surface, square metres. Triangles on the border count
/// with the part where the interpolated distance is negative.
[[nodiscard]] float area_of(Surface const& surface, ZoneField const& field);

}  // namespace knotmap
