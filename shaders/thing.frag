// Calm, matt things under the light of the skin.
in vec3 v_normal;
flat in vec3 v_colour;
layout(location = 0) out vec4 o_colour;

#include "studio.glsl"

void main() {
  float lit = length(v_normal);
  vec3 normal = lit > 0.0 ? v_normal / lit : vec3(0.0, 0.0, 1.0);
  float edge = 1.0 - clamp(normal.z, 0.0, 1.0);
  vec3 light = lit > 0.0 ? studio_light(normal, 1.0 - 0.25 * edge * edge) : vec3(1.0);
  vec3 colour = v_colour * v_colour * light;
  o_colour = vec4(sqrt(min(colour, vec3(1.0))), 1.0);
}
