#include "export/solids.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include <glm/geometric.hpp>
#include <glm/mat3x3.hpp>
#include <glm/vec2.hpp>

namespace knotmap {
namespace {

constexpr float arm_m = 0.009F;          // from the middle to an end
constexpr float half_width_m = 0.0019F;  // of an arm
constexpr float top_m = 0.0016F;
constexpr float root_m = -0.003F;

using Face = std::array<std::uint16_t, 3>;

/// The outline of an X, counter-clockwise: a plus, turned by 45 degrees.
std::array<glm::vec2, 12> outline() {
  constexpr float a = arm_m;
  constexpr float w = half_width_m;
  std::array<glm::vec2, 12> corners{{{a, -w},
                                     {a, w},
                                     {w, w},
                                     {w, a},
                                     {-w, a},
                                     {-w, w},
                                     {-a, w},
                                     {-a, -w},
                                     {-w, -w},
                                     {-w, -a},
                                     {w, -a},
                                     {w, -w}}};
  float const turn = std::sqrt(0.5F);
  for (auto& c : corners) c = {turn * (c.x - c.y), turn * (c.x + c.y)};
  return corners;
}

std::uint16_t add(Solid& solid, glm::vec3 position, glm::vec3 normal) {
  solid.positions.push_back(position);
  solid.normals.push_back(normal);
  return static_cast<std::uint16_t>(solid.positions.size() - 1);
}

void add_triangle(Solid& solid, std::uint16_t a, std::uint16_t b, std::uint16_t c) {
  solid.indices.insert(solid.indices.end(), {a, b, c});
}

}  // namespace

Solid make_x() {
  Solid solid;
  auto const corners = outline();
  for (float const height : {top_m, root_m}) {  // both faces, as fans about their middle
    bool const top = height == top_m;
    glm::vec3 const normal(0.0F, 0.0F, top ? 1.0F : -1.0F);
    auto const middle = add(solid, {0.0F, 0.0F, height}, normal);
    for (auto const& c : corners) add(solid, {c.x, c.y, height}, normal);
    for (std::size_t i = 0; i < corners.size(); ++i) {
      auto const here = static_cast<std::uint16_t>(middle + 1 + i);
      auto const next = static_cast<std::uint16_t>(middle + 1 + (i + 1) % corners.size());
      if (top) {
        add_triangle(solid, middle, here, next);
      } else {
        add_triangle(solid, middle, next, here);
      }
    }
  }
  for (std::size_t i = 0; i < corners.size(); ++i) {
    auto const a = corners[i];
    auto const b = corners[(i + 1) % corners.size()];
    glm::vec3 const normal = glm::normalize(glm::vec3(b.y - a.y, a.x - b.x, 0.0F));
    auto const low_a = add(solid, {a.x, a.y, root_m}, normal);
    auto const low_b = add(solid, {b.x, b.y, root_m}, normal);
    auto const high_b = add(solid, {b.x, b.y, top_m}, normal);
    auto const high_a = add(solid, {a.x, a.y, top_m}, normal);
    add_triangle(solid, low_a, low_b, high_b);
    add_triangle(solid, low_a, high_b, high_a);
  }
  return solid;
}

Solid make_ball(float radius_m) {
  // An octahedron whose faces are cut in four, twice.
  std::vector<glm::vec3> ways{{1, 0, 0}, {-1, 0, 0}, {0, 1, 0}, {0, -1, 0}, {0, 0, 1}, {0, 0, -1}};
  std::vector<Face> faces{{0, 2, 4}, {2, 1, 4}, {1, 3, 4}, {3, 0, 4},
                          {2, 0, 5}, {1, 2, 5}, {3, 1, 5}, {0, 3, 5}};
  for (int cut = 0; cut < 2; ++cut) {
    std::map<std::pair<std::uint16_t, std::uint16_t>, std::uint16_t> middles;
    auto const middle = [&](std::uint16_t a, std::uint16_t b) {
      auto const [found, fresh] =
          middles.try_emplace(std::minmax(a, b), static_cast<std::uint16_t>(ways.size()));
      if (fresh) ways.push_back(glm::normalize(ways[a] + ways[b]));
      return found->second;
    };
    std::vector<Face> finer;
    for (auto const& [a, b, c] : faces) {
      auto const ab = middle(a, b);
      auto const bc = middle(b, c);
      auto const ca = middle(c, a);
      for (Face const& face :
           {Face{a, ab, ca}, Face{ab, b, bc}, Face{ca, bc, c}, Face{ab, bc, ca}}) {
        finer.push_back(face);
      }
    }
    faces = std::move(finer);
  }
  Solid solid;
  for (auto const& way : ways) add(solid, radius_m * way, way);
  for (auto const& [a, b, c] : faces) add_triangle(solid, a, b, c);
  return solid;
}

glm::quat standing_on(glm::vec3 normal) {
  glm::vec3 const z = glm::normalize(normal);
  // On the crown and under the soles "up" says nothing: there the front takes its place.
  constexpr float nearly_upright = 0.98F;
  glm::vec3 const up =
      std::abs(z.y) < nearly_upright ? glm::vec3(0.0F, 1.0F, 0.0F) : glm::vec3(0.0F, 0.0F, 1.0F);
  glm::vec3 const x = glm::normalize(glm::cross(up, z));
  return glm::normalize(glm::quat_cast(glm::mat3(x, glm::cross(z, x), z)));
}

}  // namespace knotmap
