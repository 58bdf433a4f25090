// From a pain to the trigger points that could cause it, best first, with the reason in words.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "finder/pain.h"
#include "placement/placed_atlas.h"

namespace knotmap {

struct Candidate {
  std::uint32_t point = 0;  ///< index into PlacedAtlas::points()
  float score = 0.0F;       ///< 0..1
  Level level = Level::essential;
  std::string reason;  ///< "main pain area of this point"
};

/// The weights of the score, named (docs/finder in docs/architecture.md).
struct FinderWeights {
  float essential = 1.0F;
  float spillover = 0.45F;
  float edge = 0.55F;              ///< what is left of a zone's worth at its border
  float prevalence_floor = 0.70F;  ///< a point of prevalence 1 keeps this share, 5 keeps all
  float size_m2 = 0.03F;           ///< a zone of this size says half as much as a very small one
};

/// Candidates, best first; ties by id so that the order is stable. Empty pain gives none.
[[nodiscard]] std::vector<Candidate> find_candidates(PlacedAtlas const& placed, Pain const& pain,
                                                     FinderWeights const& weights = {});

/// The red flags that belong before the candidates of this pain, the most urgent first.
[[nodiscard]] std::vector<RedFlag const*> warnings_for(PlacedAtlas const& placed, Pain const& pain);

}  // namespace knotmap
