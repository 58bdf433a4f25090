#include "cli/program.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "base/words.h"
#include "cli/call.h"
#include "cli/subcommands.h"
#include "cli/window.h"

#ifndef KNOTMAP_VERSION
#define KNOTMAP_VERSION "unknown"
#endif

namespace knotmap {
namespace {

/// "knotmap pciture": the nearest subcommand, if the first word looks like one.
std::string meant(CLI::App const& program, int argc, char** argv) {
  if (argc < 2 || std::string_view(argv[1]).starts_with('-')) return {};
  std::vector<std::string> names;
  for (auto const* const sub : program.get_subcommands([](CLI::App const*) { return true; })) {
    if (sub->get_name() == argv[1]) return {};
    names.push_back(sub->get_name());
  }
  return did_you_mean(argv[1], names);
}

int run(int argc, char** argv) {
  CLI::App program(
      "Knotmap: a map of the body for muscle pain. Without a subcommand it opens the map.",
      "knotmap");
  program.set_version_flag("--version", "knotmap " KNOTMAP_VERSION);
  program.require_subcommand(0, 1);
  program.footer(
      "Example:\n  knotmap find --near T5\n\n"
      "It is information, not a diagnosis. knotmap SUBCOMMAND --help tells more.");
  Task task;
  add_window(program, task);
  add_find(program, task);
  add_show(program, task);
  add_list(program, task);
  add_picture(program, task);
  add_sheet(program, task);
  add_export(program, task);
  add_check(program, task);
  add_play(program, task);
  add_bench(program, task);
  try {
    program.parse(argc, argv);
  } catch (CLI::Success const& asked) {  // --help, --version
    return program.exit(asked);
  } catch (CLI::ParseError const& error) {
    auto const near = meant(program, argc, argv);
    std::string what = error.what();
    for (auto& c : what) {
      if (c == '\n') c = ' ';
    }
    return told({.file = {},
                 .pointer = {},
                 .what = what,
                 .remedy = near.empty() ? "knotmap --help tells more"
                                        : fmt::format("did you mean \"{}\"?", near)});
  }
  if (!program.get_subcommands().empty() &&
      program.count("--body") + program.count("--atlas") + program.count("--state-file") > 0) {
    return told({.file = {},
                 .pointer = {},
                 .what = "an option stands before the subcommand",
                 .remedy = "options stand after it: knotmap find --near T5 --body male"});
  }
  int const code = task();
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
    return told({.file = {},
                 .pointer = {},
                 .what = "the answer could not be written to standard output",
                 .remedy = "is the disk full, or the other program gone?"});
  }
  return code;
}

}  // namespace

int run_program(int argc, char** argv) {
  // What is wrong with OpenGL is told in one line of ours; Mesa's own log stays for who asks for
  // it.
  setenv("EGL_LOG_LEVEL", "fatal", 0);  // NOLINT(concurrency-mt-unsafe): no thread runs yet
  try {
    return run(argc, argv);
  } catch (std::exception const& error) {
    // Nothing is expected to come here: the last net, so that a person reads a line and not a
    // crash.
    return told({.file = {}, .pointer = {}, .what = error.what(), .remedy = {}});
  }
}

}  // namespace knotmap
