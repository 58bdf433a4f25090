#include "state/framing.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>
#include <vector>

#include <glm/geometric.hpp>

#include "state/framed_spots.h"

namespace knotmap {
namespace {

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

View whole_body_to_begin(World const& world, BodyChoice choice, View const& current) {
  View level;
  constexpr float quarter = 90.0F;
  level.azimuth = std::round(current.azimuth / quarter) * quarter;
  return whole_body(world, choice, level);
}

Result<View> view_of_point(World const& world, BodyChoice choice, std::uint32_t point,
                           float least_m) {
  auto const placed = world.placed->placed(point);
  if (!placed) return fail(placed.error());
  auto const surface = world.body->shaped(choice);
  auto const& where = (*placed)->place;
  auto const spot = surface->position(where);

  // The zone is often far from its X (a point in the shoulder is felt at the temple): only its part
  // near the X is framed.
  constexpr float near_m = 0.38F;
  glm::vec3 low = spot;
  glm::vec3 high = spot;
  std::vector<FramedSpot> near;
  auto const& zone = (*placed)->essential;
  for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
    auto const vertex = zone.vertices[i];
    auto const position = surface->positions()[vertex];
    if (zone.distance[i] > 0.0F || glm::distance(position, spot) > near_m) continue;
    low = glm::min(low, position);
    high = glm::max(high, position);
    near.push_back({position, surface->normals()[vertex]});
  }
  auto const middle = (low + high) / 2.0F;
  float const radius = std::max(least_m, glm::distance(low, high) / 2.0F + 0.06F);
  View view = facing(spot, surface->normal(where), distance_for(radius));
  view.target = middle;
  FramedSpot const mark{spot, surface->normal(where)};
  constexpr std::size_t enough = 32;
  view = turned_to_see(*surface, {&mark, 1}, thinned(near, enough), view);
  return limited(view, surface->bounds());
}

namespace {

/// What a view of a muscle has to show.
struct MuscleSpots {
  std::vector<FramedSpot> spots;  ///< its X's
  Fault fault;                    ///< why there is none

  [[nodiscard]] glm::vec3 middle() const {
    auto const [low, high] = box();
    return (low + high) / 2.0F;
  }
  [[nodiscard]] float radius() const {
    auto const [low, high] = box();
    return glm::distance(low, high) / 2.0F;
  }

 private:
  [[nodiscard]] std::pair<glm::vec3, glm::vec3> box() const {
    std::pair<glm::vec3, glm::vec3> box(glm::vec3(1e3F), glm::vec3(-1e3F));
    for (auto const& spot : spots) {
      box.first = glm::min(box.first, spot.position);
      box.second = glm::max(box.second, spot.position);
    }
    return box;
  }
};

MuscleSpots spots_of(World const& world, Surface const& surface, Muscle const& muscle,
                     std::optional<Side> side) {
  MuscleSpots all;
  all.fault = {
      .file = muscle.file, .pointer = {}, .what = "the muscle has no points", .remedy = {}};
  auto const points = world.placed->points();
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    if (points[i].muscle != &muscle || (side && points[i].side != *side)) continue;
    auto const place = world.placed->place(i);
    if (!place) {
      all.fault = place.error();
      continue;
    }
    all.spots.push_back({surface.position(*place), surface.normal(*place)});
  }
  return all;
}

}  // namespace

Result<View> view_of_muscle(World const& world, BodyChoice choice, Muscle const& muscle,
                            std::optional<Side> side, View const& current) {
  auto const surface = world.body->shaped(choice);
  auto const all = spots_of(world, *surface, muscle, {});
  if (all.spots.empty()) return fail(all.fault);
  // Both sides only when they lie beside each other: not both hands from behind.
  constexpr float room_m = 0.12F;
  constexpr float together = 1.6F;
  auto const asked = side.value_or(current.target.x > 0.0F ? Side::left : Side::right);
  auto shown = spots_of(world, *surface, muscle, asked);
  bool const one = side || all.radius() + room_m > together * (shown.radius() + room_m);
  if (!one || shown.spots.empty()) shown = all;
  glm::vec3 normals(0.0F);
  for (auto const& spot : shown.spots) normals += spot.normal;
  auto view = facing(shown.middle(), normals, distance_for(shown.radius() + room_m));
  // Normals of points on both flanks cancel out and leave no direction: use the back view.
  constexpr float level_elevation = 8.0F;
  if (std::hypot(normals.x, normals.z) < 0.2F) view.azimuth = 180.0F;
  view.elevation = level_elevation;
  view = turned_to_see(*surface, {}, shown.spots, view);
  return limited(view, surface->bounds());
}

View view_of_place(Surface const& surface, Place const& place, float distance,
                   std::span<Dab const> around) {
  FramedSpot const spot{surface.position(place), surface.normal(place)};
  std::vector<FramedSpot> then;
  for (auto const& dab : around) {
    then.push_back({surface.position(dab.place), surface.normal(dab.place)});
  }
  return limited(
      turned_to_see(surface, {&spot, 1}, then, facing(spot.position, spot.normal, distance)),
      surface.bounds());
}

namespace {

/// The view of what lies on both sides alike, from the front or the back, whichever shows more.
View view_of_both(Surface const& surface, std::span<FramedSpot const> spots, glm::vec3 middle,
                  float distance) {
  float ahead = 0.0F;
  for (auto const& spot : spots) ahead += spot.normal.z;
  constexpr float back = 180.0F;
  constexpr float cost_deg = 0.008F;
  constexpr float enough = 0.15F;
  View view;
  view.target = middle;
  view.distance = distance;
  View best = view;
  float most = -1.0F;
  float seen = 0.0F;
  // From below only what is hardly seen otherwise: soles.
  for (float const elevation : {View{}.elevation, 25.0F, 45.0F, -12.0F, -30.0F}) {
    if (elevation < 0.0F && seen >= enough) break;
    for (float const azimuth : {ahead < 0.0F ? back : 0.0F, ahead < 0.0F ? 0.0F : back}) {
      view.azimuth = azimuth;
      view.elevation = elevation;
      float const share = share_seen(surface, spots, view, 0.1F, 0.0F);
      float const turn = elevation < 0.0F ? -2.0F * elevation : elevation;
      float const score = share - cost_deg * turn;
      if (score <= most) continue;
      most = score;
      seen = share;
      best = view;
    }
  }
  return best;
}

}  // namespace

View view_of_pain(Surface const& surface, Pain const& pain) {
  constexpr float least_m = 0.9F;
  constexpr float room_m = 0.15F;  // for the X's around it; of those farther off a number leads out
  constexpr std::size_t enough = 32;
  std::vector<FramedSpot> spots;
  glm::vec3 low(1e3F);
  glm::vec3 high(-1e3F);
  for (auto const& dab : pain.dabs) {
    auto const position = surface.position(dab.place);
    spots.push_back({position, surface.normal(dab.place)});
    low = glm::min(low, position);
    high = glm::max(high, position);
  }
  // Both hands lie far from each other at one height: a picture is wider than high.
  constexpr float wider = 1.2F;
  auto const size = high - low;
  float const radius =
      pain.alike ? std::max(std::hypot(size.y, size.z), std::hypot(size.x, size.z) / wider) / 2.0F
                 : glm::length(size) / 2.0F;
  float const distance = std::max(least_m, distance_for(radius + room_m));
  auto const middle = (low + high) / 2.0F;
  auto view = pain.alike ? view_of_both(surface, thinned(spots, enough), middle, distance)
                         : view_of_place(surface, pain.dabs.front().place, distance, pain.dabs);
  view.target = middle;
  return limited(view, surface.bounds());
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
