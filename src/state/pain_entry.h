// From what is marked on the body to an entry of the diary, and the words of its place.
#pragma once

#include <string>

#include "diary/diary.h"
#include "state/answers.h"

namespace knotmap {

/// An entry of the pain of a work: its dabs in metres on the base body, and the region that it is
/// most in. Nothing else is filled in.
[[nodiscard]] Entry pain_entry(Answers const& answers, Work const& work);

/// A region in words: "Side of the neck, right"; its id where this atlas does not know it, "" for
/// one that was not said.
[[nodiscard]] std::string region_words(World const& world, SidedId const& region);

}  // namespace knotmap
