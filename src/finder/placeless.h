// Words for parts of the body that tell no place on it.
#pragma once

#include <vector>

#include "story/lexicon.h"
#include "story/story.h"

namespace knotmap {

/// By word of the story: it belongs to a way of speaking that tells no place (Lexicon::no_places),
/// whatever little words stand within: "leg press", "down on both my knees", "bottom of the
/// stairs".
[[nodiscard]] std::vector<bool> placeless_words(Story const& story, Lexicon const& lexicon);

}  // namespace knotmap
