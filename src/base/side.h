// Left, right and the midline: always the body's own sides.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace knotmap {

/// A side of the body, as the body itself has it (its left, not the viewer's).
enum class Side : std::uint8_t { left, right, midline };

/// The letter of a side in ids: 'L', 'R' or 'M'.
[[nodiscard]] constexpr char letter(Side side) {
  return side == Side::left ? 'L' : side == Side::right ? 'R' : 'M';
}

/// The side of a letter 'L', 'R' or 'M'; nothing for any other, also for small letters.
[[nodiscard]] constexpr std::optional<Side> side_from_letter(char c) {
  if (c == 'L') return Side::left;
  if (c == 'R') return Side::right;
  if (c == 'M') return Side::midline;
  return std::nullopt;
}

/// Left for right and right for left; the midline stays.
[[nodiscard]] constexpr Side opposite(Side side) {
  return side == Side::left ? Side::right : side == Side::right ? Side::left : Side::midline;
}

/// The sign of x on this side: +1 left (x runs to the body's left), -1 right, 0 on the midline.
[[nodiscard]] constexpr float outward(Side side) {
  return side == Side::left ? 1.0F : side == Side::right ? -1.0F : 0.0F;
}

/// "left" or "right"; "" for the midline.
[[nodiscard]] constexpr std::string_view word(Side side) {
  return side == Side::left ? "left" : side == Side::right ? "right" : "";
}

}  // namespace knotmap
