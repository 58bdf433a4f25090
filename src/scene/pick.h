// Hit tests: what lies under a pixel. They run on the CPU by rays, so they need no GL. Pixels are
// framebuffer pixels from the top left of the canvas; the mirror is taken into account.
#pragma once

#include <optional>
#include <vector>

#include "scene/frame.h"

namespace knotmap {

/// What a hit test found. The members are independent: each is the best hit of its kind.
struct Picked {
  std::optional<SidedId> mark;    ///< the point of the X under the pointer; occluded ones count too
  bool behind = false;            ///< `mark` is occluded by the body
  std::vector<SidedId> gathered;  ///< the points that `mark` stands for beside its own
  std::optional<Place> place;     ///< the nearest skin
  /// The nearest muscle or bone, only while the skin is not opaque; at most one of the two is set.
  std::optional<SidedId> muscle;
  std::optional<std::uint32_t> bone;      ///< index into Atlas::bones
  std::optional<std::uint32_t> landmark;  ///< index into Body::landmarks(); never an occluded one
};

/// Everything under a pixel. X's are hit within their size (at least 11 points from the centre) and
/// on their numbers, dots within 9 points. Among several X's, one that is not occluded is
/// preferred, then the nearest to the pixel.
[[nodiscard]] Picked pick(Frame const& frame, glm::vec2 pixel);

/// The nearest skin under a pixel, or nothing. Much cheaper than pick().
[[nodiscard]] std::optional<Place> pick_skin(Frame const& frame, glm::vec2 pixel);

/// The ray from the eye through a pixel; its direction has unit length.
[[nodiscard]] Ray ray_through(Frame const& frame, glm::vec2 pixel);

/// The pixel at which a position appears (possibly outside of the canvas), or nothing when it is
/// behind the eye.
[[nodiscard]] std::optional<glm::vec2> pixel_of(Frame const& frame, glm::vec3 position);

/// Whether the body occludes the mark: skin lies more than 12 mm before it, or its own skin faces
/// away from the eye. (What the person took out of sight is `hidden`, see state/under.h.)
[[nodiscard]] bool is_occluded(Frame const& frame, Mark const& mark);

}  // namespace knotmap
