// Which points lie inside a skin, asked for many points at once.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include <glm/vec3.hpp>

#include "body/surface.h"

namespace knotmap {

/// The triangles of a skin in columns along the body's shortest way: made in a few milliseconds, so
/// that each question costs less than a microsecond. The skin must outlive it.
class InsideTest {
 public:
  /// For points within a box.
  InsideTest(Surface const& surface, Box const& about);

  /// Whether the skin goes round a point: also where it goes round it twice, since parts of a posed
  /// body press into each other.
  [[nodiscard]] bool inside(glm::vec3 const& point) const;

 private:
  /// A point seen along the columns: across, across, along.
  [[nodiscard]] glm::vec3 seen(glm::vec3 const& point) const;
  [[nodiscard]] int column(float across, int axis) const;

  std::span<Triangle const> triangles_;
  std::vector<glm::vec3> at_;  ///< the skin's vertices, as seen
  int first_axis_ = 0;         ///< the two axes across the columns, and the one along them
  int second_axis_ = 1;
  int along_axis_ = 2;
  glm::vec3 low_{0.0F};               ///< as seen
  std::array<int, 2> count_{1, 1};    ///< of columns
  std::vector<std::uint32_t> begin_;  ///< of each column in `held_`, and the end
  std::vector<std::uint32_t> held_;   ///< triangles
};

}  // namespace knotmap
