#include "cli/play.h"

#include <memory>
#include <sstream>
#include <string>

#include <fmt/format.h>

#include "cli/answer.h"
#include "cli/call.h"
#include "cli/studio.h"
#include "platform/files.h"
#include "state/framing.h"
#include "state/session.h"

namespace knotmap {
namespace {

struct PlayCall : Call {
  std::string script;
  std::string pictures;
  std::string size = "1280x720";
  bool ui = false;
};

/// Carries out what commands ask of the outside. The studio opens at the first picture, so that a
/// script without pictures needs no OpenGL.
class Stage {
 public:
  Stage(DataFolders folders, PlayCall const& call, PictureSize size)
      : folders_(std::move(folders)), pictures_(call.pictures), size_(size), ui_(call.ui) {}

  Result<void> carry_out(Request const& request, Session& session) {
    switch (request.kind) {
      case Request::Kind::picture:
        return picture(request.text, session);
      case Request::Kind::dump:
        return dump_to(request.text, session);
      case Request::Kind::say:
        answer(request.text);
        return {};
      case Request::Kind::quit:
        quit_ = true;
        return {};
      case Request::Kind::focus_search:
        return {};
    }
    return {};
  }

  [[nodiscard]] bool quit() const { return quit_; }

 private:
  [[nodiscard]] std::filesystem::path target(std::string const& file) const {
    return pictures_.empty() ? std::filesystem::path(file) : pictures_ / file;
  }

  Result<void> picture(std::string const& file, Session& session) {
    if (auto could = writable(target(file)); !could) return could;
    if (!studio_) {
      auto opened = Studio::open(folders_);
      if (!opened) return fail(opened.error());
      studio_ = std::make_unique<Studio>(std::move(*opened));
    }
    auto const image = ui_ ? studio_->shoot_with_panels(session, size_)
                           : Result<Image>(studio_->shoot(session, size_));
    if (!image) return fail(image.error());
    return write_png(*image, target(file));
  }

  Result<void> dump_to(std::string const& file, Session const& session) const {
    if (file.empty()) {
      answer(dump(session.state()));
      return {};
    }
    return write_whole(target(file), dump(session.state()) + "\n");
  }

  DataFolders folders_;
  std::filesystem::path pictures_;
  PictureSize size_;
  bool ui_;
  std::unique_ptr<Studio> studio_;
  bool quit_ = false;
};

int play(PlayCall const& call) {
  auto const size = picture_size(call.size);
  if (!size) return report(size.error());
  auto const script = read_text(call.script);
  if (!script) return report(script.error());
  auto const choice = body_of(call);
  if (!choice) return report(choice.error());
  auto const folders = data_folders(call);
  if (!folders) return report(folders.error());
  auto const world = load_world(folders->body, folders->atlas);
  if (!world) return report(world.error());

  State start;
  start.preferences.body = *choice;
  start.preferences.welcomed = true;
  start.view = whole_body(*world, *choice, start.view);
  Session session(*world, start);
  Stage stage(*folders, call, *size);
  std::istringstream lines(*script);
  std::string line;
  for (int number = 1; std::getline(lines, line) && !stage.quit(); ++number) {
    auto const at_line = [&](Fault fault) {
      if (fault.file.empty()) fault.file = fmt::format("{}:{}", call.script, number);
      return report(fault);
    };
    auto const requests = session.run(line);
    if (!requests) return at_line(requests.error());
    for (auto const& request : *requests) {
      if (auto const done = stage.carry_out(request, session); !done) return at_line(done.error());
    }
  }
  return exit_done;
}

}  // namespace

Subcommand play_subcommand() {
  auto call = std::make_shared<PlayCall>();
  return {.name = "play",
          .help = "run a script of commands, one a line",
          .options = with_call_options(
              *call, {{.name = "script",
                       .target = &call->script,
                       .help = "a text file of commands (docs/architecture.md)",
                       .required = true},
                      {.name = "--pictures",
                       .target = &call->pictures,
                       .help = "the folder that pictures and dumps go to"},
                      {.name = "--size",
                       .target = &call->size,
                       .help = "WIDTHxHEIGHT of pictures (default: 1280x720)"},
                      {.name = "--ui", .target = &call->ui, .help = "pictures with the panels"}}),
          .examples = {"printf 'view back\\ntick 1\\npicture back.png\\n' > tour.txt",
                       "knotmap play tour.txt --pictures ."},
          .run = [call] { return play(*call); }};
}

}  // namespace knotmap
