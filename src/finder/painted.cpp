#include "finder/painted.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

#include <glm/geometric.hpp>

#include "body/links.h"

namespace knotmap {
namespace {

/// What part of the way along edges the distance from a dab's place is at least, as in the flood
/// of zones (placement/flood.cpp): skin that is near but far along the skin is not reached.
constexpr float way_part = 0.6F;
constexpr float unreached = std::numeric_limits<float>::max();
/// How deep a vertex lies inside that is covered only because it is the nearest to a tiny dab.
constexpr float just_inside_m = 0.0005F;

bool is_sound(Surface const& base, Dab const& dab) {
  auto const& at = dab.place.barycentric;
  return dab.place.triangle < base.skin().triangles.size() && std::isfinite(at.x + at.y + at.z) &&
         std::isfinite(dab.radius_m) && std::isfinite(dab.strength);
}

std::vector<float> areas_of(Surface const& surface) {
  auto const positions = surface.positions();
  std::vector<float> areas(positions.size(), 0.0F);
  for (auto const& [a, b, c] : surface.skin().triangles) {
    constexpr float third_of_half = 1.0F / 6.0F;
    auto const share = third_of_half * glm::length(glm::cross(positions[b] - positions[a],
                                                              positions[c] - positions[a]));
    areas[a] += share;
    areas[b] += share;
    areas[c] += share;
  }
  return areas;
}

struct Front {
  float way;
  VertexIndex vertex;

  friend bool operator<(Front const& a, Front const& b) { return a.way > b.way; }  // least on top
};

}  // namespace

void PaintedArea::start(Body const& body) {
  base_ = body.shared_base();
  areas_ = areas_of(*base_);
  way_.assign(areas_.size(), unreached);
  drawn_.assign(areas_.size(), glm::vec2(drawn_margin_m, 0.0F));
  vertices_.clear();
  dabs_.clear();
  ++revision_;
}

void PaintedArea::clear() {
  std::fill(drawn_.begin(), drawn_.end(), glm::vec2(drawn_margin_m, 0.0F));
  vertices_.clear();
  dabs_.clear();
  ++revision_;
}

void PaintedArea::follow(Body const& body, Pain const& pain) {
  if (base_ != body.shared_base()) start(body);
  bool const grown =
      dabs_.size() <= pain.dabs.size() && std::equal(dabs_.begin(), dabs_.end(), pain.dabs.begin());
  if (!grown) clear();
  for (auto i = dabs_.size(); i < pain.dabs.size(); ++i) add(pain.dabs[i]);
}

void PaintedArea::flood(Place const& place, float limit) {
  auto const positions = base_->positions();
  auto const& links = base_->links();
  auto const centre = base_->position(place);
  for (auto const& each : reached_) way_[each.vertex] = unreached;
  reached_.clear();

  std::priority_queue<Front> queue;
  std::vector<VertexIndex> touched;
  auto const reach = [&](VertexIndex vertex, float length) {
    if (length >= way_[vertex] || way_part * length >= limit) return;
    if (way_[vertex] == unreached) touched.push_back(vertex);
    way_[vertex] = length;
    queue.push({length, vertex});
  };
  for (auto const vertex : base_->skin().triangles[place.triangle]) {
    reach(vertex, glm::distance(centre, positions[vertex]));
  }
  while (!queue.empty()) {
    auto const [length, vertex] = queue.top();
    queue.pop();
    if (length > way_[vertex]) continue;  // reached on a shorter way since
    if (glm::distance(positions[vertex], centre) >= limit) continue;
    for (auto const next : links.neighbours(vertex)) {
      reach(next, length + glm::distance(positions[vertex], positions[next]));
    }
  }
  reached_.reserve(touched.size());
  for (auto const vertex : touched) {
    auto const straight = glm::distance(positions[vertex], centre);
    reached_.push_back({vertex, std::max(straight, way_part * way_[vertex])});
  }
}

void PaintedArea::add(Dab const& dab) {
  dabs_.push_back(dab);
  if (!is_sound(*base_, dab)) return;
  auto const radius = std::clamp(dab.radius_m, 0.0F, most_brush_m);
  auto const strength = std::clamp(dab.strength, 0.0F, 1.0F);
  bool const erases = strength == 0.0F;
  flood(dab.place, radius + drawn_margin_m);

  auto const nearest = base_->skin().nearest_vertex(dab.place);
  std::vector<VertexIndex> fresh;
  bool any_gone = false;
  auto const change = [&](VertexIndex vertex, float off) {  // off: metres beyond the dab's rim
    auto& border = drawn_[vertex].x;
    auto& kept = drawn_[vertex].y;
    bool const before = border < 0.0F;
    if (erases) {
      border = std::max(border, std::min(-off, drawn_margin_m));
      any_gone = any_gone || (before && border >= 0.0F);
      return;
    }
    border = std::min(border, off);
    if (off < 0.0F || !before) kept = strength;
    if (!before && border < 0.0F) fresh.push_back(vertex);
  };
  for (auto const& [vertex, distance] : reached_) change(vertex, distance - radius);
  change(nearest, -just_inside_m);

  if (any_gone) {
    vertices_.erase(std::remove_if(vertices_.begin(), vertices_.end(),
                                   [&](VertexIndex v) { return drawn_[v].x >= 0.0F; }),
                    vertices_.end());
  }
  std::sort(fresh.begin(), fresh.end());
  auto const middle = static_cast<std::ptrdiff_t>(vertices_.size());
  vertices_.insert(vertices_.end(), fresh.begin(), fresh.end());
  std::inplace_merge(vertices_.begin(), vertices_.begin() + middle, vertices_.end());
  ++revision_;
}

float PaintedArea::total_m2() const {
  double sum = 0.0;
  for (auto const vertex : vertices_) sum += areas_[vertex];
  return static_cast<float>(sum);
}

}  // namespace knotmap
