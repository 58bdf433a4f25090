#include "scene/dots.h"

#include <cmath>
#include <cstdint>
#include <unordered_map>

#include <glm/geometric.hpp>

namespace knotmap {
namespace {

/// Wang's integer hash as a number in 0..1. Used instead of <random> for equal results everywhere.
float noise(std::uint32_t seed) {
  seed = (seed ^ 61U) ^ (seed >> 16U);
  seed *= 9U;
  seed ^= seed >> 4U;
  seed *= 0x27d4eb2dU;
  seed ^= seed >> 15U;
  return static_cast<float>(seed >> 8U) / static_cast<float>(1U << 24U);
}

/// A spatial hash of the dots. Cells are as wide as the spacing, so every dot that is too near is
/// in the same cell or a neighbouring one.
class Grid {
 public:
  explicit Grid(float cell) : cell_(cell) {}

  [[nodiscard]] bool is_free(glm::vec3 at) const {
    auto const home = cell_of(at);
    for (int dx = -1; dx <= 1; ++dx) {
      for (int dy = -1; dy <= 1; ++dy) {
        for (int dz = -1; dz <= 1; ++dz) {
          auto const found = dots_.find(key({home.x + dx, home.y + dy, home.z + dz}));
          if (found == dots_.end()) continue;
          for (auto const& dot : found->second) {
            if (glm::distance(dot, at) < cell_) return false;
          }
        }
      }
    }
    return true;
  }

  void add(glm::vec3 at) { dots_[key(cell_of(at))].push_back(at); }

 private:
  struct Cell {
    int x, y, z;
  };
  [[nodiscard]] Cell cell_of(glm::vec3 at) const {
    return {static_cast<int>(std::floor(at.x / cell_)), static_cast<int>(std::floor(at.y / cell_)),
            static_cast<int>(std::floor(at.z / cell_))};
  }
  static std::int64_t key(Cell cell) {
    constexpr std::int64_t side = 4096;
    return ((cell.x + side / 2) * side + (cell.y + side / 2)) * side + (cell.z + side / 2);
  }

  float cell_;
  std::unordered_map<std::int64_t, std::vector<glm::vec3>> dots_;
};

}  // namespace

std::vector<Place> spread_dots(Surface const& base, std::span<glm::vec2 const> distance,
                               float spacing_m) {
  constexpr float from_border = 0.0012F;
  constexpr float from_essential = 0.003F;
  std::vector<Place> dots;
  Grid grid(spacing_m);
  auto const& triangles = base.skin().triangles;
  auto const positions = base.positions();
  for (std::uint32_t t = 0; t < triangles.size(); ++t) {
    auto const [a, b, c] = triangles[t];
    if (distance[a].y >= 0.0F && distance[b].y >= 0.0F && distance[c].y >= 0.0F) continue;
    float const area =
        glm::length(glm::cross(positions[b] - positions[a], positions[c] - positions[a])) / 2.0F;
    // Six tries for each dot that would fit fill the zone almost as densely as possible.
    float const tries = 6.0F * area / (spacing_m * spacing_m) + noise(t);
    for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(tries); ++i) {
      float u = noise(t * 977U + i * 2U + 1U);
      float v = noise(t * 977U + i * 2U + 2U);
      if (u + v > 1.0F) {
        u = 1.0F - u;
        v = 1.0F - v;
      }
      glm::vec3 const weights(1.0F - u - v, u, v);
      auto const here = distance[a] * weights.x + distance[b] * weights.y + distance[c] * weights.z;
      if (here.y > -from_border || here.x < from_essential) continue;
      auto const at =
          positions[a] * weights.x + positions[b] * weights.y + positions[c] * weights.z;
      if (!grid.is_free(at)) continue;
      grid.add(at);
      dots.push_back({t, weights});
    }
  }
  return dots;
}

}  // namespace knotmap
