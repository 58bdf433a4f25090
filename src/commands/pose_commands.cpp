#include "commands/pose_commands.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "commands/command_args.h"
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

/// "wall_slide:2": the second position of that exercise.
Result<ShownPose> exercise_named(World const& world, std::string_view words) {
  ShownPose shown;
  shown.exercise = words;
  shown.way = number_after(shown.exercise);
  auto const* const motion = world.atlas->motion(shown.exercise);
  if (motion == nullptr) {
    std::vector<std::string> ids;
    for (auto const& each : world.atlas->motions) ids.push_back(each.exercise);
    return fail(unknown_name("exercise", shown.exercise, ids, "see: knotmap list exercises"));
  }
  if (world.stagings->pose(shown) == nullptr) {
    return fail({.file = std::string(words),
                 .pointer = {},
                 .what = fmt::format("{} shows {} position{}", shown.exercise, motion->keys.size(),
                                     motion->keys.size() == 1 ? "" : "s"),
                 .remedy = "a number from 1 to that"});
  }
  return shown;
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

Result<Outcome> pose(CommandInput const& in) {
  if (in.args.empty() || in.args.size() > 2) return fail(usage_fault(in.spec));
  State next = in.state;
  auto const& body = in.state.preferences.body;
  auto const fly = [&](View const& to) {
    next.moment.flight = Flight{in.state.work.view, to, in.state.moment.now, pose_ease_s};
  };
  auto const& atlas = *in.world.atlas;
  if (in.args[0] == "none" && in.args.size() == 1) return stand_again(in);
  ShownPose shown;
  if (in.args[0] == "way") {
    if (in.args.size() != 2) return fail(usage_fault(in.spec));
    auto const way = way_named(in.world, in.args[1]);
    if (!way) return fail(way.error());
    shown = *way;
  } else if (in.args[0] == "exercise") {
    if (in.args.size() != 2) return fail(usage_fault(in.spec));
    auto const exercise = exercise_named(in.world, in.args[1]);
    if (!exercise) return fail(exercise.error());
    shown = *exercise;
  } else {
    auto const* const wanted = atlas.pose(in.args[0]);
    if (wanted == nullptr) {
      std::vector<std::string> ids;
      for (auto const& each : atlas.poses) ids.push_back(each.id);
      return fail(unknown_name("pose", in.args[0], ids, "see: knotmap list poses"));
    }
    shown.pose = wanted->id;
    if (in.args.size() == 2) {
      if (in.args[1] != "left" && in.args[1] != "right") return fail(usage_fault(in.spec));
      if (in.args[1] == "left") shown.near = Side::left;
    }
  }
  auto const staging = in.world.stagings->of(body, shown);
  if (staging == nullptr) {
    return fail({.file = shown.point,
                 .pointer = {},
                 .what = "the X cannot be placed",
                 .remedy = "knotmap check tells why"});
  }
  fly(view_of_staging(in.world, body, *staging, in.state.work.view));
  next.moment.pose = std::move(shown);
  return Outcome{std::move(next), {}};
}

constexpr std::array pose_table{
    CommandSpec{
        "pose", "pose ID [left|right] | pose way POINT[:N] | pose exercise ID[:N] | pose none",
        "lay the body into a pose, or let it show a way of pressing; the side is that of the X",
        Undo::none, pose},
};

}  // namespace

Result<Outcome> stand_again(CommandInput const& in) {
  State next = in.state;
  if (!next.moment.pose) return Outcome{std::move(next), {}};
  auto const& body = in.state.preferences.body;
  next.moment.pose.reset();
  auto to = whole_body(in.world, body, in.state.work.view);
  if (auto const* const point = std::get_if<OpenPoint>(&in.state.work.page)) {
    auto const number = in.world.placed->index_of(point->point);
    if (auto const view = number ? view_of_point(in.world, body, *number) : Result<View>(to))
      to = *view;
  }
  next.moment.flight = Flight{in.state.work.view, to, in.state.moment.now, pose_ease_s};
  return Outcome{std::move(next), {}};
}

std::span<CommandSpec const> pose_commands() {
  return pose_table;
}

}  // namespace knotmap
