// Parsing of command arguments: numbers and positions. What is wrong comes back as a fault that is
// ready to be shown.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <glm/vec3.hpp>

#include "base/fault.h"
#include "base/ids.h"
#include "commands/command_table.h"

namespace knotmap {

/// A decimal number from -1e6 to 1e6 (a leading '+' is allowed); nothing for any other text,
/// including text after the number, infinity and NaN.
[[nodiscard]] std::optional<double> number_of(std::string_view text);

/// A rating: a whole number from 0 to 10; nothing for any other text.
[[nodiscard]] std::optional<int> rating_of(std::string_view text);

/// A position in metres, given as three arguments "X" "Y" "Z" or as one "X,Y,Z". A fault unless
/// there are exactly three numbers from -1000 to 1000.
[[nodiscard]] Result<glm::vec3> coordinates_of(CommandArgs args);

/// The place of the skin at a position on the base body, given as for coordinates_of(). A fault for
/// other arguments, and when the skin is more than 5 cm away.
[[nodiscard]] Result<Place> skin_at(World const& world, CommandArgs position);

/// The place of the keyboard's cursor. A fault while it is not shown.
[[nodiscard]] Result<Place> cursor_place(CommandInput const& in);

/// The fault for arguments that a command does not accept; its remedy is the command's usage line.
[[nodiscard]] Fault usage_fault(CommandSpec const& spec);

}  // namespace knotmap
