// The gradient behind the body.
uniform vec3 u_from;
uniform vec3 u_to;
uniform vec2 u_way;
in vec2 v_place;
layout(location = 0) out vec4 o_colour;

void main() {
  o_colour = vec4(mix(u_from, u_to, dot(v_place, u_way)), 1.0);
}
