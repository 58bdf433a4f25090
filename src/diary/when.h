// When something was: a moment, and the clock that hung on the wall there.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace knotmap {

/// A moment as a person lived it. The offset is kept, so that "in the evening" stays the evening
/// after a journey or a change of the clocks. Ordered by the moment alone.
struct When {
  static constexpr std::int64_t earliest_s = 0;              ///< 1970-01-01
  static constexpr std::int64_t latest_s = 253'402'300'799;  ///< the end of the year 9999
  static constexpr int most_offset_min = 18 * 60;

  std::int64_t utc_s = 0;  ///< seconds since 1970-01-01 in universal time
  int offset_min = 0;      ///< how far the wall clock is ahead of it, minutes

  /// The day on the wall's calendar: days since 1970-01-01.
  [[nodiscard]] int day() const;
  /// Seconds since midnight of that day.
  [[nodiscard]] int second_of_day() const;

  friend bool operator==(When const&, When const&) = default;
};

/// As files and commands write it (RFC 3339): "2026-12-02T18:05:00+01:00".
[[nodiscard]] std::string to_string(When const& when);

/// Reads that form; a space may stand for the T, seconds may be left out, Z is universal time.
/// Without an offset the moment is read in `usual_offset_min`. Nothing for other texts, for days
/// that no calendar has, and for moments out of range.
[[nodiscard]] std::optional<When> when_of(std::string_view text, int usual_offset_min = 0);

}  // namespace knotmap
