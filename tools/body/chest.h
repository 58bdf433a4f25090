// Keeps the mannequin modest: takes the nipples' form from a shape.
#pragma once

#include "body/cage.h"

namespace knotmap::builder {

// reach: how far the nipple target moves each source vertex; where it moves, the cage is relaxed to
// the surface around it.
void smooth_chest(Points& coarse, const Cage& cage, const std::vector<double>& reach);

}  // namespace knotmap::builder
