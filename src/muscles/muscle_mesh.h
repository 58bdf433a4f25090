// The mesh of a muscle or a bone: closed surfaces whose vertices are beads on threads.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/fault.h"
#include "muscles/thread.h"

namespace knotmap {

/// Where a vertex lies among the fibres of its band.
struct Fibre {
  float across_m = 0.0F;  ///< across the fibres, metres: constant along each of them
  float along_m = 0.0F;   ///< along the band from its origin, metres
  float flesh = 1.0F;     ///< 0 tendon .. 1 belly
};

/// Where a band begins or ends: vertices of its upper side, across it.
struct Attachment {
  bool ends = false;                 ///< its insertion; else its origin
  std::vector<std::uint32_t> beads;  ///< indices into MuscleMesh::beads
};

/// A muscle or a bone on one side of the body. Each band is a closed surface of its own, with
/// triangles counter-clockwise seen from outside.
struct MuscleMesh {
  std::vector<Thread> threads;
  std::vector<Bead> beads;                              ///< the vertices, each on one of `threads`
  std::vector<Fibre> fibres;                            ///< one a bead
  std::vector<std::array<std::uint32_t, 3>> triangles;  ///< indices into `beads`
  std::vector<Attachment> attachments;                  ///< two of each band
};

/// The mesh on the other side of the body.
[[nodiscard]] MuscleMesh mirrored(Skin const& skin, MuscleMesh const& mesh);

}  // namespace knotmap
