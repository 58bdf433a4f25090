// Commands that mark a pain, choose what is looked at, and walk the list.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "finder/candidate_list.h"
#include "finder/finder.h"
#include "finder/told.h"
#include "state/command_args.h"
#include "state/command_groups.h"
#include "state/framing.h"
#include "state/under.h"

namespace knotmap {
namespace {

constexpr double flight_s = 0.6;

void fly(State& state, View const& to) {
  state.flight = Flight{state.view, to, state.now, flight_s};
}

Outcome done(State state) {
  return {std::move(state), {}};
}

Result<Outcome> select_point(World const& world, State state, std::uint32_t point) {
  auto const view = view_of_point(world, state.preferences.body, point);
  if (!view) return fail(view.error());
  state.selected = world.placed->points()[point].id();
  state.muscle.clear();
  state.previewed.reset();
  state.menu.reset();
  fly(state, *view);
  return done(std::move(state));
}

Result<Outcome> pain(World const& world, State const& state, CommandArgs args) {
  if (args.empty()) return fail(usage_fault("pain"));
  State next = state;
  next.previewed.reset();
  next.all_candidates = false;
  if (args[0] == "clear" && args.size() == 1) {
    next.pain = {};
    return done(std::move(next));
  }
  if (args[0] != "at") return fail(usage_fault("pain"));
  auto const spot = coordinates_of(args.subspan(1));
  if (!spot) return fail(spot.error());
  auto const place = skin_near(world, *spot);
  if (!place) return fail(place.error());
  next.pain = {.dabs = {Dab{.place = *place}}};
  next.selected.reset();
  next.muscle.clear();
  Outcome outcome{std::move(next), {}};
  if (state.pain.is_by_hand()) {
    outcome.requests.push_back(
        {Request::Kind::say, "A click took the place of your painting. Undo brings it back."});
  }
  return outcome;
}

/// Marks a place: as what hurts, or, while the brush is on, as one more place that hurts.
void mark(State& state, Place const& place) {
  if (state.brush.on && !state.pain.empty()) {
    state.pain.told = false;
    state.pain.dabs.push_back({place, state.brush.radius_m, state.brush.strength});
  } else {
    state.pain = {.dabs = {Dab{.place = place}}};
  }
  state.selected.reset();
  state.muscle.clear();
  state.previewed.reset();
  state.all_candidates = false;
}

Result<Outcome> select(World const& world, State const& state, CommandArgs args) {
  if (args.size() != 1) return fail(usage_fault("select"));
  auto const parsed = parse_id(args[0]);
  auto const* const muscle = parsed ? world.atlas->muscle(parsed->id) : nullptr;
  if (muscle != nullptr) {
    auto const side = parsed->side;
    if (side && !has_side(muscle->sides, *side)) {
      return fail({.file = {},
                   .pointer = {},
                   .what = fmt::format("the muscle \"{}\" does not exist on that side", args[0]),
                   .remedy = fmt::format("see: knotmap show {}", muscle->id)});
    }
    auto const view = view_of_muscle(world, state.preferences.body, *muscle, side);
    if (!view) return fail(view.error());
    State next = state;
    fly(next, *view);
    next.selected.reset();
    next.previewed.reset();
    next.menu.reset();
    next.muscle = muscle->id;
    next.muscle_side = side;
    return done(std::move(next));
  }
  auto const point = point_of(world, args[0]);
  if (!point) return fail(point.error());
  return select_point(world, state, *point);
}

Result<Outcome> show_region(World const& world, State const& state, CommandArgs args) {
  if (args.size() != 1) return fail(usage_fault("region"));
  auto const here = region_of(world, args[0]);
  if (!here) return fail(here.error());
  auto const place = world.placed->regions().middle(*here->region, here->side);
  if (!place) return fail(place.error());
  State next = state;
  mark(next, *place);
  constexpr float distance = 1.5F;
  fly(next, view_of_place(*world.body->shaped(state.preferences.body), *place, distance));
  return done(std::move(next));
}

Result<Outcome> landmark(World const& world, State const& state, CommandArgs args) {
  if (args.empty()) return fail(usage_fault("landmark"));
  std::string words;
  for (auto const& arg : args) words += (words.empty() ? "" : " ") + arg;
  auto const found = landmark_of(world, words);
  if (!found) return fail(found.error());
  auto const& place = (*found)->place;
  State next = state;
  mark(next, place);
  constexpr float distance = 1.2F;
  fly(next, view_of_place(*world.body->shaped(state.preferences.body), place, distance));
  return done(std::move(next));
}

Result<Outcome> preview(World const& world, State const& state, CommandArgs args) {
  if (args.size() != 1) return fail(usage_fault("preview"));
  State next = state;
  if (args[0] == "none") {
    next.previewed.reset();
    return done(std::move(next));
  }
  auto const point = point_of(world, args[0]);
  if (!point) return fail(point.error());
  next.previewed = world.placed->points()[*point].id();
  return done(std::move(next));
}

Result<Outcome> deselect(World const& /*world*/, State const& state, CommandArgs args) {
  if (!args.empty()) return fail(usage_fault("deselect"));
  State next = state;
  next.previewed.reset();
  if (next.selected || !next.muscle.empty()) {
    next.selected.reset();
    next.muscle.clear();
  } else {
    next.pain = {};
    next.symptoms.clear();
    if (state.pain.is_by_hand()) {
      return Outcome{std::move(next),
                     {{Request::Kind::say, "Your painting is gone. Undo brings it back."}}};
    }
  }
  return done(std::move(next));
}

Result<Outcome> escape(World const& world, State const& state, CommandArgs args) {
  State next = state;
  if (next.menu) {
    next.menu.reset();
  } else if (next.keys_shown) {
    next.keys_shown = false;
  } else if (next.settings_shown) {
    next.settings_shown = false;
  } else if (!next.search.empty()) {
    next.search.clear();
  } else if (next.brush.on && !next.selected && next.muscle.empty()) {
    next.brush.on = false;
  } else if (!next.under.isolated.empty()) {
    end_isolation(next.under);
  } else {
    return deselect(world, state, args);
  }
  return done(std::move(next));
}

Result<Outcome> step_through(World const& world, State const& state, int step) {
  auto const candidates = find_candidates(*world.placed, state.pain, ticked_symptoms(world, state),
                                          weights_for(state.pain));
  std::vector<Candidate> rows;  // as they are read
  for (auto const& group : grouped(*world.placed, candidates,
                                   state.all_candidates ? candidates.size() : shown_candidates)) {
    for (auto const& row : group.rows) rows.push_back(row.candidate);
  }
  if (rows.empty()) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "there is no list to walk through",
                 .remedy = "click where it hurts first"});
  }
  auto const selected = state.selected ? world.placed->index_of(*state.selected) : std::nullopt;
  auto const at = std::find_if(rows.begin(), rows.end(), [&](Candidate const& each) {
    return selected && each.has(*selected);
  });
  auto const count = static_cast<int>(rows.size());
  int index = step > 0 ? 0 : count - 1;
  if (at != rows.end()) {
    index = (static_cast<int>(at - rows.begin()) + step + count) % count;
  }
  return select_point(world, state, rows[static_cast<std::size_t>(index)].point);
}

Result<Outcome> next(World const& world, State const& state, CommandArgs /*args*/) {
  return step_through(world, state, 1);
}

Result<Outcome> previous(World const& world, State const& state, CommandArgs /*args*/) {
  return step_through(world, state, -1);
}

Result<Outcome> more(World const& /*world*/, State const& state, CommandArgs /*args*/) {
  State next = state;
  next.all_candidates = !next.all_candidates;
  return done(std::move(next));
}

Result<Outcome> search(World const& /*world*/, State const& state, CommandArgs args) {
  State next = state;
  next.search.clear();
  for (auto const& arg : args) next.search += (next.search.empty() ? "" : " ") + arg;
  return done(std::move(next));
}

constexpr std::array table{
    CommandSpec{"pain", "pain at X Y Z | pain clear",
                "mark where it hurts, in metres on the base body", Undo::step, pain},
    CommandSpec{"region", "region ID[.L|.R]", "mark a region as what hurts and fly to it",
                Undo::step, show_region},
    CommandSpec{"landmark", "landmark NAME", "mark a landmark as what hurts and fly to it",
                Undo::step, landmark},
    CommandSpec{"select", "select POINT[.L|.R] | select MUSCLE[.L|.R]", "open a page", Undo::step,
                select},
    CommandSpec{"deselect", "deselect", "close the page, or else forget pain and symptoms",
                Undo::step, deselect},
    CommandSpec{"preview", "preview POINT | preview none", "show a point while it is pointed at",
                Undo::none, preview},
    CommandSpec{"next", "next", "open the next point of the list", Undo::step, next},
    CommandSpec{"previous", "previous", "open the point before", Undo::step, previous},
    CommandSpec{"more", "more", "show all candidates, or the first seven", Undo::none, more},
    CommandSpec{"search", "search WORDS", "put words into the search field", Undo::none, search},
    CommandSpec{"escape", "escape", "one step back", Undo::step, escape},
    CommandSpec{"undo", "undo", "take the last change back", Undo::none, nullptr},
    CommandSpec{"redo", "redo", "do it again", Undo::none, nullptr},
    CommandSpec{"back", "back", "the page before", Undo::none, nullptr},
    CommandSpec{"forward", "forward", "the page after", Undo::none, nullptr},
    CommandSpec{"released", "released", "a drag has ended", Undo::none, nullptr},
};

}  // namespace

std::span<CommandSpec const> find_commands() {
  return table;
}

}  // namespace knotmap
