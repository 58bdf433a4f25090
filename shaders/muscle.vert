// Muscles and bones.
layout(location = 0) in vec3 a_position;
layout(location = 1) in vec3 a_normal;
layout(location = 2) in vec4 a_fibre;  // metres across and along, 0 tendon .. 1 belly, its part
layout(location = 3) in float a_depth;  // metres below the skin, on the base body
uniform mat4 u_clip;
uniform float u_nearer;     // metres toward the eye, in depth alone
uniform sampler2D u_looks;  // of each part: colour and how much is shown; below: lit, bone
out vec3 v_normal;
out vec4 v_fibre;  // across, along, flesh, depth
flat out vec4 v_look;
flat out vec2 v_how;  // lit, bone

#include "facing.glsl"
#include "nearer.glsl"

void main() {
  int part = int(a_fibre.w);
  v_look = texelFetch(u_looks, ivec2(part, 0), 0);
  v_how = texelFetch(u_looks, ivec2(part, 1), 0).rg;
  v_normal = facing(a_normal, a_position);
  v_fibre = vec4(a_fibre.xyz, a_depth);
  gl_Position = u_clip * vec4(a_position, 1.0);
  gl_Position.z = nearer_depth(u_clip, u_eye, a_position, gl_Position, u_nearer);
}
