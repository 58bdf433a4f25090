// The lines of a band as columns of points in the base body, before they are joined to a grid.
#pragma once

#include <vector>

#include <glm/vec3.hpp>

#include "atlas/band.h"
#include "body/body.h"

namespace knotmap {

/// A line across a band: one point for each column of the grid.
struct LaidLine {
  std::vector<glm::vec3> points;  ///< metres on the base body, one a column
  std::vector<float> depths;      ///< of each below the skin that covers it, metres
};

/// All lines of a band, from origin to insertion.
struct LaidLines {
  std::vector<LaidLine> lines;  ///< all with the same number of columns
  std::vector<float>
      knots;  ///< how far along the band each line lies from the origin, metres, rising
  std::vector<float> columns;  ///< how far across the band each column lies, 0..1, rising
};

/// How thick and fleshy a band is at `way`, the share of its length from the origin (0..1): 0 in
/// tendons, 1 where the belly is thickest. A rod is 1 everywhere.
[[nodiscard]] float swelling(Band const& band, float way);

/// The skin that covers a position inside the body, and how deep the position lies below it.
struct Cover {
  glm::vec3 out{0.0F};   ///< toward the skin, unit length
  glm::vec3 skin{0.0F};  ///< the place on the skin, metres
  float depth_m = 0.0F;  ///< metres; 0 when the position is outside the body
};
/// The cover of a position: the first skin toward the side that `faces` names, else the nearest
/// skin. Nothing when there is none (for the nearest: none within 0.4 m).
[[nodiscard]] std::optional<Cover> cover_of(Surface const& base, std::optional<Facing> faces,
                                            glm::vec3 spot);

/// The lines of a band on the right side (or the midline). A fault has an empty file: those of the
/// band's anchors, and two lines that lie in one place.
[[nodiscard]] Result<LaidLines> lay_lines(Body const& body, Band const& band);

}  // namespace knotmap
