// Bones that stay as they are while they are carried: long ones and plates.
#pragma once

#include <span>
#include <vector>

#include "muscles/riding.h"

namespace knotmap {

/// Puts each end of a long bone where its joint carries it, and the bone straight between the two.
/// `into` has the figure's vertices, of which those of the bone are set.
void lay_rod(RodRide const& rod, FigurePart const& part, std::span<glm::vec3 const> still,
             Stance const& stance, std::span<glm::vec3> into);

/// Puts a part, as it stands, where it fits best on what `into` has for it. `worth` says how much
/// each of its vertices counts; empty: all the same.
void stiffen(FigurePart const& part, std::span<glm::vec3 const> still, glm::quat const& guess,
             std::span<float const> worth, std::span<glm::vec3> into);

}  // namespace knotmap
