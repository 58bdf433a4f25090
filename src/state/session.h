// A session: the world, the state, and the way back: undo, redo, and the pages looked at.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/fault.h"
#include "state/commands.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// The one place where the state changes.
class Session {
 public:
  explicit Session(World world, State state = {});

  [[nodiscard]] World const& world() const { return world_; }
  [[nodiscard]] World& world() { return world_; }
  [[nodiscard]] State const& state() const { return state_; }

  /// Runs one command line. A fault leaves the state as it was. An empty line or one that begins
  /// with
  /// '#' does nothing.
  Result<std::vector<Request>> run(std::string_view line);

  [[nodiscard]] bool can_undo() const { return !past_.empty(); }
  [[nodiscard]] bool can_redo() const { return !future_.empty(); }
  [[nodiscard]] bool can_go_back() const { return trail_at_ > 0; }
  [[nodiscard]] bool can_go_forward() const { return trail_at_ + 1 < trail_.size(); }

  /// A new atlas on the same body; what it does not know any more is deselected.
  void replace_world(World world);

  static constexpr std::size_t undo_steps = 200;

 private:
  Result<std::vector<Request>> run_history(std::string_view name);
  void note_page();

  World world_;
  State state_;
  std::deque<State> past_;
  std::vector<State> future_;
  std::string last_drag_;           ///< the command that the next one of its kind joins
  std::vector<std::string> trail_;  ///< ids of the pages looked at
  std::size_t trail_at_ = 0;
};

/// The state as JSON text, for tests and reports: stable keys, ids and numbers only.
[[nodiscard]] std::string dump(State const& state);

}  // namespace knotmap
