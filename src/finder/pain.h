// A pain, as the person marked it on the skin.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "base/side.h"
#include "body/place.h"

namespace knotmap {

/// The radius of a click, metres.
inline constexpr float click_radius_m = 0.012F;

/// The three strengths of the brush; 0 erases.
inline constexpr float mild_pain = 0.35F;
inline constexpr float middling_pain = 0.7F;
inline constexpr float strong_pain = 1.0F;

/// Limit of dabs in one pain: more than a person paints; it stops a script that never ends.
inline constexpr std::size_t most_dabs = 4000;

/// On which side a pain is, for what lies on one side or the other.
enum class PainSide : std::uint8_t { left, right, both };

/// "left", "right", "both".
[[nodiscard]] constexpr std::string_view word(PainSide side) {
  return side == PainSide::left ? "left" : side == PainSide::right ? "right" : "both";
}
/// The side of that word; nothing for others.
[[nodiscard]] constexpr std::optional<PainSide> pain_side_of(std::string_view text) {
  for (auto const side : {PainSide::left, PainSide::right, PainSide::both}) {
    if (text == word(side)) return side;
  }
  return std::nullopt;
}

/// Left or right; nothing for both.
[[nodiscard]] constexpr std::optional<Side> one_side(PainSide side) {
  if (side == PainSide::both) return std::nullopt;
  return side == PainSide::left ? Side::left : Side::right;
}

/// One touch of the brush, or a click.
struct Dab {
  Place place;
  float radius_m = click_radius_m;  ///< metres, at most most_brush_m
  float strength = strong_pain;     ///< above 0 to 1; 0 erases what was painted there

  friend bool operator==(Dab const&, Dab const&) = default;
};

/// Dabs in the order in which they were made: where they overlap, the later one counts.
struct Pain {
  std::vector<Dab> dabs;
  /// Told in words. Words say less than a brush about where a pain ends (weights_for).
  bool told = false;
  /// It lies on both sides alike: judged on one, and listed once for both.
  bool alike = false;

  [[nodiscard]] bool empty() const { return dabs.empty(); }
  /// A single click, which is judged at its exact place. Everything else is painted.
  [[nodiscard]] bool is_click() const {
    return dabs.size() == 1 && dabs.front().radius_m == click_radius_m;
  }
  /// A click, or one that was said to hurt on both sides alike: drawn as rings, not as paint.
  [[nodiscard]] bool is_clicked() const {
    return is_click() ||
           (alike && !told && dabs.size() == 2 && dabs.front().radius_m == click_radius_m &&
            dabs.back().radius_m == click_radius_m);
  }
  /// Painted by hand: work that is not to be thrown away without asking.
  [[nodiscard]] bool is_by_hand() const { return !empty() && !is_clicked() && !told; }
  /// The strength of the strongest dab; 0 for none.
  [[nodiscard]] float strongest() const {
    float most = 0.0F;
    for (auto const& dab : dabs) most = std::max(most, dab.strength);
    return most;
  }
  friend bool operator==(Pain const&, Pain const&) = default;
};

}  // namespace knotmap
