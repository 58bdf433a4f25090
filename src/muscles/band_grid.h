// A band laid out in the base body as a grid of nodes from its origin to its insertion.
#pragma once

#include <vector>

#include "atlas/band.h"
#include "body/body.h"
#include "muscles/thread.h"

namespace knotmap {

/// A node of the middle surface of a band, on a thread of its own.
struct BandNode {
  glm::vec3 at{0.0F};     ///< on the base body, metres
  glm::vec3 out{0.0F};    ///< toward the skin that covers it, unit length
  float depth_m = 0.0F;   ///< below that skin
  float half_m = 0.0F;    ///< half the band's thickness here
  Thread thread;          ///< through the node along `out`
  float across_m = 0.0F;  ///< across the band, from its middle column
  float along_m = 0.0F;   ///< along the band, from its origin
  float flesh = 0.0F;     ///< 0 tendon .. 1 belly
};

/// A grid of rows x columns nodes, row by row; the first row is the origin, the last the insertion.
struct BandGrid {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<BandNode> nodes;
  float outside_m = 0.0F;  ///< how far the worst node lay outside the body before it was moved in
  glm::vec3 outside_at{0.0F};  ///< where that node lay

  /// The node of a row and a column, each counted from 0.
  [[nodiscard]] BandNode& node(std::size_t row, std::size_t column) {
    return nodes[row * columns + column];
  }
  [[nodiscard]] BandNode const& node(std::size_t row, std::size_t column) const {
    return nodes[row * columns + column];
  }
};

/// Flesh keeps at least this far from the skin: metres, or, where the body is thin, this share of
/// the thread's length when that is less.
inline constexpr float least_cover_m = 0.0035F;
inline constexpr float least_cover_share = 0.06F;

/// The grid of a band on the right side (or the midline). Nodes that come to lie outside the body
/// are moved in. A fault has an empty file: those of the band's anchors, and a spot outside the
/// body.
[[nodiscard]] Result<BandGrid> lay_band(Body const& body, Band const& band);

}  // namespace knotmap
