#include "render/passes/wall.h"

#include <algorithm>

namespace knotmap {

Wall::Wall(gl::Program const& program)
    : low_(program.uniform("u_wall_low")),
      rise_(program.uniform("u_wall_rise")),
      pool_(program.uniform("u_wall_pool")) {}

void Wall::set(PassInput const& input) const {
  Frame const& frame = input.frame;
  auto const width = static_cast<float>(input.picture.width);
  auto const height = static_cast<float>(std::max(input.picture.height, 1));
  // The middle of what the panels leave free is where the projection looks straight ahead.
  auto const& lens = frame.camera.projection;
  glm::vec2 const middle(0.5F * (1.0F - lens[2][0]) * width, 0.5F * (1.0F - lens[2][1]) * height);
  constexpr float reach = 1.05F;  // of the picture's height, to where its light ends
  low_.set(frame.colours.background_bottom);
  rise_.set((frame.colours.background_top - frame.colours.background_bottom) / height);
  pool_.set(glm::vec4(middle, 1.0F / (reach * height), frame.colours.pool));
}

}  // namespace knotmap
