// Signs as distances, so that they are crisp at any size: X, ring, bar and dot, with a halo.
in vec3 v_corner;
in vec4 v_shape;
in vec4 v_colour;
in vec4 v_halo;
layout(location = 0) out vec4 o_colour;

void main() {
  vec2 p = v_corner.xy;
  float line = v_corner.z;
  float round_about = length(p);
  vec2 q = abs(vec2(p.x + p.y, p.y - p.x)) * 0.70711;
  vec2 past = max(q - v_shape.x, 0.0);
  float cross_x = min(length(vec2(past.x, q.y)), length(vec2(past.y, q.x))) - 2.0 * line;
  float ring = abs(round_about - v_shape.y) - line;
  float bar = length(vec2(max(abs(p.x) - v_shape.z, 0.0), p.y)) - line;
  float spot = round_about - v_shape.w;
  float far = min(min(cross_x, ring), min(bar, spot));

  float pixel = max(fwidth(far), 1e-5);
  float inside = clamp(0.5 - far / pixel, 0.0, 1.0);
  float around = clamp(0.5 - (far - 1.5 * line) / pixel, 0.0, 1.0) * v_halo.a;
  float ink = inside * v_colour.a;
  float alpha = ink + around * (1.0 - ink);
  o_colour = vec4(mix(v_halo.rgb, v_colour.rgb, ink / max(alpha, 1e-4)), alpha);
}
