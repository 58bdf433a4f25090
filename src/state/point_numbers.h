// The numbers of points: the same in the list, beside the X's on the body and on every page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "state/answers.h"

namespace knotmap {

/// The spots of a row have letters up to this many of them; those of a longer row have none.
inline constexpr std::size_t most_lettered_spots = 26;

/// The numbers that points have for one work. While something is marked or ticked, a point has the
/// number of its row in the list, and none when it is in no row; the points that a row stands for
/// (Candidate::alike) share its number, and letters tell them apart. Else a point has its number
/// within its muscle.
class PointNumbers {
 public:
  PointNumbers(Answers const& answers, Work const& work);
  /// The same, for who has the list of the work already.
  PointNumbers(Answers const& answers, Work const& work, std::vector<CandidateGroup> const& list);

  /// Of a point, by its index in PlacedAtlas::points(): "1"; or "".
  [[nodiscard]] std::string of(std::uint32_t point) const;
  /// The same, and which of the spots of its row it is: "1a" is the likeliest of row 1, "1b" the
  /// next; on both sides of the body alike. Without a letter where its row has but one. For where
  /// several of them are shown.
  [[nodiscard]] std::string spot(std::uint32_t point) const;

 private:
  struct Numbered {
    std::uint32_t point = 0;
    int row = 0;
    std::string letter;
  };
  [[nodiscard]] Numbered const* find(std::uint32_t point) const;

  PlacedAtlas const* placed_;
  bool listed_ = false;  ///< something is marked: the list numbers
  std::vector<Numbered> numbers_;
};

/// The number of a point within its muscle: what follows the last '-' of its id.
[[nodiscard]] std::string own_number(Point const& point);

}  // namespace knotmap
