// A tree of boxes over triangles, split at the median; ray test after Moeller and Trumbore (1997).
#include "body/bvh.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace knotmap::builder {
namespace {

constexpr std::uint32_t leaf_size = 4;
constexpr double edge_slack = 1e-9;  // so that no ray slips between two triangles

// The nearest place of a triangle: Ericson, "Real-Time Collision Detection", 5.1.5, as weights.
Point nearest_weights(Point const& p, Point const& a, Point const& b, Point const& c) {
  const Point ab = b - a;
  const Point ac = c - a;
  double const d1 = glm::dot(ab, p - a);
  double const d2 = glm::dot(ac, p - a);
  if (d1 <= 0 && d2 <= 0) {
    return {1, 0, 0};
  }
  double const d3 = glm::dot(ab, p - b);
  double const d4 = glm::dot(ac, p - b);
  if (d3 >= 0 && d4 <= d3) {
    return {0, 1, 0};
  }
  double const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) {
    return {1 - d1 / (d1 - d3), d1 / (d1 - d3), 0};
  }
  double const d5 = glm::dot(ab, p - c);
  double const d6 = glm::dot(ac, p - c);
  if (d6 >= 0 && d5 <= d6) {
    return {0, 0, 1};
  }
  double const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) {
    return {1 - d2 / (d2 - d6), 0, d2 / (d2 - d6)};
  }
  double const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    double const w = (d4 - d3) / ((d4 - d3) + (d5 - d6));
    return {0, 1 - w, w};
  }
  double const sum = va + vb + vc;
  return {va / sum, vb / sum, vc / sum};
}

}  // namespace

Bvh::Bvh(Points const& points, std::vector<Triangle> const& triangles)
    : points_(points), triangles_(triangles), order_(triangles.size()) {
  std::iota(order_.begin(), order_.end(), 0U);
  for (Triangle const& t : triangles) {
    centres_.push_back((points[t[0]] + points[t[1]] + points[t[2]]) / 3.0);
  }
  build(0, static_cast<std::uint32_t>(order_.size()));
}

std::uint32_t Bvh::build(std::uint32_t first, std::uint32_t count) {
  auto const number = static_cast<std::uint32_t>(nodes_.size());
  nodes_.emplace_back();
  Node node{Point(std::numeric_limits<double>::max()),
            Point(std::numeric_limits<double>::lowest())};
  for (std::uint32_t i = first; i < first + count; ++i) {
    for (const Index v : triangles_[order_[i]]) {
      node.low = glm::min(node.low, points_[v]);
      node.high = glm::max(node.high, points_[v]);
    }
  }
  if (count <= leaf_size) {
    node.first = first;
    node.count = count;
  } else {
    const Point size = node.high - node.low;
    int const axis = size.x >= size.y && size.x >= size.z ? 0 : (size.y >= size.z ? 1 : 2);
    auto const begin = order_.begin() + first;
    std::nth_element(begin, begin + count / 2, begin + count, [&](Index a, Index b) {
      return centres_[a][axis] != centres_[b][axis] ? centres_[a][axis] < centres_[b][axis] : a < b;
    });
    build(first, count / 2);
    node.first = build(first + count / 2, count - count / 2);
  }
  nodes_[number] = node;
  return number;
}

std::optional<Hit> Bvh::first_hit(Point const& origin, Point const& direction, double near,
                                  double far, Side side) const {
  const Point inverse = 1.0 / direction;
  std::optional<Hit> best;
  std::array<std::uint32_t, 64> stack{};
  std::size_t depth = 1;
  while (depth > 0) {
    Node const& node = nodes_[stack[--depth]];
    const Point t1 = (node.low - origin) * inverse;
    const Point t2 = (node.high - origin) * inverse;
    const Point t_low = glm::min(t1, t2);
    const Point t_high = glm::max(t1, t2);
    double const enter = std::max({t_low.x, t_low.y, t_low.z, near});
    double const leave = std::min({t_high.x, t_high.y, t_high.z, far});
    if (enter > leave + edge_slack) {
      continue;
    }
    if (node.count == 0) {
      stack[depth++] = node.first;
      stack[depth++] = static_cast<std::uint32_t>(&node - nodes_.data()) + 1;
      continue;
    }
    for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
      Triangle const& t = triangles_[order_[i]];
      const Point ab = points_[t[1]] - points_[t[0]];
      const Point ac = points_[t[2]] - points_[t[0]];
      const Point h = glm::cross(direction, ac);
      double const determinant = glm::dot(ab, h);
      bool const wrong_way =
          (side == Side::entering && determinant < 0) || (side == Side::leaving && determinant > 0);
      if (determinant == 0.0 || wrong_way) {
        continue;
      }
      const Point s = origin - points_[t[0]];
      double const v = glm::dot(s, h) / determinant;
      const Point q = glm::cross(s, ab);
      double const w = glm::dot(direction, q) / determinant;
      double const distance = glm::dot(ac, q) / determinant;
      if (v >= -edge_slack && w >= -edge_slack && v + w <= 1 + edge_slack && distance >= near &&
          distance <= far) {
        far = distance;
        best = Hit{distance, {order_[i], Point(1 - v - w, v, w)}};
      }
    }
  }
  return best;
}

SkinPlace Bvh::nearest(Point const& p, Point const& facing, double reach) const {
  constexpr double agreement = 0.25;  // cosine
  bool const any_way = facing == Point(0.0);
  double least = reach * reach;
  SkinPlace best;
  std::array<std::uint32_t, 64> stack{};
  std::size_t depth = 1;
  auto box_distance = [&](Node const& node) {
    const Point off = p - glm::clamp(p, node.low, node.high);
    return glm::dot(off, off);
  };
  while (depth > 0) {
    const std::uint32_t number = stack[--depth];
    Node const& node = nodes_[number];
    if (box_distance(node) >= least) {
      continue;
    }
    if (node.count == 0) {
      // The nearer child goes on top.
      bool const left_first = box_distance(nodes_[number + 1]) <= box_distance(nodes_[node.first]);
      stack[depth++] = left_first ? node.first : number + 1;
      stack[depth++] = left_first ? number + 1 : node.first;
      continue;
    }
    for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
      const Index t = order_[i];
      Point const& a = points_[triangles_[t][0]];
      Point const& b = points_[triangles_[t][1]];
      Point const& c = points_[triangles_[t][2]];
      if (!any_way) {
        const Point normal = glm::cross(b - a, c - a);
        if (glm::dot(normal, facing) < agreement * glm::length(normal)) {
          continue;
        }
      }
      const Point weights = nearest_weights(p, a, b, c);
      const Point off = point({t, weights}) - p;
      double const distance = glm::dot(off, off);
      if (distance < least || (distance == least && t < best.triangle)) {
        least = distance;
        best = {t, weights};
      }
    }
  }
  return best;
}

Point Bvh::point(SkinPlace const& place) const {
  Triangle const& t = triangles_[place.triangle];
  return place.weights.x * points_[t[0]] + place.weights.y * points_[t[1]] +
         place.weights.z * points_[t[2]];
}

}  // namespace knotmap::builder
