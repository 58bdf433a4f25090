// Small signs on the skin: X's, pain marks, the dots of a zone, and the numbers beside X's. Their
// corners are placed already; only their depth is drawn toward the eye, so that the skin does not
// cut them.
layout(location = 0) in vec4 a_position;  // and metres toward the eye
layout(location = 1) in vec4 a_corner;    // in radii; half a line's width; the halo's (-1: a glyph)
layout(location = 2) in vec4 a_shape;     // X's half width, radius of ring, bar and dot; -1: none
layout(location = 3) in vec4 a_colour;
uniform mat4 u_clip;
uniform vec3 u_eye;
out vec4 v_corner;
out vec4 v_shape;
out vec4 v_colour;

#include "nearer.glsl"

void main() {
  v_corner = a_corner;
  v_shape = a_shape;
  v_colour = a_colour;
  gl_Position = u_clip * vec4(a_position.xyz, 1.0);
  gl_Position.z = nearer_depth(u_clip, u_eye, a_position.xyz, gl_Position, a_position.w);
}
