// Soft ambient occlusion: cosine-weighted rays in fixed low-discrepancy directions from each
// vertex.
#include "body/occlusion.h"

#include <cmath>

#include "body/bvh.h"

namespace knotmap::builder {
namespace {

constexpr int ray_count = 128;
constexpr double reach = 0.40;    // metres: what is farther does not darken
constexpr double start = 0.0015;  // metres above the skin
constexpr double strength = 0.85;
constexpr double darkest = 0.35;
constexpr int smoothing_rounds = 3;
constexpr double pi = 3.14159265358979323846;

// Hemisphere directions about +z, denser where light weighs more (R2 sequence, Roberts 2018).
std::vector<Point> directions() {
  constexpr double plastic = 1.32471795724474602596;
  std::vector<Point> result;
  for (int i = 0; i < ray_count; ++i) {
    double const u = std::fmod(0.5 + (i + 1) / plastic, 1.0);
    double const v = std::fmod(0.5 + (i + 1) / (plastic * plastic), 1.0);
    double const r = std::sqrt(u);
    result.emplace_back(r * std::cos(2 * pi * v), r * std::sin(2 * pi * v), std::sqrt(1 - u));
  }
  return result;
}

}  // namespace

std::vector<double> bake_occlusion(Skin const& skin) {
  const Bvh tree(skin.base, skin.triangles);
  auto const rays = directions();
  std::vector<double> light(skin.base.size(), 1.0);
  for (Index v = 0; v < skin.base.size(); ++v) {
    if (skin.base[v].x < 0.0) {
      continue;
    }
    const Point n = skin.normals[v];
    const Point side = glm::normalize(std::abs(n.y) < 0.9 ? glm::cross(Point(0, 1, 0), n)
                                                          : glm::cross(Point(0, 0, 1), n));
    const Point up = glm::cross(n, side);
    double hidden = 0.0;
    for (Point const& ray : rays) {
      const Point d = ray.x * side + ray.y * up + ray.z * n;
      if (auto const hit = tree.first_hit(skin.base[v] + start * n, d, 0.0, reach)) {
        double const fade = 1.0 - hit->distance / reach;
        hidden += fade * fade;
      }
    }
    light[v] = std::max(darkest, 1.0 - strength * hidden / ray_count);
  }
  for (Index v = 0; v < light.size(); ++v) {
    if (skin.base[v].x < 0.0) {
      light[v] = light[skin.mirror[v]];
    }
  }
  auto const around = neighbours(light.size(), skin.triangles);
  for (int round = 0; round < smoothing_rounds; ++round) {
    std::vector<double> next = light;
    for (Index v = 0; v < light.size(); ++v) {
      double sum = 0.0;
      for (const Index u : around[v]) {
        sum += light[u];
      }
      next[v] = 0.5 * light[v] + 0.5 * sum / static_cast<double>(around[v].size());
    }
    for (Index v = 0; v < light.size(); ++v) {
      light[v] = skin.base[v].x < 0.0 ? next[skin.mirror[v]] : next[v];
    }
  }
  return light;
}

}  // namespace knotmap::builder
