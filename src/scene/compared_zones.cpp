#include "scene/compared_zones.h"

#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

#include "base/words.h"

namespace knotmap {

std::optional<ComparedPoints> compared_points(World const& world, State const& state) {
  auto const* const both = open_compare(state.work.page);
  if (both == nullptr) return std::nullopt;
  auto const first = world.placed->index_of(both->first);
  auto const second = world.placed->index_of(both->second);
  if (!first || !second) return std::nullopt;
  return ComparedPoints{*first, *second};
}

std::vector<SceneLabel> compared_labels(World const& world, State const& state,
                                        Frame const& frame) {
  std::vector<SceneLabel> labels;
  auto const* const both = open_compare(state.work.page);
  if (both == nullptr) return labels;
  for (auto const& mark : frame.marks) {
    bool const is_first = mark.id == both->first;
    if (!is_first && mark.id != both->second) continue;
    auto const index = world.placed->index_of(mark.id);
    if (!index || mark.behind) continue;
    auto const& point = world.placed->points()[*index];
    SceneLabel label;
    label.words = fmt::format("{}  {}", is_first ? first_letter : second_letter,
                              with_side(full_name(*point.muscle, *point.point), point.side));
    label.position = mark.position;
    label.strong = true;
    labels.push_back(std::move(label));
  }
  return labels;
}

std::shared_ptr<ComparedZones const> ComparedZonesMaker::zones(World const& world,
                                                               State const& state) {
  auto const both = compared_points(world, state);
  auto const point = both ? std::optional(both->second) : std::nullopt;
  if (point == point_) return zones_;
  point_ = point;
  zones_.reset();
  auto const placed = point ? world.placed->placed(*point) : fail(Fault{});
  if (!placed) return zones_;
  ComparedZones fresh;
  fresh.distance.assign(world.body->base().positions().size(), {zone_margin, zone_margin});
  int part = 0;
  for (auto const* const zone : {&(*placed)->essential, &(*placed)->spillover}) {
    for (std::size_t i = 0; i < zone->vertices.size(); ++i) {
      fresh.distance[zone->vertices[i]][part] = std::max(zone->distance[i], -zone_margin);
    }
    ++part;
  }
  zones_ = std::make_shared<ComparedZones const>(std::move(fresh));
  return zones_;
}

}  // namespace knotmap
