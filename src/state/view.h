// Where the eye is: turning about a target, without rolling over or running away.
#pragma once

#include <optional>
#include <string_view>

#include <glm/mat4x4.hpp>
#include <glm/vec3.hpp>

#include "base/fault.h"
#include "body/surface.h"

namespace knotmap {

/// Degrees; azimuth 0 looks at the front, 90 at the body's left side, 180 at the back. Metres.
struct View {
  glm::vec3 target{0.0F, 0.83F, 0.0F};
  float azimuth = 0.0F;
  float elevation = 4.0F;
  float distance = 4.0F;

  friend bool operator==(View const&, View const&) = default;
};

inline constexpr float field_of_view_deg = 28.0F;  ///< of the picture's height
inline constexpr float nearest_eye = 0.25F;
inline constexpr float farthest_eye = 6.0F;
inline constexpr float steepest_deg = 85.0F;

/// "front", "back", "left", "right" or "AZ,EL".
[[nodiscard]] Result<View> named_view(std::string_view words, View const& current);

/// Kept within the limits above; the target stays within the body's box, grown by 10 cm.
[[nodiscard]] View limited(View view, Box const& body);

[[nodiscard]] glm::vec3 eye_of(View const& view);
[[nodiscard]] glm::vec3 right_of(View const& view);
[[nodiscard]] glm::vec3 up_of(View const& view);

/// An eased way from one view to another; any new move interrupts it.
struct Flight {
  View from;
  View to;
  double began = 0.0;
  double seconds = 0.45;
};

/// The view at a time; turns the short way round.
[[nodiscard]] View at_time(Flight const& flight, double now);

/// The distance from which a ball of this radius fills the picture's height with a little room.
[[nodiscard]] float distance_for(float radius_m);

/// A view that looks straight at a place from `distance`, keeping the elevation calm.
[[nodiscard]] View facing(glm::vec3 position, glm::vec3 normal, float distance);

}  // namespace knotmap
