#include "cli/window.h"

#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "cli/call.h"
#include "desktop/desktop.h"

namespace knotmap {
namespace {

struct WindowCall : Call {
  std::string state_file;
};

int open_map(WindowCall const& call) {
  auto const folders = data_folders(call);
  if (!folders) return told(folders.error());
  DesktopOptions options;
  options.body = folders->body;
  options.atlas = folders->atlas;
  options.shaders = folders->shaders;
  options.fonts = folders->fonts;
  if (!call.body.empty()) {
    auto const choice = body_of(call);
    if (!choice) return told(choice.error());
    options.body_choice = *choice;
  }
  if (!call.state_file.empty()) options.state_file = call.state_file;
  return run_desktop(options);
}

}  // namespace

void add_window(CLI::App& program, Task& task) {
  auto call = std::make_shared<WindowCall>();
  add_call_options(program, *call);
  program.add_option("--state-file", call->state_file,
                     "write what is shown there as JSON, for tests");
  task = [call] { return open_map(*call); };
}

}  // namespace knotmap
