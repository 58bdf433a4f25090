// From what is marked and done to entries of the diary, and the words of their place.
#pragma once

#include <string>

#include "diary/diary.h"
#include "diary/diary_change.h"
#include "state/answers.h"

namespace knotmap {

/// An entry of the pain of a work: its dabs in metres on the base body, and the region that it is
/// most in. Nothing else is filled in.
[[nodiscard]] Entry pain_entry(Answers const& answers, Work const& work);

/// An entry of the running press session: the marked pain (else the place of the first point), how
/// strong it was before and after, what was pressed, and what stopped it. `state` has a session.
[[nodiscard]] Entry press_entry(Answers const& answers, State const& state);

/// The wall's clock of a state; noon of its day in universal time where it was not told.
[[nodiscard]] When wall_time(Moment const& moment);

/// How what was done goes into a diary: into the entry of the same pain that was written within
/// three hours before and says nothing yet of what was done, so that nobody says it twice; else as
/// one of its own. An entry without a name gets that of its pain (pain_name).
[[nodiscard]] DiaryChange change_for(World const& world, Diary const& diary, Entry done);

/// A region in words: "Side of the neck, right"; its id where this atlas does not know it, "" for
/// one that was not said.
[[nodiscard]] std::string region_words(World const& world, SidedId const& region);

}  // namespace knotmap
