// The order of the passes and what they draw into. The body is drawn apart (at four samples, only
// as much of the picture as it covers) and then laid over the background; when the skin is a ghost
// the muscles are laid over it first, so that nothing needs sorting.
#include "render/renderer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "render/gl/target.h"
#include "render/passes/backdrop.h"
#include "render/passes/baseline_pass.h"
#include "render/passes/figure_buffers.h"
#include "render/passes/muscle_pass.h"
#include "render/passes/overlay_pass.h"
#include "render/passes/region.h"
#include "render/passes/sign_pass.h"
#include "render/passes/skin_pass.h"
#include "render/passes/wash_pass.h"
#include "render/same_frame.h"

namespace knotmap {
namespace {

constexpr int most_pixels_a_side = 16384;

struct Passes {
  BackgroundPass background;
  GroundPass ground;
  MusclePass muscles;
  WashPass wash;
  SkinPass skin;
  SignPass signs;
  CompositePass composite;
  std::optional<ResolvePass> resolve;  ///< not in GLES 3.0
};

Result<Passes> load_passes(std::filesystem::path const& shaders) {
  auto background = BackgroundPass::load(shaders);
  if (!background) return fail(background.error());
  auto ground = GroundPass::load(shaders);
  if (!ground) return fail(ground.error());
  auto muscles = MusclePass::load(shaders);
  if (!muscles) return fail(muscles.error());
  auto wash = WashPass::load(shaders);
  if (!wash) return fail(wash.error());
  auto skin = SkinPass::load(shaders);
  if (!skin) return fail(skin.error());
  auto signs = SignPass::load(shaders, shaders.parent_path() / "assets");
  if (!signs) return fail(signs.error());
  auto composite = CompositePass::load(shaders);
  if (!composite) return fail(composite.error());
  std::optional<ResolvePass> resolve;
  if (!gl::is_es()) {
    auto loaded = ResolvePass::load(shaders);
    if (!loaded) return fail(loaded.error());
    resolve.emplace(std::move(*loaded));
  }
  return Passes{std::move(*background), std::move(*ground), std::move(*muscles),
                std::move(*wash),       std::move(*skin),   std::move(*signs),
                std::move(*composite),  std::move(resolve)};
}

std::string gl_string(GLenum what) {
  auto const* text = reinterpret_cast<char const*>(glGetString(what));
  return text == nullptr ? "" : text;
}

gl::Extent canvas_extent(Canvas const& canvas) {
  return {std::clamp(canvas.width, 1, most_pixels_a_side),
          std::clamp(canvas.height, 1, most_pixels_a_side)};
}

/// What a picture depends on beside the frame.
struct Quality {
  int samples = 1;
  float resolution = 1.0F;

  friend bool operator==(Quality const&, Quality const&) = default;
};

/// In a mirrored picture the triangles that face the eye run the other way round.
void face_eye(Camera const& camera) {
  glFrontFace(camera.mirrored ? GL_CW : GL_CCW);
}

/// Where the body is drawn apart: a picture of this size, of which only the region.
struct Inlay {
  gl::Extent size;
  PixelRegion region;
};

}  // namespace

struct Renderer::Parts {
  Parts(Passes loaded, std::filesystem::path folder)
      : passes(std::move(loaded)), shaders(std::move(folder)) {
    glGetIntegerv(GL_MAX_SAMPLES, &most_samples);
    name = gl_string(GL_RENDERER);
  }
  Parts(Parts const&) = delete;
  Parts& operator=(Parts const&) = delete;
  ~Parts() { gl::stop_collecting(); }

  /// The pixels of the body in a picture of the quality.
  static Inlay inlay_of(Frame const& frame, Quality quality) {
    gl::Extent const canvas = canvas_extent(frame.canvas);
    auto const scaled = [&](int pixels) {
      return std::max(
          1, static_cast<int>(std::lround(static_cast<float>(pixels) * quality.resolution)));
    };
    gl::Extent const size{scaled(canvas.width), scaled(canvas.height)};
    return {size, covered_region(frame, size.width, size.height)};
  }

  /// Draws, by `drawing`, into the body's target and lays that over the picture.
  template <class Drawing>
  void draw_inlay(Canvas const& canvas, Inlay const& inlay, Quality quality,
                  Drawing const& drawing) {
    gl::reserve(body, "body", {inlay.region.width, inlay.region.height}, quality.samples, true);
    body->clear(0.0F, 0.0F, 0.0F, 0.0F);
    glViewport(-inlay.region.x, -inlay.region.y, inlay.size.width, inlay.size.height);
    drawing();
    lay_over(canvas, inlay.region, quality);
  }

  /// Lays the body over what is in the picture.
  void lay_over(Canvas const& of, PixelRegion const& region, Quality quality) {
    gl::Extent const canvas = canvas_extent(of);
    gl::Extent const size{region.width, region.height};
    bool const same_size = quality.resolution == 1.0F;
    bool const by_copy = body->samples() > 1 && !(passes.resolve && same_size);
    if (by_copy) {
      gl::reserve(flat, "body, resolved", body->extent(), 1, false);
      body->copy_to(*flat, size);
    }
    auto const width = static_cast<float>(canvas.width) * quality.resolution;
    auto const height = static_cast<float>(canvas.height) * quality.resolution;
    auto const clip_x = [&](int x) { return 2.0F * static_cast<float>(x) / width - 1.0F; };
    auto const clip_y = [&](int y) { return 2.0F * static_cast<float>(y) / height - 1.0F; };
    glm::vec4 const rect(clip_x(region.x), clip_y(region.y), clip_x(region.x + region.width),
                         clip_y(region.y + region.height));
    picture->bind();
    glViewport(0, 0, canvas.width, canvas.height);
    if (body->samples() > 1 && !by_copy) {
      passes.resolve->draw(*body, size, rect);
      return;
    }
    gl::Target const& single = by_copy ? *flat : *body;
    single.texture().filter(same_size ? GL_NEAREST : GL_LINEAR);
    passes.composite.draw(single, size, rect);
  }

  void draw_body(Frame const& frame, Quality quality) {
    Inlay const inlay = inlay_of(frame, quality);
    if (inlay.region.empty()) return;
    face_eye(frame.camera);
    skin.show(frame);
    figure.show(frame);
    if (frame.flesh.skin < 1.0F && figure.anything_shown()) {
      glm::vec2 const pixel =
          2.0F * quality.resolution / glm::vec2(inlay.size.width, inlay.size.height);
      draw_inlay(frame.canvas, inlay, quality, [&] { passes.muscles.draw(frame, figure, pixel); });
    }
    Wash const* const wash = passes.wash.draw(frame, figure, inlay.size, inlay.region);
    draw_inlay(frame.canvas, inlay, quality, [&] {
      passes.skin.draw(frame, skin, wash);
      passes.signs.draw(frame);
    });
  }

  void draw(Frame const& frame, Quality quality) {
    gl::Extent const canvas = canvas_extent(frame.canvas);
    gl::resize(picture, "picture", canvas);
    picture->bind();
    glViewport(0, 0, canvas.width, canvas.height);
    passes.background.draw(frame.colours);
    passes.ground.draw(frame);
    draw_body(frame, quality);
    drawn = frame;
    drawn_quality = quality;
    panels_over = false;
    ++frames;
  }

  Result<void> draw_baseline(Frame const& frame, Quality quality) {
    if (!baseline) {
      auto loaded = BaselinePass::load(shaders);
      if (!loaded) return fail(loaded.error());
      baseline.emplace(std::move(*loaded));
    }
    gl::resize(picture, "picture", canvas_extent(frame.canvas));
    picture->clear(0.9F, 0.9F, 0.9F, 1.0F);
    Inlay const inlay = inlay_of(frame, quality);
    if (!inlay.region.empty()) {
      face_eye(frame.camera);
      skin.show(frame);
      draw_inlay(frame.canvas, inlay, quality, [&] { baseline->draw(frame, skin); });
    }
    drawn.reset();
    panels_over = false;
    return {};
  }

  [[nodiscard]] Quality limited(int samples, float resolution) const {
    return {std::clamp(samples, 1, std::max(1, most_samples)),
            std::isfinite(resolution) ? std::clamp(resolution, 0.1F, 1.0F) : 1.0F};
  }

  /// What is shown: the picture, or its copy with panels.
  [[nodiscard]] gl::Target const& shown() const { return panels_over ? *with_panels : *picture; }

  std::vector<std::string> complaints;
  Passes passes;
  std::optional<BaselinePass> baseline;  ///< made when it is first drawn
  std::filesystem::path shaders;
  SkinBuffers skin;
  FigureBuffers figure;
  OverlayPass overlay;
  std::optional<gl::Target> body;
  std::optional<gl::Target> flat;  ///< the body resolved by copying
  std::optional<gl::Target> picture;
  std::optional<gl::Target> with_panels;
  bool panels_over = false;
  std::optional<Frame> drawn;
  Quality drawn_quality;
  std::string name;
  int most_samples = 1;
  long frames = 0;
};

Result<std::unique_ptr<Renderer>> Renderer::create(std::filesystem::path const& shaders) {
  int const version = epoxy_gl_version();
  int const needed = gl::is_es() ? 30 : 33;
  if (version < needed) {
    return fail({"", "",
                 fmt::format("OpenGL {}.{} is too old: {}.{} is needed", version / 10, version % 10,
                             needed / 10, needed % 10),
                 "update the driver of the graphics card"});
  }
  auto passes = load_passes(shaders);
  if (!passes) return fail(passes.error());
  auto parts = std::make_unique<Parts>(std::move(*passes), shaders);
  gl::collect_messages(parts->complaints);
  return std::unique_ptr<Renderer>(new Renderer(std::move(parts)));
}

Renderer::Renderer(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Renderer::~Renderer() = default;

void Renderer::draw(Frame const& frame, int samples, float resolution) {
  parts_->draw(frame, parts_->limited(samples, resolution));
}

bool Renderer::draw_if_changed(Frame const& frame, int samples, float resolution) {
  Quality const quality = parts_->limited(samples, resolution);
  parts_->panels_over = false;
  if (parts_->drawn && parts_->drawn_quality == quality && same_picture(*parts_->drawn, frame)) {
    return false;
  }
  parts_->draw(frame, quality);
  return true;
}

void Renderer::draw_overlay(ImDrawData* overlay) {
  if (!parts_->picture) return;
  gl::Extent const extent = parts_->picture->extent();
  gl::resize(parts_->with_panels, "picture with panels", extent);
  parts_->picture->copy_to(*parts_->with_panels, extent);
  parts_->with_panels->bind();
  glViewport(0, 0, extent.width, extent.height);
  parts_->overlay.draw(overlay);
  parts_->panels_over = true;
}

void Renderer::present(int width, int height) {
  if (!parts_->picture || width <= 0 || height <= 0) return;
  parts_->shown().copy_to_window(width, height);
}

Image Renderer::capture() {
  Image image;
  if (!parts_->picture) return image;
  gl::Target const& target = parts_->shown();
  image.width = target.extent().width;
  image.height = target.extent().height;
  auto const width = static_cast<std::size_t>(image.width);
  auto const height = static_cast<std::size_t>(image.height);
  std::vector<std::uint8_t> rgba(width * height * 4U);
  target.bind();
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, image.width, image.height, GL_RGBA, GL_UNSIGNED_BYTE, rgba.data());
  image.rgb.resize(width * height * 3U);
  std::uint8_t* out = image.rgb.data();
  for (std::size_t row = height; row-- > 0;) {
    std::uint8_t const* in = rgba.data() + row * width * 4U;
    for (std::size_t column = 0; column < width; ++column, in += 4, out += 3) {
      out[0] = in[0];
      out[1] = in[1];
      out[2] = in[2];
    }
  }
  return image;
}

Result<void> Renderer::draw_baseline(Frame const& frame, int samples) {
  return parts_->draw_baseline(frame, parts_->limited(samples, 1.0F));
}

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): finishes in its own context
void Renderer::finish() {
  glFinish();
}

std::string Renderer::name() const {
  return parts_->name;
}

bool Renderer::is_software() const {
  std::string lower = parts_->name;
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  constexpr std::array<std::string_view, 3> software{"llvmpipe", "softpipe", "swiftshader"};
  return std::any_of(software.begin(), software.end(),
                     [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

long Renderer::frames_drawn() const {
  return parts_->frames;
}

long Renderer::uploads() const {
  return parts_->skin.uploads() + parts_->figure.uploads() + parts_->passes.signs.uploads();
}

std::vector<std::string> Renderer::take_complaints() {
  return std::exchange(parts_->complaints, {});
}

}  // namespace knotmap
