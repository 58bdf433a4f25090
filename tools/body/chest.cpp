// Lays the skin of the nipples onto the paraboloid that best fits the breast around them.
#include "body/chest.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace knotmap::builder {
namespace {

// Source units (0.1 m), from the middle, across.
constexpr double flat_radius = 0.16;   // wholly on the paraboloid
constexpr double blend_radius = 0.34;  // outside it nothing is changed
constexpr double fit_radius = 0.50;
constexpr std::size_t terms = 6;  // 1, u, v, u u, u v, v v

using Row = std::array<double, terms>;

Row basis(double u, double v) {
  return {1.0, u, v, u * u, u * v, v * v};
}

// Solves a symmetric positive system by elimination with pivots.
Row solve(std::array<Row, terms> a, Row b) {
  for (std::size_t i = 0; i < terms; ++i) {
    std::size_t pivot = i;
    for (std::size_t r = i + 1; r < terms; ++r) {
      if (std::abs(a[r][i]) > std::abs(a[pivot][i])) {
        pivot = r;
      }
    }
    std::swap(a[i], a[pivot]);
    std::swap(b[i], b[pivot]);
    for (std::size_t r = i + 1; r < terms; ++r) {
      double const factor = a[r][i] / a[i][i];
      for (std::size_t c = i; c < terms; ++c) {
        a[r][c] -= factor * a[i][c];
      }
      b[r] -= factor * b[i];
    }
  }
  for (std::size_t i = terms; i-- > 0;) {
    for (std::size_t c = i + 1; c < terms; ++c) {
      b[i] -= a[i][c] * b[c];
    }
    b[i] /= a[i][i];
  }
  return b;
}

// The vertices that can be reached over faces without leaving a ball.
std::set<Index> connected(Points const& coarse, Cage const& cage, Index seed, double radius) {
  std::set<Index> found{seed};
  for (bool grown = true; grown;) {
    grown = false;
    for (Face const& face : cage.faces) {
      bool const touches =
          std::any_of(face.begin(), face.end(), [&](Index v) { return found.contains(v); });
      if (!touches) {
        continue;
      }
      for (const Index v : face) {
        if (glm::length(coarse[v] - coarse[seed]) < radius && found.insert(v).second) {
          grown = true;
        }
      }
    }
  }
  return found;
}

}  // namespace

void smooth_chest(Points& coarse, Cage const& cage, std::vector<double> const& reach) {
  // The middle on the left: where the target moves most.
  Index seed = 0;
  for (Index v = 0; v < coarse.size(); ++v) {
    const Index s = cage.source[v];
    if (coarse[v].x > 0.0 && reach[s] > reach[cage.source[seed]]) {
      seed = v;
    }
  }
  auto const patch = connected(coarse, cage, seed, 2.0 * fit_radius);
  Point middle(0.0);
  double weight = 0.0;
  for (const Index v : patch) {
    middle += reach[cage.source[v]] * coarse[v];
    weight += reach[cage.source[v]];
  }
  middle /= weight;
  Point axis(0.0);
  for (Face const& face : cage.faces) {
    if (face.size() != 4 || !patch.contains(face[0])) {
      continue;
    }
    if (glm::length(coarse[face[0]] - middle) > fit_radius) {
      continue;
    }
    axis += glm::cross(coarse[face[2]] - coarse[face[0]], coarse[face[3]] - coarse[face[1]]);
  }
  axis = glm::normalize(axis);
  const Point side = glm::normalize(glm::cross(Point(0, 1, 0), axis));
  const Point up = glm::cross(axis, side);

  std::array<Row, terms> normal_matrix{};
  Row right{};
  for (const Index v : patch) {
    const Point p = coarse[v] - middle;
    double const across = std::hypot(glm::dot(p, side), glm::dot(p, up));
    if (across < flat_radius || across > fit_radius) {
      continue;
    }
    const Row row = basis(glm::dot(p, side), glm::dot(p, up));
    for (std::size_t i = 0; i < terms; ++i) {
      for (std::size_t j = 0; j < terms; ++j) {
        normal_matrix[i][j] += row[i] * row[j];
      }
      right[i] += row[i] * glm::dot(p, axis);
    }
  }
  const Row fit = solve(normal_matrix, right);
  for (const Index v : patch) {
    const Point p = coarse[v] - middle;
    const Row row = basis(glm::dot(p, side), glm::dot(p, up));
    double const across = std::hypot(row[1], row[2]);
    if (across > blend_radius) {
      continue;
    }
    double const t = std::clamp((blend_radius - across) / (blend_radius - flat_radius), 0.0, 1.0);
    double height = 0.0;
    for (std::size_t i = 0; i < terms; ++i) {
      height += fit[i] * row[i];
    }
    coarse[v] += t * t * (3 - 2 * t) * (height - glm::dot(p, axis)) * axis;
  }
  for (const Index v : patch) {
    coarse[cage.mirror[v]] = mirrored(coarse[v]);
  }
}

}  // namespace knotmap::builder
