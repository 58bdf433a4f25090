// What is said during a press session: short, large, and read aloud by nobody.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "relief/press_session.h"

namespace knotmap {

/// What an answer changed, as one line for the rest that follows; "" for none.
[[nodiscard]] std::string_view advice_words(PressAdvice advice);

/// A stop sign as a button: "It tingles or shoots".
[[nodiscard]] std::string_view sign_label(StopSign sign);
/// What to do about a stop sign: the first is the gravest, and is read first.
struct StopPage {
  std::string_view title;             ///< "Let go now"
  std::vector<std::string_view> now;  ///< a sentence each
  std::string_view help;              ///< when to call for help, or see a doctor
};
[[nodiscard]] StopPage stop_page(StopSign sign);

/// When a point was pressed last, `days` ago: "pressed today"; "" after two weeks.
[[nodiscard]] std::string pressed_ago_words(int days);

/// What to mind at a point where a sign stopped an earlier session; "" for a sign that is not of
/// the exact spot.
[[nodiscard]] std::string_view after_sign_words(StopSign sign);

/// What a rating says: "From 6 to 3: clearly less." `what` is "pain" or the name of a movement;
/// "" when it was passed over.
[[nodiscard]] std::string change_words(std::string_view what, PressRating const& rating);

/// The breath that is taken `seconds` into a hold: in for 4 seconds, out for 6.
struct Breath {
  bool in = true;
  float share = 0.0F;  ///< of this half, 0..1
};
[[nodiscard]] Breath breath_at(double seconds);

}  // namespace knotmap
