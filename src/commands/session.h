// A session: the world, the state, and the way back: undo, redo, and the pages looked at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/fault.h"
#include "commands/command_table.h"
#include "commands/history.h"
#include "state/answers.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// The one place where the state changes.
class Session {
 public:
  explicit Session(World world, State state = {});

  [[nodiscard]] World const& world() const { return answers_.world(); }
  [[nodiscard]] Answers const& answers() const { return answers_; }
  [[nodiscard]] State const& state() const { return state_; }

  /// Runs one command line. A fault leaves the state as it was. An empty line or one that begins
  /// with
  /// '#' does nothing.
  Result<std::vector<Request>> run(std::string_view line);

  /// While the settings are shown, undo and redo are about preferences alone; else about the work
  /// and the body.
  [[nodiscard]] bool can_undo() const { return history_.can_undo(scope()); }
  [[nodiscard]] bool can_redo() const { return history_.can_redo(scope()); }
  [[nodiscard]] bool can_go_back() const { return trail_at_ > 0; }
  [[nodiscard]] bool can_go_forward() const { return trail_at_ + 1 < trail_.size(); }

  /// A new atlas on the same body; what it does not know any more is deselected.
  void replace_world(World world);

 private:
  using Done = Result<std::vector<Request>>;
  [[nodiscard]] UndoScope scope() const;
  /// Takes the outcome over and makes it a step of the history where it is one.
  void take(CommandSpec const& spec, State outcome);
  /// undo, redo, back, forward, released.
  Done run_history(std::string_view name);
  void step(bool back);
  Done walk_trail(bool back);
  void note_page();

  Answers answers_;
  State state_;
  History history_;
  std::string last_drag_;           ///< the command that the next one of its kind joins
  std::vector<std::string> trail_;  ///< ids of the pages looked at
  std::size_t trail_at_ = 0;
};

}  // namespace knotmap
