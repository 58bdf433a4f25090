// `knotmap show about-you`: what is asked about the person, and what holds for everybody.
#pragma once

#include "atlas/atlas.h"

namespace knotmap {

void show_about(Atlas const& atlas, bool markdown, bool json);

}  // namespace knotmap
