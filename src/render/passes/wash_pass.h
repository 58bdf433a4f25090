// What is seen of the figure through whole skin: drawn apart, for the skin to mix in.
#pragma once

#include <filesystem>
#include <optional>

#include "render/gl/program.h"
#include "render/gl/target.h"
#include "render/passes/figure_buffers.h"
#include "render/passes/region.h"

namespace knotmap {

/// A picture of the figure and the depth from which on it is seen, at half the pixels of the skin's
/// target: soft, as through skin.
class Wash {
 public:
  /// Pixels of the skin's target for each of the wash.
  static constexpr int coarser = 2;

  explicit Wash(gl::Extent extent);

  [[nodiscard]] gl::Extent extent() const { return extent_; }
  /// Draws go here from now on, cleared and with its viewport: for a skin in a target of the region
  /// of a picture of so many pixels.
  void begin(gl::Extent picture, PixelRegion const& region);
  /// To texture units 0 (colour) and 1 (depth, compared).
  void bind_textures() const;
  /// From a pixel of the skin's target to a place in the textures: scale, then offset.
  [[nodiscard]] glm::vec4 place() const { return place_; }

 private:
  gl::Extent extent_;
  glm::vec4 place_{0.0F};
  gl::Handle<gl::FramebufferKind> framebuffer_;
  gl::Texture colour_{"wash"};
  gl::Texture depth_{"wash depth"};
};

class WashPass {
 public:
  [[nodiscard]] static Result<WashPass> load(std::filesystem::path const& shaders);
  /// Draws for a skin that is drawn into a target of the region of a picture of so many pixels.
  /// Null when nothing is to be seen through the skin.
  [[nodiscard]] Wash const* draw(Frame const& frame, FigureBuffers& figure, gl::Extent picture,
                                 PixelRegion const& region);

 private:
  explicit WashPass(gl::Program program);
  gl::Program program_;
  gl::Uniform clip_, turn_, eye_, tendon_, strength_, flip_;
  std::optional<Wash> wash_;
};

}  // namespace knotmap
