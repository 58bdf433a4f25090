#include "commands/press_commands.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "atlas/word_tables.h"
#include "commands/command_args.h"
#include "commands/pose_commands.h"
#include "relief/press_choice.h"
#include "state/framing.h"
#include "state/names.h"
#include "state/pain_entry.h"
#include "state/pressed_position.h"

namespace knotmap {
namespace {

Fault refused(std::string what, std::string remedy) {
  return {.file = {}, .pointer = {}, .what = std::move(what), .remedy = std::move(remedy)};
}

Fault no_session() {
  return refused("no press session is under way", "open a point and start pressing");
}

Fault not_now() {
  return refused("that does not fit what the press session does now", "see what it asks for");
}

/// The body takes the position of what is pressed now. Whoever looks at the X meanwhile (`pose
/// none`) goes on with that until another way of pressing begins.
void follow_position(CommandInput const& in, State& next) {
  auto const now = pressed_position(in.answers, next);
  if (now == pressed_position(in.answers, in.state)) return;
  if (now) {
    // One that cannot be shown is no reason not to press.
    static_cast<void>(show_position(in.world, *now, next));
  } else {
    let_stand(in.world, next);
  }
}

/// The body flies to the point of the session, and its page is the open one.
void show_task(World const& world, State& state) {
  auto const& id = state.care.press->task().point;
  auto const index = world.placed->index_of(id);
  if (!index) return;
  state.work.page = OpenPoint{id};
  if (id.side != Side::midline) state.work.seen_side = id.side;
  state.moment.previewed.reset();
  state.moment.menu.reset();
  constexpr double to_point_s = 0.6;
  if (auto const view = view_of_point(world, state.preferences.body, *index)) {
    state.moment.flight = Flight{state.work.view, *view, state.moment.now, to_point_s};
  }
}

/// A session that is over enters the log and, where anything was pressed and the person wants it
/// remembered, the diary.
void end_session(Answers const& answers, State& state) {
  log_session(state.care.log, *state.care.press, state.care.press_day);
  if (state.preferences.remember && state.care.press->pressed_any())
    state.care.unkept.push_back(press_entry(answers, state));
}

/// What follows from a change of the session: another point is shown, one that is over ends.
void settle(CommandInput const& in, State& next) {
  auto const& before = in.state.care.press;
  auto const& now = next.care.press;
  if (!now) return;
  bool const other = !before || before->at != now->at || before->tasks != now->tasks;
  if (other && !now->is_over()) show_task(in.world, next);
  if (now->is_over() && (!before || !before->is_over())) end_session(in.answers, next);
}

Result<Outcome> followed(CommandInput const& in, Result<Outcome> outcome) {
  if (outcome) follow_position(in, outcome->state);
  return outcome;
}

void close(Answers const& answers, State& state) {
  auto const& session = state.care.press;
  if (session && !session->is_over()) end_session(answers, state);
  state.care.press.reset();
  state.moment.press_shown = false;
}

/// The points that are meant where none is named: the open one, or those that together explain the
/// pain, or the first of the list.
std::vector<std::uint32_t> points_meant(CommandInput const& in) {
  std::vector<std::uint32_t> points;
  if (auto const* const open = open_point(in.state.work.page)) {
    if (auto const index = in.world.placed->index_of(*open)) points.push_back(*index);
    return points;
  }
  if (auto const& combination = in.answers.combination(in.state.work)) {
    for (auto const& each : combination->candidates) points.push_back(each.point);
    return points;
  }
  for (auto const& group : in.answers.list(in.state.work)) {
    for (auto const& row : group.rows) points.push_back(row.candidate.point);
  }
  return points;
}

/// The parts of the body where it hurts, else those of the first point.
std::vector<std::string> areas_of(CommandInput const& in, PressChoice const& choice) {
  std::vector<std::string> areas;
  if (!in.state.work.pain.empty()) {
    for (auto const& here : in.answers.regions(in.state.work)) {
      if (here.region != nullptr)
        areas.insert(areas.end(), here.region->areas.begin(), here.region->areas.end());
    }
  }
  auto const& own = choice.points.front().areas;
  areas.insert(areas.end(), own.begin(), own.end());
  return areas;
}

Result<Outcome> start(CommandInput const& in, CommandArgs ids) {
  auto const& work = in.state.work;
  if (work.asks() && (in.answers.holds(work) || !in.answers.gate(in.state).is_open)) {
    return fail(refused("the warning signs come first", "answer them; then press"));
  }
  auto const& caps = in.world.atlas->safety.caps;
  auto const today = in.state.moment.today;
  Outcome outcome{.state = in.state, .requests = {}};
  auto& next = outcome.state;
  close(in.answers, next);  // one that still runs counts
  if (auto why = why_no_session(next.care.log, caps, today); !why.empty())
    return fail(refused(std::move(why), {}));
  std::vector<std::uint32_t> wanted;
  for (auto const& id : ids) {
    auto const point = point_of(in.world, id);
    if (!point) return fail(point.error());
    wanted.push_back(*point);
  }
  bool const all = ids.empty();
  if (all) wanted = points_meant(in);
  if (wanted.empty())
    return fail(refused("there is no point to press", "click where it hurts first"));
  auto choice = press_choice(*in.world.placed, wanted, in.answers.person(), next.care.log, today);
  if (choice.points.empty()) {
    auto const& first = choice.left_out.front();
    return fail(refused(fmt::format("{}: {}", first.title, first.why), {}));
  }
  std::vector<PressTask> tasks;
  for (auto const& point : choice.points) tasks.push_back(task_of(point, point.ways.front().tool));
  next.care.press = press_session(std::move(tasks), caps);
  next.care.press_day = today;
  auto const areas = areas_of(in, choice);
  if (auto const* const movement = movement_for(*in.world.atlas, areas))
    next.care.press->movement = movement->id;
  next.moment.press_shown = true;
  next.moment.settings_shown = false;
  next.moment.keys_shown = false;
  next.moment.presenting = false;
  next.moment.brush.on = false;
  next.moment.cursor.reset();
  next.moment.search.clear();
  show_task(in.world, next);
  if (!all && !choice.left_out.empty()) {
    auto const& first = choice.left_out.front();
    outcome.requests.push_back(
        {Request::Kind::say, fmt::format("Left out: {}. {}", first.title, first.why)});
  }
  return outcome;
}

/// A number 0..10, or "skip"; nothing for other words.
struct Rated {
  std::optional<int> number;
};
std::optional<Rated> rated(std::string_view word) {
  if (word == "skip") return Rated{};
  auto const number = rating_of(word);
  return number ? std::optional(Rated{number}) : std::nullopt;
}

/// A number that was typed answers what is asked: the pain, the movement, how strong it is.
bool take_number(PressSession& session, int number) {
  if (session.stage == PressStage::prepare) {
    return session.pain.before && !session.movement.empty() ? press_rate_moving(session, number)
                                                            : press_rate(session, number);
  }
  if (session.stage == PressStage::rate) {
    return session.rated_pain ? press_rate_moving(session, number) : press_rate(session, number);
  }
  return press_effort(session, number);
}

bool take_answer(PressSession& session, std::string_view word) {
  if (auto const sign = stop_sign_of(word)) return press_sign(session, *sign);
  if (word == "known") return press_known(session, true);
  if (word == "unknown") return press_known(session, false);
  auto const number = rated(word);
  return number && number->number && take_number(session, *number->number);
}

Result<Outcome> choose_tool(CommandInput const& in, State next, std::string_view word) {
  auto& session = *next.care.press;
  auto const& id = session.task().point;
  auto const index = in.world.placed->index_of(id);
  auto const point =
      index ? press_point(*in.world.placed, *index, in.answers.person()) : std::nullopt;
  if (!point || session.stage > PressStage::steps) return fail(not_now());
  auto const* const tool = std::find_if(tool_words.begin(), tool_words.end(),
                                        [&](auto const& each) { return each.first == word; });
  auto const* const way = tool == tool_words.end() ? nullptr : way_with(*point, tool->second);
  if (way == nullptr) {
    auto const offer =
        std::find_if(point->tools.begin(), point->tools.end(), [&](ToolOffer const& each) {
          return tool != tool_words.end() && each.tool == tool->second;
        });
    auto const why = offer == point->tools.end() ? std::string() : offer->why_not;
    return fail(
        refused(why.empty() ? fmt::format("the point is not pressed with \"{}\"", word) : why,
                fmt::format("take: {}", plain(point->ways.front().tool))));
  }
  session.tasks[session.at] = task_of(*point, way->tool);
  session.step = 0;
  auto const& places = way->places;
  if (session.place && std::find(places.begin(), places.end(), *session.place) == places.end()) {
    session.place.reset();
  }
  return done(std::move(next));
}

Result<Outcome> choose_place(CommandInput const& in, State next, std::string_view word) {
  auto& session = *next.care.press;
  auto const index = in.world.placed->index_of(session.task().point);
  auto const point =
      index ? press_point(*in.world.placed, *index, in.answers.person()) : std::nullopt;
  if (!point || session.stage > PressStage::steps) return fail(not_now());
  for (auto const& offer : place_offers(*in.world.atlas, *point, session.task().tool)) {
    if (knotmap::word(offer.place) != word) continue;
    if (!offer.why_not.empty()) return fail(refused(offer.why_not, "choose another place"));
    session.place = offer.place;
    session.tasks[session.at] = task_of(*point, session.task().tool, offer.place);
    session.step = 0;
    return done(std::move(next));
  }
  return fail(refused(fmt::format("no place to press is called \"{}\"", word),
                      "floor, bed, chair, wall or standing"));
}

/// The point is left out today, since it is sore or bruised.
Result<Outcome> leave_sore(CommandInput const& in, State next, std::string_view id) {
  auto const parsed = point_of(in.world, std::string(id));
  if (!parsed) return fail(parsed.error());
  auto const point = in.world.placed->points()[*parsed].id();
  auto& session = *next.care.press;
  auto const at = std::find_if(session.tasks.begin(), session.tasks.end(),
                               [&](PressTask const& task) { return task.point == point; });
  if (session.stage != PressStage::prepare || at == session.tasks.end()) return fail(not_now());
  rest_point(next.care.log, point, next.moment.today);
  session.results.erase(session.results.begin() + (at - session.tasks.begin()));
  session.tasks.erase(at);
  if (session.tasks.empty()) {
    next.care.press.reset();
    next.moment.press_shown = false;
    return Outcome{std::move(next),
                   {{Request::Kind::say, "Then let it rest for two days. Press nothing today."}}};
  }
  return done(std::move(next));
}

/// What takes no further words: a name and what it does to the session.
struct Step {
  std::string_view name;
  bool (*take)(PressSession&);
};
constexpr std::array steps_of_session{
    Step{"next", press_next},
    Step{"begin", press_next},
    Step{"back", press_back},
    Step{"skip", press_skip},
    Step{"pause", [](PressSession& session) { return press_pause(session, true); }},
    Step{"toggle",
         [](PressSession& session) {
           return press_pause(session, !session.paused) || press_next(session);
         }},
    Step{"go-on", [](PressSession& session) { return press_pause(session, false); }},
};

Result<Outcome> settled(CommandInput const& in, Result<Outcome> outcome) {
  if (outcome) settle(in, outcome->state);
  return outcome;
}

/// With the words after the name: `press answer 4`.
Result<Outcome> with_word(CommandInput const& in, std::string_view name, std::string const& word) {
  State next = in.state;
  auto& session = *next.care.press;
  if (name == "tool") return choose_tool(in, std::move(next), word);
  if (name == "place") return choose_place(in, std::move(next), word);
  if (name == "sore") return leave_sore(in, std::move(next), word);
  auto const number = rated(word);
  bool taken = false;
  if (name == "rate" && number) {
    taken = press_rate(session, number->number);
  } else if (name == "move" && number) {
    taken = press_rate_moving(session, number->number);
  } else if (name == "answer") {
    taken = take_answer(session, word);
  } else {
    return fail(usage_fault(in.spec));
  }
  if (!taken) return fail(not_now());
  return done(std::move(next));
}

Result<Outcome> pressed(CommandInput const& in) {
  if (in.args.empty()) return fail(usage_fault(in.spec));
  auto const& name = in.args[0];
  if (name == "start") return settled(in, start(in, in.args.subspan(1)));
  if (!in.state.care.press) return fail(no_session());
  constexpr std::size_t with_one_word = 2;
  if (in.args.size() == with_one_word) return settled(in, with_word(in, name, in.args[1]));
  if (in.args.size() != 1) return fail(usage_fault(in.spec));
  State next = in.state;
  auto& session = *next.care.press;
  if (name == "close") {
    close(in.answers, next);
    return done(std::move(next));
  }
  if (name == "stop") return leave_press(in);
  if (name == "resume") {
    next.moment.press_shown = true;
    if (session.paused) press_pause(session, false);
    if (!in.state.moment.press_shown && !session.is_over()) show_task(in.world, next);
    return done(std::move(next));
  }
  auto const* const step = std::find_if(steps_of_session.begin(), steps_of_session.end(),
                                        [&](Step const& each) { return each.name == name; });
  if (step == steps_of_session.end()) return fail(usage_fault(in.spec));
  if (!step->take(session)) return fail(not_now());
  Outcome outcome{.state = std::move(next), .requests = {}};
  auto const& before = *in.state.care.press;
  auto const& now = outcome.state.care.press;
  if (now->stage == PressStage::hold && before.stage != PressStage::hold)
    outcome.requests.push_back({Request::Kind::sound, "begin"});
  return settled(in, std::move(outcome));
}

Result<Outcome> press(CommandInput const& in) {
  return followed(in, pressed(in));
}

constexpr std::array press_table{
    CommandSpec{"press",
                "press start [POINT ...] | press tool TOOL | press place PLACE | press rate "
                "N|skip | press move N|skip | press sore POINT | press next|back|skip|toggle | "
                "press answer N|known|unknown|SIGN | press pause|resume|stop|close",
                "the guided press: begin one, answer, pause, stop", Undo::none, press},
};

}  // namespace

void let_press_pass(CommandInput const& in, State& next, double seconds,
                    std::vector<Request>& requests) {
  if (!next.care.press || !next.moment.press_shown) return;
  auto const sounds = press_tick(*next.care.press, seconds);
  if (sounds.asks) requests.push_back({Request::Kind::sound, "ask"});
  if (sounds.ends) requests.push_back({Request::Kind::sound, "end"});
  if (sounds.begins) requests.push_back({Request::Kind::sound, "begin"});
  settle(in, next);
  follow_position(in, next);
}

Outcome leave_press(CommandInput const& in) {
  State next = in.state;
  auto& session = *next.care.press;
  if (session.stage == PressStage::rate) {
    press_rate(session, std::nullopt);
    if (!session.is_over()) press_rate_moving(session, std::nullopt);
  } else if (!press_stop(session)) {
    close(in.answers, next);
  }
  settle(in, next);
  follow_position(in, next);
  return {.state = std::move(next), .requests = {}};
}

std::span<CommandSpec const> press_commands() {
  return press_table;
}

}  // namespace knotmap
