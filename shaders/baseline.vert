// The skin's vertices, placed and nothing more.
layout(location = 0) in vec3 a_position;
uniform mat4 u_clip;
void main() { gl_Position = u_clip * vec4(a_position, 1.0); }
