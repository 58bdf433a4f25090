// knotmap causes: what may go with a pain.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// `knotmap causes`: the questions for a pain or a point; with what was answered by yes, the
/// likeliest of these, the one change for this week and exercises.
[[nodiscard]] Subcommand causes_subcommand();

}  // namespace knotmap
