#include "cli/window.h"

#include <memory>
#include <string>

#include "cli/answer.h"
#include "cli/call.h"
#include "desktop/desktop.h"
#include "platform/output_file.h"
#include "store/diary_files.h"

namespace knotmap {
namespace {

struct WindowCall : Call {
  std::string state_file;
  std::string diary;
};

int open_map(WindowCall const& call) {
  auto const folders = data_folders(call);
  if (!folders) return report(folders.error());
  DesktopOptions options;
  options.body = folders->body;
  options.atlas = folders->atlas;
  options.shaders = folders->shaders;
  options.fonts = folders->fonts;
  if (!call.body.empty()) {
    auto const choice = body_of(call);
    if (!choice) return report(choice.error());
    options.body_choice = *choice;
  }
  if (!call.state_file.empty()) {
    if (auto may = may_write(call.state_file, report_output); !may) {
      may.error().remedy = "choose another name";
      return report(may.error());
    }
    options.state_file = call.state_file;
  }
  options.diary = call.diary;
  if (!call.diary.empty()) {
    if (auto const file = diary_file(call.diary); !file) return report(file.error());
  }
  return run_desktop(options);
}

}  // namespace

Subcommand window_subcommand() {
  auto call = std::make_shared<WindowCall>();
  return {
      .name = "",
      .help = "Knotmap: a map of the body for muscle pain. Without a subcommand it opens the map.",
      .options =
          with_call_options(*call, {{.name = "--diary",
                                     .target = &call->diary,
                                     .help = "the diary of that name (default: me)"},
                                    {.name = "--state-file",
                                     .target = &call->state_file,
                                     .help = "write what is shown there as JSON, for tests"}}),
      .examples = {"knotmap find --near T5"},
      .note = "It is information, not a diagnosis. knotmap SUBCOMMAND --help tells more.",
      .run = [call] { return open_map(*call); }};
}

}  // namespace knotmap
