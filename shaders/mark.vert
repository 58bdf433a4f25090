// Small signs lying on the skin: X's, pain marks, the dots of a spillover zone. Their corners are
// placed already; only their depth is drawn toward the eye, so that the skin does not cut them.
layout(location = 0) in vec3 a_position;
layout(location = 1) in vec4 a_corner;  // in radii; half a line's width; metres toward the eye
layout(location = 2) in vec4 a_shape;   // half lengths of X, ring, bar and dot; -1: none
layout(location = 3) in vec4 a_colour;
layout(location = 4) in vec4 a_halo;
uniform mat4 u_clip;
uniform vec3 u_eye;
out vec3 v_corner;
out vec4 v_shape;
out vec4 v_colour;
out vec4 v_halo;

void main() {
  v_corner = a_corner.xyz;
  v_shape = a_shape;
  v_colour = a_colour;
  v_halo = a_halo;
  gl_Position = u_clip * vec4(a_position, 1.0);
  vec3 to_eye = u_eye - a_position;
  float away = length(to_eye);
  vec4 nearer = u_clip * vec4(a_position + to_eye * min(a_corner.w / away, 0.8), 1.0);
  gl_Position.z = max(nearer.z / nearer.w, -0.999) * gl_Position.w;
}
