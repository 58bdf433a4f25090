// Rays and nearest places on a surface, over its tree of boxes.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <glm/geometric.hpp>

#include "body/box_tree.h"
#include "body/surface.h"

namespace knotmap {

struct Surface::Tree {
  std::array<BoxTree, 2> halves;
};

namespace {

/// A line of unit direction, ready for boxes and triangles. Its origin is moved along it to beside
/// the body, so that single precision is enough for the boxes however far the eye is.
struct Line {
  glm::dvec3 origin;
  glm::dvec3 direction;
  double shift = 0.0;   ///< metres from the ray's own origin to this one
  double length = 1.0;  ///< of the ray's direction: metres a unit of t
  glm::vec3 box_origin;
  glm::vec3 inverse;  ///< 1 / direction; 0 where the line does not move along that axis
};

std::optional<Line> line_of(Ray const& ray) {
  glm::dvec3 const direction(ray.direction);
  glm::dvec3 const origin(ray.origin);
  Line line;
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

struct Interval {
  float near;
  float far;
};

/// Where the line is inside the box (near > far: nowhere).
Interval inside(Box const& box, Line const& line) {
  Interval interval{std::numeric_limits<float>::lowest(), std::numeric_limits<float>::max()};
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

/// The line through a triangle. Double precision and signed volumes about the edges (as in Woop,
/// Benthin and Wald, "Watertight Ray/Triangle Intersection", 2013): two triangles that share an
/// edge get the same number with opposite sign, so that no line slips between them.
std::optional<Hit> crossing(Surface const& surface, std::uint32_t triangle, Line const& line) {
  auto const& corners = surface.skin().triangles[triangle];
  auto const positions = surface.positions();
  glm::dvec3 const a = glm::dvec3(positions[corners[0]]) - line.origin;
  glm::dvec3 const b = glm::dvec3(positions[corners[1]]) - line.origin;
  glm::dvec3 const c = glm::dvec3(positions[corners[2]]) - line.origin;
  double const u = glm::dot(line.direction, glm::cross(c, b));
  double const v = glm::dot(line.direction, glm::cross(a, c));
  double const w = glm::dot(line.direction, glm::cross(b, a));
  bool const all_behind = u <= 0.0 && v <= 0.0 && w <= 0.0;
  bool const all_before = u >= 0.0 && v >= 0.0 && w >= 0.0;
  double const sum = u + v + w;
  if ((!all_behind && !all_before) || sum == 0.0) return std::nullopt;
  glm::dvec3 const weight(u / sum, v / sum, w / sum);
  glm::dvec3 const at = weight.x * a + weight.y * b + weight.z * c;
  Hit hit;
  hit.place = {triangle, glm::vec3(weight)};
  hit.t = static_cast<float>(glm::dot(at, line.direction));
  // Counter-clockwise seen from outside: the volumes are positive where the line enters.
  hit.outside = sum > 0.0;
  return hit;
}

/// The t of a hit as the ray counts it.
float from_start(Hit const& hit, Line const& line) {
  return static_cast<float>((static_cast<double>(hit.t) + line.shift) / line.length);
}

/// The nearest point of a triangle, as weights, and its squared distance. After Ericson, Real-Time
/// Collision Detection (2005), 5.1.5.
struct Nearest {
  glm::dvec3 weight;
  double squared;
};

Nearest nearest_in(glm::dvec3 const& a, glm::dvec3 const& b, glm::dvec3 const& c) {
  // The point asked for is the origin.
  auto const made = [&](double u, double v, double w) {
    glm::dvec3 const at = u * a + v * b + w * c;
    return Nearest{{u, v, w}, glm::dot(at, at)};
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

float squared_distance(Box const& box, glm::vec3 const& point) {
  glm::vec3 const nearest = glm::min(glm::max(point, box.low), box.high) - point;
  return glm::dot(nearest, nearest);
}

}  // namespace

Surface::Tree const& Surface::tree() const {
  thread_.assert_kept();
  if (!tree_) {
    auto const half = static_cast<std::uint32_t>(skin_->triangles.size() / 2);
    tree_ = std::make_shared<Tree const>(
        Tree{{BoxTree(*skin_, positions_, 0, half), BoxTree(*skin_, positions_, half, half)}});
  }
  return *tree_;
}

std::optional<Hit> Surface::first_hit(Ray const& ray) const {
  auto const line = line_of(ray);
  if (!line) return std::nullopt;
  std::optional<Hit> best;
  float limit = std::numeric_limits<float>::max();
  auto const start = static_cast<float>(-line->shift);  // where the ray itself begins
  auto const bound = [&](Box const& box) {
    auto const [near, far] = inside(box, *line);
    return near > far || far < start ? std::numeric_limits<float>::max() : near;
  };
  auto const visit = [&](std::uint32_t triangle) {
    auto const hit = crossing(*this, triangle, *line);
    if (!hit || hit->t < start || hit->t >= limit) return;
    best = hit;
    limit = hit->t;
  };
  for (auto const& half : tree().halves) half.walk(bound, limit, visit);
  if (best) best->t = from_start(*best, *line);
  return best;
}

std::vector<Hit> Surface::crossings(Ray const& line, float reach) const {
  std::vector<Hit> hits;
  auto const ready = line_of(line);
  if (!ready) return hits;
  float const limit = 1.0F;
  auto const middle = static_cast<float>(-ready->shift);  // where the line's own origin lies
  auto const bound = [&](Box const& box) {
    auto const [near, far] = inside(box, *ready);
    return near > far || near > middle + reach || far < middle - reach ? 1.0F : 0.0F;
  };
  for (auto const& half : tree().halves) {
    half.walk(bound, limit, [&](std::uint32_t triangle) {
      auto const hit = crossing(*this, triangle, *ready);
      if (hit && std::abs(hit->t - middle) <= reach) hits.push_back(*hit);
    });
  }
  std::sort(hits.begin(), hits.end(), [](Hit const& a, Hit const& b) {
    return a.t != b.t ? a.t < b.t : a.place.triangle < b.place.triangle;
  });
  // A line through an edge or a corner meets all the triangles there: one crossing, told once.
  constexpr float same = 1e-6F;
  auto const end = std::unique(hits.begin(), hits.end(), [](Hit const& a, Hit const& b) {
    return a.outside == b.outside && b.t - a.t < same;
  });
  hits.erase(end, hits.end());
  for (auto& hit : hits) hit.t = from_start(hit, *ready);
  return hits;
}

std::optional<Place> Surface::nearest(glm::vec3 point, float reach) const {
  glm::dvec3 const from(point);
  if (!std::isfinite(glm::length(from)) || !(reach >= 0.0F)) return std::nullopt;
  std::optional<Place> best;
  double best_squared = static_cast<double>(reach) * reach;
  // Boxes are judged in single precision: a hair of slack keeps the nearest one in.
  constexpr float slack = 1.00001F;
  auto const as_limit = [](double squared) {
    return std::min(static_cast<float>(squared) * slack + 1e-12F,
                    std::numeric_limits<float>::max());
  };
  float limit = as_limit(best_squared);
  auto const bound = [&](Box const& box) { return squared_distance(box, point); };
  auto const visit = [&](std::uint32_t triangle) {
    auto const& corners = skin_->triangles[triangle];
    auto const found = nearest_in(glm::dvec3(positions_[corners[0]]) - from,
                                  glm::dvec3(positions_[corners[1]]) - from,
                                  glm::dvec3(positions_[corners[2]]) - from);
    if (found.squared > best_squared || (best && found.squared == best_squared)) return;
    best = Place{triangle, glm::vec3(found.weight)};
    best_squared = found.squared;
    limit = as_limit(best_squared);
  };
  for (auto const& half : tree().halves) half.walk(bound, limit, visit);
  return best;
}

}  // namespace knotmap
