// What commands ask of the window: pictures, messages, the keyboard's place.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "desktop/cursor_press.h"
#include "desktop/loop.h"
#include "desktop/printed.h"
#include "handout/open_handout.h"
#include "platform/console.h"
#include "platform/files.h"
#include "platform/viewer.h"
#include "ui/pages/toast.h"
#include "ui/present_model.h"

namespace knotmap {
Result<Image> Desktop::picture() {
  if (!laying_out_ && !has_message(shown_)) return renderer_->capture();
  if (laying_out_) {
    // On screen the skin stays whole until all muscles are laid out. A picture waits for them: what
    // it shows follows from the state, not from how soon it is asked for.
    laying_out_.reset();
    frame_ =
        director_.frame(session_.answers(), session_.state(), frame_.canvas, session_.composite());
    shown_ = model(seconds_now());
    auto const drawn = renderer_->draw_if_changed(frame_);
    if (!drawn) return fail(drawn.error());
  }
  // What was said of the last picture, or can be taken back, does not belong into this one.
  auto model = shown_;
  clear_message(model);
  return picture_with(words_over(model));
}

UiAnswer Desktop::words_over(UiModel const& model) {
  auto const& canvas = frame_.canvas;
  auto words = ui_->frame(model, canvas.width, canvas.height, canvas.scale, 0.001);
  // Keys that waited for a frame came to this one.
  late_.insert(late_.end(), words.commands.begin(), words.commands.end());
  dirty_ = true;  // what is on screen is drawn anew
  return words;
}

Result<Image> Desktop::picture_with(UiAnswer const& words) {
  if (auto const drawn = renderer_->draw_overlay(words.overlay); !drawn) {
    return fail(drawn.error());
  }
  return renderer_->capture();
}

Result<Image> Desktop::picture_alone() {
  auto canvas = frame_.canvas;
  UiAnswer words;
  Frame alone;
  auto const state = handed_out(session_.state());
  // Twice: the body is placed above the words when their height is known.
  for (int i = 0; i < 2; ++i) {
    canvas.insets = words.insets;
    canvas.covered = words.covered;
    alone = director_.frame(session_.answers(), state, canvas, session_.composite());
    words = words_over(presented(session_, alone));
  }
  if (auto const drawn = renderer_->draw(alone); !drawn) return fail(drawn.error());
  return picture_with(words);
}

Result<std::string> Desktop::pdf(Handout const& handout) {
  auto pdf = printed(handout, *renderer_, session_.answers(), session_.state(),
                     paper_of(session_.state().preferences), options_.fonts);
  dirty_ = true;  // the renderer has drawn other pictures
  return pdf;
}

bool Desktop::show_file(std::filesystem::path const& file) {
  return open_in_viewer(file);
}

void Desktop::say(std::string_view words) {
  message_.say(words, seconds_now());
  dirty_ = true;
}

void Desktop::offer(std::string_view label, std::string_view command) {
  message_.offer(label, command, session_.changes(), seconds_now());
}

void Desktop::written(std::filesystem::path const& file) {
  say("Written: " + file.string());
}

Result<void> Desktop::print(std::string_view bytes) {
  return print_answer(bytes);
}

void Desktop::focus_search() {
  ui_->focus_search();
}

void Desktop::focus_next() {
  ui_->focus_next();
}

void Desktop::at_cursor(std::string const& what) {
  for (auto const& line : pressed_at_cursor(what, session_, director_, frame_.canvas)) run(line);
}

void Desktop::sound(std::string_view what) {
  if (!session_.state().preferences.sound) return;
  speaker_.play(what == "begin" ? Chime::begin : what == "ask" ? Chime::ask : Chime::end);
}

void Desktop::quit() {
  closing_ = true;
}

}  // namespace knotmap
