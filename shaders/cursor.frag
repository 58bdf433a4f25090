// Four arcs, four spokes in the gaps between them, and a dot in the middle, as a distance from the
// pixel, so that they are crisp at any size.
uniform vec3 u_ink;
uniform vec3 u_halo;
in vec2 v_corner;
layout(location = 0) out vec4 o_colour;

void main() {
  float line = 0.13;
  vec2 p = abs(v_corner);
  float middle = length(p);
  // An arc ends where a spoke begins: within 24 degrees of the axes there is none.
  vec2 from = max(p, vec2(0.0));
  float low = min(from.x, from.y);
  float high = max(from.x, from.y);
  vec2 end = vec2(0.9135, 0.4067);
  float arc = low > high * 0.4452 ? abs(middle - 1.0) : length(vec2(high, low) - end);
  float spoke = length(vec2(high - clamp(high, 0.72, 1.75), low));
  float dot_ = middle - 0.06;
  float outside = min(min(arc, spoke) - line, dot_ - 0.06);

  float pixel = max(fwidth(outside), 1e-5);
  float ink = clamp(0.5 - outside / pixel, 0.0, 1.0);
  float around = clamp(0.5 - (outside - 0.15) / pixel, 0.0, 1.0) * 0.95;
  float alpha = ink + around * (1.0 - ink);
  o_colour = vec4(mix(u_halo, u_ink, ink / max(alpha, 1e-4)), alpha);
}
