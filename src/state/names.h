// From what a person types to the thing of the world that is meant, or a fault that says what may
// be meant.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <glm/vec3.hpp>

#include "base/fault.h"
#include "state/world.h"

namespace knotmap {

/// A point by its id. Without a side, a midline point is itself and a paired one its right. An
/// unknown id gives a fault with "did you mean".
[[nodiscard]] Result<std::uint32_t> point_of(World const& world, std::string_view id);

/// A region by its id. Without a side, a midline region is itself and a paired one its right.
[[nodiscard]] Result<RegionHere> region_of(World const& world, std::string_view id);
/// A landmark by its id, name or alias.
[[nodiscard]] Result<Landmark const*> landmark_of(World const& world, std::string_view name);
[[nodiscard]] Result<Symptom const*> symptom_of(World const& world, std::string_view id);

/// "no muscle is called ..., did you mean ...?"; where nothing is near, the remedy is `otherwise`.
[[nodiscard]] Fault unknown_name(std::string_view kind, std::string_view name,
                                 std::span<std::string const> known, std::string_view otherwise);

/// The skin place nearest to a spot in metres on the base body, within 5 cm.
[[nodiscard]] Result<Place> skin_near(World const& world, glm::vec3 base_metres);

}  // namespace knotmap
