// knotmap picture: what the map shows, as a PNG.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// `knotmap picture`: writes one PNG of a state that the options describe; with a reference it
/// compares and returns exit_no when they differ. Needs OpenGL (EGL), no display.
[[nodiscard]] Subcommand picture_subcommand();

}  // namespace knotmap
