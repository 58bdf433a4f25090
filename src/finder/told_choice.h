// Which of all that a sentence names is meant.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "finder/search_index.h"

namespace knotmap {

/// The symptoms: of those that share words, the one of most words, or several as good.
[[nodiscard]] std::vector<Mention> symptoms_meant(std::span<Mention const> mentions);

/// Whether a symptom has a longer phrase there: "tension headache" is no "headache" anywhere.
[[nodiscard]] bool is_inside(std::span<Mention const> symptoms, Mention const& mention);

/// Places, muscles and points, in the order of the sentence. Of what shares words, the one of most
/// words, or all that the same words mean: "elbow" is each of its sides. `words`: those of the
/// sentence.
[[nodiscard]] std::vector<Mention> names_meant(std::vector<Mention> mentions,
                                               std::span<Mention const> symptoms,
                                               std::span<std::string const> words);

}  // namespace knotmap
