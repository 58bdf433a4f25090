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

/// The weights of the score, named. The formula and why it is so: docs/finder.md.
///
///     score = mean over dabs, weighted by strength, of explained(dab)
///             x prevalence_floor..1 by how common the point is
///     explained = the greatest of
///       essential: essential x worth(d) x small     d: metres to the zone's border
///       spillover: spillover x worth(d) x small
///       its X:     here x (1 - d / here_m)          d: metres to the X
///     worth, inside:  edge + (1 - edge - middle) x inner + middle x depth
///                     inner: 0 at the border, 1 from inner_m inside; depth: 1 in the middle
///     worth, outside: edge x (1 - d / outside_m)^2
///     small = 1 / (1 + area of the essential zone / size_m2)
struct FinderWeights {
  float essential = 1.0F;
  float spillover = 0.45F;
  float edge = 0.55F;              ///< what is left of a zone's worth at its border
  float inner_m = 0.015F;          ///< this deep inside, a zone's worth is full but for `middle`
  float middle = 0.15F;            ///< what the zone's own middle adds: it orders overlapping zones
  float outside_m = 0.020F;        ///< this far outside a zone nothing is left of it
  float here = 0.35F;              ///< a sore spot may be the point itself, felt where it lies
  float here_m = 0.025F;           ///< this far from the X nothing is left of it
  float prevalence_floor = 0.70F;  ///< a point of prevalence 1 keeps this share, 5 keeps all
  float size_m2 = 0.03F;           ///< a zone of this size says half as much as a very small one
};

/// Candidates, best first; ties by id so that the order is stable. Empty pain gives none, and so
/// does a pain whose every dab has no strength. Points without zones (autonomic, symptom) are never
/// listed; points of the other side are when their zone reaches over the midline. Cost depends on
/// the zones at the place, and hardly on the size of the atlas (a distance to each X).
[[nodiscard]] std::vector<Candidate> find_candidates(PlacedAtlas const& placed, Pain const& pain,
                                                     FinderWeights const& weights = {});

/// The red flags that belong before the candidates of this pain, the most urgent first, each once.
/// A flag of one side also belongs to regions on the midline: the heart is felt there too.
[[nodiscard]] std::vector<RedFlag const*> warnings_for(PlacedAtlas const& placed, Pain const& pain);

}  // namespace knotmap
