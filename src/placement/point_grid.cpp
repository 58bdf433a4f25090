#include "placement/point_grid.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include <glm/geometric.hpp>

namespace knotmap {
namespace {

constexpr float cell_m = 0.05F;
/// Cells reach so far from the origin; positions further out count as in the outermost cell.
constexpr int half_cells = 1 << 19;

int cell_along(float metres) {
  auto const cells = std::floor(metres / cell_m);
  constexpr auto limit = static_cast<float>(half_cells - 1);
  return static_cast<int>(std::clamp(std::isfinite(cells) ? cells : 0.0F, -limit, limit));
}

std::uint64_t key(int x, int y, int z) {
  constexpr int bits = 20;
  auto const part = [](int cell) { return static_cast<std::uint64_t>(cell) + half_cells; };
  return (((part(x) << bits) | part(y)) << bits) | part(z);
}

}  // namespace

void PointGrid::add(std::uint32_t number, glm::vec3 position) {
  entries_.push_back({key(cell_along(position.x), cell_along(position.y), cell_along(position.z)),
                      number, position});
}

void PointGrid::finish() {
  std::sort(entries_.begin(), entries_.end(), [](Entry const& a, Entry const& b) {
    return std::tie(a.cell, a.number) < std::tie(b.cell, b.number);
  });
}

std::vector<PointGrid::Near> PointGrid::near(glm::vec3 position, float within) const {
  std::vector<Near> all;
  for (int x = cell_along(position.x - within); x <= cell_along(position.x + within); ++x) {
    for (int y = cell_along(position.y - within); y <= cell_along(position.y + within); ++y) {
      // The cells of one column along z lie side by side.
      auto const first = key(x, y, cell_along(position.z - within));
      auto const last = key(x, y, cell_along(position.z + within));
      auto at = std::lower_bound(entries_.begin(), entries_.end(), first,
                                 [](Entry const& each, std::uint64_t k) { return each.cell < k; });
      for (; at != entries_.end() && at->cell <= last; ++at) {
        auto const distance = glm::distance(at->position, position);
        if (distance < within) all.push_back({at->number, distance});
      }
    }
  }
  std::sort(all.begin(), all.end(),
            [](Near const& a, Near const& b) { return a.number < b.number; });
  return all;
}

}  // namespace knotmap
