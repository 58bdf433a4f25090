// The program: chooses what a call asks for. Each subcommand has a file of its own.
#pragma once

namespace knotmap {

/// 0 done, 1 the answer is "no", 2 the call or the input was wrong.
int run_program(int argc, char** argv);

}  // namespace knotmap
