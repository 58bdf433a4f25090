// A soft studio light, the same on all that is drawn. Colours are squared (nearly linear light) and
// the result is drawn as its root.

// Upper left, a fill from the right, and the way half between the key and the eye.
const vec3 key_way = vec3(-0.485, 0.664, 0.569);
const vec3 fill_way = vec3(0.832, 0.104, 0.545);
const vec3 sheen_way = vec3(-0.274, 0.375, 0.886);

// `open`: how much of the sky is seen from there.
vec3 studio_light(vec3 normal, float open) {
  // Red light wraps farther round the form than blue: a warm edge between light and shade.
  vec3 key = clamp(dot(normal, key_way) * vec3(0.76, 0.80, 0.82) + vec3(0.24, 0.20, 0.18), 0.0, 1.0);
  float fill = clamp(dot(normal, fill_way), 0.0, 1.0);
  vec3 ambient = mix(vec3(0.24, 0.215, 0.20), vec3(0.38, 0.39, 0.41), normal.y * 0.5 + 0.5);
  return ambient * open + vec3(0.80, 0.78, 0.75) * key * mix(open, 1.0, 0.4) +
         vec3(0.13, 0.135, 0.145) * (fill * open);
}

// 0..1 where the key light is mirrored toward the eye.
float studio_sheen(vec3 normal) {
  float sheen = clamp(dot(normal, sheen_way), 0.0, 1.0);
  sheen *= sheen;
  sheen *= sheen;
  sheen *= sheen;
  return sheen * sheen;
}
