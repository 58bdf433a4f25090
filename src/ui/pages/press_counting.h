// The hold and the rest of the guided press: the ring, the signs to stop, what is asked meanwhile.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/press_screen.h"

namespace knotmap {

/// The signs to stop and the buttons keep their place while words come and go below them: who has
/// to press one in a hurry finds it where it was.
void draw_counting(Pen& pen, PressScreen const& screen);

}  // namespace knotmap
