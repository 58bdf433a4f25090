// What a pass is: one step of drawing a frame. The list of them, in their order, is pass_list.cpp.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include "base/fault.h"
#include "render/gl/limits.h"
#include "render/gl/target.h"
#include "render/passes/region.h"
#include "scene/frame.h"

namespace knotmap {

class FigureBuffers;
class SkinBuffers;
class Wash;

/// What every pass of one frame may read, and what one leaves for a later one.
struct PassInput {
  Frame const& frame;
  SkinBuffers& skin;      ///< shown the frame already, when the region is not empty
  FigureBuffers& figure;  ///< the same
  gl::Limits const& limits;
  gl::Extent picture{};     ///< of the finished picture, pixels
  int samples = 1;          ///< a pixel of the body, 1 to limits.samples
  float resolution = 1.0F;  ///< pixels of the body's side for each of the picture's, 0.1..1
  gl::Extent size{};        ///< the picture at that resolution, pixels
  PixelRegion region{};     ///< what of `size` the body covers; the body's target holds only this
  Wash const* wash =
      nullptr;  ///< left by WashPass for SkinPass; null: nothing is seen through skin
};

/// One step of drawing. Made once with its programs and buffers; draws every frame. It lives in the
/// context that it was loaded in.
class Pass {
 public:
  Pass() = default;
  virtual ~Pass() = default;
  Pass(Pass const&) = delete;
  Pass& operator=(Pass const&) = delete;

  /// Whether there is anything to draw. A target that no pass wants to draw into costs nothing.
  [[nodiscard]] virtual bool is_wanted(PassInput const& /*input*/) const { return true; }
  /// Draws into the framebuffer that is bound, with the viewport that is set (Destination). Sets
  /// all the state that it needs (gl::set) and trusts none. A fault: a target of its own cannot be
  /// made.
  [[nodiscard]] virtual Result<void> draw(PassInput& input) = 0;
  /// How often it has sent its own data to the GL; uploads that every frame needs are not counted.
  [[nodiscard]] virtual long uploads() const { return 0; }
};

/// Compiles the pass's shaders, files of the folder. A file that is missing and a shader that the
/// driver refuses are faults (gl::Program::load).
using LoadPass = Result<std::unique_ptr<Pass>> (*)(std::filesystem::path const& shaders);

/// Where a pass draws.
enum class Destination : std::uint8_t {
  picture,  ///< straight into the picture, one sample a pixel
  flesh,    ///< into the body's target, cleared first; then laid over the picture
  own,      ///< into a target of its own, that a later pass reads
  skin      ///< into the body's target, cleared first; then laid over picture and flesh
};

}  // namespace knotmap
