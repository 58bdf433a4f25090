// A calendar of pain: the highest number of each day, and what was done.
#pragma once

#include <string_view>

#include "chart/chart.h"
#include "diary/diary_summary.h"

namespace knotmap {

/// A calendar of the last days, at most twelve weeks, a row a week: in each day its highest number
/// and a ground that darkens with it; a dot for pressed, a square for exercised.
[[nodiscard]] Chart calendar_chart(Diary const& diary, std::string_view pain, Days const& days,
                                   float width);

}  // namespace knotmap
