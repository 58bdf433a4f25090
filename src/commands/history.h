// The way back: what undo and redo bring back, by value.
#pragma once

#include <cstddef>
#include <deque>
#include <variant>

#include "preferences/fields.h"
#include "state/state.h"

namespace knotmap {

/// Where undo was asked for.
enum class UndoScope : std::uint8_t {
  map,      ///< takes back the last change of the work, or of the body that is shown
  settings  ///< takes back the last change of a preference, and leaves the work alone
};

/// The steps that can be taken back and those that can be made again, at most `most_steps` of each.
/// Both scopes walk the same steps and pick their own; since Work and Preferences share no value,
/// and a change of preferences touches only its own fields, steps may be taken back out of order.
class History {
 public:
  static constexpr std::size_t most_steps = 200;

  /// The work was changed; `before` is what it was. Nothing that was undone can be made again then.
  void add(Work before);
  /// A preference was changed. Other preferences that were undone cannot be made again then.
  void add(PreferenceChange change);
  /// The last step was a change of preferences that goes on (a slider that is drawn): it now leads
  /// to `after`.
  void extend(Preferences const& after);

  [[nodiscard]] bool can_undo(UndoScope scope) const;
  [[nodiscard]] bool can_redo(UndoScope scope) const;

  /// Takes the last step of the scope back in `work` and `preferences`. There must be one.
  void undo(UndoScope scope, Work& work, Preferences& preferences);
  /// Makes it again. There must be one.
  void redo(UndoScope scope, Work& work, Preferences& preferences);

  /// Calls `change` with every Work that is remembered: for what a reloaded atlas no longer knows.
  template <typename Change>
  void for_each_work(Change const& change) {
    for (auto* const steps : {&done_, &undone_}) {
      for (auto& step : *steps) {
        if (auto* const work = std::get_if<Work>(&step)) change(*work);
      }
    }
  }

 private:
  using Step = std::variant<Work, PreferenceChange>;
  using Steps = std::deque<Step>;
  [[nodiscard]] static bool belongs(Step const& step, UndoScope scope);
  [[nodiscard]] static bool any(Steps const& steps, UndoScope scope);
  /// Takes the last step of the scope out.
  [[nodiscard]] static Step taken(Steps& steps, UndoScope scope);
  static void push(Steps& steps, Step step);

  Steps done_;    ///< a Work is that before the step
  Steps undone_;  ///< a Work is that after the step
};

}  // namespace knotmap
