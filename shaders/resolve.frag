// The body, drawn apart at several samples a pixel with premultiplied alpha, laid over the
// background. Not in GLES 3.0, which cannot read samples: there they are resolved by a copy.
uniform sampler2DMS u_scene;
uniform int u_samples;
uniform float u_solid;  // 1: what is drawn hides all behind it .. 0: a ghost
in vec2 v_place;  // texels
layout(location = 0) out vec4 o_colour;

#include "wall.glsl"
#include "coverage.glsl"

void main() {
  ivec2 texel = ivec2(v_place);
  vec4 sum = vec4(0.0);
  for (int i = 0; i < u_samples; ++i) sum += texelFetch(u_scene, texel, i);
  sum /= float(u_samples);
  o_colour = mix(sum, laid_over(sum), u_solid);
}
