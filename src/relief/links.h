// Links of a page: points and muscles that belong together.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"

namespace knotmap {

/// A muscle or point whose page can be opened.
struct PageLink {
  std::string id;    ///< "scalenes" or, of a point, "trapezius-3.R"; "" when there is no such thing
  std::string name;  ///< "Side neck muscles"; of a point "Inner arch muscle: heel end"

  friend bool operator==(PageLink const&, PageLink const&) = default;
};

/// A link to the muscle or point with this id; a point gets `side`, or one that it has. Its id is
/// empty when the atlas has no such thing.
[[nodiscard]] PageLink link_to(Atlas const& atlas, std::string_view id, Side side);

/// The keys and the satellites (Atlas::keys) of a point, or, when `point` is null, of the muscle
/// and all its points: what may keep it alive, and what it may keep alive. On the same side where
/// they have it.
[[nodiscard]] std::vector<PageLink> keys_of(Atlas const& atlas, Muscle const& muscle,
                                            Point const* point, Side side);
[[nodiscard]] std::vector<PageLink> satellites_of(Atlas const& atlas, Muscle const& muscle,
                                                  Point const* point, Side side);

}  // namespace knotmap
