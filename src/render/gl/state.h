// The few switches of GL that passes need, all set together so that no pass depends on another.
#pragma once

#include "render/gl/api.h"

namespace knotmap::gl {

/// The state that a pass draws with.
struct Switches {
  bool depth = false;  ///< depth is tested (nearer or equal passes) and, unless blended, written
  bool cull = false;   ///< faces turned away from the eye are not drawn
  bool cull_near = false;  ///< faces turned toward the eye are not drawn; wins over `cull`
  /// How a colour is laid over what is there: not at all, by its alpha, or as one that was
  /// multiplied by its alpha already.
  enum class Blend : std::uint8_t { none, over, premultiplied_over } blend = Blend::none;
};

/// Sets all of it, whatever was set before. The scissor test is always off.
inline void set(Switches const& wanted) {
  auto const turn = [](GLenum what, bool on) { on ? glEnable(what) : glDisable(what); };
  turn(GL_DEPTH_TEST, wanted.depth);
  turn(GL_CULL_FACE, wanted.cull || wanted.cull_near);
  glCullFace(wanted.cull_near ? GL_FRONT : GL_BACK);
  turn(GL_BLEND, wanted.blend != Switches::Blend::none);
  glDisable(GL_SCISSOR_TEST);
  glDepthFunc(GL_LEQUAL);
  bool const over = wanted.blend == Switches::Blend::over;
  // What lies over a clear picture adds up to a premultiplied colour.
  glDepthMask(over ? GL_FALSE : GL_TRUE);
  glBlendFuncSeparate(over ? GL_SRC_ALPHA : GL_ONE, GL_ONE_MINUS_SRC_ALPHA, GL_ONE,
                      GL_ONE_MINUS_SRC_ALPHA);
}

}  // namespace knotmap::gl
