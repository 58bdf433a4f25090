#include "atlas/complaint.h"

#include <algorithm>

namespace knotmap {

bool Study::tells_apart() const {
  auto const [least, most] = std::minmax_element(
      muscles.begin(), muscles.end(),
      [](StudyMuscle const& a, StudyMuscle const& b) { return a.relative < b.relative; });
  return least != muscles.end() && least->relative < most->relative;
}

}  // namespace knotmap
