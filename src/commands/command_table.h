// The commands: everything that changes the state, by name, in one table.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/fault.h"
#include "state/answers.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

using CommandArgs = std::span<std::string const>;

/// What a command asks of the outside, in order.
struct Request {
  enum class Kind : std::uint8_t { quit, picture, dump, focus_search, say };
  Kind kind;
  std::string text;  ///< a file for picture and dump, words for say

  friend bool operator==(Request const&, Request const&) = default;
};

/// How a command counts for undo.
enum class Undo : std::uint8_t {
  none,  ///< hover, flights, window things
  step,  ///< one step each
  drag   ///< joins the step before when that was the same command
};

struct Outcome {
  State state;
  std::vector<Request> requests;
};

struct CommandSpec;

/// What a command is run with.
struct CommandInput {
  CommandSpec const& spec;
  Answers const& answers;
  World const& world;
  State const& state;
  CommandArgs args;  ///< the words after its name
};

struct CommandSpec {
  std::string_view name;
  std::string_view usage;  ///< "view front|back|left|right|AZ,EL"
  std::string_view help;   ///< one line
  Undo undo = Undo::step;
  /// A pure function; a fault changes nothing.
  Result<Outcome> (*run)(CommandInput const& in) = nullptr;
};

/// The whole table; `undo`, `redo`, `back` and `forward` belong to the Session and stand in it
/// without `run`.
[[nodiscard]] std::span<CommandSpec const> command_table();
[[nodiscard]] CommandSpec const* find_command(std::string_view name);

}  // namespace knotmap
