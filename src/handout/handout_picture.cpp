#include "handout/handout_picture.h"

#include <cmath>

namespace knotmap {
namespace {

/// Paper is white, and ink costs.
void lay_on_paper(Frame& frame) {
  frame.colours.background_top = glm::vec3{1.0F};
  frame.colours.background_bottom = glm::vec3{1.0F};
  frame.colours.pool = 0.0F;
}

}  // namespace

Frame HandoutFrames::frame(Answers const& answers, State const& state,
                           HandoutPicture const& picture) {
  auto seen = state;
  seen.preferences.theme = Theme::light;
  seen.moment = {};
  auto const width = static_cast<int>(std::lround(picture.points * pixels_a_point));
  auto const height =
      static_cast<int>(std::lround(picture.points * picture.height * pixels_a_point));
  Frame frame;
  if (auto const* const shown = std::get_if<ScenePicture>(&picture.shows)) {
    frame =
        small_.frame(answers, seen, small_spec(seen, shown->scene, width, height, pixels_a_point));
  } else {
    auto const& painted = std::get<PainPicture>(picture.shows);
    seen.preferences.mirror = false;  // as a doctor sees who stands before them
    Canvas canvas;
    canvas.width = width;
    canvas.height = height;
    // The lines of the paint are as thick as in a window that is so small.
    constexpr float scale_of_lines = 1.3F;
    canvas.scale = scale_of_lines;
    frame =
        painted_frame(whole_, answers, seen.preferences, painted.composite, painted.from, canvas);
  }
  lay_on_paper(frame);
  return frame;
}

}  // namespace knotmap
