#include "pose/skin_samples.h"

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>

namespace knotmap {
namespace {

constexpr float cell_m = 0.04F;

int cell_number(float metres) {
  return static_cast<int>(std::floor(metres / cell_m));
}

}  // namespace

SkinSamples::Cell SkinSamples::cell(int x, int y, int z) {
  constexpr int bits = 20;
  constexpr Cell mask = (Cell{1} << bits) - 1;
  return ((Cell{x} & mask) << (2 * bits)) | ((Cell{y} & mask) << bits) | (Cell{z} & mask);
}

SkinSamples::SkinSamples(std::span<glm::vec3 const> positions, std::span<glm::vec3 const> normals) {
  for (std::size_t i = 0; i < positions.size(); ++i) {
    auto const& at = positions[i];
    cells_[cell(cell_number(at.x), cell_number(at.y), cell_number(at.z))].push_back(
        {at, normals[i]});
  }
}

float SkinSamples::depth(glm::vec3 const& point) const {
  int const x = cell_number(point.x);
  int const y = cell_number(point.y);
  int const z = cell_number(point.z);
  float nearest = reach * reach;
  float deep = 0.0F;
  for (int i = x - 1; i <= x + 1; ++i) {
    for (int j = y - 1; j <= y + 1; ++j) {
      for (int k = z - 1; k <= z + 1; ++k) {
        auto const at = cells_.find(cell(i, j, k));
        if (at == cells_.end()) continue;
        for (auto const& sample : at->second) {
          auto const to = sample.at - point;
          float const away = glm::dot(to, to);
          if (away >= nearest) continue;
          nearest = away;
          deep = glm::dot(to, sample.normal);
        }
      }
    }
  }
  return std::max(deep, 0.0F);
}

}  // namespace knotmap
