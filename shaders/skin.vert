// The skin.
layout(location = 0) in vec3 a_position;
layout(location = 1) in vec3 a_normal;
layout(location = 2) in vec4 a_baked;  // openness to the sky, trunks, chest band, blush
#ifdef ZONES
layout(location = 3) in vec2 a_zone;  // metres to the essential and the spillover zone
out vec2 v_zones;
#endif
#ifdef PAINTED
layout(location = 4) in vec2 a_pain;  // metres to the border of what is painted, its strength
out vec2 v_pain;
#endif
#ifdef HATCHED
layout(location = 5) in float a_never;  // metres to the nearest never-press place
out vec2 v_never;                       // the same, metres along its hatching
#endif
layout(location = 6) in vec4 a_tones;   // palm or sole, lip, brow, nail
#ifdef COMPARED
layout(location = 7) in vec2 a_other;  // metres to the zones of a second, compared point
out vec3 v_other;                      // the same, and metres along its stripes
#endif
#ifdef DIARY
layout(location = 8) in vec3 a_diary;  // metres to the border, how often (steps), how strong
out vec3 v_diary;
out vec2 v_lines;  // along its two hatchings, in spaces between lines
uniform float u_diary_hatching;
#endif
uniform mat4 u_clip;
uniform float u_band;
uniform vec3 u_skin;
uniform vec3 u_blush;
uniform vec3 u_palm;
uniform vec3 u_lip;
uniform vec3 u_brow;
uniform vec3 u_nail;
out vec3 v_skin;  // its colour
out vec4 v_form;  // normal, openness
out float v_garment;

#include "facing.glsl"

void main() {
  v_form = vec4(facing(a_normal, a_position), a_baked.x);
  v_garment = max(a_baked.y, a_baked.z * u_band);
  vec3 skin = mix(u_skin, u_palm, a_tones.x) * mix(vec3(1.0), u_blush, a_baked.w);
  skin = mix(mix(skin, u_lip, a_tones.y), u_brow, a_tones.z);
  v_skin = mix(skin, u_nail, a_tones.w);
#ifdef ZONES
  v_zones = a_zone;
#endif
#ifdef PAINTED
  v_pain = a_pain;
#endif
#ifdef HATCHED
  // Stripes lie on the body, alike on both sides: they do not swim when it turns.
  v_never = vec2(a_never, dot(vec3(abs(a_position.x), a_position.yz), vec3(0.62, 0.71, 0.34)));
#endif
#ifdef COMPARED
  v_other = vec3(a_other, dot(vec3(abs(a_position.x), a_position.yz), vec3(0.64, -0.70, -0.32)));
#endif
#ifdef DIARY
  v_diary = a_diary;
  v_lines = vec2(dot(a_position, vec3(0.66, 0.69, 0.30)), dot(a_position, vec3(0.66, -0.69, 0.30))) /
            u_diary_hatching;
#endif
  gl_Position = u_clip * vec4(a_position, 1.0);
}
