// The cursor of the keyboard on the skin: where it goes at a step, and which view keeps it in
// sight. Pure functions of a shape, a view and a place. They know no canvas: the part of the
// picture that every canvas shows (camera_of(): the whole height of the free part, and at least 1
// / 1.6 of that as its width) is what they keep the cursor in.
#pragma once

#include <optional>
#include <span>

#include <glm/vec2.hpp>

#include "body/body.h"
#include "state/view.h"

namespace knotmap {

/// One step of the cursor as a share of the height of the view.
inline constexpr float cursor_step = 0.02F;

/// How the body is looked at.
struct CursorSight {
  Surface const& surface;  ///< the shown shape
  View view;
  bool mirrored = false;  ///< right on the screen is left of the eye
};

/// A place of the cursor, and a view in which it is in sight.
struct CursorMove {
  Place place;
  View view;
};

/// The length of a step at a place, metres: cursor_step of the height of the view there.
[[nodiscard]] float cursor_step_m(CursorSight const& sight, Place const& place);

/// Whether the eye sees a place: it does not face away, no skin lies before it, and it is not far
/// out of the picture.
[[nodiscard]] bool is_cursor_in_sight(CursorSight const& sight, Place const& place);

/// Where a cursor comes to be seen without the view being moved: `wanted` when it is in sight, else
/// the skin that lies before it, else the skin in the middle of the view (of a whole body its chest
/// or upper back). Nothing when the view
/// shows no skin there.
[[nodiscard]] std::optional<Place> seated_cursor(CursorSight const& sight,
                                                 std::optional<Place> const& wanted);

/// The view moved so that a cursor that went from `from` to `to` stays in sight: turned about it by
/// the least angle at which it is seen well, and moved along when it would leave the middle part of
/// the picture. The eye stays as far from the cursor as it was. Unchanged when nothing of that is
/// needed.
[[nodiscard]] View following_cursor(CursorSight const& sight, Place const& from, Place const& to);

/// The cursor after going `way` (metres to the right and up on the screen). While the eye sees skin
/// that way it goes there, across a narrow gap too; at the edge of the body it goes on along the
/// skin, over the edge, and the view turns with it.
[[nodiscard]] CursorMove walked_cursor(CursorSight const& sight, Place const& from, glm::vec2 way);

/// The next landmark that a finger can find in a direction on the screen (right, up), not nearer
/// than one and a half steps; null when none is in sight that way.
[[nodiscard]] Landmark const* next_landmark(CursorSight const& sight,
                                            std::span<Landmark const> landmarks, Place const& from,
                                            glm::vec2 way);

}  // namespace knotmap
