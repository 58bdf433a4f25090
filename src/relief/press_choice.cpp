#include "relief/press_choice.h"

#include <algorithm>

#include <fmt/format.h>

namespace knotmap {
namespace {

/// Whether the first point may keep the second alive.
bool is_key_of(Atlas const& atlas, SidedId const& key, SidedId const& satellite) {
  auto const first = atlas.point(key.id);
  auto const second = atlas.point(satellite.id);
  if (first.point == nullptr || second.point == nullptr) return false;
  return std::any_of(atlas.keys.begin(), atlas.keys.end(), [&](KeyLink const& link) {
    if (!means(link.key, *first.muscle, *first.point)) return false;
    return std::any_of(link.satellites.begin(), link.satellites.end(), [&](std::string const& id) {
      return means(id, *second.muscle, *second.point);
    });
  });
}

/// Brings keys before their satellites and leaves the order as it is otherwise.
void sort_keys_first(Atlas const& atlas, std::vector<PressPoint>& points) {
  for (std::size_t i = 1; i < points.size(); ++i) {
    auto const later = std::find_if(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(i),
                                    [&](PressPoint const& before) {
                                      return is_key_of(atlas, points[i].id, before.id) &&
                                             !is_key_of(atlas, before.id, points[i].id);
                                    });
    std::rotate(later, points.begin() + static_cast<std::ptrdiff_t>(i),
                points.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

}  // namespace

PressChoice press_choice(PlacedAtlas const& placed, std::span<std::uint32_t const> wanted,
                         Person const& person, PressLog const& log, int day) {
  auto const& atlas = placed.atlas();
  PressChoice choice;
  std::vector<std::uint32_t> seen;
  for (auto const index : wanted) {
    if (index >= placed.points().size()) continue;
    if (std::find(seen.begin(), seen.end(), index) != seen.end()) continue;
    seen.push_back(index);
    auto const& sided = placed.points()[index];
    auto const leave = [&](std::string why) {
      choice.left_out.push_back(
          {sided.id(), full_name(*sided.muscle, *sided.point), std::move(why)});
    };
    auto point = press_point(placed, index, person);
    if (!point) {
      leave("It is not to be pressed by yourself.");
    } else if (auto why = why_point_rests(log, point->id, point->dose, day); !why.empty()) {
      leave(std::move(why));
    } else {
      choice.points.push_back(*std::move(point));
    }
  }
  sort_keys_first(atlas, choice.points);
  auto const most = static_cast<std::size_t>(points_allowed(log, atlas.safety.caps, day));
  while (choice.points.size() > most) {
    auto& last = choice.points.back();
    choice.left_out.push_back(
        {last.id, last.title, fmt::format("{} points are enough for one session.", most)});
    choice.points.pop_back();
  }
  return choice;
}

Movement const* movement_for(Atlas const& atlas, std::span<std::string const> areas) {
  for (auto const& area : areas) {
    for (auto const& movement : atlas.movements) {
      if (std::find(movement.areas.begin(), movement.areas.end(), area) != movement.areas.end())
        return &movement;
    }
  }
  return nullptr;
}

PressTask task_of(PressPoint const& point, Tool tool, std::optional<PressPlace> place) {
  auto const* way = way_with(point, tool, place);
  if (way == nullptr) way = &point.ways.front();
  return {point.id, point.dose, way->tool, hold_step(*way) + 1};
}

}  // namespace knotmap
