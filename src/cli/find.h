// knotmap find: which points could cause a pain.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// `knotmap find`: the pain is a place, a landmark, a region, words or dabs of the brush; it prints
/// the candidates, best first, after the warnings of that part of the body.
[[nodiscard]] Subcommand find_subcommand();

}  // namespace knotmap
