#include "state/page.h"

namespace knotmap {

std::string page_id(Page const& page) {
  if (auto const* const point = open_point(page)) return to_string(*point);
  if (auto const* const open = open_muscle(page)) {
    return open->side ? to_string(SidedId{open->muscle, *open->side}) : open->muscle;
  }
  if (auto const* const warning = open_warning(page)) {
    return std::string(warning_prefix) + warning->flag;
  }
  if (std::holds_alternative<OpenAbout>(page)) return std::string(about_id);
  if (auto const* const both = open_compare(page)) {
    return std::string(compare_prefix) + to_string(both->first) + ',' + to_string(both->second);
  }
  return {};
}

}  // namespace knotmap
