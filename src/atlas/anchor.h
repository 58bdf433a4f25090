// Anchors and strokes: places and lines on the skin said with landmarks, as the atlas writes them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace knotmap {

/// The side that the skin found must face.
enum class Facing : std::uint8_t { front, back, out, in, above, below };

/// A spot between two landmarks (or at one: `b` empty), moved in body axes, then taken to the skin
/// that faces `from` and lies nearest along that direction. A number is an angle about the limb's
/// axis from landmark a to b, through their bone places: 0 front, 90 out, 180 back, 270 in.
/// Written for the point's own side; a paired landmark has no suffix, or ".other" for the other
/// side.
struct Anchor {
  std::string a;
  std::string b;
  float t = 0.0F;
  float up_cm = 0.0F;
  float out_cm = 0.0F;
  float front_cm = 0.0F;
  std::variant<Facing, float> from = Facing::back;
  std::string pointer;  ///< where it stands in its file, for faults
};

/// A line along the skin with a radius; a single anchor makes a round patch.
struct Stroke {
  std::vector<Anchor> line;
  float radius_cm = 0.0F;
};

}  // namespace knotmap
