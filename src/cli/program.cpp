#include "cli/program.h"

#include <array>
#include <cstdlib>
#include <exception>

#include "cli/answer.h"
#include "cli/bench.h"
#include "cli/causes.h"
#include "cli/check.h"
#include "cli/diary.h"
#include "cli/export.h"
#include "cli/find.h"
#include "cli/handout.h"
#include "cli/list.h"
#include "cli/parse.h"
#include "cli/picture.h"
#include "cli/plan.h"
#include "cli/play.h"
#include "cli/sheet.h"
#include "cli/show.h"
#include "cli/window.h"
#include "platform/console.h"

#ifndef KNOTMAP_VERSION
#define KNOTMAP_VERSION "unknown"
#endif

namespace knotmap {
namespace {

/// In the order of --help.
constexpr std::array subcommands{
    find_subcommand,  causes_subcommand, plan_subcommand,    diary_subcommand, handout_subcommand,
    show_subcommand,  list_subcommand,   picture_subcommand, sheet_subcommand, export_subcommand,
    check_subcommand, play_subcommand,   bench_subcommand};

int run(int argc, char** argv) {
  CommandLine line{
      .version = "knotmap " KNOTMAP_VERSION, .bare = window_subcommand(), .subcommands = {}};
  for (auto const subcommand : subcommands) line.subcommands.push_back(subcommand());
  auto const task = parse(line, argc, argv);
  if (!task) return report(task.error());
  return finished((*task)());
}

}  // namespace

int run_program(int argc, char** argv) {
  prepare_console();
  // What is wrong with OpenGL is reported in one line of ours; Mesa's own log stays for who asks
  // for it.
  setenv("EGL_LOG_LEVEL", "fatal", 0);  // NOLINT(concurrency-mt-unsafe): no thread runs yet
  try {
    return run(argc, argv);
  } catch (std::exception const& error) {
    // Nothing is expected to come here: the last net, so that a person reads a line and not a
    // crash.
    return report({.file = {}, .pointer = {}, .what = error.what(), .remedy = {}});
  }
}

}  // namespace knotmap
