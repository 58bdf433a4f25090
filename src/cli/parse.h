// Reads a call of the program. The only place that knows the parser's library (CLI11).
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/fault.h"
#include "cli/options.h"

namespace knotmap {

/// All that the program can be called with.
struct CommandLine {
  std::string version;                  ///< what --version prints
  Subcommand bare;                      ///< taken when no subcommand is named
  std::vector<Subcommand> subcommands;  ///< in the order of --help
};

/// Reads the words of a call, sets the targets of the options that were given, and returns what is
/// to be run: the subcommand's `run`, or a task that prints what --help or --version ask for. A
/// wrong call (unknown word, value out of range, two options that exclude each other, an option of
/// the bare program before a subcommand) is a fault with one line that says what and what to do.
[[nodiscard]] Result<std::function<int()>> parse(CommandLine const& line, int argc, char** argv);

}  // namespace knotmap
