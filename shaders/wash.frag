// The flesh under whole skin; the skin mixes it into its own colour and lights both.
uniform vec3 u_tendon;
in vec3 v_normal;
in vec3 v_fibre;
in float v_strength;
flat in vec3 v_colour;
flat in float v_bone;
layout(location = 0) out vec4 o_colour;

#include "studio.glsl"
#include "fibres.glsl"

void main() {
  vec3 normal = normalize(v_normal);
  vec3 colour = v_colour * v_colour;
  Flesh flesh = flesh_of(v_fibre, colour, mix(u_tendon, colour, 0.75), 1.7);
  colour = mix(flesh.albedo, colour, v_bone);
  float turned = clamp(1.0 - normal.z, 0.0, 1.0);
  normal.xy += 1.6 * flesh.tilt * (1.0 - v_bone);
  colour *= 0.74 + 0.40 * dot(normal, key_way) - 0.30 * turned * turned;
  // Soft where it turns away, and where it ends in a tendon, which is as pale as skin.
  float fleshy = mix(0.25 + 0.75 * smoothstep(0.0, 0.4, v_fibre.z), 1.0, v_bone);
  float there = v_strength * fleshy * smoothstep(0.0, 0.45, v_normal.z);
  o_colour = vec4(sqrt(clamp(colour, 0.0, 1.0)) * there, there);
}
