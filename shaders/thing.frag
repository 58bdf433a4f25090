// Calm, matt things under the light of the skin.
in vec3 v_normal;
flat in vec3 v_colour;
layout(location = 0) out vec4 o_colour;

#include "studio.glsl"

void main() {
  vec3 normal = normalize(v_normal);
  float edge = 1.0 - clamp(normal.z, 0.0, 1.0);
  vec3 colour = v_colour * v_colour * studio_light(normal, 1.0 - 0.25 * edge * edge);
  o_colour = vec4(sqrt(min(colour, vec3(1.0))), 1.0);
}
