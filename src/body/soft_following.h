// The joints that the skin follows, softened for bending: how a body's skin is shared out in poses.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "body/adjacency.h"
#include "body/skeleton.h"
#include "body/skin.h"

namespace knotmap {

/// How much every vertex of the skin follows each joint. The weights of the file (Following) change
/// within two fingers' breadth at armpit and groin, and are cut to four joints: a strong bend tears
/// and folds the skin there. So they are spread over the skin as heat is: in each step a vertex
/// goes most of the way to the mean of its neighbours (diffusion with the umbrella operator,
/// Taubin 1995; that weights should be as smooth as heat: Baran and Popovic 2007, ACM Trans Graph
/// 26(3):72). Head, hands and feet keep theirs, where a few millimetres count.
///
/// The same for every shape. Made in some 50 ms; not changed afterwards.
class SoftFollowing {
 public:
  struct Share {
    JointIndex joint = 0;
    float weight = 0.0F;  ///< above 0; a vertex's add up to 1
  };

  SoftFollowing(Skin const& skin, Skeleton const& skeleton, SkinAdjacency const& adjacency);

  /// By rising joint, at least one. A mirrored vertex has the mirrored joints with the same weights
  /// but for rounding.
  [[nodiscard]] std::span<Share const> of(VertexIndex vertex) const {
    return std::span(shares_).subspan(begin_[vertex], begin_[vertex + 1U] - begin_[vertex]);
  }

 private:
  std::vector<std::uint32_t> begin_;  ///< of each vertex in the shares, and the end
  std::vector<Share> shares_;
};

}  // namespace knotmap
