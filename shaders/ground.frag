// The soft shadow of the body on the ground.
uniform sampler2D u_shadow;
uniform vec4 u_colour;  // its alpha is the shadow's strength
in vec2 v_place;
layout(location = 0) out vec4 o_colour;

void main() {
  o_colour = vec4(u_colour.rgb, u_colour.a * texture(u_shadow, v_place).r);
}
