// A bounding volume hierarchy over runs of consecutive triangles. Each half of the skin is stored
// along a space-filling curve, so runs are compact and the tree needs no sorting: it is built in
// linear time, level by level.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <glm/vec3.hpp>

#include "body/skin.h"
#include "body/surface.h"

namespace knotmap {

/// Boxes over `count` triangles from `first` on: leaves over runs of `fan` triangles, above them
/// boxes over runs of `fan` boxes, up to one root. `count` is at least 1.
class BoxTree {
 public:
  static constexpr std::uint32_t fan = 4;

  /// `positions` are those of the skin's vertices. Nothing is kept of either.
  BoxTree(Skin const& skin, std::span<glm::vec3 const> positions, std::uint32_t first,
          std::uint32_t count);

  /// Calls `visit(triangle)` for the triangles in every box whose cost is below `limit`, cheapest
  /// boxes first. `bound(box)` is a lower bound of the cost of anything inside the box. `limit` is
  /// read again at each box: `visit` may lower what it refers to, as better answers are found.
  template <class Bound, class Visit>
  void walk(Bound const& bound, float const& limit, Visit const& visit) const {
    struct Node {
      float cost;
      std::uint32_t level;
      std::uint32_t index;
    };
    std::array<Node, std::size_t{max_levels} * fan> stack;
    std::size_t size = 0;
    auto const top = static_cast<std::uint32_t>(level_begin_.size() - 2);
    float const root = bound(boxes_[level_begin_[top]]);
    if (root < limit) stack[size++] = {root, top, 0};
    while (size > 0) {
      Node const node = stack[--size];
      if (node.cost >= limit) continue;
      std::uint32_t const begin = node.index * fan;
      if (node.level == 0) {
        std::uint32_t const end = std::min(begin + fan, count_);
        for (std::uint32_t t = begin; t < end; ++t) visit(first_ + t);
        continue;
      }
      std::uint32_t const below = node.level - 1;
      std::uint32_t const width = level_begin_[node.level] - level_begin_[below];
      std::size_t const before = size;
      for (std::uint32_t i = begin; i < std::min(begin + fan, width); ++i) {
        float const cost = bound(boxes_[level_begin_[below] + i]);
        if (!(cost < limit)) continue;
        // Sorted by falling cost: the cheapest is popped first.
        std::size_t at = size++;
        for (; at > before && stack[at - 1].cost < cost; --at) stack[at] = stack[at - 1];
        stack[at] = {cost, below, i};
      }
    }
  }

 private:
  static constexpr std::uint32_t max_levels = 20;  // 4^20 leaves: far more than triangles can be

  std::uint32_t first_;
  std::uint32_t count_;
  std::vector<Box> boxes_;                  ///< leaves first, the root last
  std::vector<std::uint32_t> level_begin_;  ///< where each level begins in boxes_, and the end
};

}  // namespace knotmap
