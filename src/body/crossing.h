// Geometry under a surface's queries: a line against boxes and triangles, the nearest point of a
// triangle. In double precision where single precision would let a line slip between triangles.
#pragma once

#include <algorithm>
#include <limits>
#include <optional>

#include <glm/vec3.hpp>

#include "body/surface.h"

namespace knotmap {

/// A ray made ready for many tests: a line of unit direction whose origin was moved along it to
/// beside the body, so that single precision is enough for the boxes however far the eye is.
struct RayLine {
  glm::dvec3 origin;
  glm::dvec3 direction;  ///< unit length
  double shift = 0.0;    ///< metres from the ray's own origin to `origin`
  double length = 1.0;   ///< of the ray's direction: metres a unit of the ray's t
  glm::vec3 box_origin;  ///< `origin` in single precision
  glm::vec3 inverse;     ///< 1 / direction; 0 where the line does not move along that axis
};

/// The line of a ray; nothing when its direction is zero or any number of it is not finite.
[[nodiscard]] std::optional<RayLine> line_of(Ray const& ray);

/// Where a line is inside a box, metres from the line's origin; near > far: nowhere.
struct LineSpan {
  float near;
  float far;
};
[[nodiscard]] inline LineSpan inside(Box const& box, RayLine const& line) {
  LineSpan interval{std::numeric_limits<float>::lowest(), std::numeric_limits<float>::max()};
  for (int i = 0; i < 3; ++i) {
    float const low = box.low[i] - line.box_origin[i];
    float const high = box.high[i] - line.box_origin[i];
    if (line.inverse[i] == 0.0F) {
      if (low > 0.0F || high < 0.0F) return {1.0F, 0.0F};
      continue;
    }
    float const a = low * line.inverse[i];
    float const b = high * line.inverse[i];
    interval.near = std::max(interval.near, std::min(a, b));
    interval.far = std::min(interval.far, std::max(a, b));
  }
  return interval;
}

/// Where a line passes through a triangle.
struct Crossing {
  glm::vec3 weight;  ///< barycentric, of the triangle's corners
  float distance;    ///< metres from the line's origin, negative behind it
  bool outside;      ///< the line meets the triangle's front: its corners run counter-clockwise
};

/// The crossing of a line with the triangle abc, or nothing. Two triangles that share an edge agree
/// on which side of it the line passes, so that no line slips between them (signed volumes as in
/// Woop, Benthin and Wald, "Watertight Ray/Triangle Intersection", 2013).
[[nodiscard]] std::optional<Crossing> crossing(RayLine const& line, glm::vec3 const& first,
                                               glm::vec3 const& second, glm::vec3 const& third);

/// The point of a triangle that is nearest to the origin.
struct NearestPoint {
  glm::dvec3 weight;  ///< barycentric, of the corners a, b, c
  double squared;     ///< its distance from the origin, squared
};

/// After Ericson, Real-Time Collision Detection (2005), 5.1.5. Degenerate triangles give one of
/// their points.
[[nodiscard]] NearestPoint nearest_in(glm::dvec3 const& a, glm::dvec3 const& b,
                                      glm::dvec3 const& c);

}  // namespace knotmap
