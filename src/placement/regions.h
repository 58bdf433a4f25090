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

  /// In plain words: "between spine and shoulder blade, left".
  [[nodiscard]] std::string name() const;
  /// As people and files write it: "temple.L", on the midline without a side ("tailbone"); empty
  /// for no region.
  [[nodiscard]] std::string id() const;
};

/// Which region each vertex belongs to: that of the seed with the shortest way along edges.
class RegionMap {
 public:
  /// Seeds that cannot be placed are left out (check_placement reports them). Both must outlive it.
  RegionMap(Body const& body, Atlas const& atlas);

  /// The region of a place: that of its nearest corner. `region` is null only when the atlas has
  /// none.
  [[nodiscard]] RegionHere at(Place const& place) const;
  /// That of a vertex; one on the midline counts as left.
  [[nodiscard]] RegionHere at(VertexIndex vertex) const;
  /// A place in the middle of a region on one side: its first seed. The side of a midline region
  /// does not matter; of others `midline` counts as left. A fault when the seed cannot be placed.
  [[nodiscard]] Result<Place> middle(Region const& region, Side side) const;
  /// How many vertices of the skin belong to a region of this atlas, both sides counted.
  [[nodiscard]] std::size_t vertices_of(Region const& region) const;

 private:
  Body const* body_;
  Atlas const* atlas_;
  std::vector<std::uint16_t> owner_;  ///< a region's number for each vertex
};

}  // namespace knotmap
