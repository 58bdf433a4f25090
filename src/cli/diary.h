// knotmap diary: entries of pain, kept on this machine.
#pragma once

#include "cli/options.h"

namespace knotmap {

/// `knotmap diary`: adds, lists, shows, changes, deletes entries; exports, imports, backs up and
/// erases a diary.
[[nodiscard]] Subcommand diary_subcommand();

}  // namespace knotmap
