#include "cli/studio.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "ui/model_maker.h"
#include "ui/present_model.h"

namespace knotmap {

Result<PictureSize> picture_size(std::string const& text) {
  constexpr int least = 16;
  constexpr int most = 8192;
  PictureSize size;
  auto const* const end = text.data() + text.size();
  auto const [middle, first] = std::from_chars(text.data(), end, size.width);
  bool good = first == std::errc{} && middle != end && *middle == 'x';
  if (good) {
    auto const [rest, second] = std::from_chars(middle + 1, end, size.height);
    good = second == std::errc{} && rest == end;
  }
  auto const fits = [](int side) { return side >= least && side <= most; };
  if (good && fits(size.width) && fits(size.height)) return size;
  return fail({.file = "--size",
               .pointer = {},
               .what = fmt::format("\"{}\" is not a size for a picture", text),
               .remedy = fmt::format("WIDTHxHEIGHT, each {} to {}: 1280x720", least, most)});
}

Canvas canvas_of(PictureSize size, float scale) {
  Canvas canvas;
  canvas.width = size.width;
  canvas.height = size.height;
  constexpr float usual_height = 720.0F;
  canvas.scale =
      scale > 0.0F ? scale : std::max(0.5F, static_cast<float>(size.height) / usual_height);
  return canvas;
}

Studio::Studio(std::unique_ptr<HeadlessGl> gl, std::unique_ptr<Renderer> renderer,
               std::filesystem::path fonts)
    : gl_(std::move(gl)), renderer_(std::move(renderer)), fonts_(std::move(fonts)) {}

Result<Studio> Studio::open(DataFolders const& folders) {
  auto gl = HeadlessGl::create();
  if (!gl) return fail(gl.error());
  auto renderer = Renderer::create(folders.shaders);
  if (!renderer) return fail(renderer.error());
  return Studio(std::move(*gl), std::move(*renderer), folders.fonts);
}

Result<Image> Studio::shoot(Session const& session, PictureSize size) {
  auto const frame =
      director_.frame(session.answers(), session.state(), canvas_of(size), session.composite());
  if (auto const drawn = renderer_->draw(frame); !drawn) return fail(drawn.error());
  return renderer_->capture();
}

Result<Image> Studio::shoot_with_panels(Session const& session, PictureSize size, float scale) {
  return shoot_with_words(session, size, scale, false);
}

Result<Image> Studio::shoot_presenting(Session const& session, PictureSize size) {
  return shoot_with_words(session, size, 0.0F, true);
}

Result<Image> Studio::shoot_with_words(Session const& session, PictureSize size, float scale,
                                       bool presenting) {
  if (!ui_) {
    auto made = Ui::create(fonts_);
    if (!made) return fail(made.error());
    ui_ = std::move(*made);
  }
  auto canvas = canvas_of(size, scale);
  ModelMaker maker;
  Frame frame;
  UiAnswer answer;
  // Panels settle in a few frames: sizes follow from texts, the scene from the panels.
  constexpr int frames = 4;
  constexpr double frame_s = 1.0 / 60.0;
  auto const state = presenting ? handed_out(session.state()) : session.state();
  for (int i = 0; i < frames; ++i) {
    frame = director_.frame(session.answers(), state, canvas, session.composite());
    auto model = presenting ? presented(session, frame) : maker.make(session, &frame);
    model.small_drawn = small_.has(model.small);
    answer = ui_->frame(model, canvas.width, canvas.height, canvas.scale, frame_s);
    canvas.insets = answer.insets;
    canvas.covered = answer.covered;
    small_.ask(state, model, answer, canvas.scale);
    if (!small_.is_due()) continue;
    if (auto const drawn = small_.draw(*renderer_, session.answers(), state); !drawn)
      return fail(drawn.error());
  }
  if (auto const drawn = renderer_->draw(frame); !drawn) return fail(drawn.error());
  if (auto const drawn = renderer_->draw_overlay(answer.overlay); !drawn) {
    return fail(drawn.error());
  }
  return renderer_->capture();
}

}  // namespace knotmap
