// The skin. Light is attached to the eye: each normal is turned by the rotation that brings the way
// to the eye onto z, so that a body at the edge of the picture is lit like one in its middle.
layout(location = 0) in vec3 a_position;
layout(location = 1) in vec3 a_normal;
layout(location = 2) in vec4 a_baked;  // openness to the sky, trunks, chest band
layout(location = 3) in vec2 a_zone;   // metres to the essential and the spillover zone
layout(location = 4) in vec2 a_pain;   // metres to the border of what is painted, its strength
uniform mat4 u_clip;
uniform mat3 u_turn;  // world to eye
uniform vec3 u_eye;
uniform float u_band;
out vec4 v_form;   // normal, openness
out vec3 v_paint;  // zones, garment
out vec2 v_pain;

void main() {
  vec3 normal = u_turn * a_normal;
  vec3 to_eye = u_turn * normalize(u_eye - a_position);
  vec3 middle = to_eye + vec3(0.0, 0.0, 1.0);
  float along = dot(normal, middle) / (1.0 + to_eye.z);
  normal = normal - along * middle + vec3(0.0, 0.0, 2.0 * dot(normal, to_eye));
  v_form = vec4(normal, a_baked.x);
  v_paint = vec3(a_zone, max(a_baked.y, a_baked.z * u_band));
  v_pain = a_pain;
  gl_Position = u_clip * vec4(a_position, 1.0);
}
