// The dose, tools and press level of a point within the caps, and their words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// The dose of a point within the caps of safety.json; nothing when `press` forbids pressing or the
/// point has none. For a light touch and in a `careful` place (one of careful_areas) the lower cap
/// of effort holds; a light touch is never with body weight.
[[nodiscard]] std::optional<Dose> allowed_dose(Atlas const& atlas, Point const& point, Press press,
                                               bool careful = false);

/// A press level in words: "Light: no more than the weight of the hand."
[[nodiscard]] std::string_view press_words_of(Press press);

/// A dose in words, a sentence each: "Hold 20 seconds", "2 times, with a pause of a few breaths",
/// "At most twice a day", "No stronger than 3 of 10: your breath stays easy". Of leaning it speaks
/// only for a `tool` that a person leans or lies on.
[[nodiscard]] std::vector<std::string> dose_words(Dose const& dose, Tool tool);

/// Whether the region of a point's X has an area where the effort is capped lower; also of a point
/// that cannot be placed.
[[nodiscard]] bool is_careful(PlacedAtlas const& placed, std::uint32_t point);

/// The ways of a point whose tool a press level allows, the one of its own steps first.
[[nodiscard]] std::vector<Way> allowed_ways(Point const& point, Press press);

/// Their numbers, in the same order: 1 is the way of the steps, 2 the first of Relief::ways. By
/// these the body shows them (Point::ways).
[[nodiscard]] std::vector<int> allowed_way_numbers(Point const& point, Press press);

/// The tools of a point that a press level allows: for fingertips_only the fingers alone, for one
/// stricter than the point's own nothing hard.
[[nodiscard]] std::vector<Tool> allowed_tools(Point const& point, Press press);

}  // namespace knotmap
