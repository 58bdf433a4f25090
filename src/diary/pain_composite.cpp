#include "diary/pain_composite.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

namespace knotmap {
namespace {

/// `worst`, else `now`.
std::optional<int> rating_of(Entry const& entry) {
  return entry.worst ? entry.worst : entry.now;
}

/// What all entries of one painting say together.
struct Sum {
  float ratings = 0.0F;  ///< each as a share of most_pain
  int count = 0;
};

/// Which paintings there were on the days, with repetition.
struct Told {
  std::unordered_map<std::uint32_t, Sum> sums;         ///< by painting
  std::vector<std::pair<int, std::uint32_t>> painted;  ///< day and painting
};

Told read(PainPlaces& places, std::span<Entry const* const> entries, PainComposite& composite) {
  Told told;
  std::vector<int> days;
  for (auto const* const entry : entries) {
    auto const rating = rating_of(*entry);
    int const day = entry->when.day();
    if (rating && *rating > 0 && !(entry->painted.empty() && entry->region.id.empty())) {
      auto const number = places.number_of(*entry);
      if (places.place(number).painted) {
        auto& sum = told.sums[number];
        sum.ratings += static_cast<float>(*rating) / most_pain;
        ++sum.count;
        told.painted.emplace_back(day, number);
        days.push_back(day);
        ++composite.entries;
        continue;
      }
    }
    if (rating && *rating == 0) {
      days.push_back(day);
      ++composite.entries;
    } else {
      ++composite.left_out;
    }
  }
  std::sort(days.begin(), days.end());
  composite.days = static_cast<int>(std::unique(days.begin(), days.end()) - days.begin());
  return told;
}

/// On how many days each vertex was painted.
std::vector<int> days_painted(PainPlaces& places, Told& told, std::size_t vertices) {
  // Days are bits, some hundred at a time: to mark a vertex costs nearly as much as for one.
  constexpr std::uint32_t bits = 64;
  constexpr std::uint32_t numbers = 4;
  using Bits = std::array<std::uint64_t, numbers>;
  auto& painted = told.painted;
  std::sort(painted.begin(), painted.end());
  painted.erase(std::unique(painted.begin(), painted.end()), painted.end());
  std::vector<int> days(vertices, 0);
  std::vector<Bits> of_vertices(vertices);
  std::unordered_map<std::uint32_t, Bits> of_paintings;
  auto const add_up = [&] {
    std::fill(of_vertices.begin(), of_vertices.end(), Bits{});
    for (auto const& [painting, its] : of_paintings) {
      auto const& place = places.place(painting);
      for (std::size_t i = 0; i < place.vertices.size(); ++i) {
        if (place.border_m[i] >= 0.0F) continue;
        auto& all = of_vertices[place.vertices[i]];
        for (std::uint32_t n = 0; n < numbers; ++n) all[n] |= its[n];
      }
    }
    for (std::size_t v = 0; v < vertices; ++v) {
      for (auto const each : of_vertices[v]) days[v] += each == 0 ? 0 : std::popcount(each);
    }
    of_paintings.clear();
  };
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < painted.size(); ++i) {
    if (i > 0 && painted[i].first != painted[i - 1].first && ++number % (bits * numbers) == 0)
      add_up();
    of_paintings[painted[i].second][number / bits % numbers] |= std::uint64_t{1} << (number % bits);
  }
  add_up();
  return days;
}

void sum_up(PainPlaces& places, Told const& told, PainComposite& composite) {
  std::vector<float> count(composite.strong.size(), 0.0F);
  // In the order of the paintings: sums of floats are the same however they were gathered.
  std::map<std::uint32_t, Sum> const sums(told.sums.begin(), told.sums.end());
  for (auto const& [painting, sum] : sums) {
    auto const& place = places.place(painting);
    for (std::size_t i = 0; i < place.vertices.size(); ++i) {
      auto const v = place.vertices[i];
      composite.border_m[v] = std::min(composite.border_m[v], place.border_m[i]);
      if (place.border_m[i] >= 0.0F) continue;
      composite.strong[v] += sum.ratings * place.strength[i];
      count[v] += static_cast<float>(sum.count);
    }
  }
  for (std::size_t v = 0; v < count.size(); ++v) {
    if (count[v] > 0.0F) composite.strong[v] /= count[v];
  }
}

/// The region that has the most of the vertices that `is_most` holds for.
template <class IsMost>
StrikingPlace region_of(RegionMap const& regions, PainComposite const& composite,
                        std::vector<int> const& days, IsMost const& is_most) {
  struct Here {
    std::size_t vertices = 0;
    StrikingPlace place;
  };
  std::map<std::pair<Region const*, Side>, Here> found;
  for (std::size_t v = 0; v < days.size(); ++v) {
    if (days[v] == 0 || !is_most(v)) continue;
    auto const at = regions.at(static_cast<VertexIndex>(v));
    if (at.region == nullptr) continue;
    auto& here = found[{at.region, at.side}];
    ++here.vertices;
    here.place.region = {at.region->id, at.side};
    here.place.days = std::max(here.place.days, days[v]);
    here.place.strong = std::max(here.place.strong, composite.strong[v]);
  }
  // Equal ones in the order of their names, not of their addresses.
  auto const less = [](auto const& a, auto const& b) {
    if (a.second.vertices != b.second.vertices) return a.second.vertices < b.second.vertices;
    return b.second.place.region < a.second.place.region;
  };
  auto const most = std::max_element(found.begin(), found.end(), less);
  return most == found.end() ? StrikingPlace{} : most->second.place;
}

void name_places(PlacedAtlas const& placed, std::vector<int> const& days,
                 PainComposite& composite) {
  auto const most_days = *std::max_element(days.begin(), days.end());
  auto const most_strong = *std::max_element(composite.strong.begin(), composite.strong.end());
  if (most_days == 0) return;
  constexpr float nearly = 0.005F;
  auto const& regions = placed.regions();
  composite.most_often =
      region_of(regions, composite, days, [&](std::size_t v) { return days[v] == most_days; });
  composite.strongest = region_of(regions, composite, days, [&](std::size_t v) {
    return composite.strong[v] >= most_strong - nearly;
  });
  float all = 0.0F;
  float behind = 0.0F;
  auto const normals = placed.body().base().normals();
  for (std::size_t v = 0; v < days.size(); ++v) {
    all += composite.often[v];
    if (normals[v].z < 0.0F) behind += composite.often[v];
  }
  composite.behind = behind / all;
}

}  // namespace

HowOften how_often(int days, int of_days) {
  if (of_days < PainComposite::least_days) return HowOften::unknown;
  constexpr int thirds = 3;
  if (thirds * days < of_days) return HowOften::now_and_then;
  return thirds * days < 2 * of_days ? HowOften::often : HowOften::most_days;
}

HowOften PainComposite::step(std::size_t vertex) const {
  return how_often(static_cast<int>(std::lround(often[vertex] * static_cast<float>(days))), days);
}

PainComposite pain_composite(PainPlaces& places, std::span<Entry const* const> entries) {
  auto const vertices = places.placed().body().base().positions().size();
  PainComposite composite;
  composite.often.assign(vertices, 0.0F);
  composite.strong.assign(vertices, 0.0F);
  composite.border_m.assign(vertices, drawn_margin_m);
  auto told = read(places, entries, composite);
  if (told.painted.empty()) return composite;
  auto const days = days_painted(places, told, vertices);
  for (std::size_t v = 0; v < vertices; ++v)
    composite.often[v] = static_cast<float>(days[v]) / static_cast<float>(composite.days);
  sum_up(places, told, composite);
  name_places(places.placed(), days, composite);
  return composite;
}

PainComposite pain_composite(PlacedAtlas const& placed, std::span<Entry const* const> entries) {
  PainPlaces places(placed);
  return pain_composite(places, entries);
}

std::shared_ptr<PainComposite const> CompositeKeeper::of(
    std::shared_ptr<PlacedAtlas const> const& placed, Diary const& diary, std::uint64_t changes,
    Days const& days) {
  if (placed_ != placed) {
    placed_ = placed;
    places_.emplace(*placed);
    composite_.reset();
  }
  if (composite_ && changes_ == changes && days_.first == days.first && days_.last == days.last)
    return composite_;
  changes_ = changes;
  days_ = days;
  composite_ =
      std::make_shared<PainComposite const>(pain_composite(*places_, entries_of(diary, "", days)));
  return composite_;
}

}  // namespace knotmap
