// The studio: takes pictures of a state without a window.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "cli/call.h"
#include "commands/session.h"
#include "desktop/small_picture.h"
#include "platform/headless.h"
#include "render/renderer.h"
#include "scene/director.h"
#include "ui/ui.h"

namespace knotmap {

/// Pixels of a picture.
struct PictureSize {
  int width = 1280;
  int height = 720;
};

/// Reads "1280x720", each side 16 to 8192; a fault that says so otherwise.
[[nodiscard]] Result<PictureSize> picture_size(std::string const& text);

/// The canvas of a picture. `scale` is pixels a point; 0: marks and numbers keep their share of the
/// picture, as in 720 points of height.
[[nodiscard]] Canvas canvas_of(PictureSize size, float scale = 0.0F);

/// An OpenGL context without a display, with the renderer in it. One at a time, in one thread.
class Studio {
 public:
  /// A fault when there is no OpenGL 3.3 through EGL, or a shader is missing or refused.
  [[nodiscard]] static Result<Studio> open(DataFolders const& folders);

  /// The session as the map shows it, without panels, in 4 samples a pixel. Marks and numbers keep
  /// their share of the picture's height. A fault when OpenGL cannot draw it.
  [[nodiscard]] Result<Image> shoot(Session const& session, PictureSize size);
  /// With its panels, as in the window with `scale` pixels a point (canvas_of()); a fault also when
  /// the typeface cannot be read.
  [[nodiscard]] Result<Image> shoot_with_panels(Session const& session, PictureSize size,
                                                float scale = 0.0F);
  /// Without panels and with large words, as in presentation mode: the picture to hand out. Faults
  /// as with panels.
  [[nodiscard]] Result<Image> shoot_presenting(Session const& session, PictureSize size);
  /// For measuring single frames.
  [[nodiscard]] Renderer& renderer() { return *renderer_; }
  [[nodiscard]] Director& director() { return director_; }

 private:
  [[nodiscard]] Result<Image> shoot_with_words(Session const& session, PictureSize size,
                                               float scale, bool presenting);
  Studio(std::unique_ptr<HeadlessGl> gl, std::unique_ptr<Renderer> renderer,
         std::filesystem::path fonts);

  std::unique_ptr<HeadlessGl> gl_;  // outlives the renderer
  std::unique_ptr<Ui> ui_;          // made when first needed; outlives the renderer
  std::unique_ptr<Renderer> renderer_;
  std::filesystem::path fonts_;
  Director director_;
  SmallPicture small_;
};

}  // namespace knotmap
