// Skin, garment and zones under a soft studio light. Colours are squared (nearly linear light) and
// the result is drawn as its root. What is not on the body is not computed (SkinPass::variant).
uniform vec3 u_garment;
uniform vec3 u_rim;        // the light that grazes the outline from behind
uniform float u_outline;  // how much the outline darkens
#ifdef GHOST
uniform float u_whole;  // 1: whole skin .. 0: a ghost
#endif
#ifdef WASH
uniform sampler2D u_wash;  // the flesh under the skin
uniform highp sampler2DShadow u_wash_depth;
uniform vec4 u_wash_place;
uniform vec2 u_wash_soft;  // how far it is blurred, in the texture
#endif
in vec3 v_skin;
in vec4 v_form;
in float v_garment;
#ifdef ZONES
uniform vec3 u_zone;
uniform vec3 u_edge;
in vec2 v_zones;
#endif
#ifdef PAINTED
uniform vec3 u_pain;
in vec2 v_pain;
#endif
#ifdef HATCHED
uniform vec3 u_hatching;
in vec2 v_never;
#endif
#ifdef COMPARED
uniform vec3 u_other;
in vec3 v_other;
#endif
#ifdef DIARY
uniform vec3 u_diary_mild;
uniform vec3 u_diary_middling;
uniform vec3 u_diary_strong;
uniform vec3 u_diary_line;
uniform vec3 u_diary_edge;
in vec3 v_diary;
in vec2 v_lines;
#endif
layout(location = 0) out vec4 o_colour;

#include "studio.glsl"

// 1 where `inside` is positive, crisp at any zoom.
float crisp(float inside, float pixel) {
  return clamp(inside / pixel + 0.5, 0.0, 1.0);
}

#ifdef DIARY
// Lines on whole numbers, a share `wide` of the space between them; far away an even shade.
float hatch(float across, float wide) {
  float pixel = max(fwidth(across), 1e-4);
  float line = clamp((0.5 * wide - (0.5 - abs(fract(across) - 0.5))) / pixel + 0.5, 0.0, 1.0);
  return mix(line, wide, smoothstep(0.4, 0.9, pixel));
}
#endif

void main() {
  // The garment ends in a rolled hem with a seam, and shades the skin beside it.
  float worn_m = (v_garment - 0.5) * 0.04;
  float worn_pixel = max(fwidth(v_garment) * 0.04, 0.0007);
  float cloth = crisp(worn_m, worn_pixel);
  float seen = clamp(0.0030 / worn_pixel, 0.0, 1.0);
  float roll = clamp(worn_m * 260.0, 0.0, 1.0);
  float seam = clamp(1.0 - abs(worn_m - 0.0085) * 650.0, 0.0, 1.0);
  float hem = 1.0 - seen * (0.22 * (1.0 - roll) * (1.0 - roll) + 0.13 * seam);
  float beside = clamp(1.0 + worn_m * 170.0, 0.0, 1.0);
  float shaded = 1.0 - 0.20 * seen * beside * beside;
#ifdef GHOST
  cloth *= 0.4 + 0.6 * u_whole;
#endif
  vec3 albedo = mix(v_skin * shaded, u_garment * hem, cloth);
#ifdef WASH
  vec2 place = gl_FragCoord.xy * u_wash_place.xy + u_wash_place.zw;
  // Skin blurs what lies under it.
  vec4 wash = texture(u_wash, place + u_wash_soft * vec2(0.0, 1.3)) +
              texture(u_wash, place + u_wash_soft * vec2(1.13, -0.65)) +
              texture(u_wash, place + u_wash_soft * vec2(-1.13, -0.65));
  float under = wash.a / 3.0 * texture(u_wash_depth, vec3(place, gl_FragCoord.z));
  vec3 flesh = wash.rgb / max(wash.a, 0.001);
  albedo = mix(albedo, flesh * flesh, under);
#endif

  float essential = 0.0;
#ifdef ZONES
  vec2 pixel = max(fwidth(v_zones), vec2(1e-5));
#ifdef WASH
  // Red stays red: a muscle under it is a darker shade of it, with its fibres.
  float grain = clamp(0.63 * (flesh.r + flesh.g + flesh.b) - 0.40, 0.2, 1.0);
  vec3 fill = u_zone * mix(1.0, grain, under);
#else
  vec3 fill = u_zone;
#endif
  // Spillover: faintly red within a fine line; its dots are signs (sign.vert).
  float inside = crisp(-v_zones.y, pixel.y);
  float line = crisp(max(0.0004, 0.5 * pixel.y) - abs(v_zones.y), pixel.y);
  albedo = mix(albedo, u_zone, 0.10 * inside + 0.45 * line);
#ifdef GHOST
  vec3 border = mix(u_zone * 0.85, u_edge, u_whole);  // seen against flesh and a dark background
#else
  vec3 border = u_edge;
#endif
  // Essential: solid red within a line; what lies under it is seen through the red.
  float rim = max(0.0011, 1.4 * pixel.x);
  essential = crisp(-v_zones.x, pixel.x);
  float filled = crisp(-v_zones.x - rim, pixel.x);
  albedo = mix(albedo, border, essential);
  albedo = mix(albedo, fill, filled);
#endif

#ifdef COMPARED
  // The second of two points: stripes of a red of its own within a firm line, each with a pale
  // edge, so that they are seen over the first one's solid red; its spillover is fine stripes.
  const float band_m = 0.012;
  vec2 other_pixel = max(fwidth(v_other.xy), vec2(1e-5));
  vec2 other = vec2(crisp(-v_other.x, other_pixel.x), crisp(-v_other.y, other_pixel.y));
  float other_line = crisp(max(0.0012, 1.3 * other_pixel.x) - abs(v_other.x), other_pixel.x);
  float fine_line = crisp(max(0.0005, 0.6 * other_pixel.y) - abs(v_other.y), other_pixel.y);
  float across = v_other.z / band_m;
  float across_pixel = max(fwidth(across), 1e-4);
  float from_middle = abs(fract(across) - 0.5);
  float blur = smoothstep(0.35, 0.8, across_pixel);  // far away the stripes run together
  float stripes = mix(crisp(0.23 - from_middle, across_pixel), 0.46, blur);
  float pale = mix(crisp(0.31 - from_middle, across_pixel), 0.5, blur) * essential;
  float fine = mix(crisp(0.06 - from_middle, across_pixel), 0.12, blur);
  float striped = max(stripes * other.x, other_line);
  float faint = max(0.8 * fine * other.y * (1.0 - other.x), 0.6 * fine_line);
  albedo = mix(albedo, v_skin, 0.75 * pale * other.x * (1.0 - striped));
  albedo = mix(albedo, u_other, max(striped, faint));
#endif

#ifdef PAINTED
  // What the person painted: see-through colour within a firm line.
  float pain_pixel = max(fwidth(v_pain.x), 1e-5);
  float painted = crisp(-v_pain.x, pain_pixel);
  float pain_line = crisp(max(0.0010, 1.1 * pain_pixel) - abs(v_pain.x), pain_pixel);
  albedo = mix(albedo, u_pain, max(painted * (0.06 + 0.54 * v_pain.y), 0.9 * pain_line));
#endif

#ifdef HATCHED
  // Where nobody must press: quiet stripes within a fine line. Far away the stripes run together
  // into an even shade.
  const float stripe_m = 0.007;
  float never_pixel = max(fwidth(v_never.x), 1e-5);
  float never = crisp(-v_never.x, never_pixel);
  float never_line = crisp(max(0.0005, 0.6 * never_pixel) - abs(v_never.x), never_pixel);
  float along = v_never.y / stripe_m;
  float along_pixel = max(fwidth(along), 1e-4);
  float stripe = clamp((0.17 - abs(fract(along) - 0.5)) / along_pixel + 0.5, 0.0, 1.0);
  stripe = mix(stripe, 0.34, smoothstep(0.35, 0.8, along_pixel));
  float hatched = max(0.5 * stripe * never, 0.6 * never_line);
#ifdef GHOST
  albedo = mix(albedo, u_hatching, min(hatched * (2.0 - u_whole), 1.0));  // glass has no colour
#else
  albedo = mix(albedo, u_hatching, hatched);
#endif
#endif

#ifdef DIARY
  // The ground says how strong: the darker, the stronger. Lines say how often: each second line,
  // every line, and lines that cross. Both are the same on every skin, so that one legend holds.
  float diary_pixel = max(fwidth(v_diary.x), 1e-5);
  float diary = crisp(-v_diary.x, diary_pixel);
  float diary_edge = crisp(max(0.0008, 0.75 * diary_pixel) - abs(v_diary.x), diary_pixel);
  float strong = clamp(v_diary.z, 0.0, 1.0);
  vec3 ground = strong < 0.5 ? mix(u_diary_mild, u_diary_middling, 2.0 * strong)
                             : mix(u_diary_middling, u_diary_strong, 2.0 * strong - 1.0);
  const float wide = 0.22;
  float sparse = hatch(0.5 * v_lines.x, 0.5 * wide) * step(0.5, v_diary.y);
  float close = hatch(v_lines.x, wide) * step(1.5, v_diary.y);
  float crossing = hatch(v_lines.y, wide) * step(2.5, v_diary.y);
  float lines = max(max(sparse, close), crossing);
  albedo = mix(albedo, mix(ground, u_diary_line, lines), 0.94 * diary);
  albedo = mix(albedo, u_diary_edge, diary_edge);
#endif

  vec3 normal = normalize(v_form.xyz);
  float open = v_form.w;
  vec3 light = studio_light(normal, open);
#ifdef ZONES
  light = mix(light, vec3(0.85), 0.38 * essential);  // a zone is read in the shade too
#endif
#ifdef COMPARED
  light = mix(light, vec3(0.85), 0.38 * striped);
#endif
#ifdef DIARY
  light = mix(light, vec3(0.85), 0.7 * diary);  // shade must not be taken for strength
#endif
  float edge = 1.0 - clamp(normal.z, 0.0, 1.0);
  float edge2 = edge * edge;
  float sheen = studio_sheen(normal);
  vec3 colour = albedo * light * (1.0 - u_outline * edge2 * edge2) +
                (0.048 * sheen * (1.0 - 0.7 * cloth)) * open + u_rim * studio_rim(normal, edge);
#ifdef GHOST
  // Glass: nearly clear where it faces the eye, denser toward the silhouette.
  float glass = 0.045 + 0.62 * edge2 * sqrt(edge) + 0.25 * sheen;
  glass = max(glass, 0.21 * cloth);
#ifdef ZONES
  glass = max(glass, max(0.10 * inside, 0.65 * line));
  glass = max(glass, max(0.50 * essential, 0.92 * (essential - filled)));
#endif
#ifdef PAINTED
  glass = max(glass, max(painted * (0.08 + 0.36 * v_pain.y), 0.9 * pain_line));
#endif
#ifdef HATCHED
  glass = max(glass, hatched);
#endif
#ifdef COMPARED
  glass = max(glass, max(0.9 * striped, faint));
#endif
#ifdef DIARY
  glass = max(glass, 0.85 * max(diary, diary_edge));
#endif
  float there = mix(glass, 1.0, u_whole);
#else
  const float there = 1.0;
#endif
  o_colour = vec4(sqrt(min(colour, vec3(1.0))) * there, there);
}
