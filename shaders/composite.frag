// The body, drawn apart with premultiplied alpha, laid over the background.
uniform sampler2D u_scene;
#ifdef MIXED
uniform float u_solid;  // 1: what is drawn hides all behind it .. 0: a ghost
#endif
#ifdef SMOOTH
uniform vec2 u_between;  // toward the next pixel, in the texture
#endif
in vec2 v_place;
layout(location = 0) out vec4 o_colour;

#ifdef MIXED
#include "wall.glsl"
#include "coverage.glsl"
#endif

void main() {
  vec4 there = texture(u_scene, v_place);
#ifdef SMOOTH
  // One sample a pixel knows no shares of a pixel: its neighbours do. Inside all stays crisp.
  vec4 near = (texture(u_scene, v_place + u_between * vec2(0.0, 1.0)) +
               texture(u_scene, v_place + u_between * vec2(0.866, -0.5)) +
               texture(u_scene, v_place + u_between * vec2(-0.866, -0.5))) /
              3.0;
  if (near.a < 0.999) there = near;
#endif
#ifdef MIXED
  there = mix(there, laid_over(there), u_solid);
#endif
  o_colour = there;
}
