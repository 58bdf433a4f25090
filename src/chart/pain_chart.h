// The curve of a pain: how strong it was, and what was done about it.
#pragma once

#include <string_view>

#include "chart/chart.h"
#include "diary/diary_summary.h"

namespace knotmap {

/// The strength (0 to 10) of one pain over some days, of that width in points: a line through what
/// was written, a stroke up to the worst of the day, a ring for after the press; under it the days
/// on which was pressed and exercised. A line is dashed over more than a week without a word. Where
/// there is less room than entries, a mark stands for the middle of several, its stroke for lowest
/// to highest. Exercises are counted also of entries that name no pain.
[[nodiscard]] Chart pain_chart(Diary const& diary, std::string_view pain, Days const& days,
                               float width);

/// How hard an activity was over some days, as a curve of half that height.
[[nodiscard]] Chart activity_chart(Diary const& diary, std::string_view activity, Days const& days,
                                   float width);

/// What a rating over time says: "Better: from about 6 to 3.", "No clear change: 6, then 5. One
/// point is noise." "" where there is nothing to say.
[[nodiscard]] std::string weeks_words(PressRating const& rating);

}  // namespace knotmap
