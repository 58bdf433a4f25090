// knotmap check: every fault of an atlas, with file and place, in one run.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// `knotmap check`: prints a line for each fault and a line of totals; exit_no when there is a
/// fault.
[[nodiscard]] Subcommand check_subcommand();

}  // namespace knotmap
