#include "body/box_tree.h"

#include <glm/common.hpp>

namespace knotmap {
namespace {

/// Boxes are larger by this, metres: rounding then never loses a triangle that lies in a box's
/// face.
constexpr float box_slack = 1e-6F;

}  // namespace

BoxTree::BoxTree(Skin const& skin, std::span<glm::vec3 const> positions, std::uint32_t first,
                 std::uint32_t count)
    : first_(first), count_(count) {
  std::uint32_t const leaves = std::max(1U, (count + fan - 1) / fan);
  boxes_.reserve(leaves + leaves / 2 + max_levels);
  level_begin_.push_back(0);
  for (std::uint32_t leaf = 0; leaf < leaves; ++leaf) {
    Box box{glm::vec3(std::numeric_limits<float>::max()),
            glm::vec3(std::numeric_limits<float>::lowest())};
    for (std::uint32_t t = leaf * fan; t < std::min(leaf * fan + fan, count); ++t) {
      for (auto const vertex : skin.triangles[first + t]) {
        box.low = glm::min(box.low, positions[vertex]);
        box.high = glm::max(box.high, positions[vertex]);
      }
    }
    boxes_.push_back({box.low - box_slack, box.high + box_slack});
  }
  level_begin_.push_back(leaves);
  while (level_begin_.back() - level_begin_[level_begin_.size() - 2] > 1) {
    std::uint32_t const begin = level_begin_[level_begin_.size() - 2];
    std::uint32_t const end = level_begin_.back();
    for (std::uint32_t i = begin; i < end; i += fan) {
      Box box = boxes_[i];
      for (std::uint32_t j = i + 1; j < std::min(i + fan, end); ++j) {
        box.low = glm::min(box.low, boxes_[j].low);
        box.high = glm::max(box.high, boxes_[j].high);
      }
      boxes_.push_back(box);
    }
    level_begin_.push_back(static_cast<std::uint32_t>(boxes_.size()));
  }
}

}  // namespace knotmap
