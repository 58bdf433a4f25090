#include "scene/colours.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace knotmap {
namespace {

/// Of hatching: dark on light skin, light on dark skin.
constexpr glm::vec3 ink{0.20F, 0.19F, 0.22F};
constexpr glm::vec3 chalk{0.90F, 0.90F, 0.92F};

/// The colours that depend on the skin tone. Zones are a deep red on light skin and a pale red on
/// dark skin; on brown they are deepest, since people who see no red recognise them by their
/// darkness alone. The line round a zone is darker or lighter in the same direction.
struct Look {
  glm::vec3 skin;
  float dimmed;  ///< factor on the skin in the dark theme, where a bright body would dazzle
  glm::vec3 zone;
  float edge;  ///< of the zone's line: up to 1 a factor on `zone`; above, less 1, a mix with white
  glm::vec3 paint;
  glm::vec3 hatching = ink;
};

constexpr glm::vec3 red{0.79F, 0.10F, 0.12F};
constexpr glm::vec3 blue{0.16F, 0.36F, 0.78F};
constexpr glm::vec3 bright_blue{0.36F, 0.58F, 1.0F};
constexpr float darker = 0.648F;
constexpr float lighter = 1.5F;

Look look_of(Tone tone) {
  switch (tone) {
    case Tone::mannequin:
      break;
    case Tone::very_light:
      return {{0.945F, 0.87F, 0.82F}, 0.89F, red, darker, blue};
    case Tone::light:
      return {{0.89F, 0.76F, 0.66F}, 0.89F, red, darker, blue};
    case Tone::light_brown:
      return {{0.775F, 0.595F, 0.455F}, 0.92F, {0.74F, 0.04F, 0.08F}, darker, blue};
    case Tone::brown:
      return {{0.62F, 0.43F, 0.30F}, 0.96F, {0.72F, 0.0F, 0.05F}, darker, blue};
    case Tone::dark_brown:
      return {{0.43F, 0.29F, 0.21F}, 1.0F, {0.98F, 0.30F, 0.26F}, lighter, bright_blue, chalk};
    case Tone::very_dark:
      return {{0.275F, 0.195F, 0.16F}, 1.0F, {0.93F, 0.27F, 0.23F}, lighter, bright_blue, chalk};
  }
  return {{0.86F, 0.785F, 0.725F}, 0.895F, red, darker, blue};
}

/// Quiet tones beside that of the skin: the darker it is, the more palms and nails are paler than
/// it, as on people; lips and brows are darker on all.
void tone_skin(Colours& colours) {
  glm::vec3 const skin = colours.skin;
  float const light = glm::dot(skin, glm::vec3(0.30F, 0.59F, 0.11F));
  float const dark = glm::clamp((0.72F - light) / 0.50F, 0.0F, 1.0F);
  colours.blush = glm::mix(glm::vec3(1.0F, 0.83F, 0.79F), glm::vec3(1.0F, 0.90F, 0.88F), dark);
  colours.palm = glm::mix(skin, glm::vec3(0.82F, 0.62F, 0.53F), 0.16F + 0.17F * dark);
  colours.lip = glm::mix(skin, glm::vec3(0.66F, 0.33F, 0.32F), 0.22F - 0.04F * dark);
  colours.brow = glm::mix(skin, glm::vec3(0.17F, 0.12F, 0.10F), 0.30F + 0.12F * dark);
  colours.nail = glm::mix(skin, glm::vec3(0.93F, 0.76F, 0.72F), 0.38F - 0.08F * dark);
}

}  // namespace

Colours colours_of(Theme theme, Tone tone) {
  auto const look = look_of(tone);
  Colours colours;
  colours.skin = look.skin;
  colours.garment = {0.65F, 0.675F, 0.70F};
  colours.zone = look.zone;
  colours.zone_edge = look.edge <= 1.0F
                          ? look.zone * look.edge
                          : look.zone + (glm::vec3(1.0F) - look.zone) * (look.edge - 1.0F);
  // Rosier and lighter than the zone, so that the two differ in brightness too; the stripes tell
  // them apart where neither colour is seen.
  colours.other_zone =
      look.edge <= 1.0F ? glm::vec3(0.86F, 0.16F, 0.42F) : glm::vec3(1.0F, 0.62F, 0.70F);
  tone_skin(colours);
  colours.hatching = look.hatching;
  colours.mark = {0.07F, 0.07F, 0.10F};
  colours.mark_halo = {1.0F, 1.0F, 1.0F};
  colours.pain = {0.10F, 0.22F, 0.42F};
  colours.pain_paint = look.paint;
  // Yellow, orange, red: they differ in lightness, which no eye and no printer mixes up.
  colours.diary_mild = {0.99F, 0.86F, 0.45F};
  colours.diary_middling = {0.94F, 0.57F, 0.22F};
  colours.diary_strong = {0.72F, 0.17F, 0.18F};
  colours.diary_line = {0.10F, 0.05F, 0.07F};
  colours.diary_edge = look.hatching;
  colours.bone = {0.87F, 0.85F, 0.79F};
  colours.tendon = {0.86F, 0.82F, 0.76F};
  colours.landmark = {0.36F, 0.45F, 0.56F};
  if (theme == Theme::light) {
    colours.background_top = {0.905F, 0.910F, 0.917F};
    colours.background_bottom = {0.815F, 0.827F, 0.840F};
    colours.pool = 0.062F;
    colours.ground = {0.30F, 0.32F, 0.36F};
  } else {
    colours.skin *= look.dimmed;
    tone_skin(colours);
    colours.garment = {0.56F, 0.585F, 0.61F};
    colours.background_top = {0.125F, 0.134F, 0.152F};
    colours.background_bottom = {0.070F, 0.075F, 0.090F};
    colours.pool = 0.055F;
    colours.ground = {0.0F, 0.0F, 0.0F};
  }
  return colours;
}

}  // namespace knotmap
