// Discs, boxes and leader lines of the layout of marks: what lies over what. Pixels.
#pragma once

#include <algorithm>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/vec2.hpp>

#include "scene/label_layout.h"

namespace knotmap::mark_geometry {

inline constexpr float apart = 2.0F;  // least distance between what is drawn, pixels

struct Disc {
  glm::vec2 centre;
  float radius;
};

struct Leader {
  glm::vec2 from;
  glm::vec2 to;
};

inline bool is_within(glm::vec2 spot, LabelBox const& box) {
  return spot.x >= box.at.x && spot.y >= box.at.y && spot.x <= box.end().x && spot.y <= box.end().y;
}

inline bool overlap(LabelBox const& a, LabelBox const& b) {
  return a.at.x < b.end().x + apart && b.at.x < a.end().x + apart && a.at.y < b.end().y + apart &&
         b.at.y < a.end().y + apart;
}

inline bool overlap(LabelBox const& box, Disc const& disc) {
  return glm::distance(glm::clamp(disc.centre, box.at, box.end()), disc.centre) <
         disc.radius + apart;
}

inline float distance_to(Leader const& line, glm::vec2 spot) {
  auto const along = line.to - line.from;
  float const squared = std::max(glm::dot(along, along), 1e-6F);
  float const share = std::clamp(glm::dot(spot - line.from, along) / squared, 0.0F, 1.0F);
  return glm::distance(line.from + along * share, spot);
}

inline bool crosses(Leader const& a, Leader const& b) {
  auto const side = [](Leader const& line, glm::vec2 spot) {
    auto const along = line.to - line.from;
    auto const to = spot - line.from;
    return along.x * to.y - along.y * to.x;
  };
  return side(a, b.from) * side(a, b.to) <= 0.0F && side(b, a.from) * side(b, a.to) <= 0.0F;
}

inline bool crosses(Leader const& line, LabelBox const& box) {
  if (is_within(line.from, box) || is_within(line.to, box)) return true;
  auto const low = box.at;
  auto const high = box.end();
  return crosses(line, Leader{low, high}) ||
         crosses(line, Leader{{low.x, high.y}, {high.x, low.y}});
}

}  // namespace knotmap::mark_geometry
