// The depth, in clip space, of a place that is moved `metres` toward the eye. Its place on
// the picture stays as it is.
float nearer_depth(mat4 clip, vec3 eye, vec3 position, vec4 drawn, float metres) {
  vec3 to_eye = eye - position;
  float part = min(metres / length(to_eye), 0.8);
  vec4 nearer = clip * vec4(position + to_eye * part, 1.0);
  return max(nearer.z / nearer.w, -0.999) * drawn.w;
}
