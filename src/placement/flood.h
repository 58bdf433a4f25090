// Distances from lines on the skin, over the skin that a flood from each line reaches.
#pragma once

#include <span>
#include <vector>

#include "body/place.h"
#include "body/surface.h"
#include "placement/zone_field.h"

namespace knotmap {

/// Floods from one line after another and keeps the least of their distances. Its memory, a few
/// numbers a vertex, is kept from zone to zone: a flood costs only the skin that it reaches.
class Flood {
 public:
  explicit Flood(Surface const& surface);

  /// Lowers the field to the distance from the line less `radius`, at the vertices where that is
  /// below `margin`. The distance is the straight one to the line's pieces; where the way along the
  /// skin is far longer (across the gap from arm to trunk, from thigh to thigh) it grows with that
  /// way instead.
  void from_line(std::span<Place const> line, float radius, float margin);

  /// The field of the lines so far; the next line begins another.
  [[nodiscard]] ZoneField take();

 private:
  Surface const* surface_;
  std::vector<float> way_;       ///< along edges from the line; the greatest number: not reached
  std::vector<float> straight_;  ///< to the line's pieces, where it was reached
  std::vector<float> field_;     ///< of all lines since the last `take`
  std::vector<char> waits_;      ///< in the queue
  std::vector<VertexIndex> queue_;
  std::vector<VertexIndex> reached_;  ///< by this line
  std::vector<VertexIndex> kept_;     ///< where the field is known
};

}  // namespace knotmap
