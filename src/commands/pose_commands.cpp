#include "commands/pose_commands.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "commands/command_args.h"
#include "commands/motion_commands.h"
#include "state/framing.h"
#include "state/names.h"
#include "state/staging_view.h"
#include "state/stagings.h"

namespace knotmap {
namespace {

/// Takes ":2" off an id; 1 where there is none, 0 where it is no number from 1 to 9.
int number_after(std::string& id) {
  auto const colon = id.find(':');
  if (colon == std::string::npos) return 1;
  auto const number = id.substr(colon + 1);
  id.resize(colon);
  return number.size() == 1 && number[0] >= '1' && number[0] <= '9' ? number[0] - '0' : 0;
}

/// "trapezius-3.L:2": the second way of that point, on that side.
Result<ShownPose> way_named(World const& world, std::string_view words) {
  ShownPose shown;
  std::string id(words);
  shown.way = number_after(id);
  if (id.size() > 2 && id[id.size() - 2] == '.') {
    auto const side = side_from_letter(id.back());
    if (side) shown.near = *side == Side::left ? Side::left : Side::right;
    if (side) id.resize(id.size() - 2);
  }
  shown.point = id;
  auto const* const point = world.atlas->point(id).point;
  if (point == nullptr) {
    std::vector<std::string> ids;
    for (auto const& muscle : world.atlas->muscles) {
      for (auto const& each : muscle.points) ids.push_back(each.id);
    }
    return fail(unknown_name("point", id, ids, "see: knotmap list points"));
  }
  if (world.stagings->way(shown) == nullptr) {
    return fail({.file = std::string(words),
                 .pointer = {},
                 .what = fmt::format("{} shows {} way{}", id, point->ways.size(),
                                     point->ways.size() == 1 ? "" : "s"),
                 .remedy = "see: knotmap list ways"});
  }
  return shown;
}

/// A pose by its id.
Result<ShownPose> pose_named(World const& world, std::string_view id) {
  auto const* const wanted = world.atlas->pose(id);
  if (wanted == nullptr) {
    std::vector<std::string> ids;
    for (auto const& each : world.atlas->poses) ids.push_back(each.id);
    return fail(unknown_name("pose", std::string(id), ids, "see: knotmap list poses"));
  }
  ShownPose shown;
  shown.pose = wanted->id;
  return shown;
}

/// The body takes a position, and the view flies to where it is seen.
Result<Outcome> taken(CommandInput const& in, ShownPose const& shown, MotionTime time) {
  State next = in.state;
  if (auto const shows = show_position(in.world, shown, next); !shows) return fail(shows.error());
  // To another position of the exercise that is shown it goes as to any other.
  bool const jumps = in.state.moment.motion.s != time.s;
  if (jumps) next.moment.pose_began = in.state.moment.now;
  next.moment.motion = time;
  return Outcome{std::move(next), {}};
}

/// The side that a word names, for what it stands with.
Result<Side> side_named(CommandInput const& in, std::string_view word) {
  if (word == "right") return Side::right;
  if (word == "left") return Side::left;
  return fail(usage_fault(in.spec));
}

Result<Outcome> pose(CommandInput const& in) {
  auto const& args = in.args;
  if (args.empty() || args.size() > 3) return fail(usage_fault(in.spec));
  if (args[0] == "none" && args.size() == 1) return stand_again(in);
  if (args[0] == "way") {
    if (args.size() != 2) return fail(usage_fault(in.spec));
    auto const way = way_named(in.world, args[1]);
    if (!way) return fail(way.error());
    return taken(in, *way, {});
  }
  bool const is_exercise = args[0] == "exercise" && args.size() > 1;
  auto const with_side = args.subspan(is_exercise ? 2 : 1);
  if (with_side.size() > 1) return fail(usage_fault(in.spec));
  auto const side = with_side.empty() ? Result<Side>(Side::right) : side_named(in, with_side[0]);
  if (!side) return fail(side.error());
  if (is_exercise) {
    auto named = motion_named(in.world, args[1]);
    if (!named) return fail(named.error());
    named->shown.near = *side;
    return taken(in, named->shown, named->time);
  }
  auto shown = pose_named(in.world, args[0]);
  if (!shown) return fail(shown.error());
  shown->near = *side;
  return taken(in, *shown, {});
}

constexpr std::array pose_table{
    CommandSpec{
        "pose",
        "pose ID [left|right] | pose way POINT[:N] | pose exercise ID[:N|:Ts] [left|right] | "
        "pose none",
        "lay the body into a pose, or let it show a way of pressing or an exercise; the side is "
        "that of the X",
        Undo::none, pose},
};

}  // namespace

Result<void> show_position(World const& world, ShownPose const& shown, State& next) {
  // The panel of the guided press leaves an upright part of the window.
  float const wide = next.moment.press_shown ? 0.7F : 1.0F;
  auto const view = view_of_shown(world, next.preferences.body, shown, next.work.view, wide);
  if (!view) return fail(view.error());
  next.moment.flight = Flight{next.work.view, *view, next.moment.now, pose_ease_s};
  next.moment.pose = shown;
  return {};
}

void let_stand(World const& world, State& next) {
  if (!next.moment.pose) return;
  auto const& body = next.preferences.body;
  next.moment.pose.reset();
  auto to = whole_body(world, body, next.work.view);
  if (auto const* const point = std::get_if<OpenPoint>(&next.work.page)) {
    auto const number = world.placed->index_of(point->point);
    if (auto const view = number ? view_of_point(world, body, *number) : Result<View>(to))
      to = *view;
  }
  next.moment.flight = Flight{next.work.view, to, next.moment.now, pose_ease_s};
}

Result<Outcome> stand_again(CommandInput const& in) {
  State next = in.state;
  let_stand(in.world, next);
  return Outcome{std::move(next), {}};
}

std::span<CommandSpec const> pose_commands() {
  return pose_table;
}

}  // namespace knotmap
