// The renderer: a function from a frame to pixels. This folder alone calls OpenGL.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/fault.h"
#include "render/gl/limits.h"
#include "render/image.h"
#include "scene/frame.h"

struct ImDrawData;

namespace knotmap {

/// Draws frames into a framebuffer of its own. Needs a current OpenGL 3.3 core or OpenGL ES 3.0
/// context for its whole life, and is used on that context's thread alone. What a frame shares with
/// the last one (by pointer) is not uploaded again.
///
/// Whether OpenGL did what it was asked is checked where something is made, uploaded or read back:
/// framebuffers for completeness, allocations and the finished picture for errors. Between these, a
/// frame costs no question.
class Renderer {
 public:
  /// Compiles the shaders of the folder; the typeface of the numbers lies in ../assets/fonts beside
  /// it. Faults: OpenGL is too old, a shader is missing or refused, the typeface is missing.
  /// `limits` stand in for what the context allows (tests make them small).
  [[nodiscard]] static Result<std::unique_ptr<Renderer>> create(
      std::filesystem::path const& shaders, std::optional<gl::Limits> limits = {});
  ~Renderer();
  Renderer(Renderer const&) = delete;
  Renderer& operator=(Renderer const&) = delete;

  /// Draws the frame, a picture of exactly the canvas's pixels. `samples` a pixel: at least 1; more
  /// than the GL allows, or has memory for, is drawn with fewer. `resolution`: 0.1 to 1; below 1
  /// the body is drawn with fewer pixels and enlarged (while it turns on a slow renderer). Faults:
  /// a side larger than `limits().side()`, a framebuffer that cannot be made, memory that is short.
  [[nodiscard]] Result<void> draw(Frame const& frame, int samples = 4, float resolution = 1.0F);
  /// For a window: as `draw`, but a canvas that is too large, or for which there is no memory, is
  /// drawn with fewer pixels, which present() enlarges. A frame that equals the last one is not
  /// drawn again; only panels that lay over it are taken away. True when something was drawn.
  [[nodiscard]] Result<bool> draw_if_changed(Frame const& frame, int samples = 4,
                                             float resolution = 1.0F);
  /// Draws the frame of the small view beside the picture, which stays as it is; the panels show it
  /// from then on (scene/small_view.h). Faults as `draw`.
  [[nodiscard]] Result<void> draw_small(Frame const& frame, int samples = 4);
  /// Draws panels over a copy of the last frame (never over earlier panels); without a frame, does
  /// nothing. The fonts' texture is made when it has no id: at first, and after
  /// `io.Fonts->SetTexID(nullptr)`. Faults: the copy or the fonts' texture cannot be made.
  [[nodiscard]] Result<void> draw_overlay(ImDrawData* overlay);
  /// Copies the last frame, with its overlay, to the window's framebuffer of so many pixels.
  void present(int width, int height);
  /// Reads the last frame back, with its overlay. A fault when nothing was drawn yet, and when
  /// OpenGL recorded any error since it was last asked: such a picture may not be what was meant.
  [[nodiscard]] Result<Image> capture();

  /// Draws the skin alone in one flat colour: the baseline that `bench` compares a frame with. Its
  /// program is compiled at the first call. Faults as `draw`, and a shader that is refused.
  [[nodiscard]] Result<void> draw_baseline(Frame const& frame, int samples = 4);
  /// Waits until everything that was asked for is drawn (glFinish): what a frame costs is only
  /// known then.
  void finish();

  /// GL_RENDERER: "llvmpipe (LLVM 15.0.6, 256 bits)".
  [[nodiscard]] std::string name() const;
  /// Of the context, or as they were passed; `samples` shrinks when memory for as many was short.
  [[nodiscard]] gl::Limits const& limits() const;
  /// How often draw and draw_if_changed have drawn.
  [[nodiscard]] long frames_drawn() const;
  /// How often skin, shape, zones, figure or dots were sent to the GL.
  [[nodiscard]] long uploads() const;
  /// What a debug context complained of since the last call; empty in an ordinary context.
  [[nodiscard]] std::vector<std::string> take_complaints();

 private:
  struct Parts;
  explicit Renderer(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace knotmap
