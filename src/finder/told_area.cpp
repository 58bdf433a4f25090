#include "finder/told_area.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include <glm/geometric.hpp>

#include "body/adjacency.h"
#include "body/edge_ways.h"
#include "finder/painted.h"

namespace knotmap {
namespace {

std::vector<char> vertices_within(PlacedAtlas const& placed, std::vector<RegionSide> const& told) {
  auto const& regions = placed.regions();
  std::vector<char> within(placed.body().base().positions().size(), 0);
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
    if (within[i] == 0) continue;
    auto const v = static_cast<VertexIndex>(i);
    for (auto const next : surface.adjacency().neighbours(v)) {
      if (within[next] != 0) continue;
      auto const half = glm::distance(positions[v], positions[next]) / 2.0F;
      ways.begin(v, half);
      ways.begin(next, half);
    }
  }
  ways.spread([&](VertexIndex from, VertexIndex to) { return within[from] == within[to]; });
  return {ways.ways().begin(), ways.ways().end()};
}

/// Evens out the steps that a border from vertex to vertex has.
void smooth(Surface const& surface, std::vector<glm::vec2>& drawn, float most) {
  constexpr int rounds = 8;
  auto const& adjacency = surface.adjacency();
  std::vector<VertexIndex> near;  // the others stay as they are
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    if (std::abs(drawn[i].x) < most) near.push_back(static_cast<VertexIndex>(i));
  }
  std::vector<float> even(near.size());
  for (int round = 0; round < rounds; ++round) {
    for (std::size_t i = 0; i < near.size(); ++i) {
      float sum = 0.0F;
      auto const around = adjacency.neighbours(near[i]);
      for (auto const next : around) sum += drawn[next].x;
      even[i] = 0.5F * (drawn[near[i]].x + sum / static_cast<float>(around.size()));
    }
    for (std::size_t i = 0; i < near.size(); ++i) drawn[near[i]].x = even[i];
  }
}

}  // namespace

ToldPlaces told_places(PlacedAtlas const& placed, RegionDabs& of_regions,
                       std::span<Dab const> dabs) {
  auto const& base = placed.body().base();
  auto const has = [&](Dab const& dab) {
    constexpr float near_m = 0.002F;
    auto const at = base.position(dab.place);
    return std::any_of(dabs.begin(), dabs.end(), [&](Dab const& other) {
      return std::abs(other.radius_m - dab.radius_m) < near_m &&
             glm::distance(base.position(other.place), at) < near_m;
    });
  };
  ToldPlaces told;
  for (auto const& dab : dabs) {
    auto const here = placed.regions().at(dab.place);
    if (here.region == nullptr) continue;
    RegionSide const one(here.region, here.side);
    if (std::find(told.whole.begin(), told.whole.end(), one) != told.whole.end()) continue;
    auto const& all = of_regions.of(*here.region, here.side);
    if (!all.empty() && std::all_of(all.begin(), all.end(), has)) {
      told.whole.push_back(one);
    } else {
      told.rest.push_back(dab);
    }
  }
  return told;
}

std::vector<glm::vec2> whole_regions(PlacedAtlas const& placed,
                                     std::vector<RegionSide> const& regions, float strength) {
  auto const& surface = placed.body().base();
  auto const within = vertices_within(placed, regions);
  auto const way = to_border(surface, within, drawn_margin_m);
  std::vector<glm::vec2> drawn;
  drawn.reserve(within.size());
  for (std::size_t v = 0; v < within.size(); ++v) {
    // The strength reaches a little beyond the border, as PaintedArea::drawn.
    bool const near = within[v] != 0 || way[v] < drawn_margin_m;
    drawn.emplace_back(within[v] != 0 ? -way[v] : way[v], near ? strength : 0.0F);
  }
  smooth(surface, drawn, drawn_margin_m);
  return drawn;
}

std::vector<glm::vec2> told_area(PlacedAtlas const& placed, Pain const& pain) {
  RegionDabs of_regions(placed);
  auto const told = told_places(placed, of_regions, pain.dabs);
  auto drawn = whole_regions(placed, told.whole, pain.strongest());
  if (told.rest.empty()) return drawn;
  PaintedArea discs;
  discs.follow(placed.body(), Pain{.dabs = told.rest});
  auto const of_discs = discs.drawn();
  for (std::size_t v = 0; v < drawn.size(); ++v) {
    drawn[v] = {std::min(drawn[v].x, of_discs[v].x), std::max(drawn[v].y, of_discs[v].y)};
  }
  return drawn;
}

}  // namespace knotmap
