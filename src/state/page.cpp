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
  return {};
}

}  // namespace knotmap
