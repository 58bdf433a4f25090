// Skin, garment and zones under a soft studio light. Colours are squared (nearly linear light) and
// the result is drawn as its root.
uniform vec3 u_skin;
uniform vec3 u_garment;
uniform vec3 u_zone;
uniform vec3 u_pain;
uniform vec4 u_rim;  // what the outline is mixed with, and how much
in vec4 v_form;
in vec3 v_paint;
in vec2 v_pain;
layout(location = 0) out vec4 o_colour;

// Upper left, a fill from the right, and the way half between the key and the eye.
const vec3 key_way = vec3(-0.485, 0.664, 0.569);
const vec3 fill_way = vec3(0.832, 0.104, 0.545);
const vec3 sheen_way = vec3(-0.274, 0.375, 0.886);

// 1 where `inside` is positive, crisp at any zoom.
float crisp(float inside, float pixel) {
  return clamp(inside / pixel + 0.5, 0.0, 1.0);
}

void main() {
  vec3 pixel = max(fwidth(v_paint), vec3(1e-5));

  vec3 albedo = mix(u_skin, u_garment, crisp(v_paint.z - 0.5, pixel.z));
  // Spillover: a breath of red and a fine line; the dots are drawn apart.
  float inside = crisp(-v_paint.y, pixel.y);
  float line = crisp(max(0.0004, 0.5 * pixel.y) - abs(v_paint.y), pixel.y);
  albedo = mix(albedo, u_zone, 0.10 * inside + 0.45 * line);
  // Essential: solid red within a darker line.
  float rim = max(0.0011, 1.4 * pixel.x);
  float essential = crisp(-v_paint.x, pixel.x);
  albedo = mix(albedo, u_zone * 0.42, essential);
  albedo = mix(albedo, u_zone, crisp(-v_paint.x - rim, pixel.x));

  // What the person painted: a wash that lets skin and zones through, within a firm line.
  float pain_pixel = max(fwidth(v_pain.x), 1e-5);
  float painted = crisp(-v_pain.x, pain_pixel);
  float pain_line = crisp(max(0.0010, 1.1 * pain_pixel) - abs(v_pain.x), pain_pixel);
  albedo = mix(albedo, u_pain, max(painted * (0.06 + 0.54 * v_pain.y), 0.9 * pain_line));

  vec3 normal = normalize(v_form.xyz);
  float open = v_form.w;
  // Red light wraps farther round the form than blue: a warm edge between light and shade.
  vec3 key = clamp(dot(normal, key_way) * vec3(0.76, 0.80, 0.82) + vec3(0.24, 0.20, 0.18), 0.0, 1.0);
  float fill = clamp(dot(normal, fill_way), 0.0, 1.0);
  vec3 ambient = mix(vec3(0.24, 0.215, 0.20), vec3(0.38, 0.39, 0.41), normal.y * 0.5 + 0.5);
  vec3 light = ambient * open + vec3(0.80, 0.78, 0.75) * key * mix(open, 1.0, 0.4) +
               vec3(0.13, 0.135, 0.145) * (fill * open);
  light = mix(light, vec3(0.85), 0.38 * essential);  // a zone is read in the shade too
  float sheen = clamp(dot(normal, sheen_way), 0.0, 1.0);
  sheen *= sheen;
  sheen *= sheen;
  sheen *= sheen;
  vec3 colour = albedo * light + 0.035 * sheen * sheen * open;

  float edge = 1.0 - clamp(normal.z, 0.0, 1.0);
  edge *= edge;
  colour = mix(colour, u_rim.rgb, u_rim.a * edge * edge);
  o_colour = vec4(sqrt(colour), 1.0);
}
