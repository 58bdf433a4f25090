#include "finder/told_clicks.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "body/adjacency.h"
#include "finder/click.h"
#include "finder/local.h"
#include "finder/rank.h"

namespace knotmap {
namespace {

/// Places of the area's vertices, at most two dozen. Vertices are stored along a curve that fills
/// the skin, so that every so many of them lie all over the area.
std::vector<Place> places_over(PlacedAtlas const& placed, PaintedArea const& area) {
  constexpr std::size_t most = 24;
  auto const& base = placed.body().base();
  auto const vertices = area.vertices();
  auto const count = std::min(most, vertices.size());
  std::vector<Place> places;
  places.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    auto const vertex = vertices[(2 * i + 1) * vertices.size() / (2 * count)];
    if (!(area.strength_at(vertex) > 0.0F)) continue;
    auto const triangle = base.adjacency().triangles(vertex).front();
    auto const& corners = base.skin().triangles[triangle];
    places.push_back({triangle,
                      {corners[0] == vertex ? 1.0F : 0.0F, corners[1] == vertex ? 1.0F : 0.0F,
                       corners[2] == vertex ? 1.0F : 0.0F}});
  }
  return places;
}

}  // namespace

void weigh_as_clicks(PlacedAtlas const& placed, PaintedArea const& area,
                     FinderWeights const& weights, Person const& person,
                     std::vector<Candidate>& candidates) {
  auto const places = places_over(placed, area);
  if (places.empty()) return;
  std::vector<float> sums(candidates.size(), 0.0F);
  for (auto const& place : places) {
    Pain const spot{{Dab{.place = place}}};
    auto clicked = candidates_of_click(placed, place, weights);
    add_under_finger(placed, spot, weights, clicked);
    merge_alike(placed, clicked);
    weigh_local(placed, spot, weights, person, clicked);
    for (auto const& each : clicked) {
      auto const same = std::find_if(candidates.begin(), candidates.end(),
                                     [&](Candidate const& row) { return row.has(each.point); });
      if (same != candidates.end())
        sums[static_cast<std::size_t>(same - candidates.begin())] += std::sqrt(each.score);
    }
  }
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    auto const mean = sums[i] / static_cast<float>(places.size());
    candidates[i].score = rounded_score(mean * mean);
  }
  std::erase_if(candidates, [](Candidate const& each) { return each.score == 0.0F; });
}

}  // namespace knotmap
