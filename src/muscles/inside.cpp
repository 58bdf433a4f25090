#include "muscles/inside.h"

#include <algorithm>

#include <glm/common.hpp>

namespace knotmap {
namespace {

constexpr float column_m = 0.005F;

/// Whether an edge, seen along the column, passes a point on the side of rising first coordinates.
/// Both triangles of an edge get the same answer, so that none is missed or met twice.
bool passes(glm::vec3 const& a, glm::vec3 const& b, glm::vec3 const& point) {
  if ((a.y > point.y) == (b.y > point.y)) return false;
  auto const& low = a.y > b.y ? b : a;
  auto const& high = a.y > b.y ? a : b;
  return (point.x - low.x) * (high.y - low.y) < (point.y - low.y) * (high.x - low.x);
}

}  // namespace

InsideTest::InsideTest(Surface const& surface, Box const& about)
    : triangles_(surface.skin().triangles) {
  auto const bounds = surface.bounds();
  auto const size = bounds.high - bounds.low;
  for (int i = 0; i < 3; ++i) {
    if (size[i] < size[along_axis_]) along_axis_ = i;
  }
  first_axis_ = (along_axis_ + 1) % 3;
  second_axis_ = (along_axis_ + 2) % 3;
  low_ = seen(about.low);
  at_.reserve(surface.positions().size());
  for (auto const& position : surface.positions()) at_.push_back(seen(position));
  auto const high = seen(about.high);
  auto const wide = high - low_;
  count_ = {static_cast<int>(wide.x / column_m) + 1, static_cast<int>(wide.y / column_m) + 1};
  auto const for_each_column = [&](Triangle const& triangle, auto&& visit) {
    auto const& a = at_[triangle[0]];
    auto const& b = at_[triangle[1]];
    auto const& c = at_[triangle[2]];
    auto const least = glm::min(glm::min(a, b), c);
    auto const most = glm::max(glm::max(a, b), c);
    if (most.x < low_.x || most.y < low_.y || least.x > high.x || least.y > high.y) return;
    int const end = column(most.y, 1);
    int const last = column(most.x, 0);
    for (int y = column(least.y, 1); y <= end; ++y) {
      for (int x = column(least.x, 0); x <= last; ++x)
        visit(static_cast<std::uint32_t>(y * count_[0] + x));
    }
  };
  begin_.assign(static_cast<std::uint32_t>(count_[0] * count_[1]) + std::size_t{1}, 0);
  for (auto const& triangle : triangles_)
    for_each_column(triangle, [&](std::size_t column) { ++begin_[column + 1]; });
  for (std::size_t i = 1; i < begin_.size(); ++i) begin_[i] += begin_[i - 1];
  held_.resize(begin_.back());
  auto next = begin_;
  for (std::uint32_t t = 0; t < triangles_.size(); ++t)
    for_each_column(triangles_[t], [&](std::size_t column) { held_[next[column]++] = t; });
}

bool InsideTest::inside(glm::vec3 const& point) const {
  auto const p = seen(point);
  auto const x = column(p.x, 0);
  auto const y = column(p.y, 1);
  auto const column = static_cast<std::uint32_t>(y * count_[0] + x);
  int left = 0;
  for (auto i = begin_[column]; i < begin_[column + 1]; ++i) {
    auto const& triangle = triangles_[held_[i]];
    auto const& a = at_[triangle[0]];
    auto const& b = at_[triangle[1]];
    auto const& c = at_[triangle[2]];
    if (a.z < p.z && b.z < p.z && c.z < p.z) continue;
    if ((passes(a, b, p) != passes(b, c, p)) == passes(c, a, p)) continue;
    // The triangle's height over the point, and whether it is met from inside.
    auto const ab = b - a;
    auto const ac = c - a;
    float const area = ab.x * ac.y - ab.y * ac.x;
    float const u = ((p.x - a.x) * ac.y - (p.y - a.y) * ac.x) / area;
    float const v = ((p.y - a.y) * ab.x - (p.x - a.x) * ab.y) / area;
    if (a.z + u * ab.z + v * ac.z > p.z) left += area > 0.0F ? 1 : -1;
  }
  return left > 0;
}

glm::vec3 InsideTest::seen(glm::vec3 const& point) const {
  return {point[first_axis_], point[second_axis_], point[along_axis_]};
}

int InsideTest::column(float across, int axis) const {
  int const number = static_cast<int>((across - low_[axis]) / column_m);
  return std::clamp(number, 0, count_.at(static_cast<std::size_t>(axis)) - 1);
}

}  // namespace knotmap
