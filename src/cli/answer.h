// How every subcommand answers: the answer alone on standard output, what went wrong as one line on
// standard error, an exit code.
#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "base/fault.h"
#include "base/side.h"

namespace knotmap {

/// Exit codes of the whole program.
enum Exit : int {
  exit_done = 0,   ///< done
  exit_no = 1,     ///< the answer is "no": check found faults, a picture differs
  exit_wrong = 2,  ///< the call or the input was wrong; one line on standard error
};

/// Reports a fault: prints "knotmap: FILE POINTER: WHAT; REMEDY" as one line to standard error and
/// returns exit_wrong. Control characters in it become spaces.
int report(Fault const& fault);

/// Prints text, ended by a newline, to standard output.
void answer(std::string const& text);
/// Prints JSON, two spaces deep. Bytes that are not UTF-8 are replaced.
void answer(nlohmann::ordered_json const& json);

/// "L", "R" or "M".
[[nodiscard]] std::string side_text(Side side);

}  // namespace knotmap
