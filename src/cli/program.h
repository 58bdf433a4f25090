// The program: chooses what a call asks for. Each subcommand has a file of its own.
#pragma once

namespace knotmap {

/// Runs the call and returns the exit code (cli/answer.h): 0 done, 1 the answer is "no", 2 the call
/// or the input was wrong, with one line on standard error. Nothing is thrown.
int run_program(int argc, char** argv);

}  // namespace knotmap
