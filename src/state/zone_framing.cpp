#include "state/zone_framing.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "state/framed_spots.h"

namespace knotmap {
namespace {

bool is_in_picture(glm::vec3 const& spot, View const& view, float wide) {
  auto const eye = eye_of(view);
  auto const ahead = glm::normalize(view.target - eye);
  auto const away = spot - eye;
  float const reach = glm::dot(away, ahead) * std::tan(glm::radians(field_of_view_deg) / 2.0F);
  return std::abs(glm::dot(away, up_of(view))) <= reach &&
         std::abs(glm::dot(away, right_of(view))) <= reach * wide;
}

/// A sample of a point's essential zone on a body.
std::vector<FramedSpot> spots_of_zone(PlacedAtlas const& atlas, Surface const& surface,
                                      std::uint32_t point) {
  auto const placed = atlas.placed(point);
  if (!placed) return {};
  auto const& zone = (*placed)->essential;
  std::vector<FramedSpot> all;
  for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
    auto const vertex = zone.vertices[i];
    if (zone.distance[i] > 0.0F) continue;
    all.push_back({surface.positions()[vertex], surface.normals()[vertex]});
  }
  constexpr std::size_t enough = 64;
  return thinned(all, enough);
}

}  // namespace

bool shows_zone(World const& world, BodyChoice choice, std::uint32_t point, View const& of_x,
                float wide) {
  auto const surface = world.body->shaped(choice);
  auto const spots = spots_of_zone(*world.placed, *surface, point);
  if (spots.empty()) return true;
  std::vector<FramedSpot> inside;
  std::copy_if(spots.begin(), spots.end(), std::back_inserter(inside),
               [&](FramedSpot const& spot) { return is_in_picture(spot.position, of_x, wide); });
  if (inside.empty()) return false;
  constexpr float enough = 1.0F / 3.0F;
  return share_seen(*surface, inside, of_x) * static_cast<float>(inside.size()) >=
         enough * static_cast<float>(spots.size());
}

std::optional<View> view_of_zone(World const& world, BodyChoice choice, std::uint32_t point) {
  auto const surface = world.body->shaped(choice);
  auto const spots = spots_of_zone(*world.placed, *surface, point);
  if (spots.empty()) return std::nullopt;
  auto low = spots.front().position;
  auto high = low;
  glm::vec3 normal(0.0F);
  for (auto const& spot : spots) {
    low = glm::min(low, spot.position);
    high = glm::max(high, spot.position);
    normal += spot.normal;
  }
  constexpr float flat = 1e-3F;  // it goes all the way round
  normal = glm::length(normal) < flat ? glm::vec3(0.0F, 0.0F, 1.0F) : glm::normalize(normal);
  constexpr float least_radius = 0.15F;
  constexpr float room = 0.06F;
  auto const middle = (low + high) / 2.0F;
  auto view = facing(middle, normal,
                     distance_for(std::max(least_radius, glm::distance(low, high) / 2.0F + room)));
  view = turned_to_see(*surface, {}, spots, view);
  return limited(view, surface->bounds());
}

}  // namespace knotmap
