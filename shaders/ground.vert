// The patch of ground under the body.
uniform mat4 u_clip;
uniform vec4 u_area;  // low x, low z, high x, high z, metres
out vec2 v_place;

void main() {
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1));
  v_place = corner;
  vec2 xz = mix(u_area.xy, u_area.zw, corner);
  gl_Position = u_clip * vec4(xz.x, 0.0, xz.y, 1.0);
}
