// The wall behind the body: a gradient from the ground up, and a soft pool of light round the body.
uniform vec3 u_wall_low;   // at the lower edge of the picture
uniform vec3 u_wall_rise;  // how much it changes to the upper one, a pixel
uniform vec4 u_wall_pool;  // its middle, pixels; one by its reach, 1/pixels; how much lighter it is

vec3 wall_at(vec2 pixel) {
  vec2 away = (pixel - u_wall_pool.xy) * u_wall_pool.z;
  float pool = max(1.0 - dot(away, away), 0.0);
  return u_wall_low + pixel.y * u_wall_rise + u_wall_pool.w * pool * pool;
}
