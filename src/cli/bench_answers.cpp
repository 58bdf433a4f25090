#include "cli/bench_answers.h"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

#include <glm/geometric.hpp>
#include <nlohmann/json.hpp>

#include "body/adjacency.h"
#include "finder/finder.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

constexpr float dab_m = 0.012F;  ///< the radius of a painted dab
constexpr float off_m = 0.01F;   ///< how far people paint beside

/// How high a point came in its lists.
struct Ranks {
  int tried = 0;
  int first = 0;
  int among_three = 0;
  int among_seven = 0;

  void count(std::vector<Candidate> const& candidates, std::uint32_t point) {
    constexpr std::ptrdiff_t three = 3;
    constexpr std::ptrdiff_t seven = 7;
    ++tried;
    auto const at = std::find_if(candidates.begin(), candidates.end(),
                                 [&](Candidate const& each) { return each.has(point); }) -
                    candidates.begin();
    first += at == 0 ? 1 : 0;
    among_three += at < three ? 1 : 0;
    among_seven += at < seven ? 1 : 0;
  }
  [[nodiscard]] ordered_json json() const {
    auto const share = [&](int count) {
      return tried > 0 ? rounded(static_cast<double>(count) / tried) : 0.0;
    };
    return {{"count", tried},
            {"first", share(first)},
            {"among_three", share(among_three)},
            {"among_seven", share(among_seven)}};
  }
};

Place at_vertex(Surface const& base, VertexIndex vertex) {
  auto const triangle = base.adjacency().triangles(vertex).front();
  auto const& corners = base.skin().triangles[triangle];
  glm::vec3 at{0.0F};
  for (int k = 0; k < 3; ++k) at[k] = corners[static_cast<std::size_t>(k)] == vertex ? 1.0F : 0.0F;
  return {triangle, at};
}

/// The vertices inside a zone.
std::vector<VertexIndex> inside(ZoneField const& zone) {
  std::vector<VertexIndex> vertices;
  for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
    if (zone.distance[i] < 0.0F) vertices.push_back(zone.vertices[i]);
  }
  return vertices;
}

/// A part of a zone, from one of its places on outward, with dabs a centimetre apart and a little
/// off.
Pain painted(Surface const& base, std::vector<VertexIndex> const& zone, std::mt19937& random) {
  std::uniform_real_distribution<float> share(0.6F, 1.0F);
  std::uniform_real_distribution<float> off(-off_m, off_m);
  std::uniform_int_distribution<std::size_t> any(0, zone.size() - 1);
  auto const from = base.positions()[zone[any(random)]];
  auto near = zone;
  std::stable_sort(near.begin(), near.end(), [&](VertexIndex a, VertexIndex b) {
    return glm::distance(base.positions()[a], from) < glm::distance(base.positions()[b], from);
  });
  near.resize(std::max<std::size_t>(
      1, static_cast<std::size_t>(share(random) * static_cast<float>(near.size()))));
  std::vector<glm::vec3> spots;
  Pain pain;
  for (auto const vertex : near) {
    auto const spot = base.positions()[vertex];
    bool const close = std::any_of(spots.begin(), spots.end(), [&](glm::vec3 const& each) {
      return glm::distance(each, spot) < off_m;
    });
    if (close) continue;
    spots.push_back(spot);
    auto const place =
        base.nearest(spot + glm::vec3(off(random), off(random), off(random)), 2.0F * off_m);
    if (place) pain.dabs.push_back({.place = *place, .radius_m = dab_m + 1e-4F});
  }
  return pain;
}

ordered_json neighbour_figures(World const& world, int pairs) {
  auto const& base = world.body->base();
  std::mt19937 random(2026);
  std::uniform_int_distribution<std::uint32_t> any(
      0, static_cast<std::uint32_t>(base.skin().triangles.size() - 1));
  std::uniform_real_distribution<float> way(-1.0F, 1.0F);
  int told = 0;
  int changed = 0;
  int lost = 0;  // the first of one is not among the first three of the other
  for (int i = 0; i < pairs; ++i) {
    Place const here{any(random), glm::vec3(1.0F / 3.0F)};
    auto const direction = glm::vec3(way(random), way(random), way(random));
    auto const there =
        base.nearest(base.position(here) + glm::normalize(direction) * off_m, 2.0F * off_m);
    if (!there) continue;
    auto const a = find_candidates(*world.placed, Pain{{Dab{.place = here}}});
    auto const b = find_candidates(*world.placed, Pain{{Dab{.place = *there}}});
    if (a.empty() || b.empty()) continue;
    ++told;
    changed += a.front().point == b.front().point ? 0 : 1;
    constexpr std::size_t three = 3;
    auto const end = b.begin() + static_cast<std::ptrdiff_t>(std::min(b.size(), three));
    lost += std::any_of(b.begin(), end,
                        [&](Candidate const& each) { return each.has(a.front().point); })
                ? 0
                : 1;
  }
  auto const share = [&](int count) {
    return told > 0 ? rounded(static_cast<double>(count) / told) : 0.0;
  };
  return {
      {"count", told}, {"first_changed", share(changed)}, {"first_not_among_three", share(lost)}};
}

}  // namespace

ordered_json answer_figures(World const& world, Repeats const& repeats) {
  auto const& placed = *world.placed;
  auto const& base = world.body->base();
  Ranks as_people;
  Ranks not_rare;  // as people paint, without points that are never among the first three
  Ranks whole;
  Ranks click;
  std::mt19937 random(2026);
  for (std::uint32_t i = 0; i < placed.points().size(); ++i) {
    auto const& point = placed.points()[i];
    if (point.side == Side::left || point.point->effect != Effect::pain) continue;
    auto const known = placed.placed(i);
    if (!known) continue;
    auto const& zone = (*known)->essential;
    auto const vertices = inside(zone);
    if (vertices.empty()) continue;
    for (int seed = 0; seed < repeats.paintings; ++seed) {
      auto const found = find_candidates(placed, painted(base, vertices, random));
      as_people.count(found, i);
      if (point.point->prevalence > 1) not_rare.count(found, i);
    }
    Pain all;
    for (auto const vertex : vertices)
      all.dabs.push_back({.place = at_vertex(base, vertex), .radius_m = 0.0F});
    whole.count(find_candidates(placed, all), i);
    auto const deepest =
        std::min_element(zone.distance.begin(), zone.distance.end()) - zone.distance.begin();
    auto const middle = at_vertex(base, zone.vertices[static_cast<std::size_t>(deepest)]);
    click.count(find_candidates(placed, Pain{{Dab{.place = middle}}}), i);
  }
  return {{"answers",
           {{"as_people_paint", as_people.json()},
            {"as_people_paint_not_rare", not_rare.json()},
            {"whole_zone", whole.json()},
            {"click_in_middle", click.json()}}},
          {"neighbours", neighbour_figures(world, repeats.neighbours)}};
}

}  // namespace knotmap
