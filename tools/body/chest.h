// Keeps the mannequin modest: takes the nipples' form from a shape.
#pragma once

#include "body/cage.h"

namespace knotmap::builder {

// reach: how far the nipple target moves each source vertex: its middle is the place. The skin
// there is laid onto the paraboloid that fits the breast around it. Source units.
void smooth_chest(Points& coarse, Cage const& cage, std::vector<double> const& reach);

}  // namespace knotmap::builder
