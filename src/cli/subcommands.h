// The subcommands: each adds itself to the program and leaves what is to be run.
#pragma once

#include <functional>

namespace CLI {
class App;
}  // namespace CLI

namespace knotmap {

/// Set by the subcommand that the person called; gives the exit code.
using Task = std::function<int()>;

void add_find(CLI::App& program, Task& task);
void add_show(CLI::App& program, Task& task);
void add_list(CLI::App& program, Task& task);
void add_picture(CLI::App& program, Task& task);
void add_sheet(CLI::App& program, Task& task);
void add_export(CLI::App& program, Task& task);
void add_check(CLI::App& program, Task& task);
void add_play(CLI::App& program, Task& task);
void add_bench(CLI::App& program, Task& task);

}  // namespace knotmap
