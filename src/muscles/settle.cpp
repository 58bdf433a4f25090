#include "muscles/settle.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace knotmap {
namespace {

/// Triangles with the bounding sphere of each, since a line misses nearly all of them.
struct Target {
  glm::vec3 a, b, c;
  glm::vec3 middle;
  float radius_squared;
};

std::vector<Target> targets_of(std::span<LaidMesh const* const> over, glm::vec3 low,
                               glm::vec3 high) {
  std::vector<Target> targets;
  for (auto const* const mesh : over) {
    for (auto const& [ia, ib, ic] : mesh->triangles) {
      Target target{mesh->positions[ia], mesh->positions[ib], mesh->positions[ic], {}, 0.0F};
      auto const least = glm::min(glm::min(target.a, target.b), target.c);
      auto const most = glm::max(glm::max(target.a, target.b), target.c);
      bool apart = false;
      for (int i = 0; i < 3; ++i) apart = apart || most[i] < low[i] || least[i] > high[i];
      if (apart) continue;
      target.middle = (target.a + target.b + target.c) / 3.0F;
      auto const squared = [&](glm::vec3 corner) {
        return glm::dot(corner - target.middle, corner - target.middle);
      };
      target.radius_squared = std::max({squared(target.a), squared(target.b), squared(target.c)});
      targets.push_back(target);
    }
  }
  return targets;
}

/// How deep below `skin`, along the unit vector `in`, the line meets the triangle; else negative.
float depth_of(Target const& target, glm::vec3 skin, glm::vec3 in) {
  glm::vec3 const to = target.middle - skin;
  float const ahead = glm::dot(to, in);
  if (glm::dot(to, to) - ahead * ahead > target.radius_squared) return -1.0F;
  glm::vec3 const ab = target.b - target.a;
  glm::vec3 const ac = target.c - target.a;
  glm::vec3 const p = glm::cross(in, ac);
  float const det = glm::dot(ab, p);
  if (std::abs(det) < 1e-14F) return -1.0F;
  glm::vec3 const from = skin - target.a;
  float const u = glm::dot(from, p) / det;
  glm::vec3 const q = glm::cross(from, ab);
  float const v = glm::dot(in, q) / det;
  if (u < 0.0F || v < 0.0F || u + v > 1.0F) return -1.0F;
  return glm::dot(ac, q) / det;
}

/// Moves of at least `needed` that differ little from node to node.
std::vector<float> spread(BandGrid const& grid, std::vector<float> const& needed) {
  constexpr int rounds = 12;
  auto moves = needed;
  for (int round = 0; round < rounds; ++round) {
    auto const before = moves;
    for (std::size_t r = 0; r < grid.rows; ++r) {
      for (std::size_t c = 0; c < grid.columns; ++c) {
        float sum = 0.0F;
        float count = 0.0F;
        auto const add = [&](std::size_t row, std::size_t column) {
          sum += before[row * grid.columns + column];
          count += 1.0F;
        };
        if (r > 0) add(r - 1, c);
        if (r + 1 < grid.rows) add(r + 1, c);
        if (c > 0) add(r, c - 1);
        if (c + 1 < grid.columns) add(r, c + 1);
        std::size_t const i = r * grid.columns + c;
        moves[i] = std::max(needed[i], sum / count);
      }
    }
  }
  return moves;
}

}  // namespace

void settle(Body const& body, BandGrid& grid, std::span<LaidMesh const* const> over) {
  if (over.empty()) return;
  auto const& base = body.base();
  glm::vec3 low(std::numeric_limits<float>::max());
  glm::vec3 high(std::numeric_limits<float>::lowest());
  for (auto const& node : grid.nodes) {
    for (auto const& spot : {base.position(node.thread.near), node.at}) {
      low = glm::min(low, spot);
      high = glm::max(high, spot);
    }
  }
  constexpr float around_m = 0.03F;
  auto const targets = targets_of(over, low - around_m, high + around_m);
  if (targets.empty()) return;
  std::vector<float> needed(grid.nodes.size(), 0.0F);
  for (std::size_t i = 0; i < grid.nodes.size(); ++i) {
    auto const& node = grid.nodes[i];
    glm::vec3 const skin = base.position(node.thread.near);
    // Flesh beyond the middle of the thread lies over the other side of the body.
    float lowest = 0.0F;
    for (auto const& target : targets) {
      float const depth = depth_of(target, skin, -node.out);
      if (depth < 0.55F * node.thread.length_m) lowest = std::max(lowest, depth);
    }
    if (lowest <= 0.0F) continue;
    needed[i] = std::max(0.0F, lowest + gap_m - (node.depth_m - node.half_m));
  }
  auto const moves = spread(grid, needed);
  for (std::size_t i = 0; i < grid.nodes.size(); ++i) {
    auto& node = grid.nodes[i];
    float const room = std::max(0.0F, 0.94F * node.thread.length_m - node.depth_m - node.half_m);
    float const move = std::min(moves[i], room);
    node.depth_m += move;
    node.at -= move * node.out;
  }
}

}  // namespace knotmap
