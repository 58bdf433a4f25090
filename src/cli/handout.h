// `knotmap handout`: sheets for the fridge, the client and the doctor, as a PDF.
#pragma once

#include "cli/options.h"

namespace knotmap {

[[nodiscard]] Subcommand handout_subcommand();

}  // namespace knotmap
