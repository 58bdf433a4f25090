// The commands of the keyboard's cursor on the skin (state/skin_cursor.h).
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

[[nodiscard]] std::span<CommandSpec const> cursor_commands();

}  // namespace knotmap
