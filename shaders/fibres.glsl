// Flesh in bundles of fibres, as on an anatomy plate. Bundles and lines fade before they are finer
// than a pixel.

uniform float u_flip;  // -1 in a mirrored picture, whose light is mirrored too; else 1

struct Flesh {
  vec3 albedo;  // squared
  float belly;  // 0 tendon .. 1 belly
  vec2 tilt;    // of the normal: bundles are round
};

// 0 in the middle of each period .. 1 between two.
float furrow(float at) {
  return abs(fract(at) - 0.5) * 2.0;
}

// The same curve, smooth.
float wave(float at) {
  float f = furrow(at);
  return f * f * (3.0 - 2.0 * f);
}

// How much of a pattern of so many periods a pixel is still to be seen.
float still_seen(float periods) {
  return clamp(1.5 - 3.0 * periods, 0.0, 1.0);
}

// `fibre`: metres across and along, 0 tendon .. 1 belly; `contrast`: of its bundles, 1 on a plate.
Flesh flesh_of(vec3 fibre, vec3 muscle, vec3 tendon, float contrast) {
  float across = fibre.x;
  vec2 slope = vec2(dFdx(across), dFdy(across));
  float pixel = max(length(slope), 1e-6);
  // Bundles of uneven width that wander a little on their way.
  float wander = wave(fibre.y * 5.0 + across * 31.0);
  float bundle = across * 220.0 + 0.62 * wave(across * 83.0) + 0.3 * wander;
  float number = floor(bundle);
  float tone = fract(number * 0.618034) - 0.5;
  float seen = still_seen(pixel * 300.0);
  float wide = wave(across * 64.0 + 0.2 * wander) * still_seen(pixel * 75.0);
  float fine = furrow(across * 1150.0 + 0.6 * wander + 3.0 * tone) * still_seen(pixel * 1150.0);

  float belly = smoothstep(0.02, 0.62, fibre.z + 0.14 * tone * seen);
  float strength = contrast * (0.4 + 0.6 * belly);
  // Between two bundles it is dark, here more and there less.
  float between = furrow(bundle);
  between *= between;
  between *= between * (0.35 + 0.65 * wave(fibre.y * 11.0 + 1.618 * number));
  Flesh flesh;
  flesh.belly = belly;
  flesh.albedo = mix(tendon, muscle, belly);
  flesh.albedo *= 1.05 + strength * (0.22 * tone * seen - 0.30 * between * seen - 0.12 * fine -
                                     0.13 * wide);
  flesh.tilt = slope * vec2(u_flip, 1.0) * ((fract(bundle) - 0.5) * 0.42 * seen * strength / pixel);
  return flesh;
}
