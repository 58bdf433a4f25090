// The renderer: a function from a frame to pixels. The only folder that calls OpenGL.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/fault.h"
#include "render/image.h"
#include "scene/frame.h"

struct ImDrawData;

namespace knotmap {

/// Needs a current OpenGL 3.3 core or OpenGL ES 3.0 context for its whole life. Draws into its own
/// framebuffer; nothing is uploaded again that the frame shares with the last one.
class Renderer {
 public:
  /// Compiles the shaders of the folder. A GL that is too old or a shader that fails is one fault.
  [[nodiscard]] static Result<std::unique_ptr<Renderer>> create(
      std::filesystem::path const& shaders);
  ~Renderer();
  Renderer(Renderer const&) = delete;
  Renderer& operator=(Renderer const&) = delete;

  /// Draws the frame, with at most `samples` samples a pixel; `resolution` below 1 draws fewer
  /// pixels and enlarges (for turning on a slow renderer).
  void draw(Frame const& frame, int samples = 4, float resolution = 1.0F);
  /// Draws panels over the last frame (fonts are uploaded when first needed).
  void draw_overlay(ImDrawData* overlay);
  /// Copies the last frame, with its overlay, to the window's framebuffer.
  void present(int width, int height);
  /// Reads the last frame back.
  [[nodiscard]] Image capture();

  /// The same mesh with a one-line shader: the floor that `bench` measures a frame against.
  void draw_floor(Frame const& frame, int samples = 4);
  /// Waits until everything is drawn.
  void finish();

  [[nodiscard]] std::string name() const;  ///< "llvmpipe (LLVM 15.0.6, 256 bits)"
  [[nodiscard]] bool is_software() const;  ///< no GPU: quality drops while turning
  [[nodiscard]] long frames_drawn() const;

 private:
  struct Parts;
  explicit Renderer(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace knotmap
