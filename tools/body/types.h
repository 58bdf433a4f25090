// The words that all parts of the body builder share: points, faces, and one thrown error.
#pragma once

#include <array>
#include <cstdint>
#include <glm/glm.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace knotmap::builder {

using Point = glm::dvec3;
using Points = std::vector<Point>;
using Index = std::uint32_t;
using Face = std::vector<Index>;  // three or more corners, counter-clockwise seen from outside
using Triangle = std::array<Index, 3>;

constexpr Index no_index = 0xffffffffU;

// The tool stops at the first thing that is not as it must be; main() prints it.
struct BuildError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// A place on the skin: a triangle and the weights of its corners.
struct SkinPlace {
  Index triangle = no_index;
  Point weights{0.0};
};

inline Point mirrored(Point const& p) {
  return {p.x == 0.0 ? 0.0 : -p.x, p.y, p.z};
}

}  // namespace knotmap::builder
