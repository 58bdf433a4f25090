#include "state/session.h"

#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

#include "state/command_args.h"
#include "state/under.h"

namespace knotmap {
namespace {

/// The page that a state shows: a point, a muscle or none.
std::string page_id(State const& state) {
  if (state.selected) return to_string(*state.selected);
  if (state.muscle.empty() || !state.muscle_side) return state.muscle;
  return to_string(SidedId{state.muscle, *state.muscle_side});
}

/// Another page, or another answer on it.
bool shows_other_page(State const& a, State const& b) {
  return page_id(a) != page_id(b) || a.pain.dabs != b.pain.dabs;
}

/// Undo brings back what was marked and chosen, not the clock, the preferences of the window or
/// hover.
State as_before(State const& past, State const& now) {
  State state = past;
  state.now = now.now;
  state.flight.reset();
  state.previewed.reset();
  state.hovered = now.hovered;
  state.menu.reset();
  state.search = now.search;
  state.keys_shown = now.keys_shown;
  state.settings_shown = now.settings_shown;
  state.brush = now.brush;
  auto const body = past.preferences.body;
  state.preferences = now.preferences;
  state.preferences.body = body;
  return state;
}

Fault nothing_to(std::string_view what) {
  return {.file = {}, .pointer = {}, .what = "nothing to " + std::string(what), .remedy = {}};
}

}  // namespace

Session::Session(World world, State state) : world_(std::move(world)), state_(std::move(state)) {}

Result<std::vector<Request>> Session::run(std::string_view line) {
  auto const words = split_command(line);
  if (words.empty() || words.front().starts_with('#')) return std::vector<Request>{};
  auto const* const spec = find_command(words.front());
  if (spec == nullptr) {
    std::vector<std::string> names;
    for (auto const& known : command_table()) names.emplace_back(known.name);
    return fail(
        unknown_name("command", words.front(), names, "see docs/architecture.md for the list"));
  }
  if (spec->run == nullptr) return run_history(spec->name);

  auto const args = std::span(words).subspan(1);
  auto outcome = spec->run(world_, state_, args);
  if (!outcome) return fail(outcome.error());

  bool const joins = spec->undo == Undo::drag && last_drag_ == spec->name;
  bool const is_step = spec->undo != Undo::none && !joins && dump(outcome->state) != dump(state_);
  if (is_step) {
    past_.push_back(state_);
    if (past_.size() > undo_steps) past_.pop_front();
    future_.clear();
  }
  if (spec->undo == Undo::drag) {
    if (is_step) last_drag_ = spec->name;
  } else if (spec->undo != Undo::none) {  // what leaves no step does not end a stroke either
    last_drag_.clear();
  }
  // The settings lie over the page: one that is asked for must be seen.
  bool const asks = spec->undo == Undo::step && shows_other_page(outcome->state, state_);
  state_ = std::move(outcome->state);
  if (asks) state_.settings_shown = false;
  note_page();
  return std::move(outcome->requests);
}

Result<std::vector<Request>> Session::run_history(std::string_view name) {
  last_drag_.clear();
  if (name == "undo") {
    if (past_.empty()) return fail(nothing_to("undo"));
    future_.push_back(state_);
    state_ = as_before(past_.back(), state_);
    past_.pop_back();
  } else if (name == "redo") {
    if (future_.empty()) return fail(nothing_to("redo"));
    past_.push_back(state_);
    state_ = as_before(future_.back(), state_);
    future_.pop_back();
  } else if (name == "released") {
    return std::vector<Request>{};
  } else {  // back, forward
    bool const back = name == "back";
    if (back ? !can_go_back() : !can_go_forward()) {
      return fail(nothing_to(back ? "go back to" : "go forward to"));
    }
    std::size_t const target = back ? trail_at_ - 1 : trail_at_ + 1;
    auto trail = trail_;
    auto result = run(trail[target].empty() ? "deselect" : "select " + trail[target]);
    // Walking the trail does not lengthen it.
    trail_ = std::move(trail);
    trail_at_ = target;
    return result;
  }
  note_page();
  return std::vector<Request>{};
}

void Session::note_page() {
  auto page = page_id(state_);
  if (trail_.empty()) {
    if (page.empty()) return;
    trail_.emplace_back();  // the way back from the first page leads to no page
  } else if (trail_[trail_at_] == page) {
    return;
  }
  trail_.resize(std::min(trail_.size(), trail_at_ + 1));
  trail_.push_back(std::move(page));
  trail_at_ = trail_.size() - 1;
}

void Session::replace_world(World world) {
  world_ = std::move(world);
  auto const forget_unknown = [this](State& state) {
    auto const known = [this](std::optional<SidedId> const& id) {
      return !id || world_.placed->index_of(*id).has_value();
    };
    if (!known(state.selected)) state.selected.reset();
    if (!known(state.previewed)) state.previewed.reset();
    std::erase_if(state.symptoms, [this](std::string const& symptom) {
      return world_.atlas->symptom(symptom) == nullptr;
    });
    auto const* const muscle = world_.atlas->muscle(state.muscle);
    if (muscle == nullptr) state.muscle.clear();
    bool const has_side_still =
        muscle != nullptr && state.muscle_side && has_side(muscle->sides, *state.muscle_side);
    if (!has_side_still) state.muscle_side.reset();
    auto const is_unknown = [this](std::string const& id) { return !under_id(world_, id); };
    std::erase_if(state.under.hidden, is_unknown);
    if (!state.under.isolated.empty() && is_unknown(state.under.isolated)) {
      end_isolation(state.under);
    }
    state.hovered.reset();
    state.menu.reset();
  };
  forget_unknown(state_);
  for (auto& state : past_) forget_unknown(state);
  for (auto& state : future_) forget_unknown(state);
  trail_.clear();
  trail_at_ = 0;
  note_page();
}

std::string dump(State const& state) {
  using nlohmann::json;
  auto const id = [](std::optional<SidedId> const& sided) -> json {
    return sided ? json(to_string(*sided)) : json(nullptr);
  };
  json dabs = json::array();
  for (auto const& dab : state.pain.dabs) {
    dabs.push_back({{"triangle", dab.place.triangle},
                    {"barycentric",
                     {dab.place.barycentric.x, dab.place.barycentric.y, dab.place.barycentric.z}},
                    {"radius_m", dab.radius_m},
                    {"strength", dab.strength}});
  }
  auto const& view = state.view;
  json const all = {
      {"body", to_string(state.preferences.body)},
      {"theme", state.preferences.theme == Theme::dark ? "dark" : "light"},
      {"tone", std::string(name_of(state.preferences.tone))},
      {"mirror", state.preferences.mirror},
      {"text_scale", state.preferences.text_scale},
      {"welcomed", state.preferences.welcomed},
      {"see_muscle", state.preferences.see_muscle},
      {"under",
       {{"layer", state.under.layer},
        {"hidden", state.under.hidden},
        {"isolated", state.under.isolated.empty() ? json(nullptr) : json(state.under.isolated)},
        {"from_skin", state.under.from_skin},
        {"landmarks", state.under.landmarks}}},
      {"pain", dabs},
      {"told", state.pain.told},
      {"symptoms", state.symptoms},
      {"brush",
       {{"on", state.brush.on},
        {"radius_m", state.brush.radius_m},
        {"strength", state.brush.strength},
        {"erases", state.brush.erases}}},
      {"selected", id(state.selected)},
      {"muscle", state.muscle.empty() ? json(nullptr) : json(state.muscle)},
      {"muscle_side", state.muscle.empty() || !state.muscle_side
                          ? json(nullptr)
                          : json(std::string(1, letter(*state.muscle_side)))},
      {"hovered", id(state.hovered)},
      {"menu", state.menu ? json(to_string(state.menu->muscle)) : json(nullptr)},
      {"previewed", id(state.previewed)},
      {"search", state.search},
      {"all_candidates", state.all_candidates},
      {"keys_shown", state.keys_shown},
      {"settings_shown", state.settings_shown},
      {"flying", state.flight.has_value()},
      {"view",
       {{"target", {view.target.x, view.target.y, view.target.z}},
        {"azimuth", view.azimuth},
        {"elevation", view.elevation},
        {"distance", view.distance}}}};
  return all.dump(2, ' ', false, json::error_handler_t::replace);
}

}  // namespace knotmap
