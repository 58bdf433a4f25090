// What a subcommand says of itself, as plain data: its name, its options and where their values go.
// parse.cpp alone turns it into a parser, so that the parser's library is compiled in one file.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/fault.h"

namespace knotmap {

/// Where the value of an option is written. `bool` makes it a flag without a value (true when
/// given); a list takes the option several times, each time one value.
using OptionTarget = std::variant<bool*, int*, std::string*, std::vector<std::string>*>;

/// Whole numbers that an option takes, both ends included.
struct OptionRange {
  int least = 0;
  int most = 0;
};

/// One option or positional argument. An option that is given twice is refused unless its target is
/// a list or a flag.
struct Option {
  std::string name;     ///< "--limit"; without dashes it is positional ("out")
  OptionTarget target;  ///< must outlive the call; keeps its value when the option is not given
  std::string help;     ///< one phrase, as --help shows it

  bool required = false;
  std::vector<std::string> one_of = {};   ///< the words that it takes; empty: any
  std::optional<OptionRange> range = {};  ///< of an `int` target
  std::optional<char> delimiter = {};     ///< of a list target: also parts one value ("a,b")
  std::string excludes = {};              ///< an option of the same subcommand, declared before
  /// Refuses a value with a fault, which becomes the error line of the call.
  std::function<Result<void>(std::string const&)> check = {};
};

/// Options of which at most one may be given.
struct OptionGroup {
  std::string name;
  std::string help;
  std::vector<Option> options;
};

/// A subcommand. Its targets live as long as `run`, which holds what they point to.
struct Subcommand {
  std::string name;  ///< empty: the program without a subcommand
  std::string help;  ///< one phrase
  std::vector<Option> options = {};
  std::vector<OptionGroup> groups = {};
  std::vector<std::string> examples = {};  ///< shell lines at the end of --help; each must work
  std::string note = {};                   ///< a paragraph under the examples; may be empty
  /// Does the work after the targets are set; gives the exit code (cli/answer.h).
  std::function<int()> run = {};
};

}  // namespace knotmap
