// The modest garment: short trunks for every body, and a chest band that is shown on the female
// ones.
#pragma once

#include "body/skin.h"

namespace knotmap::builder {

// Both as 0.5 + signed distance / 4 cm, clamped to 0..1: inside is above 0.5, so that a renderer
// that cuts at 0.5 draws a clean edge.
void dress(Skin& skin);

}  // namespace knotmap::builder
