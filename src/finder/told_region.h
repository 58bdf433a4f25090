// A region as paint: what a person means who names it.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "finder/pain.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// Makes dabs that stand for regions. Areas of regions are kept once made.
class RegionDabs {
 public:
  /// `placed` must outlive it.
  explicit RegionDabs(PlacedAtlas const& placed) : placed_(&placed) {}

  /// A dab at each seed of a region on one side, together about as large as the region. Seeds that
  /// cannot be placed are left out.
  [[nodiscard]] std::vector<Dab> of(Region const& region, Side side);

 private:
  [[nodiscard]] float area_of(Region const& region);

  PlacedAtlas const* placed_;
  std::map<Region const*, float> m2_;  ///< both sides; made when first needed
};

/// A region by its name: a told pain over all of it, without a side on both sides alike.
[[nodiscard]] Pain pain_of_region(PlacedAtlas const& placed, Region const& region,
                                  std::optional<Side> side);

}  // namespace knotmap
