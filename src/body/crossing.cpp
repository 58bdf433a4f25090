#include "body/crossing.h"

#include <cmath>

#include <glm/geometric.hpp>

namespace knotmap {

std::optional<RayLine> line_of(Ray const& ray) {
  glm::dvec3 const direction(ray.direction);
  glm::dvec3 const origin(ray.origin);
  RayLine line;
  line.length = glm::length(direction);
  if (!std::isfinite(line.length + glm::length(origin)) || line.length == 0.0) return std::nullopt;
  line.direction = direction / line.length;
  line.shift = glm::dot(glm::dvec3(0.0, 0.9, 0.0) - origin, line.direction);
  line.origin = origin + line.shift * line.direction;
  line.box_origin = glm::vec3(line.origin);
  for (int i = 0; i < 3; ++i) {
    double const d = line.direction[i];
    line.inverse[i] = static_cast<float>(std::abs(d) > 1e-12 ? 1.0 / d : 0.0);
  }
  return line;
}

std::optional<Crossing> crossing(RayLine const& line, glm::vec3 const& first,
                                 glm::vec3 const& second, glm::vec3 const& third) {
  glm::dvec3 const a = glm::dvec3(first) - line.origin;
  glm::dvec3 const b = glm::dvec3(second) - line.origin;
  glm::dvec3 const c = glm::dvec3(third) - line.origin;
  double const u = glm::dot(line.direction, glm::cross(c, b));
  double const v = glm::dot(line.direction, glm::cross(a, c));
  double const w = glm::dot(line.direction, glm::cross(b, a));
  bool const all_behind = u <= 0.0 && v <= 0.0 && w <= 0.0;
  bool const all_before = u >= 0.0 && v >= 0.0 && w >= 0.0;
  double const sum = u + v + w;
  if ((!all_behind && !all_before) || sum == 0.0) return std::nullopt;
  glm::dvec3 const weight(u / sum, v / sum, w / sum);
  glm::dvec3 const at = weight.x * a + weight.y * b + weight.z * c;
  // Counter-clockwise seen from outside: the volumes are positive where the line enters.
  return Crossing{glm::vec3(weight), static_cast<float>(glm::dot(at, line.direction)), sum > 0.0};
}

NearestPoint nearest_in(glm::dvec3 const& a, glm::dvec3 const& b, glm::dvec3 const& c) {
  auto const made = [&](double u, double v, double w) {
    glm::dvec3 const at = u * a + v * b + w * c;
    return NearestPoint{{u, v, w}, glm::dot(at, at)};
  };
  glm::dvec3 const ab = b - a;
  glm::dvec3 const ac = c - a;
  double const d1 = -glm::dot(ab, a);
  double const d2 = -glm::dot(ac, a);
  if (d1 <= 0.0 && d2 <= 0.0) return made(1.0, 0.0, 0.0);
  double const d3 = -glm::dot(ab, b);
  double const d4 = -glm::dot(ac, b);
  if (d3 >= 0.0 && d4 <= d3) return made(0.0, 1.0, 0.0);
  double const vc = d1 * d4 - d3 * d2;
  if (vc <= 0.0 && d1 >= 0.0 && d3 <= 0.0) {
    double const v = d1 == d3 ? 0.0 : d1 / (d1 - d3);
    return made(1.0 - v, v, 0.0);
  }
  double const d5 = -glm::dot(ab, c);
  double const d6 = -glm::dot(ac, c);
  if (d6 >= 0.0 && d5 <= d6) return made(0.0, 0.0, 1.0);
  double const vb = d5 * d2 - d1 * d6;
  if (vb <= 0.0 && d2 >= 0.0 && d6 <= 0.0) {
    double const w = d2 == d6 ? 0.0 : d2 / (d2 - d6);
    return made(1.0 - w, 0.0, w);
  }
  double const va = d3 * d6 - d5 * d4;
  double const opposite = (d4 - d3) + (d5 - d6);
  if (va <= 0.0 && d4 - d3 >= 0.0 && d5 - d6 >= 0.0) {
    double const w = opposite == 0.0 ? 0.0 : (d4 - d3) / opposite;
    return made(0.0, 1.0 - w, w);
  }
  double const sum = va + vb + vc;
  return sum == 0.0 ? made(1.0, 0.0, 0.0) : made(va / sum, vb / sum, vc / sum);
}

}  // namespace knotmap
