#include "placement/flood.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "body/links.h"

namespace knotmap {
namespace {

/// What part of the way along edges the distance is at least. Edge ways are up to 1.41 times too
/// long (across the diagonals of quads) and the way round a limb is up to 1.2 times the straight
/// one within a zone, so that 0.6 leaves an honest zone as it is.
constexpr float way_part = 0.6F;

/// The straight pieces of a line, in runs with a sphere around each, so that far runs are skipped.
class Pieces {
 public:
  Pieces(Surface const& surface, std::span<Place const> line) {
    points_.reserve(line.size() + 1);
    for (auto const& place : line) points_.push_back(surface.position(place));
    if (points_.size() == 1) points_.push_back(points_.front());  // a piece without length
    for (std::size_t begin = 0; begin + 1 < points_.size(); begin += run_length) {
      std::size_t const end = std::min(begin + run_length, points_.size() - 1);
      glm::vec3 low = points_[begin];
      glm::vec3 high = low;
      for (std::size_t i = begin; i <= end; ++i) {
        low = glm::min(low, points_[i]);
        high = glm::max(high, points_[i]);
      }
      runs_.push_back({begin, end, 0.5F * (low + high), 0.5F * glm::distance(low, high)});
    }
  }

  /// The least distance from a point to any piece.
  [[nodiscard]] float distance(glm::vec3 const& point) const {
    float best = std::numeric_limits<float>::max();  // squared
    for (auto const& run : runs_) {
      float const gap = glm::distance(point, run.centre) - run.radius;
      if (gap > 0.0F && gap * gap >= best) continue;
      for (std::size_t i = run.begin; i < run.end; ++i) {
        best = std::min(best, squared(point, points_[i], points_[i + 1]));
      }
    }
    return std::sqrt(best);
  }

 private:
  static constexpr std::size_t run_length = 6;

  struct Run {
    std::size_t begin;
    std::size_t end;
    glm::vec3 centre;
    float radius;
  };

  static float squared(glm::vec3 const& point, glm::vec3 const& a, glm::vec3 const& b) {
    glm::vec3 const along = b - a;
    glm::vec3 const off = point - a;
    float const length = glm::dot(along, along);
    float const t = length > 0.0F ? std::clamp(glm::dot(off, along) / length, 0.0F, 1.0F) : 0.0F;
    glm::vec3 const gap = off - t * along;
    return glm::dot(gap, gap);
  }

  std::vector<glm::vec3> points_;
  std::vector<Run> runs_;
};

struct Front {
  float way;
  VertexIndex vertex;

  friend bool operator<(Front const& a, Front const& b) { return a.way > b.way; }  // least on top
};

}  // namespace

void flood_from_line(Surface const& surface, std::span<Place const> line, float radius,
                     float margin, std::vector<float>& field) {
  if (line.empty()) return;
  auto const positions = surface.positions();
  auto const& links = surface.links();
  Pieces const pieces(surface, line);
  float const limit = radius + margin;

  std::vector<float> way(positions.size(), std::numeric_limits<float>::max());
  std::priority_queue<Front> queue;
  auto const reach = [&](VertexIndex vertex, float length) {
    if (length >= way[vertex] || way_part * length >= limit) return;
    way[vertex] = length;
    queue.push({length, vertex});
  };
  for (auto const& place : line) {
    glm::vec3 const at = surface.position(place);
    for (auto const vertex : surface.skin().triangles[place.triangle]) {
      reach(vertex, glm::distance(at, positions[vertex]));
    }
  }
  while (!queue.empty()) {
    auto const [length, vertex] = queue.top();
    queue.pop();
    if (length > way[vertex]) continue;  // reached on a shorter way since
    float const distance = std::max(pieces.distance(positions[vertex]), way_part * length);
    if (distance >= limit) continue;
    field[vertex] = std::min(field[vertex], distance - radius);
    for (auto const next : links.neighbours(vertex)) {
      reach(next, length + glm::distance(positions[vertex], positions[next]));
    }
  }
}

}  // namespace knotmap
