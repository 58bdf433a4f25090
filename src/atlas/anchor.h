// Anchors and strokes: places and lines on the skin, described by landmarks, as the atlas has them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace knotmap {

/// Metres in a centimetre: the atlas writes centimetres, places are metres.
inline constexpr float metres_a_cm = 0.01F;

/// A side of the body: the one that the skin of an anchor faces. Out is away from the midline.
enum class Facing : std::uint8_t { front, back, out, in, above, below };

/// How to find a place on the skin: a position at a landmark or between two, moved along the axes
/// of the body, then taken to the skin (place_anchor says how).
///
/// Anchors are written for the side of the thing that they belong to: a paired landmark's name has
/// no suffix for the own side, and ".other" for the opposite one.
struct Anchor {
  std::string a;          ///< a landmark's name
  std::string b;          ///< a second one; empty: the position is at `a`
  float t = 0.0F;         ///< where between them: 0 at `a`, 1 at `b`; from -0.5 to 1.5
  float up_cm = 0.0F;     ///< moved up, on the base body; each move from -30 to 30
  float out_cm = 0.0F;    ///< moved away from the midline
  float front_cm = 0.0F;  ///< moved to the front
  /// The side that the skin faces; or, on a limb, degrees about the axis from the bone of `a` to
  /// that of `b`: 0 front, 90 out, 180 back, 270 in.
  std::variant<Facing, float> from = Facing::back;
  std::string pointer;  ///< its JSON pointer in its file, for faults

  friend bool operator==(Anchor const&, Anchor const&) = default;
};

/// A line along the skin with a radius, like a stroke of a brush.
struct Stroke {
  std::vector<Anchor> line;  ///< at least one; a single anchor makes a round patch
  float radius_cm = 0.0F;    ///< 0.3 to 12, on the base body
};

}  // namespace knotmap
