// The picture and the layers that are laid over it. The body is drawn apart (at several samples,
// only as much of the picture as it covers) and then laid over the background; when the skin is a
// ghost the muscles are laid over it first, so that nothing needs sorting.
#include "render/renderer.h"

#include <epoxy/gl.h>
#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include "render/gl/target.h"
#include "render/pass_list.h"
#include "render/passes/baseline_pass.h"
#include "render/passes/body_layer.h"
#include "render/passes/figure_buffers.h"
#include "render/passes/overlay_pass.h"
#include "render/passes/region.h"
#include "render/passes/skin_buffers.h"
#include "render/same_frame.h"

namespace knotmap {
namespace {

struct LoadedPass {
  Destination into;
  std::unique_ptr<Pass> pass;
};

Result<std::vector<LoadedPass>> load_passes(std::filesystem::path const& shaders) {
  std::vector<LoadedPass> passes;
  for (auto const& [into, load] : pass_list()) {
    auto pass = load(shaders);
    if (!pass) return fail(pass.error());
    passes.push_back({into, std::move(*pass)});
  }
  return passes;
}

/// What a picture depends on beside the frame.
struct Quality {
  int samples = 1;
  float resolution = 1.0F;

  friend bool operator==(Quality const&, Quality const&) = default;
};

gl::Extent extent_of(Canvas const& canvas) {
  return {std::max(canvas.width, 1), std::max(canvas.height, 1)};
}

gl::Extent scaled(gl::Extent extent, float factor) {
  auto const side = [&](int pixels) {
    return std::max(1, static_cast<int>(std::lround(static_cast<float>(pixels) * factor)));
  };
  return {side(extent.width), side(extent.height)};
}

/// The frame on a canvas of fewer pixels, `factor` below 1.
Frame shrunk(Frame frame, float factor) {
  auto const [width, height] = scaled(extent_of(frame.canvas), factor);
  frame.canvas.width = width;
  frame.canvas.height = height;
  frame.canvas.scale *= factor;
  frame.camera.pixels_per_metre_at_1m *= factor;
  return frame;
}

/// In a mirrored picture the triangles that face the eye run the other way round.
void face_eye(Camera const& camera) {
  glFrontFace(camera.mirrored ? GL_CW : GL_CCW);
}

/// How much the edges of the skin are those of a solid body, by its opacity: none of a ghost's.
float solid_share(float skin) {
  return std::clamp(2.0F * skin - 1.0F, 0.0F, 1.0F);
}

constexpr int least_window_side = 64;  // pixels: a window is not drawn with fewer

}  // namespace

struct Renderer::Parts {
  Parts(std::vector<LoadedPass> loaded, BodyLayer layer, std::filesystem::path folder,
        gl::Limits allowed)
      : passes(std::move(loaded)),
        body(std::move(layer)),
        shaders(std::move(folder)),
        limits(allowed),
        window_side(allowed.side()) {}
  Parts(Parts const&) = delete;
  Parts& operator=(Parts const&) = delete;
  ~Parts() { gl::stop_collecting(); }

  /// Makes the picture and uploads what is new.
  Result<PassInput> begin(Frame const& frame, Quality quality) {
    gl::Extent const canvas = extent_of(frame.canvas);
    if (auto done = gl::resize(picture, {.name = "picture", .extent = canvas}, limits); !done) {
      return fail(done.error());
    }
    PassInput input{.frame = frame, .skin = skin, .figure = figure, .limits = limits};
    input.picture = canvas;
    input.samples = quality.samples;
    input.resolution = quality.resolution;
    input.size = scaled(canvas, quality.resolution);
    input.region = covered_region(frame, input.size.width, input.size.height);
    if (!input.region.empty()) {
      skin.show(frame);
      figure.show(frame);
    }
    face_eye(frame.camera);
    return input;
  }

  /// Draws, by neighbours of one destination, what they want to draw.
  Result<void> draw_group(std::span<LoadedPass const> group, PassInput& input) {
    Destination const into = group.front().into;
    bool const of_body = into != Destination::picture;
    auto const wants = [&](LoadedPass const& each) { return each.pass->is_wanted(input); };
    if (of_body && input.region.empty()) return {};
    if (std::none_of(group.begin(), group.end(), wants)) return {};
    bool const apart = into == Destination::flesh || into == Destination::skin;
    if (apart) {
      if (auto done = body.begin(input); !done) return done;
    } else if (into == Destination::picture) {
      picture->bind();
      glViewport(0, 0, input.picture.width, input.picture.height);
    }
    for (auto const& each : group) {
      if (!wants(each)) continue;
      if (auto done = each.pass->draw(input); !done) return done;
    }
    float const solid = into == Destination::flesh ? (figure.anything_dissolves() ? 0.0F : 1.0F)
                                                   : solid_share(input.frame.flesh.skin);
    return apart ? body.lay_over(*picture, input, solid) : Result<void>{};
  }

  Result<void> draw_once(Frame const& frame, Quality quality) {
    drawn.reset();
    panels_over = false;
    long const uploads_before = uploads();
    auto input = begin(frame, quality);
    if (!input) return fail(input.error());
    std::span<LoadedPass const> rest(passes);
    while (!rest.empty()) {
      auto const other = std::find_if(rest.begin(), rest.end(), [&](LoadedPass const& each) {
        return each.into != rest.front().into;
      });
      auto const count = static_cast<std::size_t>(other - rest.begin());
      if (auto done = draw_group(rest.first(count), *input); !done) return done;
      rest = rest.subspan(count);
    }
    if (uploads() != uploads_before) {
      if (auto checked = gl::check_errors("sending the body to the graphics card"); !checked) {
        return checked;
      }
    }
    drawn = frame;
    drawn_quality = quality;
    ++frames;
    return {};
  }

  /// With fewer samples where that many cannot be had; remembers it, so that it is tried once.
  Result<void> draw(Frame const& frame, Quality quality) {
    for (;;) {
      quality.samples = std::min(quality.samples, limits.samples);
      auto done = draw_once(frame, quality);
      if (done || quality.samples == 1) return done;
      limits.samples = quality.samples / 2;
    }
  }

  Result<void> draw_baseline(Frame const& frame, Quality quality) {
    if (!baseline) {
      auto loaded = BaselinePass::load(shaders);
      if (!loaded) return fail(loaded.error());
      baseline = std::move(*loaded);
    }
    drawn.reset();
    panels_over = false;
    auto input = begin(frame, quality);
    if (!input) return fail(input.error());
    picture->clear(0.9F, 0.9F, 0.9F, 1.0F);
    if (input->region.empty()) return {};
    if (auto done = body.begin(*input); !done) return done;
    if (auto done = baseline->draw(*input); !done) return done;
    return body.lay_over(*picture, *input, 1.0F);
  }

  [[nodiscard]] Quality limited(int samples, float resolution) const {
    return {std::clamp(samples, 1, limits.samples),
            std::isfinite(resolution) ? std::clamp(resolution, 0.1F, 1.0F) : 1.0F};
  }

  /// Pixels of a window's side that are drawn for each of its own; 1 unless it is too large.
  [[nodiscard]] float window_share(Canvas const& canvas) const {
    int const longest = std::max(canvas.width, canvas.height);
    if (longest <= window_side) return 1.0F;
    return static_cast<float>(window_side) / static_cast<float>(longest);
  }

  /// What is shown: the picture, or its copy with panels.
  [[nodiscard]] gl::Target const& shown() const { return panels_over ? *with_panels : *picture; }

  [[nodiscard]] long uploads() const {
    long sum = skin.uploads() + figure.uploads();
    for (auto const& each : passes) sum += each.pass->uploads();
    return sum;
  }

  std::vector<std::string> complaints;
  std::vector<LoadedPass> passes;
  BodyLayer body;
  std::unique_ptr<Pass> baseline;  ///< made when it is first drawn
  std::filesystem::path shaders;
  gl::Limits limits;
  int window_side;  ///< pixels that a window's longer side is drawn with at most
  SkinBuffers skin;
  FigureBuffers figure;
  OverlayPass overlay;
  std::optional<gl::Target> picture;
  std::optional<gl::Target> small;  ///< of the small view
  std::optional<gl::Target> with_panels;
  bool panels_over = false;
  std::optional<Frame> drawn;
  Quality drawn_quality;
  long frames = 0;
};

Result<std::unique_ptr<Renderer>> Renderer::create(std::filesystem::path const& shaders,
                                                   std::optional<gl::Limits> limits) {
  int const version = epoxy_gl_version();
  int const needed = gl::is_es() ? 30 : 33;
  if (version < needed) {
    return fail({"", "",
                 fmt::format("OpenGL {}.{} is too old: {}.{} is needed; driver: {}", version / 10,
                             version % 10, needed / 10, needed % 10, gl::driver_name()),
                 "update the driver of the graphics card"});
  }
  auto passes = load_passes(shaders);
  if (!passes) return fail(passes.error());
  auto body = BodyLayer::load(shaders);
  if (!body) return fail(body.error());
  auto parts = std::make_unique<Parts>(std::move(*passes), std::move(*body), shaders,
                                       limits ? *limits : gl::limits_of_context());
  gl::collect_messages(parts->complaints);
  return std::unique_ptr<Renderer>(new Renderer(std::move(parts)));
}

Renderer::Renderer(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Renderer::~Renderer() = default;

Result<void> Renderer::draw(Frame const& frame, int samples, float resolution) {
  return parts_->draw(frame, parts_->limited(samples, resolution));
}

Result<void> Renderer::draw_small(Frame const& frame, int samples) {
  auto& parts = *parts_;
  // The picture waits meanwhile. What the small view sends of the body, the next picture sends
  // again: that is once for each page.
  std::swap(parts.picture, parts.small);
  auto const drawn = std::exchange(parts.drawn, std::nullopt);
  auto const quality = parts.drawn_quality;
  bool const panels_over = parts.panels_over;
  auto done = parts.draw(frame, parts.limited(samples, 1.0F));
  if (done) --parts.frames;
  std::swap(parts.picture, parts.small);
  parts.drawn = drawn;
  parts.drawn_quality = quality;
  parts.panels_over = panels_over;
  return done;
}

Result<bool> Renderer::draw_if_changed(Frame const& frame, int samples, float resolution) {
  parts_->panels_over = false;
  for (;;) {
    float const share = parts_->window_share(frame.canvas);
    std::optional<Frame> smaller;
    if (share < 1.0F) smaller = shrunk(frame, share);
    Frame const& fitting = smaller ? *smaller : frame;
    Quality const quality = parts_->limited(samples, resolution);
    if (parts_->drawn && parts_->drawn_quality == quality &&
        same_picture(*parts_->drawn, fitting)) {
      return false;
    }
    auto const done = parts_->draw(fitting, quality);
    if (done) return true;
    parts_->window_side = std::max(fitting.canvas.width, fitting.canvas.height) / 2;
    if (parts_->window_side < least_window_side) return fail(done.error());
  }
}

Result<void> Renderer::draw_overlay(ImDrawData* overlay) {
  if (!parts_->picture) return {};
  gl::Extent const extent = parts_->picture->extent();
  gl::TargetSpec const spec{.name = "picture with panels", .extent = extent};
  if (auto done = gl::resize(parts_->with_panels, spec, parts_->limits); !done) return done;
  parts_->picture->copy_to(*parts_->with_panels, extent);
  parts_->with_panels->bind();
  glViewport(0, 0, extent.width, extent.height);
  if (overlay != nullptr && overlay->DisplaySize.x > 0.0F && overlay->DisplaySize.y > 0.0F) {
    // Panels are laid out in pixels of the window; the picture of a huge one has fewer.
    overlay->FramebufferScale = {static_cast<float>(extent.width) / overlay->DisplaySize.x,
                                 static_cast<float>(extent.height) / overlay->DisplaySize.y};
  }
  unsigned const small = parts_->small ? parts_->small->texture().id() : 0;
  if (auto done = parts_->overlay.draw(overlay, small); !done) return done;
  parts_->panels_over = true;
  return {};
}

void Renderer::present(int width, int height) {
  if (!parts_->picture || width <= 0 || height <= 0) return;
  parts_->shown().copy_to_window(width, height);
}

Result<Image> Renderer::capture() {
  if (!parts_->picture) return fail({"", "", "there is no picture: nothing was drawn yet", ""});
  gl::Target const& target = parts_->shown();
  Image image;
  image.width = target.extent().width;
  image.height = target.extent().height;
  auto const width = static_cast<std::size_t>(image.width);
  auto const height = static_cast<std::size_t>(image.height);
  std::vector<std::uint8_t> rgba(width * height * 4U);
  target.bind();
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, image.width, image.height, GL_RGBA, GL_UNSIGNED_BYTE, rgba.data());
  if (auto checked = gl::check_errors("drawing the picture"); !checked) {
    return fail(checked.error());
  }
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

// NOLINTNEXTLINE(readability-convert-member-functions-to-static): asks its own context
std::string Renderer::name() const {
  auto const* const text = reinterpret_cast<char const*>(glGetString(GL_RENDERER));
  return text == nullptr ? "" : text;
}

gl::Limits const& Renderer::limits() const {
  return parts_->limits;
}

long Renderer::frames_drawn() const {
  return parts_->frames;
}

long Renderer::uploads() const {
  return parts_->uploads();
}

std::vector<std::string> Renderer::take_complaints() {
  return std::exchange(parts_->complaints, {});
}

}  // namespace knotmap
