// The undo history: what undo and redo restore, kept by value.
#pragma once

#include <cstddef>
#include <deque>
#include <string_view>
#include <variant>

#include "preferences/fields.h"
#include "state/state.h"

namespace knotmap {

/// Which steps undo and redo concern.
enum class UndoScope : std::uint8_t {
  map,      ///< changes of the work, and of the body that is shown
  settings  ///< changes of any preference (the body included), never of the work
};

/// The undo and redo stacks, each with the last `most_steps` steps; older ones are dropped.
///
/// A step is either a change of the work (stored as a whole Work, with what it is called) or a
/// change of preferences. Both scopes share the stacks and each takes the last step of its own,
/// possibly from below others. That is safe: Work and Preferences share no value, and a
/// PreferenceChange touches only the fields that it changed.
class History {
 public:
  static constexpr std::size_t most_steps = 200;

  /// Records a change of the work, which was `before`; `title` says what changed it (static text:
  /// CommandSpec::undo_title). Clears the redo stack.
  void add(Work before, std::string_view title = {});
  /// Records a change of preferences. Undone changes of preferences cannot be redone any more.
  void add(PreferenceChange const& change);
  /// Makes the last step, a change of preferences, lead to `after` instead: for a slider that is
  /// still being dragged. Does nothing when the last step is none or a change of the work.
  void extend(Preferences const& after);

  /// Whether a step of the scope can be undone.
  [[nodiscard]] bool can_undo(UndoScope scope) const;
  /// Whether a step of the scope can be redone.
  [[nodiscard]] bool can_redo(UndoScope scope) const;

  /// What the step that undo would take back is called: "the text size", "the brush stroke"; ""
  /// when there is none, or it has no name.
  [[nodiscard]] std::string_view title(UndoScope scope) const { return title(done_, scope); }
  /// The same of the step that redo would bring back.
  [[nodiscard]] std::string_view redo_title(UndoScope scope) const { return title(undone_, scope); }

  /// Undoes the last step of the scope: changes `work` or `preferences`, never both. can_undo()
  /// must be true.
  void undo(UndoScope scope, Work& work, Preferences& preferences);
  /// Redoes the step of the scope that was undone last. can_redo() must be true.
  void redo(UndoScope scope, Work& work, Preferences& preferences);

  /// Calls `change(Work&)` for every stored work, so that ids which a reloaded atlas no longer has
  /// can be removed from it.
  template <typename Change>
  void for_each_work(Change const& change) {
    for (auto* const steps : {&done_, &undone_}) {
      for (auto& step : *steps) {
        if (auto* const changed = std::get_if<WorkChange>(&step)) change(changed->work);
      }
    }
  }

 private:
  /// On the undo stack the work is the one before the step, on the redo stack the one after it.
  struct WorkChange {
    Work work;
    std::string_view title;
  };
  using Step = std::variant<WorkChange, PreferenceChange>;
  using Steps = std::deque<Step>;
  /// Whether the step is one of the scope.
  [[nodiscard]] static bool belongs(Step const& step, UndoScope scope);
  [[nodiscard]] static bool any(Steps const& steps, UndoScope scope);
  [[nodiscard]] static std::string_view title(Steps const& steps, UndoScope scope);
  /// Removes the last step of the scope and returns it.
  [[nodiscard]] static Step taken(Steps& steps, UndoScope scope);
  /// Appends a step, and drops the oldest one when there are too many.
  static void push(Steps& steps, Step step);

  Steps done_;    ///< undo stack, last step at the back
  Steps undone_;  ///< redo stack, next step at the back
};

}  // namespace knotmap
