#include "cli/play.h"

#include <memory>
#include <string>

#include <fmt/format.h>

#include "base/text_file.h"
#include "base/today.h"
#include "cli/answer.h"
#include "cli/call.h"
#include "cli/studio.h"
#include "commands/session.h"
#include "desktop/cursor_press.h"
#include "desktop/printed.h"
#include "desktop/requests.h"
#include "handout/open_handout.h"
#include "platform/console.h"
#include "platform/files.h"
#include "platform/output_file.h"
#include "platform/wall_clock.h"
#include "state/framing.h"

namespace knotmap {
namespace {

struct PlayCall : Call {
  std::string script;
  std::string pictures;
  std::string size = "1280x720";
  bool ui = false;
  bool force = false;
  int scale = 0;
};

/// The outside of a script: standard output and files. The studio opens at the first picture, so
/// that a script without pictures needs no OpenGL.
class Player : public Outside {
 public:
  Player(DataFolders folders, PlayCall const& call, PictureSize size, Session& session)
      : folders_(std::move(folders)),
        pictures_(call.pictures),
        size_(size),
        scale_(static_cast<float>(call.scale) / 100.0F),
        ui_(call.ui),
        replace_(call.force ? Replace::anything : Replace::own_kind),
        session_(session) {}

  [[nodiscard]] bool has_quit() const { return has_quit_; }

  [[nodiscard]] Result<Image> picture() override {
    if (auto const opened = open(); !opened) return fail(opened.error());
    if (session_.state().moment.presenting) return studio_->shoot_presenting(session_, size_);
    return ui_ ? studio_->shoot_with_panels(session_, size_, scale_)
               : studio_->shoot(session_, size_);
  }
  [[nodiscard]] Result<Image> picture_alone() override {
    if (auto const opened = open(); !opened) return fail(opened.error());
    return studio_->shoot_presenting(session_, size_);
  }
  [[nodiscard]] Result<std::filesystem::path> pictures() const override {
    return pictures_.empty() ? std::filesystem::path(".") : pictures_;
  }
  [[nodiscard]] Result<std::string> pdf(Handout const& handout) override {
    if (auto const opened = open(); !opened) return fail(opened.error());
    return printed(handout, studio_->renderer(), session_.answers(), session_.state(),
                   paper_of(session_.state().preferences), folders_.fonts);
  }
  [[nodiscard]] Result<std::filesystem::path> documents() const override { return pictures(); }
  void say(std::string_view words) override { answer(std::string(words)); }
  [[nodiscard]] bool shows_page() const override { return false; }  // not where it says something
  [[nodiscard]] Result<void> print(std::string_view bytes) override { return print_answer(bytes); }
  void focus_search() override {}  // nobody types into a script's field
  void at_cursor(std::string const& what) override {
    for (auto const& line :
         pressed_at_cursor(what, session_, director_, canvas_of(size_, scale_))) {
      if (auto const done = session_.run(line); !done) say(to_line(done.error()));
    }
  }
  void quit() override { has_quit_ = true; }
  [[nodiscard]] Replace replace() const override { return replace_; }
  [[nodiscard]] std::filesystem::path path_of(std::string const& file) const override {
    return pictures_.empty() ? std::filesystem::path(file) : pictures_ / file;
  }

 private:
  [[nodiscard]] Result<void> open() {
    if (studio_) return {};
    auto opened = Studio::open(folders_);
    if (!opened) return fail(opened.error());
    studio_ = std::make_unique<Studio>(std::move(*opened));
    return {};
  }

  DataFolders folders_;
  std::filesystem::path pictures_;
  PictureSize size_;
  float scale_;
  bool ui_;
  Replace replace_;
  Session& session_;
  std::unique_ptr<Studio> studio_;
  Director director_;  // for what lies at the cursor; it draws nothing
  bool has_quit_ = false;
};

int play(PlayCall const& call) {
  auto const size = picture_size(call.size);
  if (!size) return report(size.error());
  auto const script = read_text(call.script);
  if (!script) return report(script.error());
  if (is_utf16(*script)) {
    return report({.file = call.script,
                   .pointer = {},
                   .what = "the script is UTF-16 text",
                   .remedy = "save it with the encoding UTF-8"});
  }
  auto const choice = body_of(call);
  if (!choice) return report(choice.error());
  auto const folders = data_folders(call);
  if (!folders) return report(folders.error());
  auto const world = load_world(folders->body, folders->atlas);
  if (!world) return report(world.error());

  State start;
  start.preferences.body = *choice;
  start.preferences.welcomed = true;
  start.moment.today = today();
  auto const now_s = seconds_since_1970();
  start.moment.wall = When{now_s, wall_offset_min(now_s)};
  start.work.view = whole_body(*world, *choice, start.work.view);
  Session session(*world, start);
  Player player(*folders, call, *size, session);
  auto rest = without_mark(*script);
  for (int number = 1; !rest.empty() && !player.has_quit(); ++number) {
    auto const line = take_line(rest);
    auto const at_line = [&](Fault fault) {
      if (fault.file.empty()) fault.file = fmt::format("{}:{}", call.script, number);
      return report(fault);
    };
    auto const requests = session.run(line);
    if (!requests) return at_line(requests.error());
    for (auto const& request : *requests) {
      auto const done = carry_out(request, session, player);
      // Nothing that a later line could do would mend standard output.
      if (answer_state() != AnswerState::whole) return exit_wrong;
      if (!done) return at_line(done.error());
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
                      {.name = "--ui", .target = &call->ui, .help = "pictures with the panels"},
                      {.name = "--force",
                       .target = &call->force,
                       .help = "pictures and dumps replace files of another kind too"},

                      {.name = "--scale",
                       .target = &call->scale,
                       .help = "pixels for 100 points of panels and marks, as a screen has "
                               "them (default: as fits 720 points of height)",
                       .range = OptionRange{50, 400}}}),
          .examples = {R"(printf 'view back\ntick 1\npicture back.png\n' > tour.txt)",
                       "knotmap play tour.txt --pictures ."},
          .run = [call] { return play(*call); }};
}

}  // namespace knotmap
