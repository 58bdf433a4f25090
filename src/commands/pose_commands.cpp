#include "commands/pose_commands.h"

#include <array>
#include <string>
#include <vector>

#include "commands/command_args.h"
#include "state/framing.h"
#include "state/names.h"

namespace knotmap {
namespace {

Result<Outcome> pose(CommandInput const& in) {
  if (in.args.empty() || in.args.size() > 2) return fail(usage_fault(in.spec));
  constexpr double to_pose_s = 0.6;
  State next = in.state;
  auto const& body = in.state.preferences.body;
  auto const fly = [&](View const& to) {
    next.moment.flight = Flight{in.state.work.view, to, in.state.moment.now, to_pose_s};
  };
  auto const& atlas = *in.world.atlas;
  if (in.args[0] == "none" && in.args.size() == 1) {
    next.moment.pose.reset();
    fly(whole_body(in.world, body, in.state.work.view));
    return Outcome{std::move(next), {}};
  }
  auto const* const wanted = atlas.pose(in.args[0]);
  if (wanted == nullptr) {
    std::vector<std::string> ids;
    for (auto const& each : atlas.poses) ids.push_back(each.id);
    return fail(unknown_name("pose", in.args[0], ids, "see: knotmap list poses"));
  }
  ShownPose shown{.id = wanted->id};
  if (in.args.size() == 2) {
    if (in.args[1] != "left" && in.args[1] != "right") return fail(usage_fault(in.spec));
    if (in.args[1] == "left") shown.near = Side::left;
  }
  fly(view_of_posed(in.world, body, *wanted, shown.near, in.state.work.view));
  next.moment.pose = std::move(shown);
  return Outcome{std::move(next), {}};
}

constexpr std::array pose_table{
    CommandSpec{"pose", "pose ID [left|right] | pose none",
                "lay the body into a pose; the side is that of the X", Undo::none, pose},
};

}  // namespace

std::span<CommandSpec const> pose_commands() {
  return pose_table;
}

}  // namespace knotmap
