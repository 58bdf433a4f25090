// How deep points are inside a body that stands still: from samples of its skin.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
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

  /// Metres below the skin; 0 outside, and where no skin is within `reach`. Skin further than 4 cm
  /// away may be missed.
  [[nodiscard]] float depth(glm::vec3 const& point) const;

 private:
  struct Sample {
    glm::vec3 at;
    glm::vec3 normal;
  };
  [[nodiscard]] glm::ivec3 cell_of(glm::vec3 const& at) const;
  [[nodiscard]] std::size_t number_of(int x, int y, int z) const;

  glm::vec3 low_{0.0F};          ///< corner of the first cell
  glm::ivec3 cells_{0};          ///< how many along x, y and z; those along z lie side by side
  std::vector<Sample> samples_;  ///< cell by cell
  std::vector<std::uint32_t> begins_;  ///< where each cell begins, and one more
};

}  // namespace knotmap
