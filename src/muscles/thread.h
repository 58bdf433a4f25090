// Threads: straight lines through the body, from skin to skin, which carry what lies inside it.
#pragma once

#include <span>
#include <vector>

#include <glm/vec3.hpp>

#include "body/body.h"
#include "body/place.h"

namespace knotmap {

/// A straight line through the body between two places on the skin. What lies on it moves with its
/// two ends in every shape of the body, and so can never leave the body.
struct Thread {
  Place near;             ///< where it leaves the body on the side that covers it
  Place far;              ///< where it leaves the body on the other side
  float length_m = 0.0F;  ///< on the base body
};

/// A point on a thread: a vertex of a muscle or bone.
struct Bead {
  std::uint32_t thread = 0;  ///< index into the list of threads that it belongs to
  float depth_m = 0.0F;      ///< from `near` on the base body, metres: 0 to the thread's length
};

/// The two shapes that beads are placed by: the body shown, and the same sex with average build.
/// Bones keep to the average body; what the build adds to it is muscle and fat. The views must
/// outlive it.
struct BuiltBody {
  std::span<glm::vec3 const> average;  ///< positions of the skin's vertices, by Body::average_of
  std::span<glm::vec3 const> shown;    ///< those of the body shown
  float fatness = 0.0F;                ///< how much of the difference is fat, 0..1
};

/// The built body of a choice: `average` is Body::average_of(choice), `shown` Body::shaped(choice).
[[nodiscard]] BuiltBody built_body(BodyChoice const& choice, std::span<glm::vec3 const> average,
                                   Surface const& shown);

/// Where beads lie in a shape: metres, one position a bead.
///
/// On the average body a bead keeps its share of the thread's length. What the build adds at an end
/// of the thread is laid below the skin there, down to the thread's middle: as muscle it thickens
/// all of that half evenly, as fat it lies on top. What the build takes away thins the half evenly.
/// Beads keep their order on a thread in every shape.
[[nodiscard]] std::vector<glm::vec3> place_beads(Skin const& skin, BuiltBody const& body,
                                                 std::span<Thread const> threads,
                                                 std::span<Bead const> beads);

}  // namespace knotmap
