// knotmap export: the placed scene as glTF, for other programs.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// `knotmap export`: writes one binary glTF file.
[[nodiscard]] Subcommand export_subcommand();

}  // namespace knotmap
