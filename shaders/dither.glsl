// What the colour of a pixel is moved by, at most half of its last bit, before it is rounded: so that
// a gradient of few steps shows no bands. `at`: whole pixels. The pattern is the same in every OpenGL
// and repeats every 16 by 4 pixels, which pictures are packed well with.
float dither(vec2 at) {
  return (fract(dot(at, vec2(0.4375, 0.25))) - 0.46875) / 255.0;
}
