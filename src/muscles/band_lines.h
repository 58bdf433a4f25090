// The lines of a band, as columns of points in the base body, before they are joined to a grid.
#pragma once

#include <vector>

#include <glm/vec3.hpp>

#include "atlas/band.h"
#include "body/body.h"

namespace knotmap {

inline constexpr float metres_a_cm = 0.01F;

/// A line across a band, taken at evenly meant columns.
struct LaidLine {
  std::vector<glm::vec3> points;  ///< one a column
  std::vector<float> depths;      ///< of each below the skin, metres
};

struct LaidLines {
  std::vector<LaidLine> lines;  ///< all with the same number of columns
  std::vector<float> knots;     ///< metres along the band from its origin, rising
  std::vector<float> columns;   ///< where each column lies across, 0..1
};

/// How thick, as a part of its most, and how fleshy a band is at a part of its way.
[[nodiscard]] float swelling(Band const& band, float way);

/// The skin that a spot inside the body is thought under, and how deep it lies.
struct Cover {
  glm::vec3 out{0.0F};  ///< toward the skin, unit length
  glm::vec3 skin{0.0F};
  float depth_m = 0.0F;  ///< 0 when the spot is outside
};
[[nodiscard]] std::optional<Cover> cover_of(Surface const& base, std::optional<Facing> faces,
                                            glm::vec3 spot);

/// Faults (file left empty): those of its anchors; lines that fall together.
[[nodiscard]] Result<LaidLines> lay_lines(Body const& body, Band const& band);

}  // namespace knotmap
