// How deep points are inside a body that stands still: from samples of its skin.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <glm/vec3.hpp>

namespace knotmap {

/// Asked thousands of times while an arm looks for its way, so it is quick rather than exact: near
/// the skin to some millimetres, further inside than `reach` to some centimetres.
class SkinSamples {
 public:
  static constexpr float reach = 0.06F;  ///< metres

  /// Both lists are as long as each other; normals have unit length and point outward.
  SkinSamples(std::span<glm::vec3 const> positions, std::span<glm::vec3 const> normals);

  /// Metres below the skin; 0 outside. Where the nearest skin is further than 4 cm away it may be
  /// that of another place near by.
  [[nodiscard]] float depth(glm::vec3 const& point) const;

 private:
  struct Sample {
    glm::vec3 at;
    glm::vec3 normal;
  };
  /// Gives every cell a sample that is near it.
  void spread();
  /// The depth where no skin is within `reach`.
  [[nodiscard]] float depth_far_inside(glm::vec3 const& point) const;
  [[nodiscard]] glm::ivec3 cell_of(glm::vec3 const& at) const;
  [[nodiscard]] std::size_t number_of(int x, int y, int z) const;

  glm::vec3 low_{0.0F};          ///< corner of the first cell
  glm::ivec3 cells_{0};          ///< how many along x, y and z; those along z lie side by side
  std::vector<Sample> samples_;  ///< cell by cell
  std::vector<std::uint32_t> begins_;       ///< where each cell begins, and one more
  std::vector<std::uint32_t> sample_near_;  ///< of each cell: its own, or that of the nearest
};

}  // namespace knotmap
