#include "scene/thing_mesh.h"

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>
#include <glm/gtc/constants.hpp>

namespace knotmap {
namespace {

/// Adds the triangles of one shape.
class ThingBuilder {
 public:
  ThingBuilder(ThingMesh& mesh, ThingShape const& shape, glm::vec3 const& colour)
      : mesh_(mesh), shape_(shape), colour_(colour) {}

  void build() {
    switch (shape_.form) {
      case ThingShape::Form::box:
        if (is_cushion()) {
          cushion();
        } else {
          box();
        }
        break;
      case ThingShape::Form::ball:
        ball();
        break;
      case ThingShape::Form::cylinder:
        cylinder();
        break;
      case ThingShape::Form::rod:
        rod();
        break;
      case ThingShape::Form::mesh:
        triangles();
        break;
    }
  }

 private:
  void corner(glm::vec3 const& position, glm::vec3 const& normal) {
    mesh_.corners.push_back({position, normal, colour_});
  }
  void quad(std::array<glm::vec3, 4> const& at, std::array<glm::vec3, 4> const& normals) {
    for (std::size_t const i : {0U, 1U, 2U, 0U, 2U, 3U}) corner(at.at(i), normals.at(i));
  }
  [[nodiscard]] glm::vec3 placed(glm::vec3 const& own) const {
    return shape_.centre + shape_.rotation * own;
  }

  void box() {
    for (glm::length_t axis = 0; axis < 3; ++axis) {
      for (float const side : {-1.0F, 1.0F}) {
        glm::vec3 normal(0.0F);
        normal[axis] = side;
        glm::vec3 u(0.0F);
        glm::vec3 v(0.0F);
        u[(axis + 1) % 3] = 1.0F;
        v[(axis + 2) % 3] = side;
        std::array<glm::vec3, 4> at{};
        std::array<glm::vec3, 4> const signs{normal - u - v, normal + u - v, normal + u + v,
                                             normal - u + v};
        for (std::size_t i = 0; i < at.size(); ++i) at.at(i) = placed(signs.at(i) * shape_.half);
        auto const turned = shape_.rotation * normal;
        quad(at, {turned, turned, turned, turned});
      }
    }
  }

  /// Cloth that is no mattress.
  [[nodiscard]] bool is_cushion() const {
    constexpr float largest = 0.5F;
    return shape_.material == Material::cloth && shape_.half.x < largest && shape_.half.z < largest;
  }

  /// A box with round sides: a superellipsoid (Barr 1981, IEEE Comput Graph Appl 1(1):11).
  void cushion() {
    constexpr int rows = 16;
    constexpr int columns = 48;
    constexpr float squareness = 0.45F;
    auto const power = [](float value, float exponent) {
      return std::copysign(std::pow(std::abs(value), exponent), value);
    };
    auto const on = [&](int row, int column, float exponent) {
      float const down = glm::pi<float>() * static_cast<float>(row) / rows;
      float const round = glm::two_pi<float>() * static_cast<float>(column) / columns;
      float const out = power(std::sin(down), exponent);
      return glm::vec3(out * power(std::sin(round), exponent), power(std::cos(down), exponent),
                       out * power(std::cos(round), exponent));
    };
    auto const at = [&](int row, int column) {
      return placed(on(row, column, squareness) * shape_.half);
    };
    auto const normal = [&](int row, int column) {
      return shape_.rotation * glm::normalize(on(row, column, 2.0F - squareness) / shape_.half);
    };
    for (int row = 0; row < rows; ++row) {
      for (int column = 0; column < columns; ++column) {
        quad({at(row, column), at(row + 1, column), at(row + 1, column + 1), at(row, column + 1)},
             {normal(row, column), normal(row + 1, column), normal(row + 1, column + 1),
              normal(row, column + 1)});
      }
    }
  }

  void ball() {
    constexpr int rows = 20;
    constexpr int columns = 32;
    auto const on = [&](int row, int column) {
      float const down = glm::pi<float>() * static_cast<float>(row) / rows;
      float const round = glm::two_pi<float>() * static_cast<float>(column) / columns;
      return glm::vec3(std::sin(down) * std::sin(round), std::cos(down),
                       std::sin(down) * std::cos(round));
    };
    for (int row = 0; row < rows; ++row) {
      for (int column = 0; column < columns; ++column) {
        std::array const normals{on(row, column), on(row + 1, column), on(row + 1, column + 1),
                                 on(row, column + 1)};
        std::array<glm::vec3, 4> at{};
        for (std::size_t i = 0; i < at.size(); ++i)
          at.at(i) = placed(shape_.half.x * normals.at(i));
        quad(at, normals);
      }
    }
  }

  static constexpr int round_steps = 36;
  static glm::vec3 round_at(int step) {
    float const angle = glm::two_pi<float>() * static_cast<float>(step) / round_steps;
    return {std::sin(angle), 0.0F, std::cos(angle)};
  }

  void cylinder() {
    float const radius = shape_.half.x;
    glm::vec3 const up(0.0F, shape_.half.y, 0.0F);
    for (int i = 0; i < round_steps; ++i) {
      auto const a = round_at(i);
      auto const b = round_at(i + 1);
      auto const na = shape_.rotation * a;
      auto const nb = shape_.rotation * b;
      quad({placed(radius * a - up), placed(radius * b - up), placed(radius * b + up),
            placed(radius * a + up)},
           {na, nb, nb, na});
      auto const top = shape_.rotation * glm::vec3(0.0F, 1.0F, 0.0F);
      for (auto const& at : {up, radius * a + up, radius * b + up}) corner(placed(at), top);
      for (auto const& at : {-up, radius * b - up, radius * a - up}) corner(placed(at), -top);
    }
  }

  void rod() {
    auto const& path = shape_.path;
    if (path.size() < 2) return;
    constexpr int steps = 12;
    float const radius = shape_.half.x;
    // A frame that turns as little as it can from point to point.
    glm::vec3 side(0.0F);
    std::vector<std::array<glm::vec3, steps + 1>> rings;
    for (std::size_t i = 0; i < path.size(); ++i) {
      auto const before = path[i == 0 ? 0 : i - 1];
      auto const after = path[std::min(i + 1, path.size() - 1)];
      auto const along = glm::normalize(after - before);
      if (i == 0) {
        side = std::abs(along.y) < 0.9F ? glm::vec3(0.0F, 1.0F, 0.0F) : glm::vec3(1.0F, 0.0F, 0.0F);
      }
      side = glm::normalize(side - along * glm::dot(side, along));
      auto const other = glm::cross(along, side);
      auto& ring = rings.emplace_back();
      for (int k = 0; k <= steps; ++k) {
        float const angle = glm::two_pi<float>() * static_cast<float>(k) / steps;
        ring.at(static_cast<std::size_t>(k)) = std::cos(angle) * side + std::sin(angle) * other;
      }
    }
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
      for (std::size_t k = 0; k < steps; ++k) {
        auto const& a = rings[i];
        auto const& b = rings[i + 1];
        quad({path[i] + radius * a.at(k), path[i] + radius * a.at(k + 1),
              path[i + 1] + radius * b.at(k + 1), path[i + 1] + radius * b.at(k)},
             {a.at(k), a.at(k + 1), b.at(k + 1), b.at(k)});
      }
    }
    // Round ends.
    for (auto const& end : {path.front(), path.back()}) {
      ThingShape const cap{
          .form = ThingShape::Form::ball, .centre = end, .half = glm::vec3(radius)};
      ThingBuilder(mesh_, cap, colour_).build();
    }
  }

  void triangles() {
    auto const& path = shape_.path;
    for (std::size_t i = 0; i + 2 < path.size(); i += 3) {
      // A wall is lit evenly: seen along, it would be as dark as a shadow.
      auto const normal =
          shape_.material == Material::wall
              ? glm::vec3(0.0F)
              : glm::normalize(glm::cross(path[i + 1] - path[i], path[i + 2] - path[i]));
      for (std::size_t k = i; k < i + 3; ++k) corner(path[k], normal);
    }
  }

  ThingMesh& mesh_;
  ThingShape const& shape_;
  glm::vec3 colour_;
};

glm::vec3 colour_of_thing(Material material, Colours const& colours) {
  switch (material) {
    case Material::wood:
      return {0.74F, 0.63F, 0.50F};
    case Material::cloth:
      return {0.70F, 0.76F, 0.80F};
    case Material::sock:
      return {0.28F, 0.47F, 0.66F};
    case Material::wall:
      return colours.background_top * 0.6F + glm::vec3(0.26F);
    case Material::felt:
      return {0.80F, 0.86F, 0.30F};
    case Material::rubber:
      return {0.30F, 0.42F, 0.62F};
    case Material::foam:
      return {0.38F, 0.35F, 0.62F};
    case Material::mat:
      return {0.36F, 0.52F, 0.56F};
    case Material::steel:
      return {0.25F, 0.38F, 0.55F};
    case Material::band:
      return {0.85F, 0.45F, 0.30F};
    case Material::paper:
      return {0.86F, 0.82F, 0.72F};
    case Material::hand:
      return glm::mix(colours.skin, glm::vec3(0.74F, 0.80F, 0.90F), 0.5F);
  }
  return glm::vec3(0.5F);
}

}  // namespace

std::shared_ptr<ThingMesh const> thing_mesh(std::span<ThingShape const> shapes,
                                            Colours const& colours) {
  if (shapes.empty()) return nullptr;
  auto mesh = std::make_shared<ThingMesh>();
  for (auto const& shape : shapes)
    ThingBuilder(*mesh, shape, colour_of_thing(shape.material, colours)).build();
  if (mesh->corners.empty()) return nullptr;
  mesh->bounds = {mesh->corners.front().position, mesh->corners.front().position};
  for (auto const& corner : mesh->corners) {
    mesh->bounds.low = glm::min(mesh->bounds.low, corner.position);
    mesh->bounds.high = glm::max(mesh->bounds.high, corner.position);
  }
  return mesh;
}

}  // namespace knotmap
