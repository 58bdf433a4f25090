// The mesh of a muscle or a bone: a closed surface of beads on threads, made from its bands.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/fault.h"
#include "muscles/thread.h"

namespace knotmap {

/// Where a vertex lies among the fibres.
struct Fibre {
  float across_m = 0.0F;  ///< across the fibres: constant along each of them
  float along_m = 0.0F;   ///< along the band, from its origin
  float flesh = 1.0F;     ///< 0 tendon .. 1 belly
};

/// One side of a muscle. Each band is a closed surface of its own; counter-clockwise triangles face
/// outward.
struct MuscleMesh {
  std::vector<Thread> threads;
  std::vector<Bead> beads;    ///< a vertex each
  std::vector<Fibre> fibres;  ///< one a bead
  std::vector<std::array<std::uint32_t, 3>> triangles;
};

/// The same on the other side of the body.
[[nodiscard]] MuscleMesh mirrored(Skin const& skin, MuscleMesh const& mesh);

}  // namespace knotmap
