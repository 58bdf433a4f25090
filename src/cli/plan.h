// knotmap plan: what keeps a pain away.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// `knotmap plan`: at most three exercises and one change for a pain or a point, and when to look
/// back.
[[nodiscard]] Subcommand plan_subcommand();

}  // namespace knotmap
