// What of a diary is looked at.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "diary/entry.h"

namespace knotmap {

/// A stretch of time that is looked at.
enum class DiaryPeriod : std::uint8_t {
  week,     ///< the last seven days
  month,    ///< the last thirty
  quarter,  ///< the last ninety
  all
};

/// "week", "month", "quarter", "all".
[[nodiscard]] std::string_view word(DiaryPeriod period);
[[nodiscard]] std::optional<DiaryPeriod> diary_period_of(std::string_view text);

/// Of which days the body shows all pains, painted together.
enum class DiaryPainted : std::uint8_t {
  none,
  first_week,  ///< the first seven days of the period
  last_week,   ///< its last seven
  period       ///< all of it
};

/// "none", "first-week", "last-week", "period".
[[nodiscard]] std::string_view word(DiaryPainted painted);
[[nodiscard]] std::optional<DiaryPainted> diary_painted_of(std::string_view text);

struct DiaryView {
  std::string pain;  ///< the name of the pain whose curve is shown; "": the latest one's
  DiaryPeriod period = DiaryPeriod::month;
  DiaryPainted painted = DiaryPainted::none;  ///< on the body, while the page is open
  static constexpr std::size_t few_rows = 20;
  static constexpr std::size_t more_rows = 50;
  std::size_t rows = few_rows;  ///< how many of the latest entries are listed

  friend bool operator==(DiaryView const&, DiaryView const&) = default;
};

}  // namespace knotmap
