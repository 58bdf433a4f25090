// The numbers beside X's as quads: glyphs, and the line that leads to a number further off.
#pragma once

#include <vector>

#include "render/passes/sign.h"

namespace knotmap {

/// Adds the leader of one mark and its number, glyph by glyph, four corners each, on whole pixels
/// of the canvas and facing the eye. Adds nothing for a mark whose number has no box.
void add_number(std::vector<SignVertex>& vertices, Frame const& frame, Mark const& mark,
                Glyphs& glyphs);

}  // namespace knotmap
