// Signs as distances from a pixel to their strokes, so that they are crisp at any size: X, ring, bar
// and dot, with a halo. Glyphs come from a texture: ink and halo.
uniform sampler2D u_glyphs;
uniform vec3 u_halo;
in vec4 v_corner;
in vec4 v_shape;
in vec4 v_colour;
layout(location = 0) out vec4 o_colour;

void main() {
  vec2 p = v_corner.xy;
  float line = v_corner.z;
  float halo = v_corner.w;
  float middle = length(p);
  vec2 q = abs(vec2(p.x + p.y, p.y - p.x)) * 0.70711;
  vec2 past = max(q - 1.08, 0.0);
  float arms = min(length(vec2(past.x, q.y)), length(vec2(past.y, q.x))) - v_shape.x;
  float ring = abs(middle - v_shape.y) - line;
  float bar = length(vec2(max(abs(p.x) - v_shape.z, 0.0), p.y)) - line;
  float outside = min(min(arms, ring), min(bar, middle - v_shape.w));

  float pixel = max(fwidth(outside), 1e-5);
  vec2 cover = vec2(clamp(0.5 - outside / pixel, 0.0, 1.0),
                    clamp(0.5 - (outside - halo) / pixel, 0.0, 1.0) * min(1.0, halo * 100.0));
  cover = mix(cover, texture(u_glyphs, p).rg, step(halo, -0.5));

  float ink = cover.x * v_colour.a;
  float around = cover.y * v_colour.a * 0.92;
  float alpha = ink + around * (1.0 - ink);
  o_colour = vec4(mix(u_halo, v_colour.rgb, ink / max(alpha, 1e-4)), alpha);
}
