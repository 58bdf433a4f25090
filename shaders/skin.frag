// Skin, garment and zones under a soft studio light. Colours are squared (nearly linear light) and
// the result is drawn as its root.
uniform vec3 u_skin;
uniform vec3 u_garment;
uniform vec3 u_zone;
uniform vec4 u_rim;  // what the outline is mixed with, and how much
in vec4 v_form;
in vec3 v_paint;
layout(location = 0) out vec4 o_colour;

const vec3 key_way = vec3(-0.424, 0.566, 0.707);
const vec3 fill_way = vec3(0.832, 0.104, 0.545);

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
  albedo = mix(albedo, u_zone * 0.42, crisp(-v_paint.x, pixel.x));
  albedo = mix(albedo, u_zone, crisp(-v_paint.x - rim, pixel.x));

  vec3 normal = normalize(v_form.xyz);
  float open = v_form.w;
  float key = clamp(dot(normal, key_way) * 0.72 + 0.28, 0.0, 1.0);
  float fill = clamp(dot(normal, fill_way), 0.0, 1.0);
  vec3 ambient = mix(vec3(0.27, 0.235, 0.215), vec3(0.40, 0.41, 0.43), normal.y * 0.5 + 0.5);
  vec3 light = ambient * open + vec3(0.62, 0.60, 0.57) * (key * mix(open, 1.0, 0.45)) +
               vec3(0.10, 0.105, 0.115) * (fill * open);
  vec3 colour = albedo * light;

  float edge = 1.0 - clamp(normal.z, 0.0, 1.0);
  edge *= edge;
  colour = mix(colour, u_rim.rgb, u_rim.a * edge * edge);
  o_colour = vec4(sqrt(colour), 1.0);
}
