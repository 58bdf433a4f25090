#include "commands/compare_commands.h"

#include <array>
#include <string>

#include "commands/command_args.h"
#include "state/compared.h"
#include "state/framing.h"
#include "state/names.h"

namespace knotmap {
namespace {

constexpr double to_both_s = 0.6;

Result<Outcome> shown_from(State state, Page page, Result<View> const& view) {
  if (!view) return fail(view.error());
  state.moment.previewed.reset();
  state.moment.menu.reset();
  state.work.page = std::move(page);
  state.moment.flight = Flight{state.work.view, *view, state.moment.now, to_both_s};
  return done(std::move(state));
}

/// Without a second point: what comes nearest to the open one, or back when two are compared.
Result<Outcome> compare_next(CommandInput const& in) {
  if (open_compare(in.state.work.page) != nullptr) return not_comparing(in);
  auto const* const open = open_point(in.state.work.page);
  if (open == nullptr) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "no point is open that could be compared",
                 .remedy = "open one first, or name two: compare trapezius-1 levator_scapulae-1"});
  }
  auto const others = compare_offers(in.answers, in.state, *open);
  if (others.empty()) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "nothing stands beside this point to compare it with",
                 .remedy = "name another: compare trapezius-1"});
  }
  return comparing(in, to_string(*open), to_string(others.front()));
}

Result<Outcome> compare(CommandInput const& in) {
  if (in.args.empty()) return compare_next(in);
  if (in.args.size() == 2) return comparing(in, in.args[0], in.args[1]);
  if (in.args.size() > 2) return fail(usage_fault(in.spec));
  if (in.args[0] == "none") {
    if (open_compare(in.state.work.page) == nullptr) return done(in.state);
    return not_comparing(in);
  }
  if (auto const* const both = open_compare(in.state.work.page)) {
    return comparing(in, to_string(both->first), in.args[0]);
  }
  auto const* const open = open_point(in.state.work.page);
  if (open == nullptr) return compare_next(in);  // the fault that none is open
  return comparing(in, to_string(*open), in.args[0]);
}

constexpr std::array compare_table{
    CommandSpec{"compare", "compare [POINT] [POINT] | compare none",
                "show two points in two reds: the open one and another, or two that are named",
                Undo::step, compare, "comparing"}};

}  // namespace

Result<Outcome> comparing(CommandInput const& in, std::string_view first, std::string_view second) {
  auto const a = point_of(in.world, first);
  if (!a) return fail(a.error());
  auto const b = point_of(in.world, second);
  if (!b) return fail(b.error());
  if (*a == *b) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "both are the same point",
                 .remedy = "name two different ones"});
  }
  auto const points = in.world.placed->points();
  return shown_from(in.state, OpenCompare{points[*a].id(), points[*b].id()},
                    view_of_both(in.world, in.state.preferences.body, *a, *b));
}

Result<Outcome> not_comparing(CommandInput const& in) {
  auto const* const both = open_compare(in.state.work.page);
  if (both == nullptr) return done(in.state);
  auto const first = both->first;
  auto const index = in.world.placed->index_of(first);
  if (!index) return done(in.state);  // a page never names a point that the atlas lacks
  return shown_from(in.state, OpenPoint{first},
                    view_of_point(in.world, in.state.preferences.body, *index));
}

std::span<CommandSpec const> compare_commands() {
  return compare_table;
}

}  // namespace knotmap
