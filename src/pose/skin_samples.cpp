#include "pose/skin_samples.h"

#include <algorithm>
#include <array>
#include <limits>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/vector_relational.hpp>

namespace knotmap {
namespace {

/// What is nearer to a point than this is in its cell and those around it.
constexpr float cell_m = 0.04F;

constexpr std::array steps_to_neighbours{glm::ivec3(-1, 0, 0), glm::ivec3(1, 0, 0),
                                         glm::ivec3(0, -1, 0), glm::ivec3(0, 1, 0),
                                         glm::ivec3(0, 0, -1), glm::ivec3(0, 0, 1)};

}  // namespace

glm::ivec3 SkinSamples::cell_of(glm::vec3 const& at) const {
  return glm::floor((at - low_) / cell_m);
}

std::size_t SkinSamples::number_of(int x, int y, int z) const {
  auto const of = [](int count) { return static_cast<std::size_t>(count); };
  return (of(x) * of(cells_.y) + of(y)) * of(cells_.z) + of(z);
}

SkinSamples::SkinSamples(std::span<glm::vec3 const> positions, std::span<glm::vec3 const> normals) {
  if (positions.empty()) return;
  low_ = positions.front();
  auto high = low_;
  for (auto const& at : positions) {
    low_ = glm::min(low_, at);
    high = glm::max(high, at);
  }
  cells_ = cell_of(high) + 1;
  // Counted, then put in their places.
  begins_.assign(number_of(cells_.x - 1, cells_.y - 1, cells_.z - 1) + 2, 0);
  std::vector<std::size_t> cells;
  cells.reserve(positions.size());
  for (auto const& at : positions) {
    auto const cell = cell_of(at);
    cells.push_back(number_of(cell.x, cell.y, cell.z));
    ++begins_[cells.back() + 1];
  }
  for (std::size_t i = 1; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
  auto next = begins_;
  samples_.resize(positions.size());
  for (std::size_t i = 0; i < positions.size(); ++i)
    samples_[next[cells[i]]++] = {positions[i], normals[i]};
  spread();
}

void SkinSamples::spread() {
  constexpr auto none = std::numeric_limits<std::uint32_t>::max();
  sample_near_.assign(begins_.size() - 1, none);
  std::vector<glm::ivec3> wave;
  for (int x = 0; x < cells_.x; ++x) {
    for (int y = 0; y < cells_.y; ++y) {
      for (int z = 0; z < cells_.z; ++z) {
        auto const cell = number_of(x, y, z);
        if (begins_[cell] == begins_[cell + 1]) continue;
        sample_near_[cell] = begins_[cell];
        wave.emplace_back(x, y, z);
      }
    }
  }
  // Cell after cell takes the sample of the one that it was reached from.
  for (std::size_t i = 0; i < wave.size(); ++i) {
    auto const from = wave[i];
    for (auto const& step : steps_to_neighbours) {
      auto const to = from + step;
      if (glm::any(glm::lessThan(to, glm::ivec3(0))) || glm::any(glm::greaterThanEqual(to, cells_)))
        continue;
      auto& near = sample_near_[number_of(to.x, to.y, to.z)];
      if (near != none) continue;
      near = sample_near_[number_of(from.x, from.y, from.z)];
      wave.push_back(to);
    }
  }
}

float SkinSamples::depth_far_inside(glm::vec3 const& point) const {
  auto const cell = cell_of(point);
  if (glm::any(glm::lessThan(cell, glm::ivec3(0))) || glm::any(glm::greaterThanEqual(cell, cells_)))
    return 0.0F;
  auto const& sample = samples_[sample_near_[number_of(cell.x, cell.y, cell.z)]];
  auto const away = sample.at - point;
  float const deep = glm::dot(away, sample.normal);
  // Between limbs the sample may not be the nearest: only skin seen from straight behind counts.
  constexpr float straight = 0.7F;
  return deep > straight * glm::length(away) ? deep : 0.0F;
}

float SkinSamples::depth(glm::vec3 const& point) const {
  auto const cell = cell_of(point);
  auto const from = glm::max(cell - 1, glm::ivec3(0));
  auto const to = glm::min(cell + 1, cells_ - 1);
  if (from.z > to.z) return 0.0F;
  constexpr float none_near = reach * reach;
  float nearest = none_near;
  float deep = 0.0F;
  for (int x = from.x; x <= to.x; ++x) {
    for (int y = from.y; y <= to.y; ++y) {
      auto const end = begins_[number_of(x, y, to.z) + 1];
      for (auto i = begins_[number_of(x, y, from.z)]; i < end; ++i) {
        auto const& sample = samples_[i];
        auto const away = sample.at - point;
        float const square = glm::dot(away, away);
        if (square >= nearest) continue;
        nearest = square;
        deep = glm::dot(away, sample.normal);
      }
    }
  }
  if (nearest == none_near) return depth_far_inside(point);
  return std::max(deep, 0.0F);
}

}  // namespace knotmap
