// A glyph from its distance field, with a halo.
uniform sampler2D u_glyphs;
in vec2 v_glyph;
in vec4 v_colour;
in vec4 v_halo;
layout(location = 0) out vec4 o_colour;

void main() {
  float inside = texture(u_glyphs, v_glyph).r - 0.5;
  float pixel = max(fwidth(inside), 1e-5);
  float ink = clamp(inside / pixel + 0.5, 0.0, 1.0) * v_colour.a;
  float around = clamp((inside + 0.32) / pixel + 0.5, 0.0, 1.0) * v_halo.a;
  float alpha = ink + around * (1.0 - ink);
  o_colour = vec4(mix(v_halo.rgb, v_colour.rgb, ink / max(alpha, 1e-4)), alpha);
}
