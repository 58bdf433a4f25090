// What differs between two points of the shipped atlas, in words.
#include "relief/comparison.h"

#include <algorithm>
#include <memory>
#include <string>

#include <catch2/catch.hpp>

#include "atlas/read_atlas.h"

using namespace knotmap;

namespace {

PlacedAtlas const& whole() {
  static auto const placed = [] {
    auto body = Body::load(std::string(KNOTMAP_ASSETS) + "/body");
    REQUIRE(body.has_value());
    auto reading = read_atlas(std::string(KNOTMAP_ASSETS) + "/atlas");
    REQUIRE(reading.faults.empty());
    return std::make_unique<PlacedAtlas>(std::make_shared<Body const>(*std::move(body)),
                                         std::make_shared<Atlas const>(std::move(reading.atlas)));
  }();
  return *placed;
}

Comparison of(char const* first, Side first_side, char const* second, Side second_side) {
  auto const a = whole().index_of({first, first_side});
  auto const b = whole().index_of({second, second_side});
  REQUIRE(a);
  REQUIRE(b);
  return compare_points(whole(), *a, *b);
}

bool holds(std::vector<std::string> const& all, char const* one) {
  return std::any_of(all.begin(), all.end(),
                     [&](std::string const& each) { return each.find(one) != std::string::npos; });
}

}  // namespace

TEST_CASE("the temple is felt from the trapezius, the blade's corner from the levator") {
  auto const found = of("trapezius-1", Side::right, "levator_scapulae-1", Side::right);
  CHECK(holds(found.only_first, "temple, right"));
  CHECK(holds(found.only_second, "shoulder blade, right"));
  CHECK_FALSE(holds(found.both, "temple"));
  auto const turned = of("levator_scapulae-1", Side::right, "trapezius-1", Side::right);
  CHECK(turned.only_first == found.only_second);
  CHECK(turned.only_second == found.only_first);
  CHECK(turned.both == found.both);
  CHECK(turned.for_first == found.for_second);
}

TEST_CASE("a point and its twin on the other side are felt in different places") {
  auto const found = of("infraspinatus-1", Side::right, "infraspinatus-1", Side::left);
  CHECK(found.felt == "They are felt in different places.");
  CHECK(found.both.empty());
  CHECK(found.for_first.empty());  // a symptom knows no side
  CHECK_FALSE(found.only_first.empty());
  CHECK(found.only_first.size() == found.only_second.size());
}

TEST_CASE("points that share their zones are felt in the same place") {
  int pairs = 0;
  auto const points = whole().points();
  for (std::uint32_t i = 0; i < points.size() && pairs < 3; ++i) {
    auto const& from = points[i].point->zones_of;
    auto const other = from.empty() ? std::nullopt : whole().index_of({from, points[i].side});
    if (!other) continue;
    auto const placed = whole().placed(i);
    if (!placed || (*placed)->essential.empty()) continue;
    ++pairs;
    auto const found = compare_points(whole(), i, *other);
    CHECK(found.felt == "They are felt in nearly the same place.");
    CHECK(found.only_first.empty());
    CHECK(found.only_second.empty());
  }
  CHECK(pairs == 3);
}

TEST_CASE("a symptom that both come with tells nothing apart") {
  auto const points = whole().points();
  std::size_t told = 0;
  for (std::uint32_t i = 0; i + 7 < points.size(); i += 7) {
    auto const found = compare_points(whole(), i, i + 7);
    told += found.for_first.size() + found.for_second.size();
    for (auto const* const symptom : found.for_first) {
      auto const& list = found.for_second;
      CHECK(std::find(list.begin(), list.end(), symptom) == list.end());
      auto const& ids = symptom->points;
      CHECK(std::any_of(ids.begin(), ids.end(), [&](std::string const& id) {
        return means(id, *points[i].muscle, *points[i].point);
      }));
    }
  }
  CHECK(told > 10);
}
