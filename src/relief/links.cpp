#include "relief/links.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/ids.h"

namespace knotmap {
namespace {

bool is_meant(std::string_view id, Muscle const& muscle, Point const* point) {
  if (point != nullptr) return means(id, muscle, *point);
  return id == muscle.id || std::any_of(muscle.points.begin(), muscle.points.end(),
                                        [&](Point const& each) { return each.id == id; });
}

void add(std::vector<PageLink>& links, PageLink link) {
  if (!link.id.empty() && std::find(links.begin(), links.end(), link) == links.end()) {
    links.push_back(std::move(link));
  }
}

}  // namespace

PageLink link_to(Atlas const& atlas, std::string_view id, Side side) {
  if (auto const* const muscle = atlas.muscle(id)) return {muscle->id, muscle->name};
  auto const [muscle, point] = atlas.point(id);
  if (point == nullptr) return {};
  auto const sides = each(point->sides);
  bool const has_side = std::find(sides.begin(), sides.end(), side) != sides.end();
  return {to_string(SidedId{point->id, has_side ? side : sides.back()}),
          full_name(*muscle, *point)};
}

std::vector<PageLink> keys_of(Atlas const& atlas, Muscle const& muscle, Point const* point,
                              Side side) {
  std::vector<PageLink> links;
  for (auto const& link : atlas.keys) {
    bool const named =
        std::any_of(link.satellites.begin(), link.satellites.end(),
                    [&](std::string const& each) { return is_meant(each, muscle, point); });
    if (named && !is_meant(link.key, muscle, point)) add(links, link_to(atlas, link.key, side));
  }
  return links;
}

std::vector<PageLink> satellites_of(Atlas const& atlas, Muscle const& muscle, Point const* point,
                                    Side side) {
  std::vector<PageLink> links;
  for (auto const& link : atlas.keys) {
    if (!is_meant(link.key, muscle, point)) continue;
    for (auto const& id : link.satellites) {
      if (!is_meant(id, muscle, point)) add(links, link_to(atlas, id, side));
    }
  }
  return links;
}

}  // namespace knotmap
