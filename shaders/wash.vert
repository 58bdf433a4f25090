// Muscles as they are seen through whole skin. Their depth is that of the skin over them, a little
// nearer: the skin shows them where it is itself at that depth, so not through an arm before it.
layout(location = 0) in vec3 a_position;
layout(location = 1) in vec3 a_normal;
layout(location = 2) in vec4 a_fibre;  // metres across and along, 0 tendon .. 1 belly, its part
layout(location = 4) in vec4 a_cover;  // the skin over it: its normal, and metres to it
uniform mat4 u_clip;
uniform float u_strength;
uniform sampler2D u_looks;  // of each part: colour and how much is shown; below: lit, bone
out vec3 v_normal;
out vec3 v_fibre;
out float v_strength;
flat out vec3 v_colour;
flat out float v_bone;

#include "facing.glsl"
#include "nearer.glsl"

void main() {
  int part = int(a_fibre.w);
  vec4 look = texelFetch(u_looks, ivec2(part, 0), 0);
  v_colour = look.rgb;
  v_bone = texelFetch(u_looks, ivec2(part, 1), 0).g;
  v_normal = facing(a_normal, a_position);
  v_fibre = a_fibre.xyz;
  // The way to the eye through the skin is longer, the more slanting it goes. What lies deeper is
  // drawn a little farther, since two may lie under the same skin.
  float slant = dot(a_cover.xyz, normalize(u_eye - a_position));
  float through = 0.8 * a_cover.w / max(slant, 0.6) + 0.026 - 0.3 * min(a_cover.w, 0.03);
  float deep = clamp(a_cover.w / 0.07, 0.0, 1.0);
  v_strength = u_strength * look.a * smoothstep(0.10, 0.42, slant) * (1.0 - 0.25 * deep);
  gl_Position = u_clip * vec4(a_position, 1.0);
  gl_Position.z = nearer_depth(u_clip, u_eye, a_position, gl_Position, through);
}
