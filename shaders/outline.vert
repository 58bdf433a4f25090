// The outline of what is selected: its back faces, drawn a little larger on the picture.
layout(location = 0) in vec3 a_position;
layout(location = 1) in vec3 a_normal;
uniform mat4 u_clip;
uniform vec3 u_eye;
uniform float u_nearer;  // metres
uniform vec2 u_reach;    // how much larger, in clip space

#include "nearer.glsl"

void main() {
  gl_Position = u_clip * vec4(a_position, 1.0);
  vec4 beside = u_clip * vec4(a_position + a_normal * 0.001, 1.0);
  vec2 way = (beside.xy / beside.w - gl_Position.xy / gl_Position.w) / u_reach;
  gl_Position.z = nearer_depth(u_clip, u_eye, a_position, gl_Position, u_nearer);
  gl_Position.xy += way / max(length(way), 1e-4) * u_reach * gl_Position.w;
}
