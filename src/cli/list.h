// knotmap list: everything of one kind.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// `knotmap list`: muscles, points, regions, landmarks, symptoms, causes or exercises, a line each
/// or as JSON.
[[nodiscard]] Subcommand list_subcommand();

}  // namespace knotmap
