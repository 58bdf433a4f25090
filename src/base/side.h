// Left, right and the midline: always the body's own sides.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace knotmap {

enum class Side : std::uint8_t { left, right, midline };

/// 'L', 'R' or 'M', as in ids ("trapezius-1.R").
[[nodiscard]] constexpr char letter(Side side) {
  return side == Side::left ? 'L' : side == Side::right ? 'R' : 'M';
}

[[nodiscard]] constexpr std::optional<Side> side_from_letter(char c) {
  if (c == 'L') return Side::left;
  if (c == 'R') return Side::right;
  if (c == 'M') return Side::midline;
  return std::nullopt;
}

[[nodiscard]] constexpr Side opposite(Side side) {
  return side == Side::left ? Side::right : side == Side::right ? Side::left : Side::midline;
}

/// The sign of x that leads away from the midline: +1 left (x runs to the body's left), -1 right.
[[nodiscard]] constexpr float outward(Side side) {
  return side == Side::left ? 1.0F : side == Side::right ? -1.0F : 0.0F;
}

/// "left", "right" or "" for the midline.
[[nodiscard]] constexpr std::string_view word(Side side) {
  return side == Side::left ? "left" : side == Side::right ? "right" : "";
}

}  // namespace knotmap
