// Symptoms beside the pain: how ticked ones change the ranking, and which to ask about.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "finder/finder.h"

namespace knotmap {

/// Raises the scores of the candidates that the ticked symptoms name, adds to their reasons, and
/// sorts again. Scores stay at most 1.
void weigh_symptoms(PlacedAtlas const& placed, std::span<Symptom const* const> ticked,
                    FinderWeights const& weights, std::vector<Candidate>& candidates);

/// The candidates when nothing is marked on the skin: the points that the ticked symptoms name.
[[nodiscard]] std::vector<Candidate> candidates_of_symptoms(PlacedAtlas const& placed,
                                                            std::span<Symptom const* const> ticked,
                                                            FinderWeights const& weights);

/// At most `limit` symptoms whose answer would tell the likeliest candidates apart: those that name
/// some but not all of the first twelve, the most even split first; those that are mostly felt in
/// one of `regions`, where the pain is, count three times. Ticked ones are left out.
[[nodiscard]] std::vector<Symptom const*> symptoms_worth_asking(
    PlacedAtlas const& placed, std::span<Candidate const> candidates,
    std::span<Symptom const* const> ticked, std::size_t limit = 6,
    std::span<RegionHere const> regions = {});

}  // namespace knotmap
