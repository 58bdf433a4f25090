// What was found in people with the same complaint: it corrects how common the manual calls a
// point.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "finder/finder.h"

namespace knotmap {

/// The complaints of the atlas that a pain is one of: a ticked symptom tells it, or at least half
/// of what is marked lies in its regions (with also_regions: in both together, and a tenth in
/// each).
[[nodiscard]] std::vector<Complaint const*> complaints_of(PlacedAtlas const& placed,
                                                          Pain const& pain,
                                                          std::span<Symptom const* const> ticked);

/// Corrects the scores of candidates by the studies of `complaints`, and tells what
/// was found. Let w be how common the muscle is by the manual (common_share of its commonest point)
/// and s the same by a study (0.15 + 0.85 x relative); g is what the study is worth (good 0.7, fair
/// 0.5, weak 0.15; for a figure of a group of muscles 0.6 of that). Then
///
///     score x exp( sum of g x ln(s / w) / max(1, sum of g) )
///
/// A study that tells no muscles apart is worth half as much and only raises. Muscles that no study
/// names keep their scores: what was not pressed is not rare.
void weigh_complaints(PlacedAtlas const& placed, std::span<Complaint const* const> complaints,
                      FinderWeights const& weights, std::vector<Candidate>& candidates);

/// Sees to it that what good or fair studies found in at least half of the people with the
/// complaint is a candidate, wherever its own zone lies: by its commonest point, on the sides of
/// the likely candidates, with at least 0.5 x share of the best score. Heel pain comes with points
/// in the calf.
void bring_found(PlacedAtlas const& placed, std::span<Complaint const* const> complaints,
                 std::vector<Candidate>& candidates);

}  // namespace knotmap
