#include "state/compared.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace knotmap {
namespace {

constexpr std::size_t most_compare_offers = 4;

/// The points of the list in the order of its rows, with those that share a row beside each other.
std::vector<std::uint32_t> listed_points(Answers const& answers, Work const& work) {
  std::vector<std::uint32_t> points;
  if (answers.holds(work)) return points;
  for (auto const& group : answers.list(work)) {
    for (auto const& row : group.rows) points.push_back(row.candidate.point);
  }
  return points;
}

/// Whether two points are felt in the same place, by the atlas.
bool share_zones(Point const& a, Point const& b) {
  auto const& first = a.zones_of.empty() ? a.id : a.zones_of;
  return b.id == first || b.zones_of == first;
}

}  // namespace

std::vector<SidedId> compare_offers(Answers const& answers, State const& state,
                                    SidedId const& open) {
  auto const& placed = *answers.world().placed;
  auto const index = placed.index_of(open);
  if (!index) return {};
  auto const points = placed.points();
  auto const& own = points[*index];
  std::vector<SidedId> offers;
  auto const add = [&](std::uint32_t point) {
    auto const id = points[point].id();
    bool const known = std::find(offers.begin(), offers.end(), id) != offers.end();
    if (id != open && !known && offers.size() < most_compare_offers) offers.push_back(id);
  };
  auto const listed = listed_points(answers, state.work);
  auto const here = std::find(listed.begin(), listed.end(), *index);
  if (here != listed.end()) {
    if (here + 1 != listed.end()) add(*(here + 1));
    if (here != listed.begin()) add(*(here - 1));
  } else if (!listed.empty()) {
    add(listed.front());
  }
  for (bool const alike : {true, false}) {
    for (std::uint32_t i = 0; i < points.size(); ++i) {
      if (points[i].muscle != own.muscle || points[i].side != own.side) continue;
      if (share_zones(*own.point, *points[i].point) == alike) add(i);
    }
  }
  return offers;
}

Result<View> view_of_both(World const& world, BodyChoice choice, std::uint32_t first,
                          std::uint32_t second) {
  auto const surface = world.body->shaped(choice);
  glm::vec3 low(1e3F);
  glm::vec3 high(-1e3F);
  glm::vec3 faces(0.0F);
  auto const include = [&](glm::vec3 position) {
    low = glm::min(low, position);
    high = glm::max(high, position);
  };
  for (auto const point : {first, second}) {
    auto const placed = world.placed->placed(point);
    if (!placed) return fail(placed.error());
    auto const& place = (*placed)->place;
    include(surface->position(place));
    glm::vec3 normals(0.0F);
    auto const& zone = (*placed)->essential;
    for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
      if (zone.distance[i] > 0.0F) continue;
      include(surface->positions()[zone.vertices[i]]);
      normals += surface->normals()[zone.vertices[i]];
    }
    // The X counts as much as the zone: it is what a finger must find.
    faces += surface->normal(place);
    if (glm::length(normals) > 0.0F) faces += glm::normalize(normals);
  }
  constexpr float room_m = 0.07F;
  constexpr float least_radius = 0.2F;
  constexpr float hidden = 0.2F;
  // One before and one behind: people know both best from behind.
  if (std::hypot(faces.x, faces.z) < hidden) faces = {0.0F, 0.0F, -1.0F};
  float const radius = std::max(least_radius, glm::distance(low, high) / 2.0F + room_m);
  return limited(facing((low + high) / 2.0F, glm::normalize(faces), distance_for(radius)),
                 surface->bounds());
}

}  // namespace knotmap
