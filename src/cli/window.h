// The bare knotmap: opens the map.
#pragma once

#include "cli/subcommands.h"

namespace knotmap {

/// The program's own options and task: taken when no subcommand is named.
void add_window(CLI::App& program, Task& task);

}  // namespace knotmap
