// Days of the calendar.
#pragma once

#include <string>

namespace knotmap {

/// Today: days since 1970-01-01, in universal time.
[[nodiscard]] int today();

/// A day as files are named by it: "2026-11-30".
[[nodiscard]] std::string day_in_digits(int day);

/// A day in words: "30 November".
[[nodiscard]] std::string day_in_words(int day);

}  // namespace knotmap
