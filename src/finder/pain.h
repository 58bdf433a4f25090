// A pain: what the person marked.
#pragma once

#include <vector>

#include "body/place.h"

namespace knotmap {

/// How large a click is.
inline constexpr float click_radius_m = 0.012F;

/// The three strengths of the brush; 0 erases.
inline constexpr float mild_pain = 0.35F;
inline constexpr float middling_pain = 0.7F;
inline constexpr float strong_pain = 1.0F;

/// One touch of the brush. A click is one dab.
struct Dab {
  Place place;
  float radius_m = click_radius_m;
  float strength = strong_pain;  ///< 0..1; 0: what was painted there is gone

  friend bool operator==(Dab const&, Dab const&) = default;
};

/// Dabs in the order in which they were made: where they overlap, the later one counts.
struct Pain {
  std::vector<Dab> dabs;
  /// Said in words, which tell less than a brush of how far it goes (weights_for).
  bool told = false;

  [[nodiscard]] bool empty() const { return dabs.empty(); }
  /// A click: judged at its exact place. Everything else is painted.
  [[nodiscard]] bool is_click() const {
    return dabs.size() == 1 && dabs.front().radius_m == click_radius_m;
  }
  /// Painted with the brush: work that nobody wants to lose unsaid.
  [[nodiscard]] bool is_by_hand() const { return !empty() && !is_click() && !told; }
  friend bool operator==(Pain const&, Pain const&) = default;
};

}  // namespace knotmap
