// The command table. A command is a named pure function from a state to the next state; nothing
// else changes the state, so buttons, keys, scripts and tests all go the same way.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fault.h"
#include "diary/diary_book.h"
#include "diary/diary_change.h"
#include "state/answers.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// The words after a command's name.
using CommandArgs = std::span<std::string const>;

/// A side effect that a command asks for. The command itself performs none: carry_out()
/// (desktop/requests.h) does, for the window and for `play` alike.
struct Request {
  enum class Kind : std::uint8_t {
    quit,          ///< end the program
    picture,       ///< write what is shown to the file `text`
    save_picture,  ///< write what is shown into the person's pictures, with words and no panels,
                   ///< as `text` with ".png" behind it, or with a number where that is taken
    save_panels,   ///< the same with the panels
    handout,       ///< write the sheet of what is open into the person's documents, as `text` with
                   ///< ".pdf" behind it, and show it
    dump,          ///< write the state as JSON to the file `text`; empty: to standard output
    focus_search,  ///< move the keyboard focus to the search field
    focus_next,    ///< move the keyboard from the body to the panel, or back
    sound,         ///< `text` is "begin", "ask" or "end": what a press session marks
    at_cursor,     ///< `text` is "press" or "menu": as a click or right click where the cursor is
    say            ///< show the person the short message `text`
  };
  Kind kind;
  std::string text;  ///< see Kind; else empty; `say` says nothing then
  // Of `say`: a button beside the message.
  std::string label = {};    ///< what it says; empty: there is none
  std::string command = {};  ///< the command line that it sends
  /// Of `say`: the text with what the page says too, for who sees no page; empty: the same.
  std::string whole = {};

  friend bool operator==(Request const&, Request const&) = default;
};

/// The message `text`, and beside it the way back from what the command did.
[[nodiscard]] inline Request said_with_undo(std::string text) {
  return {Request::Kind::say, std::move(text), "Undo", "undo map"};
}

/// How a change of Work by a command enters the undo history. A change of Preferences is recorded
/// with `none` too.
enum class Undo : std::uint8_t {
  none,  ///< no step: hover, flights, what is shown over the map
  step,  ///< each call is one step
  drag   ///< consecutive calls of the same command (one drag of the pointer) are one step together
};

/// The result of a command: the next state, and the requests in the order to carry them out.
struct Outcome {
  State state;
  std::vector<Request> requests;
  /// What is to be changed in the diary, one after the other. A fault of one is the command's: the
  /// state and the rest of the diary stay as they are.
  std::vector<DiaryChange> diary = {};
  /// The work that undo brings back, where it is not the one before: what only was offered.
  std::optional<Work> before = {};
};
/// The outcome of a command that requests nothing.
[[nodiscard]] inline Outcome done(State state) {
  return {.state = std::move(state), .requests = {}};
}

struct CommandSpec;

/// The input of a command. The references are valid during the call only.
struct CommandInput {
  CommandSpec const& spec;
  Answers const& answers;  ///< of `world`
  World const& world;
  State const& state;
  DiaryBook const& diary;
  CommandArgs args;  ///< the words after the command's name
};

/// One line of the command table. All views are of static text.
struct CommandSpec {
  std::string_view name;   ///< the first word of its command lines; unique
  std::string_view usage;  ///< its whole syntax: "view front|back|left|right|AZ,EL"
  std::string_view help;   ///< what it does, in one line
  Undo undo = Undo::step;
  /// Computes the next state; no side effects. A fault (wrong arguments, an unknown name) means
  /// that nothing changes. Null for the commands that the Session itself carries out: `undo`,
  /// `redo`, `back`, `forward` and `released`.
  Result<Outcome> (*run)(CommandInput const& in) = nullptr;
  /// What its step is called where undo says what it takes back: "the brush stroke". Every command
  /// that changes the work by steps has one.
  std::string_view undo_title = {};
};

/// All commands, group by group.
[[nodiscard]] std::span<CommandSpec const> command_table();
/// The command with exactly this name, or null.
[[nodiscard]] CommandSpec const* find_command(std::string_view name);

}  // namespace knotmap
