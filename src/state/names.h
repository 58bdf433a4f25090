// Looks up things of the world by what a person typed. A fault for an unknown name says which known
// one may be meant.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <glm/vec3.hpp>

#include "base/fault.h"
#include "state/world.h"

namespace knotmap {

/// The index (into PlacedAtlas::points()) of the point with this id: "trapezius-1.R". Without a
/// side it is the right one of a pair, or the midline point. A fault for an unknown id (with the
/// nearest known one) and for a side on which the point does not exist.
[[nodiscard]] Result<std::uint32_t> point_of(World const& world, std::string_view id);

/// A point in words: "Inner arch muscle: heel end, left"; "" for one that the atlas lacks.
[[nodiscard]] std::string point_words(World const& world, SidedId const& id);

/// The region with this id: "temple.L". Without a side it is the right one of a pair; for a midline
/// region the side is ignored. A fault for an unknown id, with the nearest known one.
[[nodiscard]] Result<RegionHere> region_of(World const& world, std::string_view id);
/// The landmark with this id, name or alias. A fault for an unknown one, with the nearest known
/// one. The pointer is into the world's body.
[[nodiscard]] Result<Landmark const*> landmark_of(World const& world, std::string_view name);
/// The symptom with this id. A fault for an unknown one, with the nearest known one. The pointer is
/// into the world's atlas.
[[nodiscard]] Result<Symptom const*> symptom_of(World const& world, std::string_view id);

/// The question about the person with this id. A fault for an unknown one, with the nearest known
/// one. The pointer is into the world's atlas.
[[nodiscard]] Result<AboutYou const*> about_you_of(World const& world, std::string_view id);
/// The red flag with this id. A fault for an unknown one, with the nearest known one. The pointer
/// is into the world's atlas.
[[nodiscard]] Result<RedFlag const*> flag_of(World const& world, std::string_view id);

/// The cause, or the exercise, with this id. A fault for an unknown one, with the nearest known
/// one. The pointer is into the world's atlas.
[[nodiscard]] Result<Cause const*> cause_of(World const& world, std::string_view id);
[[nodiscard]] Result<Exercise const*> exercise_of(World const& world, std::string_view id);

/// The fault for a name that is not one of `known`: `no KIND is called "NAME"`. Its remedy is "did
/// you mean ...?" with the nearest known name, or `otherwise` when none is near.
[[nodiscard]] Fault unknown_name(std::string_view kind, std::string_view name,
                                 std::span<std::string const> known, std::string_view otherwise);

/// The place on the skin nearest to a position in metres on the base body. A fault when the skin is
/// more than 5 cm away.
[[nodiscard]] Result<Place> skin_near(World const& world, glm::vec3 base_metres);

}  // namespace knotmap
