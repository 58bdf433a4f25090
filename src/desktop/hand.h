// The hand on the body: what was meant, as command lines, and what lies under the pointer in words.
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

/// The command lines of a gesture on the frame that is seen. Resting and leaving send none.
[[nodiscard]] std::vector<std::string> commands_of(Meant const& meant, Frame const& frame,
                                                   World const& world, State const& state);

/// How large the brush is at a pixel, in pixels; nothing beside the body.
[[nodiscard]] std::optional<float> brush_pixels(glm::vec2 pixel, Frame const& frame,
                                                Brush const& brush);

/// What the pointer rests on.
struct Hovered {
  std::string words;   ///< "upper back, right", "Infraspinatus, right", or a point's name
  std::string mark;    ///< the X's id, or ""
  std::string muscle;  ///< "infraspinatus.R", or ""
  std::optional<std::uint32_t> landmark;  ///< in Body::landmarks

  friend bool operator==(Hovered const&, Hovered const&) = default;
};
[[nodiscard]] Hovered hovered_at(glm::vec2 pixel, Frame const& frame, World const& world);

}  // namespace knotmap
