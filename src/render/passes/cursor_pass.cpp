#include "render/passes/cursor_pass.h"

#include <array>
#include <cstddef>
#include <utility>

#include <glm/geometric.hpp>

#include "render/gl/state.h"

namespace knotmap {
namespace {

/// A corner of the cursor's quad (shaders/cursor.vert).
struct CursorCorner {
  glm::vec4 position;  ///< metres; w: unused
  glm::vec2 corner;    ///< radii of the ring
};

constexpr float quad_radii = 2.2F;

std::array<CursorCorner, 4> corners_of(CursorSign const& sign, glm::vec3 eye) {
  // Leaned to the eye, as X's are: it can be read at the body's edge too.
  glm::vec3 const to_eye = glm::normalize(eye - sign.position);
  glm::vec3 const normal = glm::normalize(sign.normal + 1.2F * to_eye);
  glm::vec3 const up =
      std::abs(normal.y) < 0.98F ? glm::vec3(0.0F, 1.0F, 0.0F) : glm::vec3(0.0F, 0.0F, -1.0F);
  glm::vec3 const right = glm::normalize(glm::cross(up, normal));
  glm::vec3 const top = glm::cross(normal, right);
  std::array<CursorCorner, 4> corners;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    glm::vec2 const at((i & 1U) != 0U ? quad_radii : -quad_radii,
                       (i & 2U) != 0U ? quad_radii : -quad_radii);
    corners.at(i) = {glm::vec4(sign.position + sign.radius_m * (at.x * right + at.y * top), 0.0F),
                     at};
  }
  return corners;
}

}  // namespace

Result<std::unique_ptr<Pass>> CursorPass::load(std::filesystem::path const& shaders) {
  auto program = gl::Program::load(shaders, "cursor", "cursor");
  if (!program) return fail(program.error());
  return std::unique_ptr<Pass>(new CursorPass(std::move(*program)));
}

CursorPass::CursorPass(gl::Program program)
    : program_(std::move(program)),
      clip_(program_.uniform("u_clip")),
      eye_(program_.uniform("u_eye")),
      ink_(program_.uniform("u_ink")),
      halo_(program_.uniform("u_halo")) {
  constexpr std::size_t stride = sizeof(CursorCorner);
  vertices_.read(corners_, stride,
                 {.location = 0, .components = 4, .offset = offsetof(CursorCorner, position)});
  vertices_.read(corners_, stride,
                 {.location = 1, .components = 2, .offset = offsetof(CursorCorner, corner)});
}

bool CursorPass::is_wanted(PassInput const& input) const {
  return input.frame.cursor.has_value();
}

Result<void> CursorPass::draw(PassInput& input) {
  Frame const& frame = input.frame;
  auto const corners = corners_of(*frame.cursor, frame.camera.eye);
  corners_.upload(std::span<CursorCorner const>(corners), GL_DYNAMIC_DRAW);
  gl::set({.depth = true, .blend = gl::Switches::Blend::over});
  program_.use();
  clip_.set(frame.camera.projection * frame.camera.view);
  eye_.set(frame.camera.eye);
  ink_.set(frame.colours.mark);
  halo_.set(frame.colours.mark_halo);
  vertices_.bind();
  glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
  return {};
}

}  // namespace knotmap
