#include "state/skin_cursor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

namespace knotmap {
namespace {

constexpr float seen_facing = 0.12F;    ///< flatter to the eye than this a place is not seen
constexpr float turning_facing = 0.3F;  ///< flatter than this the view turns
constexpr float turned_facing = 0.5F;   ///< so far that it is seen at least like this
constexpr float free_share = 0.8F;      ///< of the part that every canvas shows
constexpr float lift_m = 0.004F;
constexpr float slack_m = 0.006F;

/// The axes of the eye: to the right on the screen, up, and toward the eye.
struct Axes {
  glm::vec3 right;
  glm::vec3 up;
  glm::vec3 near;

  explicit Axes(View const& view)
      : right(right_of(view)), up(up_of(view)), near(glm::normalize(eye_of(view) - view.target)) {}
  [[nodiscard]] glm::vec3 of(glm::vec3 way) const {
    return {glm::dot(way, right), glm::dot(way, up), glm::dot(way, near)};
  }
  [[nodiscard]] glm::vec3 back(glm::vec3 seen) const {
    return right * seen.x + up * seen.y + near * seen.z;
  }
};

/// Half the height of the picture at 1 m.
float half_height() {
  return std::tan(glm::radians(field_of_view_deg / 2.0F));
}
/// Half of the width that every canvas shows at 1 m (camera_of()).
float half_width() {
  constexpr float tall_to_wide = 1.6F;
  return half_height() / tall_to_wide;
}

float facing_of_place(Surface const& surface, Place const& place, glm::vec3 eye) {
  return glm::dot(surface.normal(place), glm::normalize(eye - surface.position(place)));
}

/// Whether nothing lies between the eye and a place that faces it by `least` or more.
bool is_clear(Surface const& surface, Place const& place, glm::vec3 eye, float least) {
  if (facing_of_place(surface, place, eye) < least) return false;
  auto const spot = surface.position(place);
  auto const way = spot + surface.normal(place) * lift_m - eye;
  auto const hit = surface.first_hit({eye, way});
  return !hit || hit->t * glm::length(way) > glm::length(way) - slack_m;
}

glm::vec3 direction_of(CursorSight const& sight, glm::vec2 way) {
  auto const across = sight.mirrored ? -way.x : way.x;
  return right_of(sight.view) * across + up_of(sight.view) * way.y;
}

/// Along the skin from a place: where the plane through it, the eye and the direction `way` cuts
/// the skin. Seen from the eye that is straight in the direction, and at the body's edge it goes on
/// behind it.
glm::vec3 along_skin(glm::vec3 normal, glm::vec3 to_eye, glm::vec3 way) {
  auto const cut = way * glm::dot(to_eye, normal) - to_eye * glm::dot(way, normal);
  if (glm::length(cut) > 0.1F) return glm::normalize(cut);
  auto const flat = way - normal * glm::dot(way, normal);  // an edge seen along itself
  return glm::length(flat) > 1e-4F ? glm::normalize(flat) : way;
}

Place crept(Surface const& surface, Place place, glm::vec3 eye, glm::vec3 way, float metres) {
  constexpr float stride_m = 0.004F;
  int const strides = std::clamp(static_cast<int>(std::ceil(metres / stride_m)), 1, 64);
  float const stride = metres / static_cast<float>(strides);
  for (int i = 0; i < strides; ++i) {
    auto const spot = surface.position(place);
    auto const to_eye = glm::normalize(eye - spot);
    auto const next = spot + along_skin(surface.normal(place), to_eye, way) * stride;
    auto const found = surface.nearest(next, 4.0F * stride);
    if (!found) break;
    place = *found;
  }
  return place;
}

/// Turns of the eye, the least first: degrees across and over.
std::vector<glm::vec2> const& turns() {
  static std::vector<glm::vec2> const all = [] {
    std::vector<glm::vec2> made;
    for (int across = -180; across < 180; across += 5) {
      for (int over = -75; over <= 75; over += 5) {
        made.emplace_back(static_cast<float>(across), static_cast<float>(over));
      }
    }
    // People keep their sense of up and down: turning across costs less than turning over.
    auto const cost = [](glm::vec2 turn) { return std::abs(turn.x) + 1.5F * std::abs(turn.y); };
    std::stable_sort(made.begin(), made.end(),
                     [&](glm::vec2 a, glm::vec2 b) { return cost(a) < cost(b); });
    return made;
  }();
  return all;
}

/// The view turned about a spot, which stays where it is seen.
View turned_about(View const& view, glm::vec3 spot, glm::vec2 turn) {
  View turned = view;
  turned.azimuth += turn.x;
  turned.elevation = std::clamp(view.elevation + turn.y, -steepest_deg, steepest_deg);
  auto const seen = Axes(view).of(spot - view.target);
  turned.target = spot - Axes(turned).back(seen);
  return turned;
}

View turned_to_cursor(Surface const& surface, View const& view, Place const& place) {
  if (is_clear(surface, place, eye_of(view), turning_facing)) return view;
  auto const spot = surface.position(place);
  for (float const wanted : {turned_facing, seen_facing}) {
    for (auto const turn : turns()) {
      auto const turned = turned_about(view, spot, turn);
      if (is_clear(surface, place, eye_of(turned), wanted)) return turned;
    }
  }
  return view;
}

/// Whether a place is seen within the part that every canvas shows.
bool is_well_seen(Surface const& surface, View const& view, Place const& place) {
  auto const seen = Axes(view).of(surface.position(place) - view.target);
  float const depth = view.distance - seen.z;
  return depth > 0.0F && std::abs(seen.x) < half_width() * depth &&
         std::abs(seen.y) < half_height() * depth &&
         is_clear(surface, place, eye_of(view), seen_facing);
}

}  // namespace

float cursor_step_m(CursorSight const& sight, Place const& place) {
  auto const away = glm::distance(sight.surface.position(place), eye_of(sight.view));
  return cursor_step * 2.0F * half_height() * away;
}

bool is_cursor_in_sight(CursorSight const& sight, Place const& place) {
  auto const seen = Axes(sight.view).of(sight.surface.position(place) - sight.view.target);
  float const depth = sight.view.distance - seen.z;
  constexpr float wide = 3.0F;  // a canvas may be far wider than the part that all show
  if (depth <= 0.0F || std::abs(seen.y) > half_height() * depth ||
      std::abs(seen.x) > wide * half_height() * depth) {
    return false;
  }
  return is_clear(sight.surface, place, eye_of(sight.view), seen_facing);
}

std::optional<Place> seated_cursor(CursorSight const& sight, std::optional<Place> const& wanted) {
  auto const eye = eye_of(sight.view);
  if (wanted) {
    if (is_cursor_in_sight(sight, *wanted)) return wanted;
    auto const before = sight.surface.first_hit({eye, sight.surface.position(*wanted) - eye});
    if (before && is_cursor_in_sight(sight, before->place)) return before->place;
  }
  // Of a whole body the chest or upper back: nearer to most pains than the middle.
  constexpr float whole_from_m = 2.2F;
  constexpr float chest = 0.5F;  // of the way from the middle of the picture to its top
  auto target = sight.view.target;
  if (sight.view.distance > whole_from_m) {
    target += up_of(sight.view) * (chest * half_height() * sight.view.distance);
  }
  auto middle = sight.surface.first_hit({eye, target - eye});
  if (!middle) middle = sight.surface.first_hit({eye, sight.view.target - eye});
  return middle ? std::optional(middle->place) : std::nullopt;
}

View following_cursor(CursorSight const& sight, Place const& from, Place const& to) {
  auto const& surface = sight.surface;
  auto const spot = surface.position(to);
  float const near_before = Axes(sight.view).of(surface.position(from) - sight.view.target).z;
  View view = turned_to_cursor(surface, sight.view, to);
  bool const turned = !(view == sight.view);
  Axes const axes(view);
  auto const seen = axes.of(spot - view.target);
  auto wanted = seen;
  // Where the view turns with it, the body comes round, and the cursor must not recede.
  if (turned) wanted.z = near_before;
  float const depth = view.distance - wanted.z;
  wanted.x =
      std::clamp(seen.x, -free_share * half_width() * depth, free_share * half_width() * depth);
  wanted.y =
      std::clamp(seen.y, -free_share * half_height() * depth, free_share * half_height() * depth);
  if (wanted != seen) view.target = spot - axes.back(wanted);
  view = limited(view, surface.bounds());
  if (is_well_seen(surface, view, to)) return view;
  // The body's box held the view back, or its own skin is in the way: straight at the cursor then,
  // from nearer where that must be.
  for (float const share : {1.0F, 0.5F, 0.25F}) {
    view = sight.view;
    view.target = spot;
    view.distance = std::max(share * (sight.view.distance - near_before), nearest_eye);
    view =
        limited(turned_to_cursor(surface, limited(view, surface.bounds()), to), surface.bounds());
    if (is_well_seen(surface, view, to)) break;
  }
  return view;
}

CursorMove walked_cursor(CursorSight const& sight, Place const& from, glm::vec2 way) {
  float const length = glm::length(way);
  if (!(length > 0.0F)) return {from, sight.view};
  auto const& surface = sight.surface;
  auto const eye = eye_of(sight.view);
  auto const spot = surface.position(from);
  auto const ahead = direction_of(sight, way);
  // From a chin to the chest it goes, and across the gap between two fingers or two legs; not from
  // the body's edge to an arm far behind it.
  constexpr float behind_m = 0.08F;
  float const farthest = 4.0F * length + behind_m;
  std::optional<Place> to;
  for (float const reach : {1.0F, 1.5F, 2.0F, 3.0F}) {
    auto const hit = surface.first_hit({eye, spot + ahead * reach - eye});
    if (hit && facing_of_place(surface, hit->place, eye) > seen_facing &&
        glm::distance(surface.position(hit->place), spot) < farthest) {
      to = hit->place;
      break;
    }
    // Its own skin bends away: it goes on over the edge.
    if (reach == 1.0F && facing_of_place(surface, from, eye) < turned_facing) break;
  }
  for (auto const& place :
       {to.value_or(from), crept(surface, from, eye, glm::normalize(ahead), length)}) {
    if (place == from) continue;
    auto const view = following_cursor(sight, from, place);
    if (is_well_seen(surface, view, place)) return {place, view};
  }
  return {from, sight.view};
}

Landmark const* next_landmark(CursorSight const& sight, std::span<Landmark const> landmarks,
                              Place const& from, glm::vec2 way) {
  if (!(glm::length(way) > 0.0F)) return nullptr;
  Axes const axes(sight.view);
  auto const eye = eye_of(sight.view);
  auto const seen_at = [&](Place const& place) {
    auto const seen = axes.of(sight.surface.position(place) - sight.view.target);
    float const depth = std::max(sight.view.distance - seen.z, 0.01F);
    return glm::vec2(sight.mirrored ? -seen.x : seen.x, seen.y) / depth;
  };
  auto const here = seen_at(from);
  auto const ahead = glm::normalize(way);
  float const least = 1.5F * cursor_step * 2.0F * half_height();
  Landmark const* best = nullptr;
  float best_cost = 0.0F;
  for (auto const& landmark : landmarks) {
    if (!landmark.palpable) continue;
    auto const off = seen_at(landmark.place) - here;
    float const away = glm::length(off);
    if (away < least) continue;
    float const straight = glm::dot(off, ahead) / away;
    constexpr float widest = 0.6F;  // the cosine of about 53 degrees
    if (straight < widest) continue;
    float const cost = away * (1.0F + 2.0F * (1.0F - straight));
    if (best != nullptr && cost >= best_cost) continue;
    if (!is_clear(sight.surface, landmark.place, eye, seen_facing)) continue;
    best = &landmark;
    best_cost = cost;
  }
  return best;
}

}  // namespace knotmap
