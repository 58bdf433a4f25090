// The renderer: a function from a frame to pixels. The only folder that calls OpenGL.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/fault.h"
#include "render/image.h"
#include "scene/frame.h"

struct ImDrawData;

namespace knotmap {

/// Needs a current OpenGL 3.3 core or OpenGL ES 3.0 context for its whole life. Draws into its own
/// framebuffer; nothing is uploaded again that the frame shares with the last one.
class Renderer {
 public:
  /// Compiles the shaders of the folder; the typeface of the numbers lies in ../assets/fonts beside
  /// it. A GL that is too old, a shader that fails or a missing typeface is one fault.
  [[nodiscard]] static Result<std::unique_ptr<Renderer>> create(
      std::filesystem::path const& shaders);
  ~Renderer();
  Renderer(Renderer const&) = delete;
  Renderer& operator=(Renderer const&) = delete;

  /// Draws the frame, with at most `samples` samples a pixel; `resolution` below 1 draws fewer
  /// pixels and enlarges (for turning on a slow renderer).
  void draw(Frame const& frame, int samples = 4, float resolution = 1.0F);
  /// The same, but a frame that equals the last one is not drawn again: only panels that lay over
  /// it are taken away. True when something was drawn.
  bool draw_if_changed(Frame const& frame, int samples = 4, float resolution = 1.0F);
  /// Draws panels over a copy of the last frame (never over earlier panels). The fonts' texture is
  /// made when it has no id: at first, and after `io.Fonts->SetTexID(nullptr)`.
  void draw_overlay(ImDrawData* overlay);
  /// Copies the last frame, with its overlay, to the window's framebuffer.
  void present(int width, int height);
  /// Reads the last frame back.
  [[nodiscard]] Image capture();

  /// Draws the skin alone in one flat colour: the baseline that `bench` compares a frame with. Its
  /// program is compiled at the first call; a shader that the driver refuses is a fault.
  [[nodiscard]] Result<void> draw_baseline(Frame const& frame, int samples = 4);
  /// Waits until everything is drawn.
  void finish();

  [[nodiscard]] std::string name() const;  ///< "llvmpipe (LLVM 15.0.6, 256 bits)"
  [[nodiscard]] bool is_software() const;  ///< no GPU: quality drops while turning
  [[nodiscard]] long frames_drawn() const;
  /// How often skin, shape, zones or dots were sent to the GL.
  [[nodiscard]] long uploads() const;
  /// What a debug context complained of since the last call; empty in an ordinary context.
  [[nodiscard]] std::vector<std::string> take_complaints();

 private:
  struct Parts;
  explicit Renderer(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace knotmap
