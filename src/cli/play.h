// knotmap play: runs a script of commands, one a line, as the window would.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// `knotmap play`: stops at the first line that fails and reports it with its number. Needs OpenGL
/// (EGL) only when the script takes a picture.
[[nodiscard]] Subcommand play_subcommand();

}  // namespace knotmap
