// Keeps the skin over its bones: MakeHuman's weight and muscle targets let vertices slide along the
// skin, while the bones stay where they are.
#pragma once

#include "body/skin.h"

namespace knotmap::builder {

// Moves the vertices of every weight and muscle corner along that corner's own surface until each
// lies again on the smoothed normal of its sex's average body. Head, hands, feet and breasts keep
// their vertices. Prints the slide before and after. Needs triangles and mirror.
void hold_over_bones(Skin& skin);

}  // namespace knotmap::builder
