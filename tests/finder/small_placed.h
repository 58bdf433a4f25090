// The small atlas on the shipped body, for tests that change it.
#pragma once

#include <memory>
#include <utility>

#include "atlas/small_atlas.h"
#include "finder/shipped.h"

namespace knotmap::test {

inline std::unique_ptr<PlacedAtlas> placed_of(SmallAtlas const& small) {
  auto reading = read_atlas(small.folder());
  for (auto const& fault : reading.faults) INFO(fault.pointer << " " << fault.what);
  REQUIRE(reading.faults.empty());
  return std::make_unique<PlacedAtlas>(shipped_body(),
                                       std::make_shared<Atlas const>(std::move(reading.atlas)));
}

}  // namespace knotmap::test
