// Flesh in bundles of fibres, as on an anatomy plate. Bundles and lines fade before they are finer
// than a pixel.

struct Flesh {
  vec3 albedo;  // squared
  vec2 tilt;    // of the normal: bundles are round
};

// 0 in the middle of each period .. 1 between two.
float furrow(float at) {
  return abs(fract(at) - 0.5) * 2.0;
}

// How much of a pattern of so many periods a pixel is still to be seen.
float still_seen(float periods) {
  return clamp(1.5 - 3.0 * periods, 0.0, 1.0);
}

// `fibre`: metres across and along, 0 tendon .. 1 belly.
Flesh flesh_of(vec3 fibre, vec3 muscle, vec3 tendon) {
  float across = fibre.x;
  vec2 slope = vec2(dFdx(across), dFdy(across));
  float pixel = max(length(slope), 1e-6);
  // Bundles of uneven width that wander a little on their way.
  float wander = 0.16 * sin(fibre.y * 31.0 + across * 170.0);
  float bundle = across * 240.0 + 0.33 * sin(across * 530.0) + wander;
  float number = floor(bundle);
  float tone = fract(number * 0.618034) - 0.5;
  float seen = still_seen(pixel * 300.0);
  float wide = sin(across * 410.0 + tone * seen) * still_seen(pixel * 90.0);
  float fine = furrow(across * 1150.0 + 1.7 * wander + 3.0 * tone) * still_seen(pixel * 1150.0);

  float between = furrow(bundle);
  between *= between * between;
  float belly = smoothstep(0.06, 0.62, fibre.z + 0.16 * tone * seen);
  Flesh flesh;
  flesh.albedo = mix(tendon, muscle, belly);
  float strength = 0.4 + 0.6 * belly;
  flesh.albedo *= 1.0 - strength * (0.30 * between * seen + 0.13 * fine + 0.06 * wide -
                                    0.14 * tone * seen);
  flesh.tilt = slope * ((fract(bundle) - 0.5) * 0.55 * seen * strength / pixel);
  return flesh;
}
