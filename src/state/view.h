// The camera: an orbit camera about a target, always upright and never far from the body. Axes: y
// up from the soles, z to the front, x to the body's left. Lengths are metres.
#pragma once

#include <optional>
#include <string_view>

#include <glm/mat4x4.hpp>
#include <glm/vec3.hpp>

#include "base/fault.h"
#include "body/surface.h"

namespace knotmap {

/// A position of the orbit camera. The defaults show the whole body from the front. Any values may
/// be stored; limited() brings them into the ranges given here.
struct View {
  glm::vec3 target{0.0F, 0.83F, 0.0F};  ///< what the camera looks at and turns about
  /// Degrees, 0 .. 360: 0 shows the front, 90 the body's left side, 180 the back.
  float azimuth = 0.0F;
  float elevation = 4.0F;  ///< degrees, -85 .. 85: above 0 the camera looks down
  float distance = 4.0F;   ///< from the target to the eye, 0.25 .. 6

  friend bool operator==(View const&, View const&) = default;
};

inline constexpr float field_of_view_deg = 28.0F;  ///< vertical field of view
inline constexpr float nearest_eye = 0.25F;        ///< smallest View::distance
inline constexpr float farthest_eye = 6.0F;        ///< largest View::distance
inline constexpr float steepest_deg = 85.0F;       ///< largest View::elevation, up and down

/// `current` with other angles: those of "front", "back", "left" or "right" (sides of the body;
/// elevation 4), or "AZ,EL" in degrees. Any azimuth is allowed; an elevation must be -90 .. 90 and
/// is clamped to steepest_deg. A fault for other words. Target and distance are kept.
[[nodiscard]] Result<View> named_view(std::string_view words, View const& current);

/// The view with angles and distance brought into their ranges, and the target clamped to the box
/// of the body, grown by 10 cm on every side.
[[nodiscard]] View limited(View view, Box const& body);

/// The view that shows the other side of the body as this one shows its own.
[[nodiscard]] View mirrored(View view);

/// The position of the eye.
[[nodiscard]] glm::vec3 eye_of(View const& view);
/// The direction to the right on the screen, without the mirror; unit length.
[[nodiscard]] glm::vec3 right_of(View const& view);
/// The direction up on the screen; unit length.
[[nodiscard]] glm::vec3 up_of(View const& view);

/// An animated move of the camera, with easing at both ends. A move by hand ends it.
struct Flight {
  View from;
  View to;
  double began = 0.0;     ///< Moment::now at its start, seconds
  double seconds = 0.45;  ///< its length; 0 or less: it is at `to` at once
};

/// The view of a flight at the time `now` (as Moment::now): `from` before its start, `to` after its
/// end. It turns the short way round.
[[nodiscard]] View at_time(Flight const& flight, double now);

/// The distance at which a sphere of this radius about the target fills the height of the picture,
/// with a margin of 12 %. Not clamped: see limited().
[[nodiscard]] float distance_for(float radius_m);

/// The view from `distance` at a position on the skin, along its outward unit normal. The elevation
/// follows only half of the slope and stays within -20 .. 40 degrees, so that one sees what is up
/// and down; a nearly vertical normal gives the front view. Not clamped: see limited().
[[nodiscard]] View facing(glm::vec3 position, glm::vec3 normal, float distance);

}  // namespace knotmap
