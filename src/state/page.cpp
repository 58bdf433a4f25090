#include "state/page.h"

namespace knotmap {

std::string page_id(Page const& page) {
  if (auto const* const point = open_point(page)) return to_string(*point);
  if (auto const* const open = open_muscle(page)) {
    return open->side ? to_string(SidedId{open->muscle, *open->side}) : open->muscle;
  }
  return {};
}

}  // namespace knotmap
