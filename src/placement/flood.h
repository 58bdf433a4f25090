// Distances from lines on the skin, over the skin that is connected to each line.
#pragma once

#include <span>
#include <vector>

#include "body/place.h"
#include "body/surface.h"
#include "placement/zone_field.h"

namespace knotmap {

/// Makes zone fields: floods from one line after another and keeps the least of the distances. The
/// working memory, a few numbers a vertex, is kept from zone to zone, so that a flood costs only
/// the skin that it reaches.
class Flood {
 public:
  /// `surface` must outlive it.
  explicit Flood(Surface const& surface);

  /// Lowers the field to (distance from the line - `radius`) at the vertices where that is below
  /// `margin`; all metres. `line` has at least one place. The distance is the straight one to the
  /// line's pieces. Where the way along the skin is far longer than that (across the gap between
  /// arm and trunk or between the thighs), 0.6 of the way along edges is taken instead.
  void from_line(std::span<Place const> line, float radius, float margin);

  /// The field of the lines since the last call; then begins an empty one.
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
