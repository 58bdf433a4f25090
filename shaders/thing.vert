// What stands beside the body.
layout(location = 0) in vec3 a_position;
layout(location = 1) in vec3 a_normal;
layout(location = 2) in vec3 a_colour;
uniform mat4 u_clip;
out vec3 v_normal;
flat out vec3 v_colour;

#include "facing.glsl"

void main() {
  v_normal = facing(a_normal, a_position);
  v_colour = a_colour;
  gl_Position = u_clip * vec4(a_position, 1.0);
}
