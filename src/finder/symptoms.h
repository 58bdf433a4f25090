// Symptoms beside the pain: how those that are ticked move a candidate, and which to ask about.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "finder/finder.h"

namespace knotmap {

/// Raises the score of what the ticked symptoms name and says why, then sorts again.
void weigh_symptoms(PlacedAtlas const& placed, std::span<Symptom const* const> ticked,
                    FinderWeights const& weights, std::vector<Candidate>& candidates);

/// The points that the ticked symptoms name, when nothing is marked on the skin.
[[nodiscard]] std::vector<Candidate> candidates_of_symptoms(PlacedAtlas const& placed,
                                                            std::span<Symptom const* const> ticked,
                                                            FinderWeights const& weights);

/// Symptoms that could tell the likeliest candidates apart: named with some of the first twelve,
/// not with all; what splits them best first. Those already ticked are left out.
[[nodiscard]] std::vector<Symptom const*> symptoms_worth_asking(
    PlacedAtlas const& placed, std::span<Candidate const> candidates,
    std::span<Symptom const* const> ticked, std::size_t limit = 6);

}  // namespace knotmap
