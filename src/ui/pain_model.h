// The model of the page of a pain: what is marked and ticked, what may cause it, what to ask next.
#pragma once

#include "state/answers.h"
#include "ui/pages/model.h"

namespace knotmap {

/// The page for what is marked or ticked in `state`, of which there must be something (Work::asks).
[[nodiscard]] PainModel pain_model(Answers const& answers, State const& state);

/// That a row stands for several spots: "3 spots: press the most tender", and with their row's
/// number, where all of them are drawn, "3 spots, 5a to 5c: press the most tender"; or "".
[[nodiscard]] std::string spots_words(Answers const& answers, Candidate const& candidate,
                                      std::optional<int> number = {});

/// When the point was pressed last: "pressed today"; "" when that is long ago.
[[nodiscard]] std::string pressed_words(Answers const& answers, State const& state,
                                        std::uint32_t point);

/// Why a point is not pressed today although it may be on other days, a sentence; "" when it may.
[[nodiscard]] std::string not_now_words(Answers const& answers, State const& state,
                                        std::uint32_t point);

/// A candidate as a row, with its number in the list.
[[nodiscard]] RowModel row_of(Answers const& answers, Candidate const& candidate, int number);

}  // namespace knotmap
