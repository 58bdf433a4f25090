// The bar below the body: views, undo, and the doors to brush, settings and keys.
#pragma once

#include <cstdint>

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// `least` leaves undo to the settings.
enum class BarPart : std::uint8_t { all, least };
/// Flows into rows within pen.width, each centred; moves pen.top below. `draws` false only
/// measures; gives the widest row.
float flow_bar(Pen& pen, UiModel const& model, BarPart part, bool draws);

}  // namespace knotmap
