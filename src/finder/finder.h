// From a pain to the trigger points that could cause it, best first, with the reason in words.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "finder/pain.h"
#include "placement/person.h"
#include "placement/placed_atlas.h"

namespace knotmap {

class PaintedArea;
struct Combination;

/// What a study found in people with the same complaint.
struct FoundOften {
  std::string words;  ///< "found in 82 of 100 people with long neck pain"
  std::string who;    ///< "people with long neck pain"
  int some = 0;       ///< in so many
  int all = 0;        ///< of so many; 0: the study gives no share
};

/// A point that could cause a pain. Points of one muscle and side that share their zones
/// (Point::zones_of) are one candidate.
struct Candidate {
  std::uint32_t point = 0;         ///< index into PlacedAtlas::points(); of several the likeliest
  float score = 0.0F;              ///< 0..1
  Level level = Level::essential;  ///< of the zone that explains most of the pain
  /// How it fits the place: "fits most of what you painted; a third of its zone is not painted".
  std::string reason;
  float covered = 0.0F;    ///< the share of the painted area that it explains, 0..1
  float unpainted = 0.0F;  ///< the share of its essential zone that was not painted; 0 for a click
  /// The other points with the same zones, the likeliest first; for both sides those of the other
  /// side too.
  std::vector<std::uint32_t> alike;
  bool both_sides = false;               ///< it stands for both sides of the body (Pain::alike)
  std::optional<FoundOften> found = {};  ///< by the best study that has words for it
  std::vector<std::string> told = {};    ///< why a ticked symptom speaks for it, one each

  /// Whether a point, by its index, is this candidate or one of `alike`.
  [[nodiscard]] bool has(std::uint32_t index) const {
    return index == point || std::find(alike.begin(), alike.end(), index) != alike.end();
  }
};

/// All reasons of a candidate in one text, parted by "; ".
[[nodiscard]] std::string whole_reason(Candidate const& candidate);

/// The weights of the score. The formulas, whose reasons docs/finder.md gives:
///
/// A click:
///     score = explained x small x common
///     explained = the greatest of, and `lesser` of the lesser of zone and X:
///       essential: essential x worth(d)        d: metres to the zone's border
///       spillover: spillover x worth(d)
///       its X:     here x (1 - d / here_m)     d: metres to the X; `small` is 1 for it
///     worth, inside:  edge + (1 - edge - middle) x inner + middle x depth
///                     inner: 0 at the border, 1 from inner_m inside; depth: 1 in the middle
///     worth, outside: edge x (1 - d / outside_m)^2
///     small  = 1 / (1 + area of the essential zone / size_m2)
///     common = 0.15..1 by how common the point is
///
/// A painted pain:
///     score = explained x fits x common
///     explained = mean of the worth over the painted skin, by area and strength
///     worth     = as above with painted_edge, without the middle
///     fits      = 1 - dwarfs x the share of the essential zone that is not painted
///     common    = as for a click
///
/// A pain told in words is listed as a painted one and scored as clicks all over it
/// (weigh_as_clicks); one spot of it, told as a landmark, is a click.
///
/// The muscle under the pain (weigh_local), and what was found in people with the same complaint
/// (weigh_complaints), change both.
///
/// Ticked symptoms: score x (1 + symptom x (2 - 2^(1 - n))) for n of them, at most 1.
struct FinderWeights {
  float essential = 1.0F;
  float spillover = 0.45F;
  float edge = 0.45F;            ///< a zone's worth at its border, as a share
  float inner_m = 0.015F;        ///< from this depth inside a zone, only `middle` is missing
  float middle = 0.15F;          ///< what the very middle adds: it ranks zones that overlap
  float outside_m = 0.020F;      ///< how far outside its border a zone counts
  float here = 0.50F;            ///< for a click on the point itself, which is often sore
  float here_m = 0.035F;         ///< how far from the X that counts
  float here_for_others = 0.5F;  ///< what is left of that where no finger of one's own reaches
  float lesser = 0.15F;          ///< what the lesser of X and zone adds to the greater
  float here_m2 = 0.0038F;       ///< the painted area, over the X, at which it counts half
  /// What is left of the score of a point of prevalence 1 (rare) .. 5 (very common).
  std::array<float, 5> common{0.15F, 0.45F, 0.70F, 0.85F, 1.0F};
  float under = 0.40F;        ///< for a click, the least that the outermost muscle there counts
  float under_m = 0.14F;      ///< from so far from its X on, metres, that is nothing
  float under_paint = 0.12F;  ///< the same for a painted or told pain
  float local = 0.30F;        ///< what a muscle under the pain adds, as a share (weigh_local)
  float local_m = 0.10F;      ///< how near its X must be, metres
  float far_m = 0.30F;        ///< from so far from its nearest X on, metres,
  float far = 0.75F;          ///< so much is left of a muscle's score
  float for_others =
      0.42F;  ///< what is left of a far point that the person cannot press, told or clicked
  float size_m2 = 0.03F;  ///< the size of a zone that counts half as much as a tiny one

  float painted_edge = 0.80F;      ///< as `edge`, but higher: people do not paint exact borders
  float dwarfs = 0.70F;            ///< the share that a zone loses when none of it is painted
  float covered_spillover = 0.8F;  ///< how much paint spillover explains (Candidate::covered)

  float symptom = 0.35F;  ///< what one ticked symptom adds, as a share of the score
};

/// The candidates of a pain and of the `ticked` symptoms (null pointers are not allowed), best
/// first, ties by id.
///
/// A click is judged at its exact place, a painted pain by its area. A pain that is empty or rubbed
/// out gives none; with ticked symptoms, the points that these name. Points without zones (effect
/// autonomic or symptom) are found by symptoms only. Points of the other side are found when their
/// zone reaches over the midline. What `person` may not press is not the first row where another
/// can be. The cost grows with the zones at the place, not with the size of
/// the atlas; the first call places the whole atlas.
[[nodiscard]] std::vector<Candidate> find_candidates(PlacedAtlas const& placed, Pain const& pain,
                                                     std::span<Symptom const* const> ticked = {},
                                                     FinderWeights const& weights = {},
                                                     Person const& person = {});

/// The same answers, kept up to date for a pain that is being painted: a stroke that grows costs
/// only its new dabs. The placed atlas must outlive it. The three answers that are made when first
/// asked for are kept behind const functions, so it is to be used from one thread only.
class Finder {
 public:
  explicit Finder(PlacedAtlas const& placed, FinderWeights const& weights = {});
  ~Finder();
  Finder(Finder&&) noexcept;
  Finder& operator=(Finder&&) noexcept;
  Finder(Finder const&) = delete;
  Finder& operator=(Finder const&) = delete;

  /// From now on answers for this pain, these symptoms and this person. Does next to nothing when
  /// they have not changed.
  void follow(Pain const& pain, std::span<Symptom const* const> ticked = {},
              Person const& person = {});

  /// As find_candidates returns them.
  [[nodiscard]] std::vector<Candidate> const& candidates() const;
  /// As combination_of returns it; always nothing for a click and for a pain told in words.
  [[nodiscard]] std::optional<Combination> const& combination() const;
  /// As complaints_of returns them.
  [[nodiscard]] std::vector<Complaint const*> const& complaints() const;
  /// As regions_under returns them.
  [[nodiscard]] std::vector<RegionHere> const& regions() const;
  /// As warnings_for returns them.
  [[nodiscard]] std::vector<RedFlag const*> const& warnings() const;
  /// The painted area; that of a click too, for drawing.
  [[nodiscard]] PaintedArea const& area() const;

 private:
  struct Memory;
  std::unique_ptr<Memory> memory_;
};

}  // namespace knotmap
