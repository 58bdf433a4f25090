// A band laid out in the base body: a grid of nodes from its origin to its insertion.
#pragma once

#include <vector>

#include "atlas/band.h"
#include "body/body.h"
#include "muscles/thread.h"

namespace knotmap {

/// A node of the middle of a band, on a thread of its own.
struct BandNode {
  glm::vec3 at{0.0F};    ///< on the base body
  glm::vec3 out{0.0F};   ///< toward the skin that it is thought under, of unit length
  float depth_m = 0.0F;  ///< below that skin
  float half_m = 0.0F;   ///< half the thickness
  Thread thread;
  float across_m = 0.0F;
  float along_m = 0.0F;
  float flesh = 0.0F;  ///< 0 tendon .. 1 belly
};

/// rows x columns nodes, row by row; the first row is the origin, the last the insertion.
struct BandGrid {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<BandNode> nodes;
  float outside_m = 0.0F;      ///< how far a node lay outside the body before it was taken in
  glm::vec3 outside_at{0.0F};  ///< where that was

  [[nodiscard]] BandNode& node(std::size_t row, std::size_t column) {
    return nodes[row * columns + column];
  }
  [[nodiscard]] BandNode const& node(std::size_t row, std::size_t column) const {
    return nodes[row * columns + column];
  }
};

/// No flesh comes nearer to the skin than this (metres), or than this part of a thread where the
/// body is thin.
inline constexpr float least_cover_m = 0.0035F;
inline constexpr float least_cover_share = 0.06F;

/// The grid of the right side. Faults (file left empty): those of its anchors, and a spot that is
/// not inside the body.
[[nodiscard]] Result<BandGrid> lay_band(Body const& body, Band const& band);

}  // namespace knotmap
