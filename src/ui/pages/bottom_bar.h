// The bar below the body: buttons for views, brush, undo, redo and settings.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// The buttons for the sides of the body: all four; front and back; or one that goes round.
enum class BarSides : std::uint8_t { four, two, turn };

/// Which buttons the bar has. What it lacks is in the settings.
struct BarForm {
  BarSides sides = BarSides::four;
  bool bones = true;
  bool undo = true;
  bool redo = true;
  char const* whole = "Whole body";  ///< the label of the button that shows all of it
};

/// From most buttons to fewest: a window takes the first that fits into one row, else the last.
inline constexpr std::array bar_forms{
    BarForm{},
    BarForm{BarSides::four, true, true, false, "Whole"},
    BarForm{BarSides::two, true, true, false, "Whole"},
    BarForm{BarSides::turn, true, true, false, "Whole"},
    BarForm{BarSides::turn, false, true, false, "Whole"},
    BarForm{BarSides::turn, false, false, false, "Whole"},
};

/// What flow_bar() did.
struct FlownBar {
  float width = 0.0F;  ///< of the widest row, pixels
  std::string hint;    ///< what the button does that is pointed at or has the focus; or ""
};

/// Lays the buttons out in centred rows within pen.width, about as many in each, and moves the pen
/// below. Draws them only when `draws` is set, else it only measures.
FlownBar flow_bar(Pen& pen, UiModel const& model, BarForm const& form, bool draws);

}  // namespace knotmap
