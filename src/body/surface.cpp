#include "body/surface.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "body/adjacency.h"
#include "body/box_tree.h"
#include "body/crossing.h"

namespace knotmap {

struct Surface::Tree {
  std::array<BoxTree, 2> halves;  // the left and the right one
};

namespace {

glm::vec3 cross_of(Triangle const& triangle, std::span<glm::vec3 const> positions) {
  glm::vec3 const& a = positions[triangle[0]];
  return glm::cross(positions[triangle[1]] - a, positions[triangle[2]] - a);
}

glm::vec3 unit(glm::vec3 const& v) {
  float const length = glm::length(v);
  return length > 0.0F ? v / length : glm::vec3(0.0F, 1.0F, 0.0F);
}

/// A weighted sum that mirrors exactly: mirroring swaps the second and third corner, and their sum
/// rounds the same either way.
template <class Values>
glm::vec3 blend(Triangle const& triangle, Values const& values, glm::vec3 const& weight) {
  return weight.x * values[triangle[0]] +
         (weight.y * values[triangle[1]] + weight.z * values[triangle[2]]);
}

/// Normals from the left half alone: the right half is its mirror to the bit.
std::vector<glm::vec3> smooth_normals(Skin const& skin, std::span<glm::vec3 const> positions) {
  std::vector<glm::vec3> normals(positions.size(), glm::vec3(0.0F));
  std::size_t const half = skin.triangles.size() / 2;
  for (std::size_t t = 0; t < half; ++t) {
    glm::vec3 const weighted = cross_of(skin.triangles[t], positions);  // twice its area long
    for (auto const vertex : skin.triangles[t]) normals[vertex] += weighted;
  }
  for (std::size_t v = 0; v < normals.size(); ++v) {
    std::size_t const other = skin.mirror[v];
    if (v == other) {
      normals[v].x = 0.0F;
      normals[v] = unit(normals[v]);
    } else if (v < other) {
      // Only one of the two was touched: the one on the left. (Its place does not say: where the
      // thighs of a heavy body touch, it may lie a hair to the right.)
      bool const is_left = normals[v] != glm::vec3(0.0F);
      glm::vec3 const left = unit(is_left ? normals[v] : normals[other]);
      normals[is_left ? v : other] = left;
      normals[is_left ? other : v] = {-left.x, left.y, left.z};
    }
  }
  return normals;
}

/// Normals of a surface whose sides differ.
std::vector<glm::vec3> all_normals(Skin const& skin, std::span<glm::vec3 const> positions) {
  std::vector<glm::vec3> normals(positions.size(), glm::vec3(0.0F));
  for (auto const& triangle : skin.triangles) {
    glm::vec3 const weighted = cross_of(triangle, positions);
    for (auto const vertex : triangle) normals[vertex] += weighted;
  }
  for (auto& normal : normals) normal = unit(normal);
  return normals;
}

/// The hit of a line on one triangle of a surface, its `t` in metres from the line's origin.
std::optional<Hit> hit_of(Surface const& surface, std::uint32_t triangle, RayLine const& line) {
  auto const& corners = surface.skin().triangles[triangle];
  auto const positions = surface.positions();
  auto const found =
      crossing(line, positions[corners[0]], positions[corners[1]], positions[corners[2]]);
  if (!found) return std::nullopt;
  return Hit{{triangle, found->weight}, found->distance, found->outside};
}

/// The `t` of a hit in the unit of the ray itself.
float from_start(Hit const& hit, RayLine const& line) {
  return static_cast<float>((static_cast<double>(hit.t) + line.shift) / line.length);
}

float squared_distance(Box const& box, glm::vec3 const& point) {
  glm::vec3 const nearest = glm::min(glm::max(point, box.low), box.high) - point;
  return glm::dot(nearest, nearest);
}

}  // namespace

Surface::Surface(std::shared_ptr<Skin const> skin, std::vector<glm::vec3> positions, Sides sides)
    : skin_(std::move(skin)),
      positions_(std::move(positions)),
      normals_(sides == Sides::mirrored ? smooth_normals(*skin_, positions_)
                                        : all_normals(*skin_, positions_)) {
  if (!positions_.empty()) bounds_ = {positions_.front(), positions_.front()};
  for (auto const& position : positions_) {
    bounds_.low = glm::min(bounds_.low, position);
    bounds_.high = glm::max(bounds_.high, position);
  }
}

glm::vec3 Surface::position(Place const& place) const {
  return blend(skin_->triangles[place.triangle], positions_, place.barycentric);
}

glm::vec3 Surface::normal(Place const& place) const {
  return unit(blend(skin_->triangles[place.triangle], normals_, place.barycentric));
}

SkinAdjacency const& Surface::adjacency() const {
  thread_.assert_kept();
  if (!adjacency_) adjacency_ = std::make_shared<SkinAdjacency const>(*skin_);
  return *adjacency_;
}

Surface::Tree const& Surface::tree() const {
  thread_.assert_kept();
  if (!tree_) {
    auto const half = static_cast<std::uint32_t>(skin_->triangles.size() / 2);
    tree_ = std::make_shared<Tree const>(
        Tree{{BoxTree(*skin_, positions_, 0, half), BoxTree(*skin_, positions_, half, half)}});
  }
  return *tree_;
}

std::optional<Hit> Surface::first_hit(Ray const& ray) const {
  auto const line = line_of(ray);
  if (!line) return std::nullopt;
  std::optional<Hit> best;
  float limit = std::numeric_limits<float>::max();
  auto const start = static_cast<float>(-line->shift);  // where the ray itself begins
  auto const bound = [&](Box const& box) {
    auto const [near, far] = inside(box, *line);
    return near > far || far < start ? std::numeric_limits<float>::max() : near;
  };
  auto const visit = [&](std::uint32_t triangle) {
    auto const hit = hit_of(*this, triangle, *line);
    if (!hit || hit->t < start || hit->t >= limit) return;
    best = hit;
    limit = hit->t;
  };
  for (auto const& half : tree().halves) half.walk(bound, limit, visit);
  if (best) best->t = from_start(*best, *line);
  return best;
}

std::vector<Hit> Surface::crossings(Ray const& line, float reach) const {
  std::vector<Hit> hits;
  auto const ready = line_of(line);
  if (!ready) return hits;
  float const limit = 1.0F;
  auto const middle = static_cast<float>(-ready->shift);  // where the line's own origin lies
  auto const bound = [&](Box const& box) {
    auto const [near, far] = inside(box, *ready);
    return near > far || near > middle + reach || far < middle - reach ? 1.0F : 0.0F;
  };
  for (auto const& half : tree().halves) {
    half.walk(bound, limit, [&](std::uint32_t triangle) {
      auto const hit = hit_of(*this, triangle, *ready);
      if (hit && std::abs(hit->t - middle) <= reach) hits.push_back(*hit);
    });
  }
  std::sort(hits.begin(), hits.end(), [](Hit const& a, Hit const& b) {
    return a.t != b.t ? a.t < b.t : a.place.triangle < b.place.triangle;
  });
  // A line through an edge or a corner meets all the triangles there: one crossing, reported once.
  constexpr float same = 1e-6F;
  auto const end = std::unique(hits.begin(), hits.end(), [](Hit const& a, Hit const& b) {
    return a.outside == b.outside && b.t - a.t < same;
  });
  hits.erase(end, hits.end());
  for (auto& hit : hits) hit.t = from_start(hit, *ready);
  return hits;
}

std::optional<Place> Surface::nearest(glm::vec3 point, float reach) const {
  glm::dvec3 const from(point);
  if (!std::isfinite(glm::length(from)) || !(reach >= 0.0F)) return std::nullopt;
  std::optional<Place> best;
  double best_squared = static_cast<double>(reach) * reach;
  // Boxes are tested in single precision: the slack keeps the box of the nearest place in.
  constexpr float slack = 1.00001F;
  auto const as_limit = [](double squared) {
    return std::min(static_cast<float>(squared) * slack + 1e-12F,
                    std::numeric_limits<float>::max());
  };
  float limit = as_limit(best_squared);
  auto const bound = [&](Box const& box) { return squared_distance(box, point); };
  auto const visit = [&](std::uint32_t triangle) {
    auto const& corners = skin_->triangles[triangle];
    auto const found = nearest_in(glm::dvec3(positions_[corners[0]]) - from,
                                  glm::dvec3(positions_[corners[1]]) - from,
                                  glm::dvec3(positions_[corners[2]]) - from);
    if (found.squared > best_squared || (best && found.squared == best_squared)) return;
    best = Place{triangle, glm::vec3(found.weight)};
    best_squared = found.squared;
    limit = as_limit(best_squared);
  };
  for (auto const& half : tree().halves) half.walk(bound, limit, visit);
  return best;
}

}  // namespace knotmap
