// Regions: every place of the skin has exactly one name in plain words.
#pragma once

#include <string>
#include <vector>

#include "atlas/atlas.h"
#include "base/side.h"
#include "body/body.h"

namespace knotmap {

/// A region on one side of the body.
struct RegionHere {
  Region const* region = nullptr;
  Side side = Side::midline;

  /// "between spine and shoulder blade, left"
  [[nodiscard]] std::string name() const;
};

/// The nearest seed along the skin wins, vertex by vertex.
class RegionMap {
 public:
  /// Seeds that cannot be placed are left out (check_placement tells them).
  RegionMap(Body const& body, Atlas const& atlas);

  [[nodiscard]] RegionHere at(Place const& place) const;
  /// A place in the middle of the region: its first seed.
  [[nodiscard]] Result<Place> middle(Region const& region, Side side) const;
  /// How many vertices of the skin belong to a region of this atlas, on both sides together.
  [[nodiscard]] std::size_t vertices_of(Region const& region) const;

 private:
  Body const* body_;
  Atlas const* atlas_;
  std::vector<std::uint16_t> owner_;  ///< a region's number for each vertex
};

}  // namespace knotmap
