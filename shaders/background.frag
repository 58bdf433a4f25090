// The wall behind the body.
layout(location = 0) out vec4 o_colour;

#include "wall.glsl"
#include "dither.glsl"

void main() {
  // From the middle to both sides alike, so that a mirrored picture is the flip of the other one.
  vec2 at = vec2(floor(abs(gl_FragCoord.x - u_wall_pool.x)), floor(gl_FragCoord.y));
  o_colour = vec4(wall_at(gl_FragCoord.xy) + dither(at), 1.0);
}
