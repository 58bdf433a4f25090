// Light is attached to the eye: a normal is turned by the rotation that brings the way to the eye
// onto z, so that a body at the edge of the picture is lit like one in its middle.
uniform mat3 u_turn;  // world to eye
uniform vec3 u_eye;

vec3 facing(vec3 normal, vec3 position) {
  vec3 turned = u_turn * normal;
  vec3 to_eye = u_turn * normalize(u_eye - position);
  vec3 middle = to_eye + vec3(0.0, 0.0, 1.0);
  float along = dot(turned, middle) / (1.0 + to_eye.z);
  return turned - along * middle + vec3(0.0, 0.0, 2.0 * dot(turned, to_eye));
}
