// knotmap show: all that is known about a point, a muscle, a warning, a cause or an exercise.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// `knotmap show`: a page as text, Markdown or JSON.
[[nodiscard]] Subcommand show_subcommand();

}  // namespace knotmap
