// Threads: straight lines through the body, from skin to skin, that carry what lies inside.
#pragma once

#include <span>
#include <vector>

#include <glm/vec3.hpp>

#include "body/body.h"
#include "body/place.h"

namespace knotmap {

/// A straight line through the body. Whatever lies on it rides every shape of the body with its two
/// ends, and can never leave the skin.
struct Thread {
  Place near;             ///< the skin over it: the side that it is thought under
  Place far;              ///< the skin where the line leaves the body on the other side
  float length_m = 0.0F;  ///< on the base body
};

/// Something on a thread.
struct Bead {
  std::uint32_t thread = 0;
  float depth_m = 0.0F;  ///< from `near`, on the base body: 0 .. the thread's length
};

/// The shapes that beads are placed on: the body shown, and its sex without any build. Bones follow
/// the sex alone; what a build adds is shared between muscle and fat.
struct BuiltBody {
  std::span<glm::vec3 const> average;  ///< Body::average_of: positions of the skin's vertices
  std::span<glm::vec3 const> shown;
  float fatness = 0.0F;  ///< 0: what is more than average is muscle, 1: it is fat
};

/// A choice of body, whose skin has these shapes.
[[nodiscard]] BuiltBody built_body(BodyChoice const& choice, std::span<glm::vec3 const> average,
                                   Surface const& shown);

/// Where beads lie in a shape, metres; one position a bead. On the average body a bead keeps its
/// share of the thread. What a build adds at either end thickens everything down to the thread's
/// middle evenly (muscle), or lies on top of it (fat); what it takes away thins it evenly. On a
/// firm body all lies nearer to the skin. So beads keep their order on a thread in every shape.
[[nodiscard]] std::vector<glm::vec3> place_beads(Skin const& skin, BuiltBody const& body,
                                                 std::span<Thread const> threads,
                                                 std::span<Bead const> beads);

}  // namespace knotmap
