// knotmap bench: how fast, as ratios to a baseline measured in the same run.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// `knotmap bench`: measures and prints a table or JSON (docs/performance.md). Needs OpenGL (EGL),
/// no display.
[[nodiscard]] Subcommand bench_subcommand();

}  // namespace knotmap
