// The pains of some days laid over each other: where it hurt how often, and how strongly.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "diary/diary.h"
#include "diary/diary_summary.h"
#include "diary/pain_places.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// How often it hurt, in steps that a pattern can show. `unknown`: too few days to say.
enum class HowOften : std::uint8_t { unknown, now_and_then, often, most_days };

/// A place that stands out among the composite's.
struct StrikingPlace {
  SidedId region;
  int days = 0;         ///< on which it hurt there
  float strong = 0.0F;  ///< its mean strength, 0..1
};

/// What the entries of some days paint together, one a vertex of the base body.
///
/// - **Days** are those with an entry that says how strong: a rating of 0 ("no pain today") counts
///   as a day without pain; one above needs a place. Other entries are left out.
/// - **How often** is the share of these days on which an entry paints the vertex. Several entries
///   a day count once.
/// - **How strong** is the mean of the ratings (`worst`, else `now`) of the entries that paint it,
///   as a share of most_pain. Where a painting has several strengths its rating is that of the
///   strongest; milder paint counts for less by the same ratio.
struct PainComposite {
  static constexpr int least_days = 3;  ///< fewer say nothing of how often

  std::vector<float> often;     ///< 0..1; 0 where nothing is painted
  std::vector<float> strong;    ///< 0..1
  std::vector<float> border_m;  ///< to the border of all that is painted, as PaintedArea::drawn
  int days = 0;                 ///< with entries that count
  std::size_t entries = 0;      ///< that count
  std::size_t left_out = 0;     ///< they do not say how strong, or where
  std::optional<StrikingPlace> most_often;
  std::optional<StrikingPlace> strongest;
  float behind = 0.0F;  ///< the share of what is painted that faces back, weighed by how often

  [[nodiscard]] bool empty() const { return !most_often; }
  /// The step of a vertex.
  [[nodiscard]] HowOften step(std::size_t vertex) const;
};

/// The step of so many days among all; `unknown` under PainComposite::least_days. Under a third:
/// now and then; from two thirds on: most days.
[[nodiscard]] HowOften how_often(int days, int of_days);

/// The composite of these entries, in any order. `places` is used and filled.
[[nodiscard]] PainComposite pain_composite(PainPlaces& places,
                                           std::span<Entry const* const> entries);
/// The same from nothing.
[[nodiscard]] PainComposite pain_composite(PlacedAtlas const& placed,
                                           std::span<Entry const* const> entries);

/// Keeps the composite that was asked for last, and the skin of each painting: a new entry costs
/// the skin of its own alone. Use from one thread.
class CompositeKeeper {
 public:
  /// Of all entries on these days. `changes` is the book's (DiaryBook::changes), whose entries
  /// `diary` has.
  [[nodiscard]] std::shared_ptr<PainComposite const> of(
      std::shared_ptr<PlacedAtlas const> const& placed, Diary const& diary, std::uint64_t changes,
      Days const& days);

 private:
  std::shared_ptr<PlacedAtlas const> placed_;
  std::optional<PainPlaces> places_;
  std::uint64_t changes_ = 0;
  Days days_;
  std::shared_ptr<PainComposite const> composite_;
};

}  // namespace knotmap
