// The bare knotmap: opens the map.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// Taken when no subcommand is named: opens the window and returns when it is closed. Without a
/// display it is a fault.
[[nodiscard]] Subcommand window_subcommand();

}  // namespace knotmap
