// What lies under a pixel: an X, a muscle, the skin, or nothing. On the CPU, so that it is the same
// without GL.
#pragma once

#include <optional>

#include "scene/frame.h"

namespace knotmap {

struct Picked {
  std::optional<SidedId> mark;  ///< an X under the pointer (also a ghost on the far side: `behind`)
  bool behind = false;
  std::optional<Place> place;  ///< the skin under the pointer
  /// Under a ghost of skin: the muscle or the bone that is seen there.
  std::optional<SidedId> muscle;
  std::optional<std::uint32_t> bone;      ///< in Atlas::bones
  std::optional<std::uint32_t> landmark;  ///< a dot that the eye sees: in Body::landmarks
};

/// Everything under a pixel (from the top left of the canvas): X's, muscles, landmarks and the skin.
[[nodiscard]] Picked pick(Frame const& frame, glm::vec2 pixel);

/// The skin alone: what a stroke, a zoom or a turn asks for.
[[nodiscard]] std::optional<Place> pick_skin(Frame const& frame, glm::vec2 pixel);

/// The ray through a pixel.
[[nodiscard]] Ray ray_through(Frame const& frame, glm::vec2 pixel);

/// Where a place of space lies on the canvas, or nothing when it is behind the eye.
[[nodiscard]] std::optional<glm::vec2> pixel_of(Frame const& frame, glm::vec3 position);

/// True when the body lies between the eye and the mark (more than 12 mm of depth before it), or
/// the skin there faces away. A muscle that the person took out of sight is `hidden`
/// (state/under.h), not occluded.
[[nodiscard]] bool is_occluded(Frame const& frame, Mark const& mark);

}  // namespace knotmap
