// Which points a session takes, of those that a person wants to press.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "atlas/atlas.h"
#include "placement/person.h"
#include "placement/placed_atlas.h"
#include "relief/press_log.h"
#include "relief/press_way.h"

namespace knotmap {

/// A point that is not pressed in a session.
struct LeftOut {
  SidedId id;
  std::string title;
  std::string why;  ///< a sentence
};

struct PressChoice {
  std::vector<PressPoint> points;  ///< in the order to press them
  std::vector<LeftOut> left_out;
};

/// What a person may press on a day of what they want to (indices into PlacedAtlas::points()): each
/// once, in that order, but what may keep others alive (Atlas::keys) before those; no more than
/// points_allowed().
[[nodiscard]] PressChoice press_choice(PlacedAtlas const& placed,
                                       std::span<std::uint32_t const> wanted, Person const& person,
                                       PressLog const& log, int day);

/// The movement to rate before and after, for a pain in these parts of the body, the first the
/// likeliest; null where the atlas has none.
[[nodiscard]] Movement const* movement_for(Atlas const& atlas, std::span<std::string const> areas);

/// A task of a point with a tool that it is pressed with, else with its first one; its steps are
/// those up to the hold (hold_step).
[[nodiscard]] PressTask task_of(PressPoint const& point, Tool tool,
                                std::optional<PressPlace> place = {});

}  // namespace knotmap
