// The colours of the scene, by theme and tone of the skin.
#pragma once

#include <glm/vec3.hpp>

#include "preferences/preferences.h"

namespace knotmap {

/// The colours of a frame.
struct Colours {
  glm::vec3 background_top{0.0F};
  glm::vec3 background_bottom{0.0F};
  float pool = 0.0F;  ///< how much lighter the background is round the body
  glm::vec3 ground{0.0F};
  glm::vec3 skin{0.0F};
  glm::vec3 blush{1.0F};  ///< factor on the skin where it is warm (Complexion), in linear light
  glm::vec3 palm{0.0F};   ///< palms and soles
  glm::vec3 lip{0.0F};
  glm::vec3 brow{0.0F};
  glm::vec3 nail{0.0F};
  glm::vec3 garment{0.0F};  ///< the clothes of the body
  glm::vec3 zone{0.0F};
  glm::vec3 zone_edge{0.0F};   ///< the line round an essential zone
  glm::vec3 other_zone{0.0F};  ///< the stripes of a second point, compared with the first
  glm::vec3 hatching{0.0F};    ///< over places that must not be pressed
  glm::vec3 mark{0.0F};        ///< the X's
  glm::vec3 mark_halo{1.0F};   ///< the outline that sets an X off from any background
  glm::vec3 pain{0.0F};        ///< the ring of a click
  glm::vec3 pain_paint{0.0F};  ///< the painted pain
  // The diary's pains together: mild, middling and strong, each darker, and the same on every skin,
  // so that one legend holds; the lines on them, and the line round them.
  glm::vec3 diary_mild{0.0F};
  glm::vec3 diary_middling{0.0F};
  glm::vec3 diary_strong{0.0F};
  glm::vec3 diary_line{0.0F};
  glm::vec3 diary_edge{0.0F};
  glm::vec3 bone{0.0F};
  glm::vec3 tendon{0.0F};
  glm::vec3 landmark{0.0F};  ///< the dots of bony landmarks

  friend bool operator==(Colours const&, Colours const&) = default;
};

/// The colours for a theme and a skin tone. Zones and paint depend on the tone, so that they
/// contrast with dark skin too.
[[nodiscard]] Colours colours_of(Theme theme, Tone tone = Tone::mannequin);

}  // namespace knotmap
