// A grid over spots in space: which lie near another, without a look at all of them.
#pragma once

#include <cstdint>
#include <vector>

#include <glm/vec3.hpp>

namespace knotmap {

/// Built once. Spots are known by a number that the caller gives.
class SpotGrid {
 public:
  struct Near {
    std::uint32_t number;
    float distance;  ///< metres
  };

  void add(std::uint32_t number, glm::vec3 spot);
  /// To be called after the last `add`.
  void finish();

  /// The spots less than `within` metres away, by number.
  [[nodiscard]] std::vector<Near> near(glm::vec3 spot, float within) const;

 private:
  struct Spot {
    std::uint64_t cell;
    std::uint32_t number;
    glm::vec3 at;
  };
  std::vector<Spot> spots_;  ///< by cell, then number
};

}  // namespace knotmap
