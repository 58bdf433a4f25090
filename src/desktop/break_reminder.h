// A small reminder to get up, while the window is open.
#pragma once

#include <optional>

namespace knotmap {

/// Counts the time since the last break. It reminds only while the program runs and was asked to
/// (Preferences::reminds), and never twice for one break. Times are seconds of one clock.
class BreakReminder {
 public:
  static constexpr double every_s = 1800.0;

  /// Whether it is time to remind: then the next half hour begins, as it does when reminding is
  /// switched on, and while one is `busy` (a press session runs).
  [[nodiscard]] bool is_due(bool on, bool busy, double now);
  /// Seconds until it may be due, or a negative number for never.
  [[nodiscard]] double seconds_to_due(double now) const;

 private:
  std::optional<double> since_;  ///< none: it is off
};

}  // namespace knotmap
