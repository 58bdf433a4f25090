#include "commands/find_commands.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/words.h"
#include "commands/command_args.h"
#include "commands/command_line.h"
#include "commands/compare_commands.h"
#include "commands/pose_commands.h"
#include "commands/press_commands.h"
#include "finder/told_region.h"
#include "state/framing.h"
#include "state/names.h"
#include "state/under.h"

namespace knotmap {
namespace {

constexpr double to_place_s = 0.6;
constexpr std::size_t most_search_bytes = 4000;  // a page of a story

/// What is said where something else was marked before: that it can be had back.
std::vector<Request> replaced(State const& before) {
  if (before.work.pain.empty() || before.moment.brush.on) return {};  // a brush adds to it
  return {said_with_undo("What was marked before is gone: Undo brings it back.")};
}

void fly(State& state, View const& to) {
  state.moment.flight = Flight{state.work.view, to, state.moment.now, to_place_s};
}

Result<Outcome> select_point(World const& world, State state, std::uint32_t point) {
  auto const view = view_of_point(world, state.preferences.body, point);
  if (!view) return fail(view.error());
  auto const id = world.placed->points()[point].id();
  state.work.page = OpenPoint{id};
  if (id.side != Side::midline) state.work.seen_side = id.side;
  state.moment.previewed.reset();
  state.moment.menu.reset();
  fly(state, *view);
  return done(std::move(state));
}

Result<Outcome> pain(CommandInput const& in) {
  if (in.args.empty()) return fail(usage_fault(in.spec));
  State next = in.state;
  next.moment.previewed.reset();
  next.work.all_candidates = false;
  if (in.args[0] == "clear" && in.args.size() == 1) {
    next.work.pain = {};
    next.work.begin_other_pain();
    return done(std::move(next));
  }
  auto const place = in.args.size() == 1 && in.args[0] == "here" ? cursor_place(in)
                     : in.args[0] == "at" ? skin_at(in.world, in.args.subspan(1))
                                          : fail(usage_fault(in.spec));
  if (!place) return fail(place.error());
  next.work.pain = {.dabs = {Dab{.place = *place}}};
  next.work.begin_other_pain();
  next.work.page = NoPage{};
  Outcome outcome{std::move(next), {}};
  if (in.state.work.pain.is_by_hand()) {
    outcome.requests.push_back(
        said_with_undo("A click took the place of your painting. Undo brings it back."));
  }
  return outcome;
}

/// Marks a place as the pain, in place of what was marked; while the brush is on it is added to
/// that.
void mark(State& state, Place const& place) {
  state.work.begin_other_pain();
  if (state.moment.brush.on && !state.work.pain.empty()) {
    state.work.pain.dabs.push_back(
        {place, state.moment.brush.radius_m, state.moment.brush.strength});
  } else {
    state.work.pain = {.dabs = {Dab{.place = place}}};
  }
  state.work.page = NoPage{};
  state.moment.previewed.reset();
  state.work.all_candidates = false;
}

/// A page that leaves the camera where it is.
Result<Outcome> opened(State state, Page page) {
  state.moment.previewed.reset();
  state.moment.menu.reset();
  state.work.page = std::move(page);
  return done(std::move(state));
}

/// What goes with a point or with the marked pain; not while a danger is told.
Result<Outcome> why(CommandInput const& in, std::string_view id) {
  if (in.answers.holds(in.state.work)) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "your words may tell a danger",
                 .remedy = "read what to do first; \"anyway\" shows the list"});
  }
  if (id == why_id) {
    if (!in.state.work.pain.empty()) return opened(in.state, OpenWhy{});
    return fail({.file = {},
                 .pointer = {},
                 .what = "nothing is marked that it could be about",
                 .remedy = "click where it hurts first"});
  }
  auto const point = point_of(in.world, std::string(id.substr(why_prefix.size())));
  if (!point) return fail(point.error());
  return opened(in.state, OpenWhy{in.world.placed->points()[*point].id()});
}

Result<Outcome> select(CommandInput const& in) {
  if (in.args.size() != 1) return fail(usage_fault(in.spec));
  auto const parsed = parse_id(in.args[0]);
  auto const* const muscle = parsed ? in.world.atlas->muscle(parsed->id) : nullptr;
  if (muscle != nullptr) {
    auto const side = parsed->side;
    if (side && !has_side(muscle->sides, *side)) {
      return fail({.file = {},
                   .pointer = {},
                   .what = fmt::format("the muscle \"{}\" does not exist on that side", in.args[0]),
                   .remedy = fmt::format("see: knotmap show {}", muscle->id)});
    }
    auto const view =
        view_of_muscle(in.world, in.state.preferences.body, *muscle, side, in.state.work.view);
    if (!view) return fail(view.error());
    State next = in.state;
    fly(next, *view);
    next.moment.previewed.reset();
    next.moment.menu.reset();
    next.work.page = OpenMuscle{muscle->id, side};
    return done(std::move(next));
  }
  std::string_view const id = in.args[0];
  if (id == about_id) return opened(in.state, OpenAbout{});
  if (id == muscle_list_id) return opened(in.state, OpenMuscleList{});
  if (id.starts_with(warning_prefix)) {
    auto const flag = flag_of(in.world, id.substr(warning_prefix.size()));
    if (!flag) return fail(flag.error());
    return opened(in.state, OpenWarning{(*flag)->id});
  }
  if (id == week_id) return opened(in.state, OpenWeek{});
  if (id == diary_id) return opened(in.state, OpenDiary{});
  if (id == draft_id)
    return in.state.care.draft ? opened(in.state, OpenDraft{}) : opened(in.state, OpenDiary{});
  if (id == evidence_id) return opened(in.state, OpenEvidence{});
  if (id == why_id || id.starts_with(why_prefix)) return why(in, id);
  if (id.starts_with(cause_prefix)) {
    auto const cause = cause_of(in.world, id.substr(cause_prefix.size()));
    if (!cause) return fail(cause.error());
    return opened(in.state, OpenCause{(*cause)->id});
  }
  if (id.starts_with(exercise_prefix)) {
    auto const exercise = exercise_of(in.world, id.substr(exercise_prefix.size()));
    if (!exercise) return fail(exercise.error());
    return opened(in.state, OpenExercise{(*exercise)->id});
  }
  if (id.starts_with(compare_prefix)) {
    auto const both = id.substr(compare_prefix.size());
    auto const comma = std::min(both.find(','), both.size());
    return comparing(in, both.substr(0, comma), both.substr(std::min(comma + 1, both.size())));
  }
  auto const point = point_of(in.world, id);
  if (!point) return fail(point.error());
  return select_point(in.world, in.state, *point);
}

Result<Outcome> show_region(CommandInput const& in) {
  if (in.args.size() != 1) return fail(usage_fault(in.spec));
  auto const here = region_of(in.world, in.args[0]);
  if (!here) return fail(here.error());
  auto const place = in.world.placed->regions().middle(*here->region, here->side);
  if (!place) return fail(place.error());
  State next = in.state;
  mark(next, *place);
  auto const said = parse_id(in.args[0]);
  auto whole = pain_of_region(*in.world.placed, *here->region, said ? said->side : std::nullopt);
  if (!next.moment.brush.on && !whole.empty()) next.work.pain = std::move(whole);
  fly(next, view_of_pain(*in.world.body->shaped(in.state.preferences.body), next.work.pain));
  return Outcome{std::move(next), replaced(in.state)};
}

Result<Outcome> landmark(CommandInput const& in) {
  if (in.args.empty()) return fail(usage_fault(in.spec));
  auto const found = landmark_of(in.world, sentence_of(in.args));
  if (!found) return fail(found.error());
  auto const& place = (*found)->place;
  State next = in.state;
  mark(next, place);
  constexpr float distance = 1.2F;
  fly(next, view_of_place(*in.world.body->shaped(in.state.preferences.body), place, distance));
  return Outcome{std::move(next), replaced(in.state)};
}

Result<Outcome> preview(CommandInput const& in) {
  if (in.args.size() != 1) return fail(usage_fault(in.spec));
  State next = in.state;
  if (in.args[0] == "none") {
    next.moment.previewed.reset();
    return done(std::move(next));
  }
  auto const point = point_of(in.world, in.args[0]);
  if (!point) return fail(point.error());
  next.moment.previewed = in.world.placed->points()[*point].id();
  return done(std::move(next));
}

Result<Outcome> deselect(CommandInput const& in) {
  if (!in.args.empty()) return fail(usage_fault(in.spec));
  State next = in.state;
  next.moment.previewed.reset();
  if (open_compare(next.work.page) != nullptr) return not_comparing(in);
  if (is_open(next.work.page)) {
    next.work.page = NoPage{};
  } else {
    // Starting over: the whole body again, to click on.
    if (next.work.asks()) {
      fly(next, whole_body_to_begin(in.world, next.preferences.body, next.work.view));
    }
    next.work.pain = {};
    next.work.begin_other_pain();
    next.work.symptoms.clear();
    if (in.state.work.pain.is_by_hand()) {
      return Outcome{std::move(next),
                     {said_with_undo("Your painting is gone. Undo brings it back.")}};
    }
    if (in.state.work.asks()) {
      return Outcome{std::move(next), {said_with_undo("Nothing is marked any more.")}};
    }
  }
  return done(std::move(next));
}

Result<Outcome> escape(CommandInput const& in) {
  State next = in.state;
  if (next.moment.press_shown && next.care.press) return leave_press(in);
  if (next.moment.presenting) {
    next.moment.presenting = false;
  } else if (next.moment.menu) {
    next.moment.menu.reset();
  } else if (next.moment.keys_shown) {
    next.moment.keys_shown = false;
  } else if (next.moment.settings_shown) {
    next.moment.settings_shown = false;
  } else if (!next.moment.search.empty()) {
    next.moment.search.clear();
  } else if (next.moment.pose) {
    return stand_again(in);
  } else if (shows_painted(next)) {
    next.moment.diary.painted = DiaryPainted::none;
  } else if (next.moment.brush.on && !is_open(next.work.page)) {
    next.moment.brush.on = false;
  } else if (!next.work.under.isolated.empty()) {
    end_isolation(next.work.under);
  } else if (next.moment.cursor && !is_open(next.work.page) && !next.work.asks()) {
    next.moment.cursor.reset();
  } else {
    return deselect(in);
  }
  return done(std::move(next));
}

Result<Outcome> step_through(CommandInput const& in, int step) {
  if (in.answers.holds(in.state.work)) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "nothing is listed to press while your words may tell a danger",
                 .remedy = "read what to do first; \"anyway\" shows the list"});
  }
  std::vector<Candidate> rows;  // in the order of the list on screen
  for (auto const& group : in.answers.list(in.state.work)) {
    for (auto const& row : group.rows) rows.push_back(row.candidate);
  }
  if (rows.empty()) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "there is no list to walk through",
                 .remedy = "click where it hurts first"});
  }
  auto const* const open = open_point(in.state.work.page);
  auto const selected = open == nullptr ? std::nullopt : in.world.placed->index_of(*open);
  auto const at = std::find_if(rows.begin(), rows.end(), [&](Candidate const& each) {
    return selected && each.has(*selected);
  });
  auto const count = static_cast<int>(rows.size());
  int index = step > 0 ? 0 : count - 1;
  if (at != rows.end()) {
    index = (static_cast<int>(at - rows.begin()) + step + count) % count;
  }
  return select_point(in.world, in.state, rows[static_cast<std::size_t>(index)].point);
}

Result<Outcome> next(CommandInput const& in) {
  return step_through(in, 1);
}

Result<Outcome> previous(CommandInput const& in) {
  return step_through(in, -1);
}

Result<Outcome> more(CommandInput const& in) {
  State next = in.state;
  next.work.all_candidates = !next.work.all_candidates;
  return done(std::move(next));
}

Result<Outcome> search(CommandInput const& in) {
  auto words = sentence_of(in.args);
  bool const is_cut = words.size() > most_search_bytes;
  words.resize(beginning_of(words, most_search_bytes).size());
  Outcome outcome{in.state, {}};
  outcome.state.moment.search = std::move(words);
  if (is_cut) {
    outcome.requests.push_back(
        {Request::Kind::say, "That is a long story: only its first 4,000 letters are read."});
  }
  return outcome;
}

constexpr std::array find_table{
    CommandSpec{"pain", "pain at X Y Z | pain here | pain clear",
                "mark where it hurts, in metres on the base body, or at the cursor", Undo::step,
                pain, "the marked place"},
    CommandSpec{"region", "region ID[.L|.R]", "mark a region as what hurts and fly to it",
                Undo::step, show_region, "the marked place"},
    CommandSpec{"landmark", "landmark NAME", "mark a landmark as what hurts and fly to it",
                Undo::step, landmark, "the marked place"},
    CommandSpec{
        "select",
        "select POINT[.L|.R] | select MUSCLE[.L|.R] | select warning:FLAG | select about-you | "
        "select compare:POINT,POINT | select cause:ID | select exercise:ID | select muscles | "
        "select why[:POINT] | select week | select evidence",
        "open a page", Undo::step, select, "opening the page"},
    CommandSpec{"deselect", "deselect", "close the page, or else forget pain and symptoms",
                Undo::step, deselect, "closing the page"},
    CommandSpec{"preview", "preview POINT | preview none", "show a point while it is pointed at",
                Undo::none, preview},
    CommandSpec{"next", "next", "open the next point of the list", Undo::step, next,
                "the next point"},
    CommandSpec{"previous", "previous", "open the point before", Undo::step, previous,
                "the point before"},
    CommandSpec{"more", "more", "show all candidates, or the first seven", Undo::none, more},
    CommandSpec{"search", "search WORDS", "put words into the search field", Undo::none, search},
    CommandSpec{"escape", "escape", "one step back", Undo::step, escape, "the step back"},
    CommandSpec{"undo", "undo [map|settings]",
                "take the last change back: on the map, or of the settings while they are shown",
                Undo::none, nullptr},
    CommandSpec{"redo", "redo [map|settings]", "do it again", Undo::none, nullptr},
    CommandSpec{"back", "back", "the page before", Undo::none, nullptr},
    CommandSpec{"forward", "forward", "the page after", Undo::none, nullptr},
    CommandSpec{"released", "released", "a drag has ended", Undo::none, nullptr},
};

}  // namespace

std::span<CommandSpec const> find_commands() {
  return find_table;
}

}  // namespace knotmap
