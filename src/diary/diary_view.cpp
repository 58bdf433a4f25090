#include "diary/diary_view.h"

#include <array>

namespace knotmap {

std::string_view word(DiaryPeriod period) {
  switch (period) {
    case DiaryPeriod::week:
      return "week";
    case DiaryPeriod::month:
      return "month";
    case DiaryPeriod::quarter:
      return "quarter";
    case DiaryPeriod::all:
      return "all";
  }
  return "";
}

std::optional<DiaryPeriod> diary_period_of(std::string_view text) {
  for (auto const period :
       std::array{DiaryPeriod::week, DiaryPeriod::month, DiaryPeriod::quarter, DiaryPeriod::all}) {
    if (word(period) == text) return period;
  }
  return std::nullopt;
}

}  // namespace knotmap
