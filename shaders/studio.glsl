// A soft studio light, the same on all that is drawn. Colours are squared (nearly linear light) and
// the result is drawn as its root.

// Upper left, a fill from the right, the way half between the key and the eye, and a rim from behind
// on the right.
const vec3 key_way = vec3(-0.485, 0.664, 0.569);
const vec3 fill_way = vec3(0.832, 0.104, 0.545);
const vec3 sheen_way = vec3(-0.274, 0.375, 0.886);
const vec2 rim_way = vec2(0.80, 0.60);

// `open`: how much of the sky is seen from there.
vec3 studio_light(vec3 normal, float open) {
  // Light goes on under the skin, red the farthest: a warm edge between light and shade.
  vec3 key = clamp(dot(normal, key_way) * vec3(0.765, 0.825, 0.845) + vec3(0.235, 0.165, 0.135), 0.0, 1.0);
  float fill = clamp(dot(normal, fill_way) * 0.85 + 0.15, 0.0, 1.0);
  vec3 sky = mix(vec3(0.20, 0.172, 0.16), vec3(0.335, 0.345, 0.36), normal.y * 0.5 + 0.5);
  // What is nearly closed is lit by the skin round it.
  vec3 closed = open * (open + (1.0 - open) * vec3(0.95, 0.72, 0.62));
  return sky * closed + vec3(0.885, 0.855, 0.82) * key * mix(closed, vec3(1.0), 0.27) +
         vec3(0.125, 0.135, 0.15) * (fill * open);
}

// 0..1 where the key light is mirrored toward the eye.
float studio_sheen(vec3 normal) {
  float sheen = clamp(dot(normal, sheen_way), 0.0, 1.0);
  sheen *= sheen;
  sheen *= sheen;
  sheen *= sheen;
  return sheen * sheen;
}

// 0..1 at the outline that a light from behind grazes; `edge` is 0 where a form faces the eye.
float studio_rim(vec3 normal, float edge) {
  float cube = edge * edge * edge;
  return cube * clamp(dot(normal.xy, rim_way) * 0.6 + 0.4, 0.0, 1.0);
}
