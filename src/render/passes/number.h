// The numbers beside X's: on which side each stands, and its glyphs as quads.
#pragma once

#include <vector>

#include <glm/vec2.hpp>

#include "render/passes/sign.h"

namespace knotmap {

/// On which side of its X the number of each mark stands: right or left (x), above or below (y), 1
/// or -1. To the upper right, unless it would lie over another X or number there. `occluded`: of
/// each mark, whether the body lies before it; such marks push no number aside.
[[nodiscard]] std::vector<glm::vec2> number_sides(Frame const& frame,
                                                  std::vector<bool> const& occluded);

/// Adds the number of one mark glyph by glyph, four corners each, on whole pixels of the canvas and
/// facing the eye. Adds nothing for a mark without a number or behind the eye.
void add_number(std::vector<SignVertex>& vertices, Frame const& frame, Mark const& mark,
                bool occluded, glm::vec2 side, Glyphs& glyphs);

}  // namespace knotmap
