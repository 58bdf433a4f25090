// Drawing the keyboard's cursor on the skin: four arcs round the place and four spokes that point
// at it, dark with a light edge, so that it is seen on any skin and is like no X and no ring.
#pragma once

#include <filesystem>
#include <memory>

#include "render/gl/buffer.h"
#include "render/gl/program.h"
#include "render/gl/vertex_array.h"
#include "render/passes/pass.h"

namespace knotmap {

/// Draws Frame::cursor over everything on the body; one quad, uploaded with the frame.
class CursorPass final : public Pass {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Pass>> load(std::filesystem::path const& shaders);
  [[nodiscard]] bool is_wanted(PassInput const& input) const override;
  [[nodiscard]] Result<void> draw(PassInput& input) override;

 private:
  explicit CursorPass(gl::Program program);

  gl::Program program_;
  gl::Uniform clip_, eye_, ink_, halo_;
  gl::VertexArray vertices_{"cursor"};
  gl::Buffer corners_{GL_ARRAY_BUFFER, "cursor"};
};

}  // namespace knotmap
