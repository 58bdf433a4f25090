// The middle of a zone, where a person would point.
#pragma once

#include <algorithm>
#include <limits>

#include <glm/geometric.hpp>

#include "body/adjacency.h"
#include "placement/zone_field.h"

namespace knotmap::test {

/// A deep vertex of the zone, near its centre.
inline Place middle_of(Surface const& surface, ZoneField const& field) {
  if (field.empty()) return {};
  auto const positions = surface.positions();
  float const deepest = *std::min_element(field.distance.begin(), field.distance.end());
  glm::vec3 sum(0.0F);
  float weight = 0.0F;
  for (std::size_t i = 0; i < field.vertices.size(); ++i) {
    float const depth = std::max(-field.distance[i], 0.0F);
    sum += depth * positions[field.vertices[i]];
    weight += depth;
  }
  // Of the deep vertices the one nearest to the zone's centre: a long zone has many as deep.
  glm::vec3 const centre = weight > 0.0F ? sum / weight : positions[field.vertices.front()];
  float const enough = weight > 0.0F ? 0.6F * deepest : deepest;
  VertexIndex best = field.vertices.front();
  float least = std::numeric_limits<float>::max();
  for (std::size_t i = 0; i < field.vertices.size(); ++i) {
    float const off = glm::distance(positions[field.vertices[i]], centre);
    if (field.distance[i] > enough || off >= least) continue;
    best = field.vertices[i];
    least = off;
  }
  auto const around = surface.adjacency().triangles(best);
  if (around.empty()) return {};
  auto const& corners = surface.skin().triangles[around.front()];
  return {around.front(),
          {corners[0] == best ? 1.0F : 0.0F, corners[1] == best ? 1.0F : 0.0F,
           corners[2] == best ? 1.0F : 0.0F}};
}

}  // namespace knotmap::test
