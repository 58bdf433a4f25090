#include "scene/never_places.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <glm/geometric.hpp>

namespace knotmap {
namespace {

constexpr float near_m = 0.035F;

/// Where the pain and the X's are on the base body, a sample of long paintings.
std::vector<glm::vec3> spots_of(World const& world, State const& state,
                                std::vector<std::uint32_t> const& points) {
  constexpr std::size_t most = 32;
  auto const& base = world.body->base();
  auto const& dabs = state.work.pain.dabs;
  std::vector<glm::vec3> spots;
  for (std::size_t i = 0; i < dabs.size(); i += dabs.size() / most + 1) {
    if (dabs[i].strength > 0.0F) spots.push_back(base.position(dabs[i].place));
  }
  for (auto const point : points) {
    if (auto const place = world.placed->place(point)) spots.push_back(base.position(*place));
  }
  return spots;
}

/// Whether an area comes near one of the spots. Every fourth vertex tells it: they are closer
/// together than it matters.
bool is_near(Surface const& base, ZoneField const& zone, std::vector<glm::vec3> const& spots) {
  constexpr std::size_t step = 4;
  for (std::size_t i = 0; i < zone.vertices.size(); i += step) {
    if (zone.distance[i] > 0.0F) continue;
    auto const at = base.positions()[zone.vertices[i]];
    for (auto const& spot : spots) {
      if (glm::distance(at, spot) < near_m) return true;
    }
  }
  return false;
}

}  // namespace

std::shared_ptr<NeverPlaces const> NeverPlacesMaker::places(
    World const& world, State const& state, std::vector<std::uint32_t> const& points) {
  auto const& base = world.body->base();
  bool const all = state.work.under.never_places;
  auto const spots = all ? std::vector<glm::vec3>{} : spots_of(world, state, points);
  std::vector<std::uint32_t> chosen;
  if (all || !spots.empty()) {
    auto const areas = world.placed->areas();
    for (std::uint32_t i = 0; i < areas.size(); ++i) {
      if (areas[i].area->press < Press::never || areas[i].unplaced) continue;
      if (all || is_near(base, areas[i].zone, spots)) chosen.push_back(i);
    }
  }
  if (chosen == areas_ && (places_ != nullptr || chosen.empty())) return places_;
  areas_ = std::move(chosen);
  places_.reset();
  if (areas_.empty()) return places_;
  NeverPlaces fresh;
  fresh.distance.assign(base.positions().size(), zone_margin);
  for (auto const area : areas_) {
    auto const& zone = world.placed->areas()[area].zone;
    for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
      auto& here = fresh.distance[zone.vertices[i]];
      here = std::min(here, std::max(zone.distance[i], -zone_margin));
    }
  }
  places_ = std::make_shared<NeverPlaces const>(std::move(fresh));
  return places_;
}

}  // namespace knotmap
