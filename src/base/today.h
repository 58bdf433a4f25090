// Days of the calendar.
#pragma once

#include <string>

namespace knotmap {

/// Today: days since 1970-01-01, in universal time.
[[nodiscard]] int today();

/// A day in words: "30 November".
[[nodiscard]] std::string day_in_words(int day);

}  // namespace knotmap
