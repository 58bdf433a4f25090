#include "state/framing.h"

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>

namespace knotmap {
namespace {

/// Whether the position on the skin faces the eye and nothing occludes it.
bool is_seen(Surface const& surface, glm::vec3 spot, glm::vec3 normal, View const& view) {
  auto const way = eye_of(view) - spot;
  constexpr float least_facing = 0.25F;  // at a flatter angle an X looks like a line
  if (glm::dot(normal, glm::normalize(way)) < least_facing) return false;
  constexpr float lift = 0.004F;
  auto const hit = surface.first_hit({spot + normal * lift, way});
  return !hit || hit->t > 1.0F;
}

/// The view, turned by the smallest of a few angles at which the position is not occluded: past the
/// other leg, under the sole, out of the armpit. Unchanged when no turn helps.
View turned_to_see(Surface const& surface, glm::vec3 spot, glm::vec3 normal, View const& view) {
  // People know front and back views best: try turning toward them first.
  float const to_front = view.azimuth < 180.0F ? -1.0F : 1.0F;
  float const way = std::abs(std::remainder(view.azimuth, 360.0F)) < 90.0F ? to_front : -to_front;
  for (float const over : {0.0F, 25.0F, -25.0F, -45.0F, 50.0F, -65.0F, 75.0F}) {
    for (float const across : {0.0F, 20.0F, -20.0F, 40.0F, -40.0F, 60.0F, -60.0F, 80.0F, -80.0F}) {
      View turned = view;
      turned.azimuth += across * way;
      turned.elevation = std::clamp(view.elevation + over, -steepest_deg, steepest_deg);
      if (is_seen(surface, spot, normal, turned)) return turned;
    }
  }
  return view;
}

/// The view's target after the body changed, so that it shows the same part (see show_body()).
glm::vec3 followed(View const& view, Surface const& before, Surface const& after) {
  constexpr float near_by_m = 2.2F;
  if (view.distance < near_by_m) {
    auto const eye = eye_of(view);
    if (auto const hit = before.first_hit({eye, view.target - eye})) {
      return view.target + after.position(hit->place) - before.position(hit->place);
    }
  }
  auto const height = [](Box const& box) { return box.high.y - box.low.y; };
  auto target = view.target;
  target.y *= height(after.bounds()) / height(before.bounds());
  return target;
}

}  // namespace

View whole_body(World const& world, BodyChoice choice, View const& current) {
  auto const box = world.body->shaped(choice)->bounds();
  View view = current;
  view.target = {0.0F, (box.low.y + box.high.y) / 2.0F, 0.0F};
  view.distance = distance_for((box.high.y - box.low.y) / 2.0F);
  return limited(view, box);
}

Result<View> view_of_point(World const& world, BodyChoice choice, std::uint32_t point) {
  auto const placed = world.placed->placed(point);
  if (!placed) return fail(placed.error());
  auto const surface = world.body->shaped(choice);
  auto const& where = (*placed)->place;
  auto const spot = surface->position(where);

  // The zone is often far from its X (a point in the shoulder is felt at the temple): only its part
  // near the X is framed.
  constexpr float near_m = 0.38F;
  constexpr float least_radius = 0.17F;
  glm::vec3 low = spot;
  glm::vec3 high = spot;
  auto const& zone = (*placed)->essential;
  for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
    auto const position = surface->positions()[zone.vertices[i]];
    if (zone.distance[i] > 0.0F || glm::distance(position, spot) > near_m) continue;
    low = glm::min(low, position);
    high = glm::max(high, position);
  }
  auto const middle = (low + high) / 2.0F;
  float const radius = std::max(least_radius, glm::distance(low, high) / 2.0F + 0.06F);
  View view = facing(spot, surface->normal(where), distance_for(radius));
  view.target = middle;
  view = turned_to_see(*surface, spot, surface->normal(where), view);
  return limited(view, surface->bounds());
}

Result<View> view_of_muscle(World const& world, BodyChoice choice, Muscle const& muscle,
                            std::optional<Side> side) {
  auto const surface = world.body->shaped(choice);
  auto const points = world.placed->points();
  glm::vec3 low(1e3F);
  glm::vec3 high(-1e3F);
  glm::vec3 normals(0.0F);
  Fault fault{.file = muscle.file, .pointer = {}, .what = "the muscle has no points", .remedy = {}};
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    if (points[i].muscle != &muscle || (side && points[i].side != *side)) continue;
    auto const place = world.placed->place(i);
    if (!place) {
      fault = place.error();
      continue;
    }
    low = glm::min(low, surface->position(*place));
    high = glm::max(high, surface->position(*place));
    normals += surface->normal(*place);
  }
  if (low.x > high.x && side) return view_of_muscle(world, choice, muscle);
  if (low.x > high.x) return fail(fault);
  constexpr float room_m = 0.16F;
  auto view =
      facing((low + high) / 2.0F, normals, distance_for(glm::distance(low, high) / 2.0F + room_m));
  // Normals of points on both flanks cancel out and leave no direction: use the back view.
  constexpr float level_elevation = 8.0F;
  if (std::hypot(normals.x, normals.z) < 0.2F) view.azimuth = 180.0F;
  view.elevation = level_elevation;
  return limited(view, surface->bounds());
}

View view_of_place(Surface const& surface, Place const& place, float distance) {
  auto const spot = surface.position(place);
  auto const normal = surface.normal(place);
  return limited(turned_to_see(surface, spot, normal, facing(spot, normal, distance)),
                 surface.bounds());
}

void show_body(World const& world, BodyChoice const& choice, State& state) {
  auto& shown = state.preferences.body;
  if (choice == shown) return;
  auto const before = world.body->shaped(shown);
  auto const after = world.body->shaped(choice);
  shown = choice;
  state.moment.flight.reset();
  auto& view = state.work.view;
  view.target = followed(view, *before, *after);
  view = limited(view, after->bounds());
}

}  // namespace knotmap
