#include "scene/frame.h"

namespace knotmap {

Colours colours_of(Theme theme) {
  Colours colours;
  colours.skin = {0.86F, 0.785F, 0.725F};
  colours.garment = {0.65F, 0.675F, 0.70F};
  colours.zone = {0.79F, 0.10F, 0.12F};
  colours.mark = {0.07F, 0.07F, 0.10F};
  colours.mark_halo = {1.0F, 1.0F, 1.0F};
  colours.pain = {0.10F, 0.22F, 0.42F};
  colours.pain_paint = {0.16F, 0.36F, 0.78F};
  colours.bone = {0.87F, 0.85F, 0.79F};
  colours.tendon = {0.86F, 0.82F, 0.76F};
  colours.landmark = {0.36F, 0.45F, 0.56F};
  if (theme == Theme::light) {
    colours.background_top = {0.955F, 0.958F, 0.962F};
    colours.background_bottom = {0.86F, 0.87F, 0.88F};
    colours.ground = {0.30F, 0.32F, 0.36F};
  } else {
    colours.skin = {0.77F, 0.70F, 0.645F};  // a bright body glares in the dark
    colours.garment = {0.56F, 0.585F, 0.61F};
    colours.background_top = {0.155F, 0.165F, 0.185F};
    colours.background_bottom = {0.085F, 0.09F, 0.105F};
    colours.ground = {0.0F, 0.0F, 0.0F};
  }
  return colours;
}

}  // namespace knotmap
