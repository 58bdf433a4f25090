#include "commands/cursor_commands.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>

#include <glm/geometric.hpp>

#include "commands/command_args.h"
#include "preferences/fields.h"
#include "state/framing.h"
#include "state/skin_cursor.h"

namespace knotmap {
namespace {

constexpr double follow_s = 0.3;
constexpr float most_steps = 50.0F;  // of one move: across the whole view

/// The shape that is shown, and how it is looked at: as at the end of a flight.
struct Shown {
  std::shared_ptr<Surface const> surface;
  CursorSight sight;

  explicit Shown(CommandInput const& in)
      : surface(in.world.body->shaped(in.state.preferences.body)),
        sight{*surface, in.state.moment.flight ? in.state.moment.flight->to : in.state.work.view,
              in.state.preferences.mirror} {}
};

/// The view goes along at once when that is little, so that a held key moves evenly; else it flies.
void follow(State& state, View const& to) {
  constexpr float little_deg = 12.0F;
  constexpr float little_share = 0.05F;  // of the distance
  auto& flight = state.moment.flight;
  View const before = flight ? flight->to : state.work.view;
  if (to == before) return;
  bool const little = std::abs(std::remainder(to.azimuth - before.azimuth, 360.0F)) <= little_deg &&
                      std::abs(to.elevation - before.elevation) <= little_deg &&
                      glm::distance(to.target, before.target) <= little_share * before.distance;
  if (flight) {
    flight->to = to;
  } else if (little) {
    state.work.view = to;
  } else {
    flight = Flight{state.work.view, to, state.moment.now, follow_s};
  }
}

/// Where a cursor is put that was not there: on the pain, on the X of the open page, or in the
/// middle of what is seen.
std::optional<Place> first_place(CommandInput const& in, CursorSight const& sight) {
  auto const& work = in.state.work;
  std::optional<Place> wanted;
  if (!work.pain.dabs.empty()) wanted = work.pain.dabs.back().place;
  if (auto const* const point = open_point(work.page)) {
    auto const index = in.world.placed->index_of(*point);
    auto const place = index ? in.world.placed->place(*index) : fail(Fault{});
    if (place) wanted = *place;
  }
  if (wanted && !is_cursor_in_sight(sight, *wanted)) wanted.reset();
  return seated_cursor(sight, wanted);
}

/// The place of the cursor in sight: where it is, or else where it comes to be seen. When the view
/// shows no skin in its middle, the nearest skin, to which the view is then moved.
Place seat(CommandInput const& in, Shown const& shown) {
  auto const& at = in.state.moment.cursor;
  if (auto const place = at ? seated_cursor(shown.sight, at) : first_place(in, shown.sight)) {
    return *place;
  }
  if (at) return *at;
  auto const anywhere = std::numeric_limits<float>::infinity();
  return shown.surface->nearest(shown.sight.view.target, anywhere).value_or(Place{});
}

Outcome put(CommandInput const& in, Shown const& shown, Place const& from, Place const& to) {
  State next = in.state;
  next.moment.cursor = to;
  follow(next, following_cursor(shown.sight, from, to));
  return done(std::move(next));
}

Result<Outcome> switch_cursor(CommandInput const& in, bool on) {
  if (on) {
    Shown const shown(in);
    auto const place = seat(in, shown);
    return put(in, shown, place, place);
  }
  State next = in.state;
  next.moment.cursor.reset();
  return done(std::move(next));
}

/// The two numbers of a move, each from -most_steps to most_steps.
std::optional<glm::vec2> way_of(CommandArgs args) {
  auto const across = number_of(args[0]);
  auto const up = number_of(args[1]);
  if (!across || !up) return std::nullopt;
  glm::vec2 const way(static_cast<float>(*across), static_cast<float>(*up));
  return std::abs(way.x) <= most_steps && std::abs(way.y) <= most_steps ? std::optional(way)
                                                                        : std::nullopt;
}

/// A move of many steps is walked one by one: the view turns with it on the way.
Result<Outcome> move(CommandInput const& in, glm::vec2 steps) {
  Shown const shown(in);
  auto place = seat(in, shown);
  // A brush leaves no gaps.
  float step = cursor_step_m(shown.sight, place);
  if (in.state.moment.brush.on) step = std::min(step, in.state.moment.brush.radius_m);
  auto view = shown.sight.view;
  float const length = glm::length(steps);
  int const count = static_cast<int>(std::ceil(length));
  for (int i = 0; i < count; ++i) {
    float const part = std::min(length - static_cast<float>(i), 1.0F);
    auto const moved = walked_cursor({shown.sight.surface, view, shown.sight.mirrored}, place,
                                     steps / length * part * step);
    place = moved.place;
    view = moved.view;
  }
  State next = in.state;
  next.moment.cursor = place;
  follow(next, view);
  return done(std::move(next));
}

Result<Outcome> to_landmark(CommandInput const& in, glm::vec2 way) {
  Shown const shown(in);
  auto const from = seat(in, shown);
  auto const* const landmark = next_landmark(shown.sight, in.world.body->landmarks(), from, way);
  // None is in sight that way: some steps on, where the body has turned, there may be one.
  constexpr float some_steps = 4.0F;
  if (landmark == nullptr) {
    auto const length = glm::length(way);
    return move(in, length > 0.0F ? way / length * some_steps : way);
  }
  return put(in, shown, from, landmark->place);
}

Result<Outcome> zoom_at(CommandInput const& in, double factor) {
  Shown const shown(in);
  auto const place = seat(in, shown);
  auto const spot = shown.surface->position(place);
  View to = shown.sight.view;
  to.distance = std::clamp(to.distance * static_cast<float>(factor), nearest_eye, farthest_eye);
  // The spot stays at its pixel, as far as it is in the middle part of the picture.
  float const share = 1.0F - to.distance / shown.sight.view.distance;
  auto const way = spot - to.target;
  to.target +=
      (right_of(to) * glm::dot(way, right_of(to)) + up_of(to) * glm::dot(way, up_of(to))) * share;
  State next = in.state;
  next.moment.cursor = place;
  next.moment.flight.reset();
  next.work.view = limited(to, shown.surface->bounds());
  next.work.view =
      following_cursor({*shown.surface, next.work.view, shown.sight.mirrored}, place, place);
  return done(std::move(next));
}

Result<Outcome> cursor(CommandInput const& in) {
  auto const& args = in.args;
  if (args.size() == 3 && (args[0] == "move" || args[0] == "next-landmark")) {
    auto const way = way_of(args.subspan(1));
    if (!way) return fail(usage_fault(in.spec));
    return args[0] == "move" ? move(in, *way) : to_landmark(in, *way);
  }
  if (args.size() == 2 && args[0] == "zoom") {
    auto const factor = number_of(args[1]);
    if (!factor || *factor <= 0.0) return fail(usage_fault(in.spec));
    return zoom_at(in, *factor);
  }
  if (args.size() != 1) return fail(usage_fault(in.spec));
  if (args[0] == "press" || args[0] == "menu") {
    // A press shows it first: nothing is marked at a place that nobody saw.
    if (seat(in, Shown(in)) != in.state.moment.cursor) return switch_cursor(in, true);
    return Outcome{in.state, {Request{Request::Kind::at_cursor, args[0]}}};
  }
  auto const on = switched(args[0], in.state.moment.cursor.has_value());
  if (!on) return fail(usage_fault(in.spec));
  return switch_cursor(in, *on);
}

constexpr std::array cursor_table{
    CommandSpec{"cursor",
                "cursor on|off|toggle | cursor move STEPS-ACROSS STEPS-UP | cursor next-landmark "
                "ACROSS UP | cursor zoom FACTOR | cursor press|menu",
                "a cursor on the skin for the keyboard; a press is a click at it", Undo::none,
                cursor},
};

}  // namespace

std::span<CommandSpec const> cursor_commands() {
  return cursor_table;
}

}  // namespace knotmap
