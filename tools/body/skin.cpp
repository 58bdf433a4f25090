// Symmetry, quad splitting, order and normals of the finished skin.
#include "body/skin.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace knotmap::builder {
namespace {

constexpr double grid = 1e-5;  // metres

// Spreads the lowest ten bits of a number to every third bit.
std::uint32_t spread(std::uint32_t x) {
  x &= 0x3ffU;
  x = (x | (x << 16U)) & 0x030000ffU;
  x = (x | (x << 8U)) & 0x0300f00fU;
  x = (x | (x << 4U)) & 0x030c30c3U;
  x = (x | (x << 2U)) & 0x09249249U;
  return x;
}

std::uint32_t morton(Point const& p, Point const& low, Point const& high) {
  double const side = std::max({high.x - low.x, high.y - low.y, high.z - low.z});
  const Point cell = 1023.0 * (p - low) / side;
  return spread(static_cast<std::uint32_t>(cell.x)) |
         (spread(static_cast<std::uint32_t>(cell.y)) << 1U) |
         (spread(static_cast<std::uint32_t>(cell.z)) << 2U);
}

// The diagonal that is the shorter one over all shapes together.
bool first_diagonal_is_shorter(Face const& q, std::vector<Points const*> const& shapes) {
  double first = 0.0;
  double second = 0.0;
  for (Points const* shape : shapes) {
    first += glm::length((*shape)[q[0]] - (*shape)[q[2]]);
    second += glm::length((*shape)[q[1]] - (*shape)[q[3]]);
  }
  return first <= second;
}

}  // namespace

Point in_metres(Skin const& skin, Point const& source) {
  return 0.1 * source + skin.origin;
}

std::vector<Triangle> split_quads(std::vector<Face> const& quads, std::vector<Index> const& mirror,
                                  std::vector<Points const*> const& shapes) {
  Points const& base = *shapes.front();
  Point low(std::numeric_limits<double>::max());
  Point high(std::numeric_limits<double>::lowest());
  for (Point const& p : base) {
    low = glm::min(low, p);
    high = glm::max(high, p);
  }
  std::vector<std::pair<std::uint32_t, Triangle>> left;
  for (Face const& q : quads) {
    double const across = base[q[0]].x + base[q[1]].x + base[q[2]].x + base[q[3]].x;
    if (across <= 0.0) {
      continue;
    }
    bool const first = first_diagonal_is_shorter(q, shapes);
    const std::array<Triangle, 2> pair =
        first ? std::array<Triangle, 2>{{{q[0], q[1], q[2]}, {q[0], q[2], q[3]}}}
              : std::array<Triangle, 2>{{{q[1], q[2], q[3]}, {q[1], q[3], q[0]}}};
    for (Triangle const& t : pair) {
      left.emplace_back(morton((base[t[0]] + base[t[1]] + base[t[2]]) / 3.0, low, high), t);
    }
  }
  if (2 * left.size() != 2 * quads.size()) {
    throw BuildError(fmt::format("{} triangles on the left for {} quads: not symmetric",
                                 left.size(), quads.size()));
  }
  std::sort(left.begin(), left.end());
  std::vector<Triangle> triangles;
  triangles.reserve(2 * left.size());
  for (auto const& item : left) {
    triangles.push_back(item.second);
  }
  for (auto const& item : left) {
    Triangle const& t = item.second;
    triangles.push_back({mirror[t[0]], mirror[t[2]], mirror[t[1]]});
  }
  return triangles;
}

void settle(Points& points, std::vector<Index> const& mirror) {
  auto snap = [](double x) { return std::round(x / grid) * grid + 0.0; };
  for (Index v = 0; v < points.size(); ++v) {
    const Index m = mirror[v];
    if (m == v) {
      points[v] = {0.0, snap(points[v].y), snap(points[v].z)};
    } else if (points[v].x > points[m].x) {
      points[v] = {snap(points[v].x), snap(points[v].y), snap(points[v].z)};
      points[m] = mirrored(points[v]);
    }
  }
}

void stand(Points& points) {
  double sole = std::numeric_limits<double>::max();
  for (Point const& p : points) {
    sole = std::min(sole, p.y);
  }
  for (Point& p : points) {
    p.y -= sole;
  }
}

void renumber(Skin& skin) {
  std::vector<Index> number(skin.base.size(), no_index);
  std::vector<Index> old;
  for (Triangle& t : skin.triangles) {
    for (Index& v : t) {
      if (number[v] == no_index) {
        number[v] = static_cast<Index>(old.size());
        old.push_back(v);
      }
      v = number[v];
    }
  }
  auto reorder = [&](auto& values) {
    auto result = values;
    for (std::size_t v = 0; v < old.size(); ++v) {
      result[v] = values[old[v]];
    }
    result.resize(old.size());
    values = std::move(result);
  };
  reorder(skin.base);
  for (Corner& corner : skin.corners) {
    reorder(corner.points);
  }
  reorder(skin.source);
  reorder(skin.following);
  reorder(skin.mirror);
  for (Index& m : skin.mirror) {
    m = number[m];
  }
}

Points smooth_normals(Points const& points, std::vector<Triangle> const& triangles,
                      std::vector<Index> const& mirror) {
  Points sums(points.size(), Point(0.0));
  for (Triangle const& t : triangles) {
    const Point face = glm::cross(points[t[1]] - points[t[0]], points[t[2]] - points[t[0]]);
    double const length = glm::length(face);
    if (length <= 0.0) {
      continue;
    }
    for (std::size_t i = 0; i < 3; ++i) {
      const Point a = glm::normalize(points[t[(i + 1) % 3]] - points[t[i]]);
      const Point b = glm::normalize(points[t[(i + 2) % 3]] - points[t[i]]);
      sums[t[i]] += std::acos(std::clamp(glm::dot(a, b), -1.0, 1.0)) * face / length;
    }
  }
  for (Index v = 0; v < sums.size(); ++v) {
    if (mirror[v] == v) {
      sums[v].x = 0.0;
    }
    sums[v] = glm::normalize(sums[v]);
  }
  for (Index v = 0; v < sums.size(); ++v) {
    if (points[v].x < 0.0) {
      sums[v] = mirrored(sums[mirror[v]]);
    }
  }
  return sums;
}

std::vector<std::vector<Index>> neighbours(std::size_t count,
                                           std::vector<Triangle> const& triangles) {
  std::vector<std::vector<Index>> result(count);
  for (Triangle const& t : triangles) {
    for (std::size_t i = 0; i < 3; ++i) {
      result[t[i]].push_back(t[(i + 1) % 3]);
      result[t[i]].push_back(t[(i + 2) % 3]);
    }
  }
  for (auto& list : result) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
  }
  return result;
}

}  // namespace knotmap::builder
