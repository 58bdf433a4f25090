// A calm gradient from bottom to top.
uniform vec3 u_top;
uniform vec3 u_bottom;
in vec2 v_place;
layout(location = 0) out vec4 o_colour;

void main() {
  o_colour = vec4(mix(u_bottom, u_top, v_place.y), 1.0);
}
