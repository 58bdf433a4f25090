#include "muscles/band_grid.h"

#include <algorithm>
#include <cmath>
#include <span>

#include <fmt/format.h>
#include <glm/geometric.hpp>

#include "muscles/spline.h"
#include "placement/band_lines.h"

namespace knotmap {
namespace {

constexpr float row_step_m = 0.013F;
constexpr int least_rows = 6;
constexpr int most_rows = 28;
/// The thickness of a tendon: metres, or this share of its muscle's when that is less.
constexpr float tendon_m = 0.0025F;
constexpr float tendon_share = 0.35F;

/// The thickness across a band as a share of that in its middle: a round belly, or a sheet with
/// thin edges.
float roundness(Form form, float across) {
  float const side = std::abs(2.0F * across - 1.0F);
  if (form != Form::sheet) return std::sqrt(std::max(0.0F, 1.0F - side * side));
  float const flat = side * side * side * side;
  return std::sqrt(std::max(0.0F, 1.0F - flat));
}

/// Lays the middle of the band through its lines.
BandGrid through_lines(Band const& band, LaidLines const& laid) {
  float const length = laid.knots.back();
  int const wanted = static_cast<int>(std::lround(length / row_step_m)) + 1;
  BandGrid grid;
  grid.rows = static_cast<std::size_t>(std::clamp(wanted, least_rows, most_rows));
  grid.columns = laid.columns.size();
  grid.nodes.resize(grid.rows * grid.columns);
  std::vector<glm::vec3> points(laid.lines.size());
  std::vector<float> depths(laid.lines.size());
  std::span<float const> const knots(laid.knots);
  for (std::size_t c = 0; c < grid.columns; ++c) {
    for (std::size_t k = 0; k < laid.lines.size(); ++k) {
      points[k] = laid.lines[k].points[c];
      depths[k] = laid.lines[k].depths[c];
    }
    for (std::size_t r = 0; r < grid.rows; ++r) {
      float const way = static_cast<float>(r) / static_cast<float>(grid.rows - 1);
      auto& node = grid.node(r, c);
      node.along_m = way * length;
      node.at = on_spline<glm::vec3>(knots, points, node.along_m);
      node.depth_m = std::max(0.0F, on_spline<float>(knots, depths, node.along_m));
      node.flesh = swelling(band, way);
      float const most = band.thickness_cm * metres_a_cm;
      float const tendon = std::min(tendon_m, tendon_share * most);
      bool const border = r == 0 || c == 0 || r + 1 == grid.rows || c + 1 == grid.columns;
      node.half_m = border ? 0.0F
                           : 0.5F * roundness(band.form, laid.columns[c]) *
                                 (tendon + (most - tendon) * node.flesh);
    }
  }
  // Across: along each row, from its middle.
  std::size_t const middle = grid.columns / 2;
  for (std::size_t r = 0; r < grid.rows; ++r) {
    float across = 0.0F;
    for (std::size_t c = 1; c < grid.columns; ++c) {
      across += glm::distance(grid.node(r, c - 1).at, grid.node(r, c).at);
      grid.node(r, c).across_m = across;
    }
    float const half = grid.node(r, middle).across_m;
    for (std::size_t c = 0; c < grid.columns; ++c) grid.node(r, c).across_m -= half;
    if (band.form != Form::rod || band.width_cm <= 0.0F) continue;
    float const wide = across / (band.width_cm * metres_a_cm);
    for (std::size_t c = 0; c < grid.columns; ++c) grid.node(r, c).half_m *= wide;
  }
  if (band.form == Form::sheet) {
    // A fan's fibres draw together: a fibre is a column, wherever the sheet is wide or narrow.
    float width = 0.0F;
    for (std::size_t r = 0; r < grid.rows; ++r) {
      width += grid.node(r, grid.columns - 1).across_m - grid.node(r, 0).across_m;
    }
    width /= static_cast<float>(grid.rows);
    for (auto& node : grid.nodes) {
      auto const c = static_cast<std::size_t>(&node - grid.nodes.data()) % grid.columns;
      node.across_m = (laid.columns[c] - laid.columns[middle]) * width;
    }
  }
  return grid;
}

/// Moves each node to its depth under the skin that covers it; a straight band stays where it is.
bool under_skin(Body const& body, Band const& band, BandGrid& grid) {
  auto const& base = body.base();
  for (auto& node : grid.nodes) {
    auto const cover = cover_of(base, band.faces, node.at);
    if (!cover) return false;
    node.out = cover->out;
    glm::vec3 const from_skin = node.at - cover->skin;
    float const outside_m = glm::dot(from_skin, cover->out) > 0.0F ? glm::length(from_skin) : 0.0F;
    if (outside_m > grid.outside_m) {
      grid.outside_m = outside_m;
      grid.outside_at = node.at;
    }
    bool const is_shallow = cover->depth_m <= least_cover_m;
    if (band.course == Course::skin || is_shallow) {
      float const depth = std::max(node.depth_m, least_cover_m);
      node.at = cover->skin - depth * cover->out;
    }
  }
  return true;
}

/// Smooths the directions to the skin, which differ from node to node where the skin bends sharply,
/// so that the band does not fan out or fold.
void even_out(BandGrid& grid) {
  constexpr int rounds = 3;
  for (int round = 0; round < rounds; ++round) {
    auto const before = grid.nodes;
    auto const old = [&](std::size_t r, std::size_t c) { return before[r * grid.columns + c].out; };
    for (std::size_t r = 0; r < grid.rows; ++r) {
      for (std::size_t c = 0; c < grid.columns; ++c) {
        glm::vec3 sum = 2.0F * old(r, c);
        if (r > 0) sum += old(r - 1, c);
        if (r + 1 < grid.rows) sum += old(r + 1, c);
        if (c > 0) sum += old(r, c - 1);
        if (c + 1 < grid.columns) sum += old(r, c + 1);
        float const length = glm::length(sum);
        if (length > 1e-3F) grid.node(r, c).out = sum / length;
      }
    }
  }
}

/// Whether all lines are single spots: such a band has only a middle line and a width.
bool is_tube(Band const& band) {
  return band.form != Form::sheet &&
         std::all_of(band.lines.begin(), band.lines.end(),
                     [](BandLine const& line) { return line.size() == 1; });
}

/// Lays the rows of a band of single spots square to its middle line. A row has one direction to
/// the skin; where the nearest skin changes sides (inside a limb), the direction before is kept, so
/// that the band does not twist.
void square_rows(BandGrid& grid) {
  std::size_t const middle = grid.columns / 2;
  std::vector<glm::vec3> centres;
  for (std::size_t r = 0; r < grid.rows; ++r) centres.push_back(grid.node(r, middle).at);
  auto const way_at = [&](std::size_t r) {
    glm::vec3 const way = centres[std::min(r + 1, grid.rows - 1)] - centres[r == 0 ? 0 : r - 1];
    return way / std::max(glm::length(way), 1e-6F);
  };
  auto const square = [&](glm::vec3 out, std::size_t r) {
    glm::vec3 const flat = out - glm::dot(out, way_at(r)) * way_at(r);
    float const length = glm::length(flat);
    return length > 1e-3F ? flat / length : glm::vec3(0.0F);
  };
  std::vector<glm::vec3> outs;
  for (std::size_t r = 0; r < grid.rows; ++r) {
    glm::vec3 out = square(grid.node(r, middle).out, r);
    constexpr float same_side = 0.3F;
    if (r > 0) {
      glm::vec3 const before = square(outs.back(), r);
      // At the beginning of a band there may be no row before with a direction.
      bool const has_before = before != glm::vec3(0.0F);
      if (has_before && glm::dot(out, before) < same_side) out = before;
    }
    outs.push_back(out);
  }
  constexpr int rounds = 4;
  for (int round = 0; round < rounds; ++round) {
    auto const before = outs;
    for (std::size_t r = 0; r < grid.rows; ++r) {
      outs[r] = square(
          before[r == 0 ? 0 : r - 1] + 2.0F * before[r] + before[std::min(r + 1, grid.rows - 1)],
          r);
    }
  }
  for (std::size_t r = 0; r < grid.rows; ++r) {
    glm::vec3 const across = glm::cross(way_at(r), outs[r]);
    for (std::size_t c = 0; c < grid.columns; ++c) {
      auto& node = grid.node(r, c);
      node.out = outs[r];
      node.at = centres[r] + node.across_m * across;
    }
  }
}

/// The thread through each node, and how deep it lies on it.
bool thread_nodes(Body const& body, BandGrid& grid) {
  auto const& base = body.base();
  for (auto& node : grid.nodes) {
    auto near = base.first_hit({node.at, node.out});
    auto far = base.first_hit({node.at, -node.out});
    if (!near || !far || near->outside || far->outside) {
      // A corner of the band lies outside the body: it is moved in by the shortest way.
      auto const cover = cover_of(base, std::nullopt, node.at);
      if (!cover) return false;
      node.out = cover->out;
      node.at = cover->skin - least_cover_m * cover->out;
      near = base.first_hit({node.at, node.out});
      far = base.first_hit({node.at, -node.out});
      if (!near || !far || near->outside || far->outside) return false;
    }
    node.thread = {near->place, far->place, near->t + far->t};
    node.depth_m = near->t;
  }
  return true;
}

/// Moves and thins the flesh so that it keeps the least cover at both ends of each thread.
void keep_inside(BandGrid& grid) {
  for (auto& node : grid.nodes) {
    float const cover = std::min(least_cover_m, least_cover_share * node.thread.length_m);
    node.half_m = std::min(node.half_m, 0.5F * node.thread.length_m - cover);
    // Not std::clamp: where the flesh fills the thread, the two ends may cross by a rounding.
    node.depth_m = std::max(std::min(node.depth_m, node.thread.length_m - cover - node.half_m),
                            cover + node.half_m);
  }
}

}  // namespace

Result<BandGrid> lay_band(Body const& body, Band const& band) {
  auto const laid = lay_lines(body, band);
  if (!laid) return fail(laid.error());
  auto grid = through_lines(band, *laid);
  auto const lost = [&] {
    return fail({"", band.pointer, "leaves the body", "look at its spots, offsets and depths"});
  };
  if (!under_skin(body, band, grid)) return lost();
  if (is_tube(band)) {
    square_rows(grid);
  } else {
    even_out(grid);
  }
  if (!thread_nodes(body, grid)) return lost();
  keep_inside(grid);
  return grid;
}

}  // namespace knotmap
