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

std::string_view word(DiaryPainted painted) {
  switch (painted) {
    case DiaryPainted::none:
      return "none";
    case DiaryPainted::first_week:
      return "first-week";
    case DiaryPainted::last_week:
      return "last-week";
    case DiaryPainted::period:
      return "period";
  }
  return "";
}

std::optional<DiaryPainted> diary_painted_of(std::string_view text) {
  for (auto const painted : {DiaryPainted::none, DiaryPainted::first_week, DiaryPainted::last_week,
                             DiaryPainted::period}) {
    if (word(painted) == text) return painted;
  }
  return std::nullopt;
}

}  // namespace knotmap
