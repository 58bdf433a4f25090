// When to look back at a pain, and what follows from what one sees: days, limits and their words,
// in one place.
#pragma once

#include <array>
#include <string_view>

namespace knotmap {

/// The days after the first one on which to look back: soon at first, then weekly to week 10.
inline constexpr std::array check_days{1, 3, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70};

/// What counts as a gain, and when to stop waiting. Pain is 0..10. A gain is 2 points or 30 %
/// (Farrar 2001, Pain 94:149-158); smaller ones are noise.
struct FollowUpLimits {
  static constexpr int gain_points = 2;
  static constexpr float gain_share = 0.3F;
  static constexpr int change_plan_day = 14;  ///< without a gain until then
  static constexpr int clinician_day = 28;    ///< without a gain until then
  static constexpr int last_clinician_day = 42;
  static constexpr int calm_pain = 1;   ///< at this or less
  static constexpr int calm_days = 14;  ///< for so long: done
};

/// The rules in words, in order.
inline constexpr std::array<std::string_view, 5> follow_up_rules{
    "Look back after 1, 3, 7 and 14 days, then once a week until week 10.",
    "No gain of 2 points or 30 percent after two weeks: change the plan once, and see a "
    "physiotherapist.",
    "Not better after four to six weeks: see a doctor.",
    "At any time: worse, spreading, numb, weak, or pain that wakes you at night. See a doctor.",
    "Two weeks at 1 or less of 10: you are done. The exercises may end; keep moving."};

}  // namespace knotmap
