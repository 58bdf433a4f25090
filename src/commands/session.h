// A session: a world, the state that is shown of it, the undo history, and the visited pages.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/fault.h"
#include "commands/command_table.h"
#include "commands/history.h"
#include "diary/pain_composite.h"
#include "state/answers.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// Owns world, answers, state and history. The state changes only in run() and replace_world(). Use
/// from one thread, as Answers.
class Session {
 public:
  /// Begins with `state`, an empty undo history and no visited pages. `diary`: what the person
  /// writes down; without it one that is gone with the session.
  explicit Session(World world, State state = {}, DiaryBook diary = {});

  // References stay valid as long as the session; what they refer to changes with run() and
  // replace_world().
  [[nodiscard]] World const& world() const { return answers_.world(); }
  [[nodiscard]] Answers const& answers() const { return answers_; }
  [[nodiscard]] State const& state() const { return state_; }
  [[nodiscard]] DiaryBook const& diary() const { return diary_; }
  /// All pains of the days that the diary's page has painted on the body; null while it has none.
  /// Made anew only when the diary, the days or the atlas changed.
  [[nodiscard]] std::shared_ptr<PainComposite const> composite() const;

  /// Runs one command line and returns the requests to carry out, in order. An empty line and one
  /// whose first word begins with '#' do nothing. A fault (unknown command, wrong arguments, a NUL
  /// byte, nothing to undo) leaves the state unchanged.
  Result<std::vector<Request>> run(std::string_view line);

  /// Whether the command `undo` would succeed. While the settings are shown, undo and redo concern
  /// preferences only, else the work and the body (UndoScope).
  [[nodiscard]] bool can_undo() const { return history_.can_undo(scope()); }
  /// Whether `undo map` or `undo settings` would.
  [[nodiscard]] bool can_undo(UndoScope of) const { return history_.can_undo(of); }
  /// What `undo` would take back ("the text size", "the brush stroke"); "" for nothing.
  [[nodiscard]] std::string_view undo_title() const { return undo_title(scope()); }
  [[nodiscard]] std::string_view undo_title(UndoScope of) const { return history_.title(of); }
  /// Rises with every step that enters the history, and with each undo and redo.
  [[nodiscard]] std::uint64_t changes() const { return changes_; }
  /// Whether the command `redo` would succeed.
  [[nodiscard]] bool can_redo() const { return history_.can_redo(scope()); }
  [[nodiscard]] bool can_redo(UndoScope of) const { return history_.can_redo(of); }
  /// Whether the command `back` has an earlier page to go to.
  [[nodiscard]] bool can_go_back() const { return trail_at_ > 0; }
  /// page_id() of the page that `back` goes to; "" for none.
  [[nodiscard]] std::string_view came_from() const {
    return can_go_back() ? std::string_view(trail_[trail_at_ - 1]) : std::string_view();
  }
  /// Whether the open page is one that other pages lead to, and one did: closing it goes back
  /// there.
  [[nodiscard]] bool leads_back() const;
  /// Whether the command `forward` has a later page to go to.
  [[nodiscard]] bool can_go_forward() const { return trail_at_ + 1 < trail_.size(); }

  /// Replaces the world by one with another atlas on the same body. Ids that the new atlas lacks
  /// are removed from the state and from the whole undo history; hover and menu are reset, and the
  /// list of visited pages starts anew.
  void replace_world(World fresh);

 private:
  using Done = Result<std::vector<Request>>;
  [[nodiscard]] UndoScope scope() const;
  /// Writes what was done (Care::unkept) into the diary; what cannot be written stays, and that is
  /// said.
  void keep_done(std::vector<Request>& requests);
  /// Makes `outcome` the state, and records a step in the history where the command counts as one.
  void take(CommandSpec const& spec, State outcome, std::optional<Work> before);
  /// Runs the commands that are the session's own: undo, redo, back, forward, released.
  Done run_history(CommandSpec const& spec, CommandArgs args);
  /// Undoes (`back`) or redoes one step of the scope, which must exist; says what it was.
  Request step(bool back, UndoScope of);
  /// Opens the page before (`back`) or after the current one in the list of visited pages.
  Done walk_trail(bool back);
  /// Ends the way or exercise that is shown when its page was left, and notes when a pose began.
  void pose_with_page(Page const& page_before, std::optional<ShownPose> const& pose_before);
  /// Ends what the diary's page had painted on the body when the page was left; when it begins,
  /// the view flies to the side of the body where most of it is.
  void paint_with_page(bool showed_before);
  /// Appends the open page to the visited pages when it is another one than before.
  void note_page();

  Answers answers_;
  State state_;
  DiaryBook diary_;
  mutable CompositeKeeper composites_;
  History history_;
  std::uint64_t changes_ = 0;
  std::string last_drag_;  ///< command of a drag that goes on: its next call joins the last step
  std::vector<std::string> trail_;  ///< page_id() of the visited pages, oldest first
  std::size_t trail_at_ = 0;        ///< index of the current page in `trail_`
};

}  // namespace knotmap
