// A region as paint: what someone means who names it.
#pragma once

#include <map>
#include <vector>

#include "finder/pain.h"
#include "placement/placed_atlas.h"

namespace knotmap {

class RegionDabs {
 public:
  explicit RegionDabs(PlacedAtlas const& placed) : placed_(&placed) {}

  /// A dab at each seed of the region, together about as large as the region.
  [[nodiscard]] std::vector<Dab> of(Region const& region, Side side);

 private:
  [[nodiscard]] float area_of(Region const& region);

  PlacedAtlas const* placed_;
  std::map<Region const*, float> m2_;  ///< both sides; made when first needed
};

}  // namespace knotmap
