#include "commands/session.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "commands/command_args.h"
#include "commands/command_line.h"
#include "diary/diary_summary.h"
#include "state/framing.h"
#include "state/known_ids.h"
#include "state/names.h"
#include "state/pain_entry.h"

namespace knotmap {
namespace {

/// Whether another page is open, or the same page with other candidates.
bool shows_other_page(Work const& a, Work const& b) {
  return !(a.page == b.page) || a.pain.dabs != b.pain.dabs;
}

Fault nothing_to(std::string_view what) {
  return {.file = {}, .pointer = {}, .what = "nothing to " + std::string(what), .remedy = {}};
}

}  // namespace

Session::Session(World world, State state, DiaryBook diary)
    : answers_(std::move(world)), state_(std::move(state)), diary_(std::move(diary)) {
  answers_.answer_for(state_.preferences.about);
}

Session::Done Session::run(std::string_view line) {
  if (line.find('\0') != std::string_view::npos) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "the command holds a NUL byte",
                 .remedy = "take it out: a command is text"});
  }
  auto const words = split_command(line);
  if (words.empty() || words.front().starts_with('#')) return std::vector<Request>{};
  auto const* const spec = find_command(words.front());
  if (spec == nullptr) {
    std::vector<std::string> names;
    for (auto const& known : command_table()) names.emplace_back(known.name);
    return fail(
        unknown_name("command", words.front(), names, "see docs/architecture.md for the list"));
  }
  auto const args = std::span(words).subspan(1);
  if (spec->run == nullptr) return run_history(*spec, args);

  auto outcome = spec->run({*spec, answers_, world(), state_, diary_, args});
  if (!outcome) return fail(outcome.error());
  for (auto const& change : outcome->diary) {
    if (auto const made = diary_.make(change); !made) return fail(made.error());
  }
  // What could not be written before is tried again where the diary took another change.
  bool const was_done =
      outcome->state.care.unkept.size() > state_.care.unkept.size() || !outcome->diary.empty();
  bool const leaves = !(outcome->state.work.page == state_.work.page);
  if (spec->name == "escape" && leaves && leads_back()) return walk_trail(true);
  take(*spec, std::move(outcome->state), std::move(outcome->before));
  if (was_done) keep_done(outcome->requests);
  return std::move(outcome->requests);
}

void Session::keep_done(std::vector<Request>& requests) {
  auto& unkept = state_.care.unkept;
  while (!unkept.empty()) {
    auto const made = diary_.make(change_for(world(), diary_.kept(), unkept.front()));
    if (!made) {
      auto const why = diary_.fault().value_or(made.error());
      requests.push_back({Request::Kind::say, "Not yet in your diary: " + to_line(why)});
      return;
    }
    unkept.erase(unkept.begin());
  }
}

void Session::take(CommandSpec const& spec, State outcome, std::optional<Work> before) {
  bool const joins = spec.undo == Undo::drag && last_drag_ == spec.name;
  // Closing the first help (`welcomed`) is not a choice that a person would undo.
  auto chosen = outcome.preferences;
  chosen.welcomed = state_.preferences.welcomed;
  bool const other_preferences = !(chosen == state_.preferences);
  bool const other_work = before || (spec.undo != Undo::none && !(outcome.work == state_.work));
  bool is_step = false;
  if (other_preferences) {
    if (joins) {
      history_.extend(chosen);
    } else {
      history_.add(PreferenceChange{state_.preferences, chosen});
      is_step = true;
    }
  } else if (other_work && !joins) {
    history_.add(before ? *std::move(before) : state_.work, spec.undo_title);
    is_step = true;
  }
  if (is_step) ++changes_;
  if (other_work) outcome.moment.resumed = false;
  // On another day a danger that was passed by is asked about again, also after an undo.
  if (outcome.moment.today != state_.moment.today) {
    history_.for_each_work([](Work& work) { work.anyway = false; });
  }
  if (spec.undo == Undo::drag) {
    if (is_step) last_drag_ = spec.name;
  } else if (spec.undo != Undo::none) {  // hover and ticks in between do not end a drag
    last_drag_.clear();
  }
  // The settings panel covers the page: close it when a command opens another page.
  bool const asks = spec.undo == Undo::step && shows_other_page(outcome.work, state_.work);
  auto const page_before = state_.work.page;
  auto const pose_before = state_.moment.pose;
  bool const painted_before = shows_painted(state_);
  state_ = std::move(outcome);
  if (asks) state_.moment.settings_shown = false;
  pose_with_page(page_before, pose_before);
  paint_with_page(painted_before);
  // The view of a position is not one of the body that stands.
  bool const stands = pose_before && !state_.moment.pose && !state_.moment.flight;
  if (stands && asks) {
    auto const whole = whole_body(world(), state_.preferences.body, state_.work.view);
    state_.moment.flight = Flight{state_.work.view, whole, state_.moment.now, pose_ease_s};
  }
  answers_.answer_for(state_.preferences.about);
  note_page();
}

void Session::pose_with_page(Page const& page_before, std::optional<ShownPose> const& pose_before) {
  auto& pose = state_.moment.pose;
  // A way of pressing and an exercise belong to their pages.
  bool const left = pose == pose_before && !(state_.work.page == page_before);
  if (left && pose && pose->pose.empty()) pose.reset();
  if (!pose || pose->exercise.empty()) state_.moment.motion = {};
  if (pose != pose_before) state_.moment.pose_began = state_.moment.now;
}

std::shared_ptr<PainComposite const> Session::composite() const {
  if (!shows_painted(state_)) return nullptr;
  auto const& kept = diary_.kept();
  auto const& view = state_.moment.diary;
  auto const period = days_of(kept, view.period, wall_time(state_.moment).day());
  return composites_.of(world().placed, kept, diary_.changes(), painted_days(view.painted, period));
}

void Session::paint_with_page(bool showed_before) {
  auto& painted = state_.moment.diary.painted;
  if (!shows_painted(state_)) {
    painted = DiaryPainted::none;
    return;
  }
  if (showed_before) return;
  auto const all = composite();
  if (all->empty()) return;
  constexpr float half = 0.5F;
  auto const view = named_view(all->behind > half ? "back" : "front", state_.work.view);
  if (!view) return;
  auto const whole = whole_body(world(), state_.preferences.body, *view);
  state_.moment.flight = Flight{state_.work.view, whole, state_.moment.now, pose_ease_s};
}

bool Session::leads_back() const {
  auto const& page = state_.work.page;
  bool const led_to =
      std::holds_alternative<OpenCause>(page) || std::holds_alternative<OpenExercise>(page) ||
      std::holds_alternative<OpenEvidence>(page) || std::holds_alternative<OpenWhy>(page);
  return led_to && !came_from().empty();
}

UndoScope Session::scope() const {
  return state_.moment.settings_shown ? UndoScope::settings : UndoScope::map;
}

Session::Done Session::run_history(CommandSpec const& spec, CommandArgs args) {
  auto const name = spec.name;
  last_drag_.clear();
  if (name == "released") return std::vector<Request>{};
  if (name == "back" || name == "forward") return walk_trail(name == "back");
  bool const back = name == "undo";
  auto of = scope();
  if (args.size() == 1 && (args[0] == "settings" || args[0] == "map")) {
    of = args[0] == "settings" ? UndoScope::settings : UndoScope::map;
  } else if (!args.empty()) {
    return fail(usage_fault(spec));
  }
  if (back ? !history_.can_undo(of) : !history_.can_redo(of)) return fail(nothing_to(name));
  return std::vector{step(back, of)};
}

Request Session::step(bool back, UndoScope of) {
  auto const title = back ? history_.title(of) : history_.redo_title(of);
  Request said{
      Request::Kind::say, fmt::format("{}: {}.", back ? "Taken back" : "Done again", title),
      back ? "Redo" : "Undo",
      fmt::format("{} {}", back ? "redo" : "undo", of == UndoScope::settings ? "settings" : "map")};
  auto preferences = state_.preferences;
  auto const page_before = state_.work.page;
  auto const pose_before = state_.moment.pose;
  bool const painted_before = shows_painted(state_);
  ++changes_;
  if (back) {
    history_.undo(of, state_.work, preferences);
  } else {
    history_.redo(of, state_.work, preferences);
  }
  show_body(world(), preferences.body, state_);
  state_.preferences = preferences;
  answers_.answer_for(preferences.about);
  auto& moment = state_.moment;
  moment.flight.reset();
  moment.previewed.reset();
  moment.menu.reset();
  moment.resumed = false;
  pose_with_page(page_before, pose_before);
  paint_with_page(painted_before);
  note_page();
  return said;
}

Session::Done Session::walk_trail(bool back) {
  if (back ? !can_go_back() : !can_go_forward()) {
    return fail(nothing_to(back ? "go back to" : "go forward to"));
  }
  std::size_t const target = back ? trail_at_ - 1 : trail_at_ + 1;
  auto trail = trail_;
  auto result = run(trail[target].empty() ? "deselect" : "select " + quoted_word(trail[target]));
  if (!result) return result;
  // `run` noted the page as a new one; going back or forward must not change the list.
  trail_ = std::move(trail);
  trail_at_ = target;
  return result;
}

void Session::note_page() {
  auto page = page_id(state_.work.page);
  if (trail_.empty()) {
    if (page.empty()) return;
    trail_.emplace_back();  // so that `back` from the first page closes it
  } else if (trail_[trail_at_] == page) {
    return;
  }
  trail_.resize(std::min(trail_.size(), trail_at_ + 1));
  trail_.push_back(std::move(page));
  trail_at_ = trail_.size() - 1;
}

void Session::replace_world(World fresh) {
  answers_ = Answers(std::move(fresh));
  answers_.answer_for(state_.preferences.about);
  auto const forget = [this](Work& work) { forget_unknown(world(), work); };
  forget(state_.work);
  history_.for_each_work(forget);
  auto& moment = state_.moment;
  if (moment.previewed && !world().placed->index_of(*moment.previewed)) moment.previewed.reset();
  moment.hovered.reset();
  moment.menu.reset();
  trail_.clear();
  trail_at_ = 0;
  note_page();
}

}  // namespace knotmap
