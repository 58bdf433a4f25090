// The studio: takes pictures of a state without a window.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "cli/call.h"
#include "platform/headless.h"
#include "render/renderer.h"
#include "scene/director.h"
#include "state/session.h"
#include "ui/ui.h"

namespace knotmap {

struct PictureSize {
  int width = 1280;
  int height = 720;
};

/// "1280x720", each side 16..8192.
[[nodiscard]] Result<PictureSize> picture_size(std::string const& text);

class Studio {
 public:
  [[nodiscard]] static Result<Studio> open(DataFolders const& folders);

  /// The session as the map shows it, without panels.
  [[nodiscard]] Image shoot(Session const& session, PictureSize size);
  /// With its panels, as in the window.
  [[nodiscard]] Result<Image> shoot_with_panels(Session& session, PictureSize size);
  [[nodiscard]] Renderer& renderer() { return *renderer_; }
  [[nodiscard]] Director& director() { return director_; }

 private:
  Studio(std::unique_ptr<HeadlessGl> gl, std::unique_ptr<Renderer> renderer,
         std::filesystem::path fonts);

  std::unique_ptr<HeadlessGl> gl_;  // outlives the renderer
  std::unique_ptr<Ui> ui_;          // made when first needed; outlives the renderer
  std::unique_ptr<Renderer> renderer_;
  std::filesystem::path fonts_;
  Director director_;
};

}  // namespace knotmap
