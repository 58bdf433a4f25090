// Muscles with their fibres, and bones, under the light of the skin.
uniform vec3 u_tendon;
in vec3 v_normal;
in vec4 v_fibre;
flat in vec4 v_look;
flat in vec2 v_how;
layout(location = 0) out vec4 o_colour;

#include "studio.glsl"
#include "fibres.glsl"

#ifdef DISSOLVE
// The rank of a pixel among its four by four, 0..1, spread evenly (a Bayer matrix): a part that is
// half shown draws the pixels of the lower half.
float order_of(ivec2 pixel) {
  ivec2 fine = pixel & 1;
  ivec2 wide = (pixel >> 1) & 1;
  int rank = 4 * (2 * (fine.x ^ fine.y) + fine.y) + 2 * (wide.x ^ wide.y) + wide.y;
  return (float(rank) + 0.5) / 16.0;
}
#endif

void main() {
#ifdef DISSOLVE
  if (v_look.a < order_of(ivec2(gl_FragCoord.xy))) discard;
#endif
  float lit = v_how.x;
  float bone = v_how.y;
  vec3 normal = normalize(v_normal);
  float edge = 1.0 - clamp(normal.z, 0.0, 1.0);

  vec3 colour = v_look.rgb * v_look.rgb;
  Flesh flesh = flesh_of(v_fibre.xyz, colour, u_tendon, 1.0);
  vec3 albedo = mix(flesh.albedo, colour, bone);
  normal.xy += flesh.tilt * (1.0 - bone);

  // What lies deeper is a little darker, and so is what turns away, so that neighbours can be told apart.
  float open = 1.0 - clamp(v_fibre.w * 6.0, 0.0, 0.35);
  // A tendon is thin and flat: where two meet, as on the spine, no dark furrow sets off their paleness.
  float round = mix(0.3, 1.0, max(flesh.belly, bone));
  open *= 1.0 - 0.5 * round * edge * edge;
  vec3 light = studio_light(normal, open);
  albedo *= 1.0 + lit * vec3(0.30, 0.27, 0.22);
  colour = albedo * light;
  colour += (0.05 * (1.0 - bone) + 0.05 * lit) * studio_sheen(normal) * open;
  colour = mix(colour, colour * 0.35, 0.75 * round * edge * edge * edge * (1.0 - lit));
  o_colour = vec4(sqrt(min(colour, vec3(1.0))), 1.0);
}
