// The list of all keys, laid over the map.
#pragma once

#include "ui/kit/pen.h"

namespace knotmap {

/// Every binding that has words, by group, in as many columns as the pen's width has room for.
void draw_keys(Pen& pen);

}  // namespace knotmap
