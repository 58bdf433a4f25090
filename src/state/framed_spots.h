// Places on the skin that a view should show, and the view that shows most of them.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <glm/vec3.hpp>

#include "body/surface.h"
#include "state/view.h"

namespace knotmap {

/// A place of the shown body that a view should show.
struct FramedSpot {
  glm::vec3 position{0.0F};
  glm::vec3 normal{0.0F, 0.0F, 1.0F};
};

/// The cosine of the flattest angle at which an X does not look like a line.
inline constexpr float readable_facing = 0.25F;

/// The share of spots, 0..1, that face the eye and that nothing occludes, also not `margin` metres
/// to the left and right of them in the picture; 1 of none. Whether they lie inside of the picture
/// is not asked.
[[nodiscard]] float share_seen(Surface const& surface, std::span<FramedSpot const> spots,
                               View const& view, float least_facing = readable_facing,
                               float margin = 0.0F);

/// The view, turned about its target so that nothing occludes it: past the other leg, under the
/// sole, out of the armpit, from behind the hand. Of a few angles the best is taken, of many when
/// none of these shows all of `first`.
[[nodiscard]] View turned_to_see(Surface const& surface, std::span<FramedSpot const> first,
                                 std::span<FramedSpot const> then, View const& view);

/// At most `most` of these, evenly chosen: a sample is enough to judge a view by.
[[nodiscard]] std::vector<FramedSpot> thinned(std::vector<FramedSpot> const& spots,
                                              std::size_t most);

}  // namespace knotmap
