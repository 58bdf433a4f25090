// Which of the things that a sentence may name it means.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "finder/search_index.h"

namespace knotmap {

/// The symptoms that are meant: of those that share words, the one with most words, or several
/// equal ones.
[[nodiscard]] std::vector<Mention> symptoms_meant(std::span<Mention const> mentions);

/// Whether a mention lies within a longer phrase of a symptom: in "tension headache", "headache" is
/// not meant.
[[nodiscard]] bool is_inside(std::span<Mention const> symptoms, Mention const& mention);

/// The places, muscles and points that are meant, in the order of the sentence. Of those that share
/// words, the one with most words, or all that the same words mean ("elbow" is each of its
/// regions). `words` are those of the sentence (words_of).
[[nodiscard]] std::vector<Mention> names_meant(std::vector<Mention> mentions,
                                               std::span<Mention const> symptoms,
                                               std::span<std::string const> words);

}  // namespace knotmap
