// A rectangle of the picture, without vertices: four corners in a strip.
uniform vec4 u_rect;  // low x, low y, high x, high y in clip space
uniform vec4 u_part;  // the same corners of a texture
out vec2 v_place;

void main() {
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1));
  v_place = mix(u_part.xy, u_part.zw, corner);
  gl_Position = vec4(mix(u_rect.xy, u_rect.zw, corner), 0.0, 1.0);
}
