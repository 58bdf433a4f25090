// Drawing what stands beside a posed body: chairs, walls, balls.
#pragma once

#include <filesystem>
#include <memory>

#include "render/gl/buffer.h"
#include "render/gl/program.h"
#include "render/gl/vertex_array.h"
#include "render/passes/pass.h"

namespace knotmap {

/// Draws Frame::things under the light of the skin, into the target of the solid skin, so that each
/// covers what is behind it; beside a ghost into that of the muscles. The back of a wall is not
/// drawn: from there one sees through it.
class ThingPass final : public Pass {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Pass>> load_beside_skin(
      std::filesystem::path const& shaders);
  [[nodiscard]] static Result<std::unique_ptr<Pass>> load_beside_flesh(
      std::filesystem::path const& shaders);
  [[nodiscard]] bool is_wanted(PassInput const& input) const override;
  [[nodiscard]] Result<void> draw(PassInput& input) override;
  [[nodiscard]] long uploads() const override { return uploads_; }

 private:
  ThingPass(gl::Program program, bool beside_ghost);
  [[nodiscard]] static Result<std::unique_ptr<Pass>> load(std::filesystem::path const& shaders,
                                                          bool beside_ghost);

  gl::Program program_;
  bool beside_ghost_;
  gl::Uniform clip_, turn_, eye_;
  gl::VertexArray vertices_{"things"};
  gl::Buffer corners_{GL_ARRAY_BUFFER, "things"};
  std::shared_ptr<ThingMesh const> uploaded_;
  long uploads_ = 0;
};

}  // namespace knotmap
