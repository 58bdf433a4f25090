// What the shipped atlas means on the body: every X and zone of it, on base, female and male.
#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include <glm/geometric.hpp>

#include "atlas/read_atlas.h"
#include "placement/placed_atlas.h"

using namespace knotmap;

namespace {

PlacedAtlas const& shipped() {
  static PlacedAtlas const placed = [] {
    auto body = Body::load(KNOTMAP_ASSETS "/body");
    if (!body) FAIL(to_line(body.error()));
    auto reading = read_atlas(KNOTMAP_ASSETS "/atlas");
    if (!reading.faults.empty()) FAIL(to_line(reading.faults.front()));
    return PlacedAtlas(std::make_shared<Body const>(std::move(*body)),
                       std::make_shared<Atlas const>(std::move(reading.atlas)));
  }();
  return placed;
}

/// The facts' body, woman and man, and mixes far from any corner.
std::vector<BodyChoice> shown_bodies() {
  std::vector<BodyChoice> bodies;
  for (auto const* const words : {"base", "female", "male", "0.5,0.5,0.5", "0.3,-0.6,0.3", "0,-1,1",
                                  "1,-1,1", "0,1,0", "1,1,0", "0.7,1,1"}) {
    auto const body = parse_body(words);
    REQUIRE(body);
    bodies.push_back(*body);
  }
  return bodies;
}

}  // namespace

TEST_CASE("every X lies on the skin and on its own side, on every body shown") {
  for (auto const& body : shown_bodies()) {
    auto const surface = shipped().body().shaped(body);
    for (std::uint32_t i = 0; i < shipped().points().size(); ++i) {
      auto const& point = shipped().points()[i];
      INFO(to_string(point.id()) << " on " << to_string(body));
      auto const place = shipped().place(i);
      REQUIRE(place);
      auto const spot = surface->position(*place);
      CHECK(spot.x * outward(point.side) > 0.0F);
      auto const skin = surface->nearest(spot, 0.005F);
      REQUIRE(skin);
      CHECK(glm::distance(surface->position(*skin), spot) < 0.005F);
    }
  }
}

TEST_CASE("left mirrors right within two millimetres") {
  for (auto const& body : shown_bodies()) {
    auto const surface = shipped().body().shaped(body);
    for (std::uint32_t i = 0; i < shipped().points().size(); ++i) {
      auto const id = shipped().points()[i].id();
      if (id.side != Side::left) continue;
      auto const other = shipped().index_of({id.id, Side::right});
      INFO(id.id);
      REQUIRE(other);
      auto const left = surface->position(*shipped().place(i));
      auto const right = surface->position(*shipped().place(*other));
      CHECK(glm::distance(left * glm::vec3(-1.0F, 1.0F, 1.0F), right) < 0.002F);
    }
  }
}

TEST_CASE("every zone has an area, and points without pain have no zone") {
  for (std::uint32_t i = 0; i < shipped().points().size(); ++i) {
    auto const& point = *shipped().points()[i].point;
    INFO(point.id);
    auto const placed = shipped().placed(i);
    REQUIRE(placed);
    bool const pain = point.effect == Effect::pain;
    // A finger's patch is about 3 cm2; nothing covers a quarter of a square metre.
    CHECK(((*placed)->essential_m2 > 3e-4F) == pain);
    CHECK((*placed)->essential_m2 < 0.12F);
    auto const spillover_m2 = area_of(shipped().body().base(), (*placed)->spillover);
    CHECK((spillover_m2 > 1e-4F) == !point.spillover.empty());
    CHECK(spillover_m2 < 0.25F);
  }
}

TEST_CASE("every X lies in a part of the body where its group of muscles is") {
  using Areas = std::vector<std::string_view>;
  std::map<std::string_view, Areas> const parts{
      {"abdomen", {"belly", "ribs", "groin", "low_back"}},
      {"arm", {"arm"}},
      {"back", {"upper_back", "mid_back", "low_back", "buttock"}},
      {"chest", {"chest", "ribs", "shoulder", "belly"}},
      {"foot", {"foot"}},
      {"forearm", {"arm"}},
      {"hand", {"hand"}},
      {"head", {"head", "face", "jaw"}},
      {"hip", {"buttock", "thigh", "groin", "belly", "low_back"}},
      {"leg", {"calf", "foot", "knee"}},
      {"neck_back", {"neck", "head", "upper_back"}},
      {"neck_front", {"neck", "front_neck", "jaw"}},
      {"neck_upper_back", {"neck", "shoulder", "upper_back"}},
      {"pelvis", {"buttock", "groin"}},
      {"shoulder", {"shoulder", "upper_back", "mid_back", "ribs", "chest"}},
      {"thigh", {"thigh", "groin", "buttock", "knee"}},
      {"upper_back", {"upper_back"}}};
  for (std::uint32_t i = 0; i < shipped().points().size(); ++i) {
    auto const& point = shipped().points()[i];
    auto const place = shipped().place(i);
    REQUIRE(place);
    auto const here = shipped().regions().at(*place);
    REQUIRE(here.region != nullptr);
    auto const known = parts.find(point.muscle->group);
    INFO(to_string(point.id()) << ", " << point.muscle->group << ", lies in " << here.name());
    REQUIRE(known != parts.end());
    auto const& areas = here.region->areas;
    CHECK(std::find_first_of(areas.begin(), areas.end(), known->second.begin(),
                             known->second.end()) != areas.end());
  }
}

TEST_CASE("a zone lies on its own side, but for what reaches over the midline") {
  auto const& base = shipped().body().base();
  for (std::uint32_t i = 0; i < shipped().points().size(); ++i) {
    auto const& point = shipped().points()[i];
    if (point.side == Side::midline || point.point->effect != Effect::pain) continue;
    auto const placed = shipped().placed(i);
    REQUIRE(placed);
    auto const& zone = (*placed)->essential;
    int own = 0;
    int inside = 0;
    for (std::size_t k = 0; k < zone.vertices.size(); ++k) {
      if (zone.distance[k] >= 0.0F) continue;
      ++inside;
      own += base.positions()[zone.vertices[k]].x * outward(point.side) > -1e-4F ? 1 : 0;
    }
    INFO(to_string(point.id()));
    REQUIRE(inside > 0);
    CHECK(own * 2 >= inside);
  }
}
