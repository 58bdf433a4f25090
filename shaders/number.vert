// Glyphs that face the eye beside a place of the body.
layout(location = 0) in vec3 a_anchor;
layout(location = 1) in vec3 a_offset;  // pixels right and up; metres toward the eye
layout(location = 2) in vec2 a_glyph;   // place in the glyphs' texture
layout(location = 3) in vec4 a_colour;
layout(location = 4) in vec4 a_halo;
uniform mat4 u_clip;
uniform vec3 u_eye;
uniform vec2 u_pixel;  // a pixel in clip space
out vec2 v_glyph;
out vec4 v_colour;
out vec4 v_halo;

void main() {
  v_glyph = a_glyph;
  v_colour = a_colour;
  v_halo = a_halo;
  gl_Position = u_clip * vec4(a_anchor, 1.0);
  vec3 to_eye = u_eye - a_anchor;
  float away = length(to_eye);
  vec4 nearer = u_clip * vec4(a_anchor + to_eye * min(a_offset.z / away, 0.8), 1.0);
  gl_Position.z = max(nearer.z / nearer.w, -0.999) * gl_Position.w;
  gl_Position.xy += a_offset.xy * u_pixel * gl_Position.w;
}
