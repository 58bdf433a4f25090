#include "scene/told_area.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include <glm/geometric.hpp>

#include "body/adjacency.h"
#include "body/edge_ways.h"
#include "finder/painted.h"
#include "finder/told_region.h"

namespace knotmap {
namespace {

using RegionSide = std::pair<Region const*, Side>;

/// The regions all of whose dabs are in a pain, and the dabs of no such region.
std::pair<std::vector<RegionSide>, std::vector<Dab>> whole_regions(World const& world,
                                                                   Pain const& pain) {
  RegionDabs of_regions(*world.placed);
  // A pain that was kept in a file has its places in metres: nearly the same is the same.
  auto const& base = world.body->base();
  auto const has = [&](Dab const& dab) {
    constexpr float near_m = 0.002F;
    auto const at = base.position(dab.place);
    return std::any_of(pain.dabs.begin(), pain.dabs.end(), [&](Dab const& other) {
      return std::abs(other.radius_m - dab.radius_m) < near_m &&
             glm::distance(base.position(other.place), at) < near_m;
    });
  };
  std::vector<RegionSide> whole;
  std::vector<Dab> rest;
  for (auto const& dab : pain.dabs) {
    auto const here = world.placed->regions().at(dab.place);
    if (here.region == nullptr) continue;
    RegionSide const one(here.region, here.side);
    if (std::find(whole.begin(), whole.end(), one) != whole.end()) continue;
    auto const& dabs = of_regions.of(*here.region, here.side);
    if (!dabs.empty() && std::all_of(dabs.begin(), dabs.end(), has)) {
      whole.push_back(one);
    } else {
      rest.push_back(dab);
    }
  }
  return {std::move(whole), std::move(rest)};
}

std::vector<char> vertices_within(World const& world, std::vector<RegionSide> const& told) {
  auto const& regions = world.placed->regions();
  std::vector<char> within(world.body->base().positions().size(), 0);
  for (std::size_t v = 0; v < within.size(); ++v) {
    auto const here = regions.at(static_cast<VertexIndex>(v));
    within[v] =
        std::find(told.begin(), told.end(), RegionSide(here.region, here.side)) != told.end();
  }
  return within;
}

/// Metres along edges from each vertex to the border between what is within and what is not, up to
/// `most`.
std::vector<float> to_border(Surface const& surface, std::vector<char> const& within, float most) {
  auto const positions = surface.positions();
  EdgeWays ways(surface, most);
  for (std::size_t i = 0; i < within.size(); ++i) {
    auto const v = static_cast<VertexIndex>(i);
    for (auto const next : surface.adjacency().neighbours(v)) {
      if (within[next] == within[v]) continue;
      ways.begin(v, glm::distance(positions[v], positions[next]) / 2.0F);
    }
  }
  ways.spread([&](VertexIndex from, VertexIndex to) { return within[from] == within[to]; });
  return {ways.ways().begin(), ways.ways().end()};
}

/// Evens out the steps that a border from vertex to vertex has.
void smooth(Surface const& surface, std::vector<glm::vec2>& drawn, float most) {
  constexpr int rounds = 8;
  auto const& adjacency = surface.adjacency();
  for (int round = 0; round < rounds; ++round) {
    auto const before = drawn;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
      auto const v = static_cast<VertexIndex>(i);
      if (std::abs(before[v].x) >= most) continue;
      float sum = 0.0F;
      auto const around = adjacency.neighbours(v);
      for (auto const next : around) sum += before[next].x;
      drawn[v].x = 0.5F * (before[v].x + sum / static_cast<float>(around.size()));
    }
  }
}

}  // namespace

PainPaint told_area(World const& world, Pain const& pain) {
  auto const& surface = world.body->base();
  auto const [told, rest] = whole_regions(world, pain);
  auto const within = vertices_within(world, told);
  auto const way = to_border(surface, within, drawn_margin_m);
  PainPaint paint;
  paint.drawn.reserve(within.size());
  float const strength = pain.strongest();
  for (std::size_t v = 0; v < within.size(); ++v) {
    // The strength reaches a little beyond the border, as PaintedArea::drawn.
    bool const near = within[v] != 0 || way[v] < drawn_margin_m;
    paint.drawn.emplace_back(within[v] != 0 ? -way[v] : way[v], near ? strength : 0.0F);
  }
  smooth(surface, paint.drawn, drawn_margin_m);
  if (rest.empty()) return paint;
  PaintedArea discs;
  discs.follow(*world.body, Pain{.dabs = rest});
  auto const drawn = discs.drawn();
  for (std::size_t v = 0; v < drawn.size(); ++v) {
    paint.drawn[v] = {std::min(paint.drawn[v].x, drawn[v].x),
                      std::max(paint.drawn[v].y, drawn[v].y)};
  }
  return paint;
}

}  // namespace knotmap
