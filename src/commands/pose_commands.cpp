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

constexpr double to_pose_s = 0.6;

/// "trapezius-3.L:2": the second way of that point, on that side.
Result<ShownPose> way_named(World const& world, std::string_view words) {
  ShownPose shown;
  std::string id(words);
  if (auto const colon = id.find(':'); colon != std::string::npos) {
    auto const number = id.substr(colon + 1);
    id.resize(colon);
    shown.way = number.size() == 1 && number[0] >= '1' && number[0] <= '9' ? number[0] - '0' : 0;
  }
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
    next.moment.flight = Flight{in.state.work.view, to, in.state.moment.now, to_pose_s};
  };
  auto const& atlas = *in.world.atlas;
  if (in.args[0] == "none" && in.args.size() == 1) return stand_again(in);
  ShownPose shown;
  if (in.args[0] == "way") {
    if (in.args.size() != 2) return fail(usage_fault(in.spec));
    auto const way = way_named(in.world, in.args[1]);
    if (!way) return fail(way.error());
    shown = *way;
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
        "pose", "pose ID [left|right] | pose way POINT[:N] | pose none",
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
  next.moment.flight = Flight{in.state.work.view, to, in.state.moment.now, to_pose_s};
  return Outcome{std::move(next), {}};
}

std::span<CommandSpec const> pose_commands() {
  return pose_table;
}

}  // namespace knotmap
