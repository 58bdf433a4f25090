// A grid over positions of points: finds those near a position without looking at all of them.
#pragma once

#include <cstdint>
#include <vector>

#include <glm/vec3.hpp>

namespace knotmap {

/// Filled once by `add` and `finish`, then asked. Points are known by a number that the caller
/// gives.
class PointGrid {
 public:
  /// A point that was found.
  struct Near {
    std::uint32_t number;
    float distance;  ///< metres
  };

  /// Adds a point at a position, metres. One that is not finite is never found.
  void add(std::uint32_t number, glm::vec3 position);
  /// Must be called after the last `add` and before `near`.
  void finish();

  /// The points less than `within` metres from a position, by number.
  [[nodiscard]] std::vector<Near> near(glm::vec3 position, float within) const;

 private:
  struct Entry {
    std::uint64_t cell;
    std::uint32_t number;
    glm::vec3 position;
  };
  std::vector<Entry> entries_;  ///< by cell, then number
};

}  // namespace knotmap
