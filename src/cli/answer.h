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

/// Reports a fault: prints it as one line to standard error (print_fault) and returns exit_wrong.
int report(Fault const& fault);

/// Prints text, ended by a newline, to standard output. A failure is told once, at the end, by
/// `finished`.
void answer(std::string const& text);
/// Prints JSON, two spaces deep. Bytes that are not UTF-8 are replaced.
void answer(nlohmann::ordered_json const& json);

/// The exit code of a subcommand that would return `code`: exit_wrong when its answer could not be
/// written, with the fault reported, but for a reader that has gone: it wants no words.
[[nodiscard]] int finished(int code);

/// "L", "R" or "M".
[[nodiscard]] std::string side_text(Side side);

}  // namespace knotmap
