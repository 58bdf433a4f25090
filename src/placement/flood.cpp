#include "placement/flood.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "body/adjacency.h"

namespace knotmap {
namespace {

/// The distance counts as at least this part of the way along edges. Such ways are up to 1.41 times
/// too long (across the diagonals of quads), and within a zone the way round a limb is up to 1.2
/// times the straight one: 0.6 is less than 1 / (1.41 x 1.2), so that it changes nothing there.
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

constexpr float not_reached = std::numeric_limits<float>::max();

}  // namespace

Flood::Flood(Surface const& surface)
    : surface_(&surface),
      way_(surface.positions().size(), not_reached),
      straight_(way_.size()),
      field_(way_.size(), not_reached),
      waits_(way_.size(), 0) {}

void Flood::from_line(std::span<Place const> line, float radius, float margin) {
  if (line.empty()) return;
  auto const positions = surface_->positions();
  auto const& adjacency = surface_->adjacency();
  Pieces const pieces(*surface_, line);
  float const limit = radius + margin;

  // Lowers ways until none changes. Edges here are so even that a plain queue visits a vertex
  // little more than once and is faster than a priority queue.
  auto const reach = [&](VertexIndex vertex, float length) {
    if (length >= way_[vertex] || way_part * length >= limit) return;
    if (way_[vertex] == not_reached) {
      straight_[vertex] = pieces.distance(positions[vertex]);
      reached_.push_back(vertex);
    }
    way_[vertex] = length;
    if (waits_[vertex] != 0 || straight_[vertex] >= limit) return;
    waits_[vertex] = 1;
    queue_.push_back(vertex);
  };
  for (auto const& place : line) {
    glm::vec3 const at = surface_->position(place);
    for (auto const vertex : surface_->skin().triangles[place.triangle]) {
      reach(vertex, glm::distance(at, positions[vertex]));
    }
  }
  for (std::size_t i = 0; i < queue_.size(); ++i) {  // NOLINT(modernize-loop-convert): it grows
    auto const vertex = queue_[i];
    waits_[vertex] = 0;
    float const length = way_[vertex];
    for (auto const next : adjacency.neighbours(vertex)) {
      reach(next, length + glm::distance(positions[vertex], positions[next]));
    }
  }
  queue_.clear();
  for (auto const vertex : reached_) {
    float const distance = std::max(straight_[vertex], way_part * way_[vertex]);
    way_[vertex] = not_reached;
    if (distance >= limit) continue;
    auto& field = field_[vertex];
    if (field == not_reached) kept_.push_back(vertex);
    field = std::min(field, distance - radius);
  }
  reached_.clear();
}

ZoneField Flood::take() {
  std::sort(kept_.begin(), kept_.end());
  ZoneField zone;
  zone.vertices = std::move(kept_);
  kept_ = {};
  zone.distance.reserve(zone.vertices.size());
  for (auto const vertex : zone.vertices) {
    zone.distance.push_back(field_[vertex]);
    field_[vertex] = not_reached;
  }
  return zone;
}

}  // namespace knotmap
