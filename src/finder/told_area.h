// A told pain as an area: the regions that its words name, with a smooth border.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include <glm/vec2.hpp>

#include "finder/pain.h"
#include "finder/told_region.h"
#include "placement/placed_atlas.h"

namespace knotmap {

using RegionSide = std::pair<Region const*, Side>;

/// What dabs stand for: regions that were named, and places.
struct ToldPlaces {
  std::vector<RegionSide> whole;  ///< all of whose dabs (RegionDabs) are there
  std::vector<Dab> rest;          ///< those of no such region
};
/// `of_regions` must be of `placed`. Nearly the same place is the same: dabs may have been kept in
/// a file.
[[nodiscard]] ToldPlaces told_places(PlacedAtlas const& placed, RegionDabs& of_regions,
                                     std::span<Dab const> dabs);

/// All skin of some regions together, one a vertex as PaintedArea::drawn.
[[nodiscard]] std::vector<glm::vec2> whole_regions(PlacedAtlas const& placed,
                                                   std::vector<RegionSide> const& regions,
                                                   float strength);

/// A told pain, as PaintedArea::drawn: all skin of the regions that it has all dabs of, and other
/// dabs (at a landmark) as they are. The dabs of a region are what the finder counts with; drawn as
/// discs they look like bubbles, which nobody said.
[[nodiscard]] std::vector<glm::vec2> told_area(PlacedAtlas const& placed, Pain const& pain);

}  // namespace knotmap
