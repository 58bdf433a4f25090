#include "muscles/band_mesh.h"

#include <cmath>
#include <cstddef>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

namespace knotmap {
namespace {

/// Whether the grid's rows and columns, in their order, wind counter-clockwise seen from the skin.
bool winds_outward(BandGrid const& grid) {
  float sum = 0.0F;
  for (std::size_t r = 0; r + 1 < grid.rows; ++r) {
    for (std::size_t c = 0; c + 1 < grid.columns; ++c) {
      auto const& node = grid.node(r, c);
      glm::vec3 const normal =
          glm::cross(grid.node(r, c + 1).at - node.at, grid.node(r + 1, c).at - node.at);
      sum += glm::dot(normal, node.out);
    }
  }
  return sum >= 0.0F;
}

Fibre fibre_of(Band const& band, BandNode const& node) {
  float const slant = glm::radians(band.fibres_deg);
  float const across = band.feathered ? std::abs(node.across_m) : node.across_m;
  return {across * std::cos(slant) - node.along_m * std::sin(slant), node.along_m, node.flesh};
}

}  // namespace

void add_band(MuscleMesh& mesh, Band const& band, BandGrid const& grid) {
  bool const outward = winds_outward(grid);
  std::vector<std::uint32_t> upper(grid.nodes.size());
  std::vector<std::uint32_t> lower(grid.nodes.size());
  for (std::size_t i = 0; i < grid.nodes.size(); ++i) {
    auto const& node = grid.nodes[i];
    auto const thread = static_cast<std::uint32_t>(mesh.threads.size());
    mesh.threads.push_back(node.thread);
    auto const add = [&](float depth) {
      mesh.beads.push_back({thread, depth});
      mesh.fibres.push_back(fibre_of(band, node));
      return static_cast<std::uint32_t>(mesh.beads.size() - 1);
    };
    upper[i] = add(node.depth_m - node.half_m);
    lower[i] = node.half_m > 0.0F ? add(node.depth_m + node.half_m) : upper[i];
  }
  for (auto const row : {std::size_t{0}, grid.rows - 1}) {
    auto const first = upper.begin() + static_cast<std::ptrdiff_t>(row * grid.columns);
    mesh.attachments.push_back(
        {row > 0, {first, first + static_cast<std::ptrdiff_t>(grid.columns)}});
  }
  auto const add_side = [&](std::vector<std::uint32_t> const& of, bool winds) {
    auto const add = [&](std::uint32_t a, std::uint32_t b, std::uint32_t c) {
      if (winds) {
        mesh.triangles.push_back({a, b, c});
      } else {
        mesh.triangles.push_back({a, c, b});
      }
    };
    for (std::size_t r = 0; r + 1 < grid.rows; ++r) {
      for (std::size_t c = 0; c + 1 < grid.columns; ++c) {
        std::size_t const i = r * grid.columns + c;
        add(of[i], of[i + 1], of[i + grid.columns + 1]);
        add(of[i], of[i + grid.columns + 1], of[i + grid.columns]);
      }
    }
  };
  add_side(upper, outward);
  add_side(lower, !outward);
}

}  // namespace knotmap
