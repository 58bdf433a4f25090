#include "muscles/thread.h"

#include <algorithm>

#include <glm/geometric.hpp>

namespace knotmap {
namespace {

/// Fat lies above this depth, metres: no muscle is nearer to the skin.
constexpr float fat_begins_m = 0.003F;
/// The share of fat that still goes below that depth: a little, so that beads keep their order.
constexpr float fat_within = 0.1F;
/// A build takes away at most this share of half a thread.
constexpr float most_taken = 0.85F;

glm::vec3 at(Skin const& skin, std::span<glm::vec3 const> positions, Place const& place) {
  auto const& corners = skin.triangles[place.triangle];
  return place.barycentric.x * positions[corners[0]] + place.barycentric.y * positions[corners[1]] +
         place.barycentric.z * positions[corners[2]];
}

/// A thread in a shape.
struct Stretched {
  glm::vec3 near{0.0F};
  glm::vec3 way{0.0F};        ///< from near to far in the shape, of unit length
  float average_m = 0.0F;     ///< the length on the average body
  float near_grown_m = 0.0F;  ///< what the build adds at the near end, metres; negative: takes away
  float far_grown_m = 0.0F;
  float fit = 1.0F;  ///< scales the sum of the parts to the length in the shape

  [[nodiscard]] glm::vec3 point(float share, BuiltBody const& body) const;
};

/// How much deeper than on the average body a bead at `depth` below one end lies, when the build
/// adds `grown` there. Beads at `half`, the middle of the thread, do not move.
float moved(float depth, float half, float grown, BuiltBody const& body) {
  float const evenly = depth / half;
  if (grown <= 0.0F) return depth + grown * evenly;
  float const on_top = std::min(depth / fat_begins_m, 1.0F) * (1.0F - fat_within * (1.0F - evenly));
  return depth + grown * (evenly + body.fatness * (std::max(on_top, evenly) - evenly));
}

glm::vec3 Stretched::point(float share, BuiltBody const& body) const {
  float const half = 0.5F * average_m;
  float const depth = share * average_m;
  float const whole = average_m + near_grown_m + far_grown_m;
  float const from_near = depth <= half ? moved(depth, half, near_grown_m, body)
                                        : whole - moved(average_m - depth, half, far_grown_m, body);
  return near + from_near * fit * way;
}

Stretched stretched(Skin const& skin, BuiltBody const& body, Thread const& thread) {
  glm::vec3 const near = at(skin, body.average, thread.near);
  glm::vec3 const far = at(skin, body.average, thread.far);
  Stretched made;
  made.near = at(skin, body.shown, thread.near);
  glm::vec3 const shown_far = at(skin, body.shown, thread.far);
  constexpr float least_m = 1e-4F;
  made.average_m = std::max(glm::distance(near, far), least_m);
  float const shown_m = std::max(glm::distance(made.near, shown_far), least_m);
  made.way = (shown_far - made.near) / shown_m;
  glm::vec3 const way = (far - near) / made.average_m;
  float const least = -most_taken * 0.5F * made.average_m;
  made.near_grown_m = std::max(least, -glm::dot(made.near - near, way));
  made.far_grown_m = std::max(least, glm::dot(shown_far - far, way));
  made.fit = shown_m / (made.average_m + made.near_grown_m + made.far_grown_m);
  return made;
}

}  // namespace

BuiltBody built_body(BodyChoice const& choice, std::span<glm::vec3 const> average,
                     Surface const& shown) {
  return {average, shown.positions(), fatness(choice)};
}

std::vector<glm::vec3> place_beads(Skin const& skin, BuiltBody const& body,
                                   std::span<Thread const> threads, std::span<Bead const> beads) {
  std::vector<Stretched> lines;
  lines.reserve(threads.size());
  for (auto const& thread : threads) lines.push_back(stretched(skin, body, thread));
  std::vector<glm::vec3> positions;
  positions.reserve(beads.size());
  for (auto const& bead : beads) {
    float const share = bead.depth_m / std::max(threads[bead.thread].length_m, 1e-6F);
    positions.push_back(lines[bead.thread].point(share, body));
  }
  return positions;
}

}  // namespace knotmap
