// Comparing two points.
#pragma once

#include <span>
#include <string_view>

#include "commands/command_table.h"

namespace knotmap {

/// The command `compare`.
[[nodiscard]] std::span<CommandSpec const> compare_commands();

/// Opens the comparison of two points, by their ids, with a flight to where both are seen. A fault:
/// one is unknown, or both are the same.
[[nodiscard]] Result<Outcome> comparing(CommandInput const& in, std::string_view first,
                                        std::string_view second);
/// Back from the comparison that is open to the page of its first point.
[[nodiscard]] Result<Outcome> not_comparing(CommandInput const& in);

}  // namespace knotmap
