// The pointer on the body: which commands a gesture sends, and what is hovered.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "desktop/gesture.h"
#include "scene/frame.h"
#include "scene/pick.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// The command lines that a gesture sends, in order, when `frame` is on screen. `point` and `left`
/// send none. With the brush on, a gesture that begins on the skin paints; the wheel zooms always.
[[nodiscard]] std::vector<std::string> commands_of(Meant const& meant, Frame const& frame,
                                                   World const& world, State const& state);

/// The radius of the brush on the skin under a pixel, in framebuffer pixels; nothing where there is
/// no skin.
[[nodiscard]] std::optional<float> brush_pixels(glm::vec2 pixel, Frame const& frame,
                                                Brush const& brush);

/// What is hovered.
struct Hovered {
  std::string words;   ///< its name: "upper back, right", "Infraspinatus, right"; or ""
  std::string mark;    ///< the point whose X is hovered, or ""
  std::string muscle;  ///< the hovered muscle, "infraspinatus.R", or ""
  std::optional<std::uint32_t> landmark;  ///< index into Body::landmarks()

  friend bool operator==(Hovered const&, Hovered const&) = default;
};
/// What is hovered at a pixel of a frame. `words` names the first of: X, landmark, muscle, bone,
/// region of the skin. What the world's atlas lacks (the frame can be older than it) is left out.
[[nodiscard]] Hovered hovered_at(glm::vec2 pixel, Frame const& frame, World const& world);

}  // namespace knotmap
