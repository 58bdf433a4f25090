// How deep points are inside a body that stands still: from samples of its skin.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include <glm/vec3.hpp>

namespace knotmap {

/// Asked thousands of times while an arm looks for its way, so it is quick rather than exact: near
/// the skin to some millimetres, and nothing further inside than `reach`.
class SkinSamples {
 public:
  static constexpr float reach = 0.06F;  ///< metres

  /// Both lists are as long as each other; normals have unit length and point outward.
  SkinSamples(std::span<glm::vec3 const> positions, std::span<glm::vec3 const> normals);

  /// Metres below the skin; 0 outside, and where no skin is within `reach`.
  [[nodiscard]] float depth(glm::vec3 const& point) const;

 private:
  using Cell = std::int64_t;
  struct Sample {
    glm::vec3 at;
    glm::vec3 normal;
  };
  [[nodiscard]] static Cell cell(int x, int y, int z);

  std::unordered_map<Cell, std::vector<Sample>> cells_;
};

}  // namespace knotmap
