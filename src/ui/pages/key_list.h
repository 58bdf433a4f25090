// The list of all keys, laid over the map.
#pragma once

#include "ui/kit/pen.h"

namespace knotmap {

/// Draws all bindings that have words, by group, in one to three columns as the width allows.
void draw_keys(Pen& pen);

}  // namespace knotmap
