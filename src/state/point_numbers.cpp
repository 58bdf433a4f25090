#include "state/point_numbers.h"

#include <algorithm>

namespace knotmap {

PointNumbers::PointNumbers(Answers const& answers, Work const& work)
    : PointNumbers(answers, work, answers.list(work)) {}

PointNumbers::PointNumbers(Answers const& answers, Work const& work,
                           std::vector<CandidateGroup> const& list)
    : placed_(answers.world().placed.get()), listed_(work.asks()) {
  for (auto const& group : list) {
    for (auto const& row : group.rows) {
      std::vector<Point const*> spots;  // a spot is one on either side
      auto const first = numbers_.size();
      auto const add = [&](std::uint32_t index) {
        auto const* const point = placed_->points()[index].point;
        auto const at = std::find(spots.begin(), spots.end(), point) - spots.begin();
        if (at == std::ssize(spots)) spots.push_back(point);
        numbers_.push_back({index, row.number, std::string(1, static_cast<char>('a' + at))});
      };
      add(row.candidate.point);
      for (auto const other : row.candidate.alike) add(other);
      if (spots.size() > 1 && spots.size() <= most_lettered_spots) continue;
      for (auto i = first; i < numbers_.size(); ++i) numbers_[i].letter.clear();
    }
  }
}

PointNumbers::Numbered const* PointNumbers::find(std::uint32_t point) const {
  auto const found = std::find_if(numbers_.begin(), numbers_.end(),
                                  [&](Numbered const& each) { return each.point == point; });
  return found == numbers_.end() ? nullptr : &*found;
}

std::string PointNumbers::of(std::uint32_t point) const {
  if (!listed_) return own_number(*placed_->points()[point].point);
  auto const* const numbered = find(point);
  return numbered == nullptr ? std::string{} : std::to_string(numbered->row);
}

std::string PointNumbers::spot(std::uint32_t point) const {
  auto const* const numbered = find(point);
  return of(point) + (numbered == nullptr ? std::string{} : numbered->letter);
}

std::string own_number(Point const& point) {
  return point.id.substr(point.id.rfind('-') + 1);
}

}  // namespace knotmap
