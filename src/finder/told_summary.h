// How words were understood, for the person who told them.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "atlas/atlas.h"
#include "finder/told.h"
#include "finder/told_text.h"

namespace knotmap {

/// The places that were told, those on both sides once: "temple, both sides". More than two regions
/// that all are on the same sides are said as the parts that they make up: "neck, both sides".
[[nodiscard]] std::vector<std::string> place_names(Atlas const& atlas, Told const& told);

/// "temple, both sides. Symptom: Tension headache."; "" when nothing was understood. `named`:
/// titles of muscles and points; `symptoms_said`: the words of Told::symptoms. Of a short text what
/// was not understood is said too.
[[nodiscard]] std::string understood_words(Atlas const& atlas, Told const& told,
                                           std::vector<std::string> const& named,
                                           std::span<Mention const> symptoms_said,
                                           ToldText const& told_text);

/// Of that only what is doubtful: words that were taken for a typing mistake, and those that were
/// not understood; "" for nothing.
[[nodiscard]] std::string doubtful_words(Told const& told, std::span<Mention const> symptoms_said,
                                         ToldText const& told_text);

}  // namespace knotmap
