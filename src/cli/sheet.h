// knotmap sheet: contact sheets, to be held against the words and against anatomy.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// `knotmap sheet`: writes PNGs into a folder, every point of a muscle from all sides with its
/// words beside it. Needs OpenGL (EGL), no display.
[[nodiscard]] Subcommand sheet_subcommand();

}  // namespace knotmap
