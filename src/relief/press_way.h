// What a point can be pressed with and where: what the gate allows, and why the rest is not
// offered.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "atlas/atlas.h"
#include "placement/person.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// A tool that a person may have at hand, and whether the point is pressed with it.
struct ToolOffer {
  Tool tool = Tool::fingers;
  std::string name;     ///< "tennis ball"
  std::string about;    ///< what it is good for
  std::string why_not;  ///< why it is not offered; "" when it is
};

/// A place where a person may press, and whether a way is done there.
struct PlaceOffer {
  PressPlace place = PressPlace::floor;
  std::string name;     ///< "on the floor"
  std::string why_not;  ///< as in ToolOffer
};

/// A point as one person may press it.
struct PressPoint {
  SidedId id;
  std::string title;  ///< "Inner arch muscle: heel end"
  Press press = Press::normal;
  Dose dose;                 ///< within the caps
  std::vector<Way> ways;     ///< what the gate allows, at least one; the first is that of the page
  std::vector<int> numbers;  ///< of each of `ways`: which of Point::ways shows it, from 1
  std::vector<ToolOffer> tools;  ///< the softest first; empty when the atlas has no words for tools
  std::vector<std::string> areas;  ///< area words of the region of its X
};

/// How `person` may press a point, by its index in PlacedAtlas::points(); nothing when it is not to
/// be pressed, or the gate leaves no way.
[[nodiscard]] std::optional<PressPoint> press_point(PlacedAtlas const& placed, std::uint32_t point,
                                                    Person const& person);

/// The way of a point with a tool, at a place where it has one there; else its first one with the
/// tool; null for none.
[[nodiscard]] Way const* way_with(PressPoint const& point, Tool tool,
                                  std::optional<PressPlace> place = {});

/// Where a point is pressed with a tool, and why not elsewhere.
[[nodiscard]] std::vector<PlaceOffer> place_offers(Atlas const& atlas, PressPoint const& point,
                                                   Tool tool);

/// The index of the step in which the spot is held: the first that names seconds, else a minute,
/// else breaths; else the last. What comes before leads to the hold, what comes after is for the
/// rest.
[[nodiscard]] std::size_t hold_step(Way const& way);

}  // namespace knotmap
