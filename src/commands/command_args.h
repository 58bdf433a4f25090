// The arguments of a command: numbers, coordinates, and the fault when they are wrong.
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

/// A number of at most a million either way, or nothing.
[[nodiscard]] std::optional<double> number_of(std::string_view text);

/// "X Y Z" as three arguments or "X,Y,Z" as one; a fault names what is wrong.
[[nodiscard]] Result<glm::vec3> coordinates_of(CommandArgs args);

/// "usage: ..." as a fault: the words after the command make no sense.
[[nodiscard]] Fault usage_fault(CommandSpec const& spec);

}  // namespace knotmap
