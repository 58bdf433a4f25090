// knotmap show: all that is known about a point or a muscle.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// `knotmap show`: the page of a point or a muscle as text, Markdown or JSON.
[[nodiscard]] Subcommand show_subcommand();

}  // namespace knotmap
