// Edges of the body: where it covers a part of a pixel, its light and that of the wall are mixed,
// not the numbers that stand for them, or each edge would be a stair of too dark steps.

// What is to be laid over the picture (premultiplied) by a solid body whose alpha is the share of the
// pixel that it covers. Light is what colours are when squared. (A ghost's alpha is its glass: its
// edges, which are faint, stay as they are.)
vec4 laid_over(vec4 there) {
  if (there.a <= 0.0 || there.a >= 1.0) return there;
  vec3 behind = wall_at(gl_FragCoord.xy);
  vec3 body = there.rgb / there.a;
  vec3 mixed = sqrt(mix(behind * behind, body * body, there.a));
  return vec4(mixed - behind * (1.0 - there.a), there.a);
}
