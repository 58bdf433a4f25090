// The hand-out of what is open on the map: the one that its button and its key print.
#pragma once

#include <span>

#include "base/fault.h"
#include "diary/diary_book.h"
#include "finder/finder.h"
#include "handout/handout.h"
#include "print/paper.h"
#include "state/state.h"

namespace knotmap {

/// Of a pain its two likeliest points.
inline constexpr std::size_t usual_points = 2;

/// The first points (indices into PlacedAtlas::points()) of a list, one of each muscle, at most
/// `most`.
[[nodiscard]] std::vector<std::uint32_t> points_to_print(World const& world,
                                                         std::span<Candidate const> candidates,
                                                         std::size_t most);

/// A point or two that are compared, an exercise, the plan for a pain or point, the week, the page
/// for the doctor, or of a marked pain its likeliest points. A fault where nothing is open that can
/// be printed, while a danger that was told holds the list, and for a diary that cannot be read.
[[nodiscard]] Result<Handout> handout_of(Answers const& answers, State const& state,
                                         DiaryBook const& diary);

/// The paper that the person chose; large type for who has the window's text larger than usual.
[[nodiscard]] Paper paper_of(Preferences const& preferences);

}  // namespace knotmap
