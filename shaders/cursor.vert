// The keyboard's cursor: a quad on the skin, drawn before everything else on the body.
layout(location = 0) in vec4 a_position;
layout(location = 1) in vec2 a_corner;  // in radii of its ring
uniform mat4 u_clip;
uniform vec3 u_eye;
out vec2 v_corner;

#include "nearer.glsl"

void main() {
  v_corner = a_corner;
  gl_Position = u_clip * vec4(a_position.xyz, 1.0);
  gl_Position.z = nearer_depth(u_clip, u_eye, a_position.xyz, gl_Position, 1000.0);
}
