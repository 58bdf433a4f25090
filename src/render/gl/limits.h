// How large a picture and how many samples this OpenGL allows, and which driver it is.
#pragma once

#include <string>

#include "base/fault.h"

namespace knotmap::gl {

/// The limits of one context. Asked once, when the renderer is made; every framebuffer is held
/// against them before it is made. A test passes smaller ones.
struct Limits {
  int texture_side = 16384;       ///< GL_MAX_TEXTURE_SIZE, pixels
  int renderbuffer_side = 16384;  ///< GL_MAX_RENDERBUFFER_SIZE, pixels
  int viewport_width = 16384;     ///< GL_MAX_VIEWPORT_DIMS, pixels
  int viewport_height = 16384;
  /// Most samples a pixel, at least 1: GL_MAX_SAMPLES, and in OpenGL 3.3 (where samples lie in a
  /// texture) also GL_MAX_COLOR_TEXTURE_SAMPLES.
  int samples = 4;

  /// Pixels that either side of a framebuffer may have: the least of all.
  [[nodiscard]] int side() const;
};

/// Asks the current context. The environment variables KNOTMAP_GL_SIDE and KNOTMAP_GL_SAMPLES
/// (whole numbers from 1) make the answer smaller, never larger: for tests, and for a driver that
/// promises more than it keeps.
[[nodiscard]] Limits limits_of_context();

/// Vendor, renderer and version of the current context, as the driver words them: "Mesa, llvmpipe
/// (LLVM 15.0.6, 256 bits), 4.5 (Core Profile) Mesa 22.3.6".
[[nodiscard]] std::string driver_name();

/// A fault when OpenGL has recorded an error (glGetError) since the last call: "OpenGL failed while
/// DOING: out of memory", and the driver. Waits for commands on some drivers, so it is called where
/// something is made, uploaded or read back, not for every frame.
[[nodiscard]] Result<void> check_errors(std::string const& doing);

}  // namespace knotmap::gl
