// The arguments of a command line: numbers, sided ids, and the fault when they are wrong.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <glm/vec3.hpp>

#include "base/fault.h"
#include "base/ids.h"
#include "state/world.h"

namespace knotmap {

using CommandArgs = std::span<std::string const>;

/// A number of at most a million either way, or nothing.
[[nodiscard]] std::optional<double> number_of(std::string_view text);

/// "X Y Z" as three arguments or "X,Y,Z" as one; a fault names what is wrong.
[[nodiscard]] Result<glm::vec3> coordinates_of(CommandArgs args);

/// A point by its id. Without a side, a midline point is itself and a paired one its right. An
/// unknown id gives a fault with "did you mean".
[[nodiscard]] Result<std::uint32_t> point_of(World const& world, std::string_view id);

/// The skin place nearest to a spot in metres on the base body, within 5 cm.
[[nodiscard]] Result<Place> skin_near(World const& world, glm::vec3 base_metres);

/// "usage: ..." as a fault.
[[nodiscard]] Fault usage_fault(std::string_view command);

}  // namespace knotmap
