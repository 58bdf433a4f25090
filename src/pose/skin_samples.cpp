#include "pose/skin_samples.h"

#include <algorithm>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace knotmap {
namespace {

/// What is nearer to a point than this is in its cell and those around it.
constexpr float cell_m = 0.04F;

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
}

float SkinSamples::depth(glm::vec3 const& point) const {
  auto const cell = cell_of(point);
  auto const from = glm::max(cell - 1, glm::ivec3(0));
  auto const to = glm::min(cell + 1, cells_ - 1);
  if (from.z > to.z) return 0.0F;
  float nearest = reach * reach;
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
  return std::max(deep, 0.0F);
}

}  // namespace knotmap
