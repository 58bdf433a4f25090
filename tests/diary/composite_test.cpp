// The pains of some days laid over each other: how often and how strongly each place hurt.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "diary/diaries.h"
#include "diary/pain_composite.h"
#include "finder/shipped.h"

using namespace knotmap;
using knotmap::test::near;
using knotmap::test::shipped;
using knotmap::test::shipped_body;

namespace {

SidedId const temple{"temple", Side::left};
SidedId const neck{"angle_of_neck", Side::right};

/// An entry at noon of a day from 1 on.
Entry on_day(int day, std::optional<int> now, SidedId const& region = {}) {
  constexpr std::int64_t day_s = 86'400;
  Entry entry;
  entry.when = {1'760'011'200 + day * day_s, 0};
  entry.region = region;
  entry.now = now;
  return entry;
}

PaintedDab dab_at(std::string_view landmark, float radius_m, float strength = 1.0F) {
  return {shipped_body()->base().position(near(landmark)), radius_m, strength};
}

PainComposite composite_of(std::vector<Entry> const& entries) {
  std::vector<Entry const*> all;
  for (auto const& entry : entries) all.push_back(&entry);
  return pain_composite(shipped(), all);
}

/// A vertex well within a region.
VertexIndex middle_of(SidedId const& id) {
  auto const* const region = shipped().atlas().region(id.id);
  REQUIRE(region != nullptr);
  auto const place = shipped().regions().middle(*region, id.side);
  REQUIRE(place);
  auto const& corners = shipped_body()->base().skin().triangles[place->triangle];
  return corners[0];
}

VertexIndex vertex_at(std::string_view landmark) {
  auto const place = near(landmark);
  auto const& corners = shipped_body()->base().skin().triangles[place.triangle];
  auto const& share = place.barycentric;
  return corners[share.x >= share.y && share.x >= share.z ? 0 : share.y >= share.z ? 1 : 2];
}

std::size_t painted(PainComposite const& composite) {
  return static_cast<std::size_t>(std::count_if(composite.often.begin(), composite.often.end(),
                                                [](float often) { return often > 0.0F; }));
}

}  // namespace

TEST_CASE("a region twice in four days: half of the days, and the mean of worst, else now") {
  auto first = on_day(1, 2, temple);
  first.worst = 8;
  auto const all =
      composite_of({first, on_day(2, 4, temple), on_day(3, 6, neck), on_day(4, 6, neck)});
  CHECK(all.days == 4);
  CHECK(all.entries == 4);
  auto const there = middle_of(temple);
  CHECK(all.often[there] == Approx(0.5));
  CHECK(all.strong[there] == Approx(0.6));
  CHECK(all.step(there) == HowOften::often);
  // All of the region, and nothing but the two.
  std::size_t inside = 0;
  std::size_t told = 0;
  for (std::size_t v = 0; v < all.often.size(); ++v) {
    auto const here = shipped().regions().at(static_cast<VertexIndex>(v));
    bool const is_of = (here.region->id == temple.id && here.side == temple.side) ||
                       (here.region->id == neck.id && here.side == neck.side);
    if (is_of) ++told;
    if (is_of && all.often[v] > 0.0F) ++inside;
  }
  CHECK(static_cast<double>(inside) > 0.8 * static_cast<double>(told));
  CHECK(static_cast<double>(painted(all)) < 1.2 * static_cast<double>(told));
}

TEST_CASE("how often counts days, not entries; how strong counts entries") {
  auto const all = composite_of({on_day(1, 2, temple), on_day(1, 2, temple), on_day(1, 8, temple),
                                 on_day(2, 0), on_day(3, 0)});
  auto const there = middle_of(temple);
  CHECK(all.days == 3);
  CHECK(all.often[there] == Approx(1.0 / 3.0));
  CHECK(all.strong[there] == Approx(0.4));
  REQUIRE(all.most_often);
  CHECK(all.most_often->region == temple);
  CHECK(all.most_often->days == 1);
}

TEST_CASE("days beyond those that one number holds are counted too") {
  constexpr int days = 150;
  std::vector<Entry> entries;
  for (int day = 0; day < days; ++day) {
    entries.push_back(on_day(day, 5, temple));
    if (day % 3 == 0) entries.push_back(on_day(day, 5, neck));
  }
  std::reverse(entries.begin(), entries.end());
  auto const all = composite_of(entries);
  CHECK(all.days == days);
  CHECK(all.often[middle_of(temple)] == Approx(1.0));
  CHECK(all.often[middle_of(neck)] == Approx(1.0 / 3.0));
}

TEST_CASE("dabs paint what they cover and no more, and later ones rub out") {
  auto entry = on_day(1, 10, temple);
  entry.painted = {dab_at("acromion_top.L", 0.05F)};
  auto const whole = composite_of({entry});
  auto const there = vertex_at("acromion_top.L");
  CHECK(whole.often[there] == Approx(1.0));
  CHECK(whole.strong[there] == Approx(1.0));
  CHECK(whole.border_m[there] < 0.0F);
  CHECK(whole.often[middle_of(temple)] == 0.0F);  // where dabs are, the region is but a name
  entry.painted.push_back(dab_at("acromion_top.L", 0.03F, 0.0F));
  auto const holed = composite_of({entry});
  CHECK(holed.often[there] == 0.0F);
  CHECK(painted(holed) > 0);
  CHECK(painted(holed) < painted(whole));
}

TEST_CASE("milder paint counts for less than the strongest of its entry") {
  auto entry = on_day(1, 8);
  entry.painted = {dab_at("acromion_top.L", 0.04F, 1.0F), dab_at("acromion_top.R", 0.04F, 0.5F)};
  auto const all = composite_of({entry});
  CHECK(all.strong[vertex_at("acromion_top.L")] == Approx(0.8));
  CHECK(all.strong[vertex_at("acromion_top.R")] == Approx(0.4));
  // One painting in one strength is as strong as was said, whichever brush it was.
  for (auto& dab : entry.painted) dab.strength = 0.35F;
  CHECK(composite_of({entry}).strong[vertex_at("acromion_top.R")] == Approx(0.8));
}

TEST_CASE("a rating of 0 is a day without pain; what says no place or no strength is left out") {
  auto const all = composite_of({on_day(1, 0, temple), on_day(2, 6), on_day(3, {}, temple),
                                 on_day(4, 6, {"no_such_region", Side::left})});
  CHECK(all.empty());
  CHECK(all.days == 1);
  CHECK(all.entries == 1);
  CHECK(all.left_out == 3);
  CHECK(painted(all) == 0);
  CHECK(composite_of({}).empty());
}

TEST_CASE("three days are the least that say how often") {
  CHECK(how_often(1, 1) == HowOften::unknown);
  CHECK(how_often(2, 2) == HowOften::unknown);
  CHECK(how_often(1, 3) == HowOften::often);
  CHECK(how_often(2, 3) == HowOften::most_days);
  CHECK(how_often(3, 12) == HowOften::now_and_then);
  CHECK(how_often(4, 12) == HowOften::often);
  CHECK(how_often(7, 12) == HowOften::often);
  CHECK(how_often(8, 12) == HowOften::most_days);
}

TEST_CASE("most often and strongest are named, and where most of it faces") {
  auto const all = composite_of({on_day(1, 3, neck), on_day(2, 3, neck), on_day(3, 9, temple)});
  REQUIRE(all.most_often);
  REQUIRE(all.strongest);
  CHECK(all.most_often->region == neck);
  CHECK(all.most_often->days == 2);
  CHECK(all.strongest->region == temple);
  CHECK(all.strongest->strong == Approx(0.9));
  CHECK(composite_of({on_day(1, 3, {"low_back_beside_spine", Side::left})}).behind > 0.8F);
}

TEST_CASE("the composite is made once, until diary or days are others") {
  Diary diary;
  for (int day = 0; day < 10; ++day) diary.entries.push_back(on_day(day, 5, temple));
  auto const placed = std::shared_ptr<PlacedAtlas const>(&shipped(), [](auto const*) {});
  CompositeKeeper keeper;
  int const first = diary.entries.front().when.day();
  auto const made = keeper.of(placed, diary, 1, {first, first + 9});
  CHECK(made->days == 10);
  CHECK(keeper.of(placed, diary, 1, {first, first + 9}) == made);
  CHECK(keeper.of(placed, diary, 1, {first, first + 6})->days == 7);
  diary.entries.pop_back();
  CHECK(keeper.of(placed, diary, 2, {first, first + 9})->days == 9);
}
