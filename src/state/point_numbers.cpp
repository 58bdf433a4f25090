#include "state/point_numbers.h"

#include <algorithm>

namespace knotmap {

PointNumbers::PointNumbers(Answers const& answers, Work const& work)
    : placed_(answers.world().placed.get()), listed_(work.asks()) {
  if (!listed_) return;
  for (auto const& group : answers.list(work)) {
    for (auto const& row : group.rows) {
      numbers_.emplace_back(row.candidate.point, row.number);
      for (auto const other : row.candidate.alike) numbers_.emplace_back(other, row.number);
    }
  }
}

std::string PointNumbers::of(std::uint32_t point) const {
  if (!listed_) return own_number(*placed_->points()[point].point);
  auto const found = std::find_if(numbers_.begin(), numbers_.end(),
                                  [&](auto const& each) { return each.first == point; });
  return found == numbers_.end() ? std::string{} : std::to_string(found->second);
}

std::string own_number(Point const& point) {
  return point.id.substr(point.id.rfind('-') + 1);
}

}  // namespace knotmap
