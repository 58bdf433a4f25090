// Standard output and standard error: the one place of the program that prints. Nothing here throws
// or ends the program, whatever became of the two: closed, full, or the reader of a pipe gone.
#pragma once

#include <optional>
#include <string_view>

#include "base/fault.h"

namespace knotmap {

/// To be called once, before anything is opened. A closed standard descriptor is held open, so that
/// no file of the program takes its number and gets what is printed; writing to it still fails. A
/// pipe whose reader has gone, and a file that may not grow, are failed writes from now on and no
/// signals that end the program.
void prepare_console();

/// Writes bytes to standard output at once. A fault when they could not all be written; from then
/// on nothing more is written there, since an answer with a hole is worse than a short one.
[[nodiscard]] Result<void> print_answer(std::string_view bytes);

/// What became of standard output.
enum class AnswerState {
  whole,        ///< all was written
  reader_gone,  ///< the reader of the pipe has gone (`| head -1`): it wants no more, and no words
  lost          ///< it could not be written
};
[[nodiscard]] AnswerState answer_state();
/// The fault of the first write to standard output that failed; nothing while all went well.
[[nodiscard]] std::optional<Fault> answer_fault();

/// Prints "knotmap: FAULT" as one line (to_line) to standard error. Where that is not possible,
/// nothing happens: there is nobody to tell.
void print_fault(Fault const& fault);

/// Prints how far something long has come as one line to standard error, so that the answer stays
/// alone on standard output.
void print_progress(std::string_view words);

/// Whether standard output is a terminal.
[[nodiscard]] bool answers_to_terminal();

}  // namespace knotmap
