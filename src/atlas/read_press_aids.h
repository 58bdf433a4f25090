// Reading tools.json and movements.json.
#pragma once

#include <vector>

#include "atlas/press_aids.h"
#include "atlas/reading.h"

namespace knotmap {

/// Reads the words of tools and places into the atlas: each tool and place at most once.
void read_tools(Reading& reading, JsonAt const& root);

/// The movements to compare before and after, in the file's order.
[[nodiscard]] std::vector<Movement> read_movements(Reading const& reading, JsonAt const& root);

}  // namespace knotmap
