// A short message over the map.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// The fault that stands, or else what was said last.
void draw_toast(Pen& pen, UiModel const& model);

}  // namespace knotmap
