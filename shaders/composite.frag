// The body, drawn apart with premultiplied alpha, laid over the background.
uniform sampler2D u_scene;
in vec2 v_place;
layout(location = 0) out vec4 o_colour;

void main() {
  o_colour = texture(u_scene, v_place);
}
