// The baseline that `knotmap bench` compares a frame with: one colour, no light.
layout(location = 0) out vec4 o_colour;
void main() { o_colour = vec4(0.8, 0.7, 0.6, 1.0); }
