#include "relief/comparison.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/ids.h"

namespace knotmap {
namespace {

constexpr std::size_t most_names = 4;
constexpr float counts_from = 0.08F;  ///< share of a zone that a region must hold to be named

/// The vertices inside the essential zone, sorted.
std::vector<VertexIndex> felt_at(PlacedAtlas const& placed, std::uint32_t point) {
  std::vector<VertexIndex> inside;
  auto const found = placed.placed(point);
  if (!found) return inside;
  auto const& zone = (*found)->essential;
  for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
    if (zone.distance[i] <= 0.0F) inside.push_back(zone.vertices[i]);
  }
  return inside;
}

/// The names of the regions that hold a fair share of a zone, the largest first.
std::vector<std::string> regions_of(RegionMap const& regions,
                                    std::vector<VertexIndex> const& zone) {
  std::map<std::string, std::size_t> counts;
  for (auto const vertex : zone) {
    if (auto const here = regions.at(vertex); here.region != nullptr) ++counts[here.name()];
  }
  auto const least = counts_from * static_cast<float>(zone.size());
  std::vector<std::pair<std::size_t, std::string>> sorted;
  for (auto const& [name, count] : counts) {
    if (static_cast<float>(count) >= least) sorted.emplace_back(count, name);
  }
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](auto const& a, auto const& b) { return a.first > b.first; });
  std::vector<std::string> names;
  names.reserve(sorted.size());
  for (auto& [count, name] : sorted) names.push_back(std::move(name));
  return names;
}

/// How far two zones lie over each other, in words.
std::string overlap_words(std::vector<VertexIndex> const& a, std::vector<VertexIndex> const& b) {
  if (a.empty() || b.empty()) return {};
  std::vector<VertexIndex> shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  auto const share = [&](std::vector<VertexIndex> const& zone) {
    return static_cast<float>(shared.size()) / static_cast<float>(zone.size());
  };
  constexpr float nearly_all = 0.75F;
  constexpr float a_part = 0.15F;
  float const of_a = share(a);
  float const of_b = share(b);
  if (of_a >= nearly_all && of_b >= nearly_all) return "They are felt in nearly the same place.";
  if (of_a >= nearly_all) return "A is felt where B is felt too; B reaches further.";
  if (of_b >= nearly_all) return "B is felt where A is felt too; A reaches further.";
  if (of_a >= a_part || of_b >= a_part) return "They are felt partly in the same place.";
  return shared.empty() ? "They are felt in different places."
                        : "They are felt in different places, and only touch.";
}

bool comes_with(Symptom const& symptom, PlacedAtlas::SidedPoint const& point) {
  return std::any_of(symptom.points.begin(), symptom.points.end(),
                     [&](std::string const& id) { return means(id, *point.muscle, *point.point); });
}

}  // namespace

Comparison compare_points(PlacedAtlas const& placed, std::uint32_t first, std::uint32_t second) {
  Comparison found;
  auto const a = felt_at(placed, first);
  auto const b = felt_at(placed, second);
  found.felt = overlap_words(a, b);
  auto const& regions = placed.regions();
  auto const of_a = regions_of(regions, a);
  auto const of_b = regions_of(regions, b);
  auto const has = [](std::vector<std::string> const& all, std::string const& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  auto const add = [&](std::vector<std::string>& list, std::string const& name) {
    if (list.size() < most_names) list.push_back(name);
  };
  for (auto const& name : of_a) add(has(of_b, name) ? found.both : found.only_first, name);
  for (auto const& name : of_b) {
    if (!has(of_a, name)) add(found.only_second, name);
  }
  for (auto const& symptom : placed.atlas().symptoms) {
    bool const with_a = comes_with(symptom, placed.points()[first]);
    bool const with_b = comes_with(symptom, placed.points()[second]);
    if (with_a == with_b) continue;
    auto& list = with_a ? found.for_first : found.for_second;
    if (list.size() < most_names) list.push_back(&symptom);
  }
  return found;
}

}  // namespace knotmap
