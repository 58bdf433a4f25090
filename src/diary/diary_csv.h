// A whole diary as CSV (RFC 4180), for a spreadsheet: the same as the JSON says, one row an entry.
#pragma once

#include <string>
#include <string_view>

#include "diary/diary.h"

namespace knotmap {

/// The text of the file. The first row names the columns. `record` says what a row is: "pain" (an
/// entry), "activity" (a score: its activity in the column `pain`, how hard in `now`) or "chosen"
/// (an activity that is asked for). Words of a list are parted by "; ". A text that a spreadsheet
/// would take for a formula (it begins with = + - @ or ') has a ' before it, which is taken off
/// again.
[[nodiscard]] std::string diary_csv(Diary const& diary);

/// Reads such a text, its columns in any order; `file` is the name that faults give, their pointer
/// the row. Any text may come. All its faults (at most 2,000) when it has any.
[[nodiscard]] tl::expected<Diary, Faults> diary_of_csv(std::string const& file,
                                                       std::string_view text);

}  // namespace knotmap
