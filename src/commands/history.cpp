#include "commands/history.h"

#include <algorithm>
#include <utility>

namespace knotmap {

void History::add(Work before, std::string_view title) {
  undone_.clear();
  push(done_, WorkChange{std::move(before), title});
}

void History::add(PreferenceChange const& change) {
  std::erase_if(undone_,
                [](Step const& step) { return std::holds_alternative<PreferenceChange>(step); });
  push(done_, change);
}

void History::extend(Preferences const& after) {
  if (done_.empty()) return;
  if (auto* const change = std::get_if<PreferenceChange>(&done_.back())) change->after = after;
}

bool History::can_undo(UndoScope scope) const {
  return any(done_, scope);
}

bool History::can_redo(UndoScope scope) const {
  return any(undone_, scope);
}

std::string_view History::title(Steps const& steps, UndoScope scope) {
  auto const last = std::find_if(steps.rbegin(), steps.rend(),
                                 [&](Step const& step) { return belongs(step, scope); });
  if (last == steps.rend()) return {};
  auto const* const work = std::get_if<WorkChange>(&*last);
  return work != nullptr ? work->title : std::get<PreferenceChange>(*last).title();
}

void History::undo(UndoScope scope, Work& work, Preferences& preferences) {
  auto step = taken(done_, scope);
  if (auto* const changed = std::get_if<WorkChange>(&step)) {
    std::swap(changed->work, work);
  } else {
    preferences = std::get<PreferenceChange>(step).undone(preferences);
  }
  push(undone_, std::move(step));
}

void History::redo(UndoScope scope, Work& work, Preferences& preferences) {
  auto step = taken(undone_, scope);
  if (auto* const changed = std::get_if<WorkChange>(&step)) {
    std::swap(changed->work, work);
  } else {
    preferences = std::get<PreferenceChange>(step).redone(preferences);
  }
  push(done_, std::move(step));
}

bool History::belongs(Step const& step, UndoScope scope) {
  auto const* const change = std::get_if<PreferenceChange>(&step);
  if (scope == UndoScope::settings) return change != nullptr;
  // The body is visible on the map, so its changes are undone there too.
  return change == nullptr || change->before.body != change->after.body;
}

bool History::any(Steps const& steps, UndoScope scope) {
  return std::any_of(steps.begin(), steps.end(),
                     [&](Step const& step) { return belongs(step, scope); });
}

History::Step History::taken(Steps& steps, UndoScope scope) {
  auto const last = std::find_if(steps.rbegin(), steps.rend(),
                                 [&](Step const& step) { return belongs(step, scope); });
  auto const at = std::prev(last.base());
  auto step = std::move(*at);
  steps.erase(at);
  return step;
}

void History::push(Steps& steps, Step step) {
  steps.push_back(std::move(step));
  if (steps.size() > most_steps) steps.pop_front();
}

}  // namespace knotmap
