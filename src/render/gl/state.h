// The few switches of GL that passes need, all set together so that no pass depends on another.
#pragma once

#include "render/gl/api.h"

namespace knotmap::gl {

struct Switches {
  bool depth = false;      ///< tested and written
  bool cull = false;       ///< faces turned away
  bool cull_near = false;  ///< and not those but the faces turned toward the eye
  enum class Blend : std::uint8_t { none, over, premultiplied_over } blend = Blend::none;
};

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
