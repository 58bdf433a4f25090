// From a pain to the trigger points that could cause it, best first, with the reason in words.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "finder/pain.h"
#include "placement/placed_atlas.h"

namespace knotmap {

class PaintedArea;
struct Combination;

/// Points of one muscle and side that are felt in the same place (Point::zones_of) are one
/// candidate.
struct Candidate {
  std::uint32_t point = 0;  ///< index into PlacedAtlas::points(): the likeliest
  float score = 0.0F;       ///< 0..1
  Level level = Level::essential;
  std::string reason;  ///< "explains most of what you painted; a third of its zone is not painted"
  float covered = 0.0F;    ///< the share of the painted area that it explains, 0..1
  float unpainted = 0.0F;  ///< the share of its essential zone that was not painted; 0 for a click
  std::vector<std::uint32_t> alike;  ///< the other points felt there, the likeliest first

  /// Whether it is the candidate of this point.
  [[nodiscard]] bool has(std::uint32_t index) const {
    return index == point || std::find(alike.begin(), alike.end(), index) != alike.end();
  }
};

/// The weights of the score, named. The formulas and why they are so: docs/finder.md.
///
/// A click:
///     score = explained x small x common
///     explained = the greatest of
///       essential: essential x worth(d)        d: metres to the zone's border
///       spillover: spillover x worth(d)
///       its X:     here x (1 - d / here_m)     d: metres to the X (not made smaller by `small`)
///     worth, inside:  edge + (1 - edge - middle) x inner + middle x depth
///                     inner: 0 at the border, 1 from inner_m inside; depth: 1 in the middle
///     worth, outside: edge x (1 - d / outside_m)^2
///     small  = 1 / (1 + area of the essential zone / size_m2)
///     common = prevalence_floor..1 by how common the point is
///
/// A painted pain:
///     score = explained x fits x common
///     explained = mean of the worth over the painted skin, by area and strength
///     worth     = as above with painted_edge, without the middle
///     fits      = 1 - dwarfs x the share of the essential zone that is not painted
///     common    = painted_prevalence_floor..1
///
/// Ticked symptoms: score x (1 + symptom x (2 - 2^(1 - n))) for n of them, at most 1.
struct FinderWeights {
  float essential = 1.0F;
  float spillover = 0.45F;
  float edge = 0.45F;              ///< what is left of a zone's worth at its border
  float inner_m = 0.015F;          ///< this deep inside, a zone's worth is full but for `middle`
  float middle = 0.20F;            ///< what the zone's own middle adds: it orders overlapping zones
  float outside_m = 0.020F;        ///< this far outside a zone nothing is left of it
  float here = 0.35F;              ///< a sore spot may be the point itself, felt where it lies
  float here_m = 0.025F;           ///< this far from the X nothing is left of it
  float prevalence_floor = 0.70F;  ///< a point of prevalence 1 keeps this share, 5 keeps all
  float size_m2 = 0.03F;           ///< a zone of this size says half as much as a very small one

  float painted_edge = 0.80F;  ///< a brush is blunt: its border says less than a click's place
  float dwarfs = 0.70F;        ///< what a zone loses of which nearly nothing is painted
  float painted_prevalence_floor = 0.80F;  ///< paint says more than a click, so habit says less
  float covered_spillover = 0.8F;          ///< how far spillover covers paint (Candidate::covered)

  float symptom = 0.35F;  ///< what one ticked symptom adds
};

/// Candidates, best first; ties by id so that the order is stable. A click is judged at its exact
/// place, a painted pain by its area. Empty pain gives none, and so does a pain in which nothing is
/// left painted, unless symptoms are ticked: then the points that these name. Points without zones
/// (autonomic, symptom) are listed by symptoms only; points of the other side when their zone
/// reaches over the midline. Cost depends on the zones at the place, not on the size of the atlas.
[[nodiscard]] std::vector<Candidate> find_candidates(PlacedAtlas const& placed, Pain const& pain,
                                                     std::span<Symptom const* const> ticked = {},
                                                     FinderWeights const& weights = {});

/// The same answers for a pain that is being painted: remembers what it is made from, so that a
/// stroke that grows costs only its new dabs. The placed atlas must outlive it.
class Finder {
 public:
  explicit Finder(PlacedAtlas const& placed, FinderWeights const& weights = {});
  ~Finder();
  Finder(Finder&&) noexcept;
  Finder& operator=(Finder&&) noexcept;
  Finder(Finder const&) = delete;
  Finder& operator=(Finder const&) = delete;

  /// Answers for this pain and these symptoms from now on. Cheap when nothing has changed.
  void follow(Pain const& pain, std::span<Symptom const* const> ticked = {});

  [[nodiscard]] std::vector<Candidate> const& candidates() const;
  /// Nothing for a click or a pain told in words, and where one point alone does nearly as well.
  /// Made when first asked.
  [[nodiscard]] std::optional<Combination> const& combination() const;
  /// As warnings_for tells them. Made when first asked.
  [[nodiscard]] std::vector<RedFlag const*> const& warnings() const;
  /// What is painted (a click too, for drawing).
  [[nodiscard]] PaintedArea const& area() const;

 private:
  struct Memory;
  std::unique_ptr<Memory> memory_;
};

}  // namespace knotmap
