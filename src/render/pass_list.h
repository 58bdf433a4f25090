// All passes of a frame, in the order in which they draw.
#pragma once

#include <span>

#include "render/passes/pass.h"

namespace knotmap {

/// One line of the list.
struct PassEntry {
  Destination into;
  LoadPass load;
};

/// Neighbours of one destination share its target: it is cleared before the first of them and laid
/// over the picture after the last.
[[nodiscard]] std::span<PassEntry const> pass_list();

}  // namespace knotmap
