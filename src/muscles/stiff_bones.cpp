#include "muscles/stiff_bones.h"

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>
#include <glm/mat3x3.hpp>

namespace knotmap {
namespace {

glm::vec3 mean_of(std::vector<std::uint32_t> const& beads, std::span<glm::vec3 const> at) {
  glm::vec3 sum(0.0F);
  for (auto const bead : beads) sum += at[bead];
  return sum / static_cast<float>(std::max<std::size_t>(beads.size(), 1));
}

/// The shortest rotation from one direction to another that is not its opposite.
glm::quat turn_between(glm::vec3 const& from, glm::vec3 const& to) {
  auto const a = glm::normalize(from);
  auto const b = glm::normalize(to);
  auto const axis = glm::cross(a, b);
  return glm::normalize(glm::quat(1.0F + glm::dot(a, b), axis.x, axis.y, axis.z));
}

/// The rotation nearest to what a matrix does, from a first guess (Mueller and others 2016, A
/// Robust Method to Extract the Rotational Part of Deformations).
glm::quat rotation_of(glm::mat3 const& matrix, glm::quat turn) {
  constexpr int most_rounds = 30;
  constexpr float small = 1e-5F;
  for (int round = 0; round < most_rounds; ++round) {
    auto const axes = glm::mat3_cast(turn);
    glm::vec3 across(0.0F);
    float along = 0.0F;
    for (int i = 0; i < 3; ++i) {
      across += glm::cross(axes[i], matrix[i]);
      along += glm::dot(axes[i], matrix[i]);
    }
    constexpr float least = 1e-12F;
    auto const by = across / (std::abs(along) + least);
    float const angle = glm::length(by);
    if (angle < small) break;
    turn = glm::normalize(glm::angleAxis(angle, by / angle) * turn);
  }
  return turn;
}

}  // namespace

void lay_rod(RodRide const& rod, FigurePart const& part, std::span<glm::vec3 const> still,
             Stance const& stance, std::span<glm::vec3> into) {
  auto const a = mean_of(rod.upper_beads, still);
  auto const b = mean_of(rod.lower_beads, still);
  auto const& upper = stance.joints[rod.upper];
  auto const& lower = stance.joints[rod.lower];
  auto const to_a = upper.point(a);
  auto const to_b = lower.point(b);
  auto const half = glm::slerp(upper.rotation, lower.rotation, 0.5F);
  auto const whole = turn_between(half * (b - a), to_b - to_a) * half;
  auto const middle = 0.5F * (a + b);
  auto const to_middle = 0.5F * (to_a + to_b);
  for (auto i = part.first_vertex; i < part.first_vertex + part.vertex_count; ++i)
    into[i] = to_middle + whole * (still[i] - middle);
}

void stiffen(FigurePart const& part, std::span<glm::vec3 const> still, glm::quat const& guess,
             std::span<float const> worth, std::span<glm::vec3> into) {
  auto const from = still.subspan(part.first_vertex, part.vertex_count);
  auto const to = into.subspan(part.first_vertex, part.vertex_count);
  auto const much = [&](std::size_t i) { return worth.empty() ? 1.0F : worth[i]; };
  glm::vec3 middle(0.0F);
  glm::vec3 to_middle(0.0F);
  float sum = 0.0F;
  for (std::size_t i = 0; i < from.size(); ++i) {
    middle += much(i) * from[i];
    to_middle += much(i) * to[i];
    sum += much(i);
  }
  middle /= sum;
  to_middle /= sum;
  glm::mat3 moments(0.0F);
  for (std::size_t i = 0; i < from.size(); ++i)
    moments += much(i) * glm::outerProduct(to[i] - to_middle, from[i] - middle);
  auto const turn = rotation_of(moments, guess);
  for (std::size_t i = 0; i < from.size(); ++i) to[i] = to_middle + turn * (from[i] - middle);
}

}  // namespace knotmap
