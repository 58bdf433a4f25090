// Positions and normals of a surface. Its rays and nearest places: surface_query.cpp.
#include "body/surface.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "body/links.h"

namespace knotmap {
namespace {

glm::vec3 cross_of(Triangle const& triangle, std::span<glm::vec3 const> positions) {
  glm::vec3 const& a = positions[triangle[0]];
  return glm::cross(positions[triangle[1]] - a, positions[triangle[2]] - a);
}

glm::vec3 unit(glm::vec3 const& v) {
  float const length = glm::length(v);
  return length > 0.0F ? v / length : glm::vec3(0.0F, 1.0F, 0.0F);
}

/// Weighted sum whose order does not depend on the side of the body, so that left is the mirror of
/// right to the last bit (mirroring swaps the second and third corner).
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
      // Only one of the two was touched: the one on the left. (Not to be told by its place: where
      // the thighs of a heavy body touch, it may lie a hair to the right.)
      bool const is_left = normals[v] != glm::vec3(0.0F);
      glm::vec3 const left = unit(is_left ? normals[v] : normals[other]);
      normals[is_left ? v : other] = left;
      normals[is_left ? other : v] = {-left.x, left.y, left.z};
    }
  }
  return normals;
}

}  // namespace

Surface::Surface(std::shared_ptr<Skin const> skin, std::vector<glm::vec3> positions)
    : skin_(std::move(skin)),
      positions_(std::move(positions)),
      normals_(smooth_normals(*skin_, positions_)) {
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

glm::vec3 Surface::face_normal(std::uint32_t triangle) const {
  return unit(cross_of(skin_->triangles[triangle], positions_));
}

SkinLinks const& Surface::links() const {
  thread_.assert_kept();
  if (!links_) links_ = std::make_shared<SkinLinks const>(*skin_);
  return *links_;
}

}  // namespace knotmap
