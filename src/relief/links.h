// Where to go from a page: points and muscles that belong together.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"

namespace knotmap {

/// Something that can be opened: a muscle ("scalenes") or a point with its side ("trapezius-3.R").
struct PageLink {
  std::string id;
  std::string name;

  friend bool operator==(PageLink const&, PageLink const&) = default;
};

/// A muscle or a point of the atlas by its id, as a link; points get the side. Empty when it is not
/// known.
[[nodiscard]] PageLink link_to(Atlas const& atlas, std::string_view id, Side side);

/// What keeps this point or muscle alive, and what it keeps alive itself (Atlas::keys). `point`
/// null: anything of the muscle.
[[nodiscard]] std::vector<PageLink> keys_of(Atlas const& atlas, Muscle const& muscle,
                                            Point const* point, Side side);
[[nodiscard]] std::vector<PageLink> satellites_of(Atlas const& atlas, Muscle const& muscle,
                                                  Point const* point, Side side);

}  // namespace knotmap
