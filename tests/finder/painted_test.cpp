// The painted area: what dabs cover, later ones overrule, and a growing stroke costs its new dabs.
#include <algorithm>
#include <cmath>
#include <limits>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "finder/painted.h"
#include "finder/shipped.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

PaintedArea area_of(Pain const& pain) {
  PaintedArea area;
  area.follow(*shipped_body(), pain);
  return area;
}

/// The skin that is painted, m2.
float total_m2(PaintedArea const& area) {
  double sum = 0.0;
  for (auto const vertex : area.vertices()) sum += area.area_of(vertex);
  return static_cast<float>(sum);
}

Dab dab(Place const& place, float radius_m, float strength = 1.0F) {
  return {.place = place, .radius_m = radius_m, .strength = strength};
}

glm::vec3 at(VertexIndex vertex) {
  return shipped_body()->base().positions()[vertex];
}

bool same(PaintedArea const& a, PaintedArea const& b) {
  if (!std::equal(a.vertices().begin(), a.vertices().end(), b.vertices().begin(),
                  b.vertices().end())) {
    return false;
  }
  return std::all_of(a.vertices().begin(), a.vertices().end(),
                     [&](VertexIndex v) { return a.strength_at(v) == b.strength_at(v); });
}

/// To and fro over the back.
Pain scribble(std::size_t dabs) {
  Pain pain;
  auto const& base = shipped_body()->base();
  for (std::size_t i = 0; i < dabs; ++i) {
    auto const along = static_cast<float>(i % 37) / 36.0F;
    auto const down = static_cast<float>(i % 53) / 52.0F;
    auto const hit =
        base.first_hit({{-0.12F + 0.24F * along, 1.40F - 0.35F * down, -1.0F}, {0.0F, 0.0F, 1.0F}});
    if (hit) pain.dabs.push_back(dab(hit->place, 0.015F, i % 11 == 0 ? 0.0F : 0.7F));
  }
  return pain;
}

}  // namespace

TEST_CASE("a dab covers about its disc of flat skin, and nothing further than its radius") {
  auto const place = near("scap_centre.R");
  auto const spot = shipped_body()->base().position(place);
  for (float const radius : {0.015F, 0.03F, 0.05F}) {
    auto const area = area_of({{dab(place, radius)}});
    CAPTURE(radius);
    auto const disc = 3.1416F * radius * radius;
    CHECK(total_m2(area) > 0.6F * disc);
    CHECK(total_m2(area) < 1.5F * disc);
    for (auto const v : area.vertices()) CHECK(glm::distance(at(v), spot) <= radius + 0.001F);
    CHECK(std::is_sorted(area.vertices().begin(), area.vertices().end()));
  }
}

TEST_CASE("no dab is lost: the smallest covers the vertex nearest to it") {
  auto const place = near("index_tip.R");
  for (float const radius : {0.0F, 0.0001F}) {
    auto const area = area_of({{dab(place, radius)}});
    REQUIRE_FALSE(area.empty());
    CHECK(area.strength_at(shipped_body()->skin()->nearest_vertex(place)) == 1.0F);
  }
}

TEST_CASE("paint stays on the finger, the thigh and the arm that it is put on") {
  auto const index = area_of({{dab(near("index_tip.R"), 0.03F)}});
  auto const middle = shipped_body()->skin()->nearest_vertex(near("middle_tip.R"));
  CHECK_FALSE(index.empty());
  CHECK(index.strength_at(middle) == 0.0F);
  // The hand hangs beside the thigh, the thighs beside one another.
  auto const& base = shipped_body()->base();
  auto const inner = base.first_hit({{0.0F, 0.55F, 0.0F}, {-1.0F, 0.0F, 0.0F}});
  REQUIRE(inner.has_value());
  auto const thigh = area_of({{dab(inner->place, 0.08F)}});
  CHECK_FALSE(thigh.empty());
  for (auto const v : thigh.vertices()) CHECK(at(v).x < 0.001F);
}

TEST_CASE("where dabs overlap the later one counts, and strength 0 rubs out") {
  auto const place = near("scap_centre.R");
  auto const vertex = shipped_body()->skin()->nearest_vertex(place);
  Pain pain{{dab(place, 0.03F, 0.35F)}};
  CHECK(area_of(pain).strength_at(vertex) == 0.35F);
  pain.dabs.push_back(dab(place, 0.02F, 1.0F));
  CHECK(area_of(pain).strength_at(vertex) == 1.0F);
  pain.dabs.push_back(dab(place, 0.03F, 0.35F));
  CHECK(area_of(pain).strength_at(vertex) == 0.35F);
  auto const whole = total_m2(area_of(pain));
  pain.dabs.push_back(dab(place, 0.015F, 0.0F));
  auto const ring = area_of(pain);
  CHECK(ring.strength_at(vertex) == 0.0F);
  CHECK(total_m2(ring) < whole);
  CHECK(total_m2(ring) > 0.0F);
  pain.dabs.push_back(dab(place, 0.06F, 0.0F));
  CHECK(area_of(pain).empty());
  CHECK(total_m2(area_of(pain)) == 0.0F);
  CHECK(area_of({{dab(place, 0.03F, 0.0F)}}).empty());
}

TEST_CASE("a growing stroke gives what the whole stroke gives, and an undone dab is gone") {
  auto const whole = scribble(300);
  PaintedArea growing;
  Pain so_far;
  for (auto const& each : whole.dabs) {
    so_far.dabs.push_back(each);
    auto const before = growing.revision();
    growing.follow(*shipped_body(), so_far);
    CHECK(growing.revision() > before);
  }
  CHECK(same(growing, area_of(whole)));
  so_far.dabs.resize(120);
  growing.follow(*shipped_body(), so_far);
  CHECK(same(growing, area_of(so_far)));
  auto const revision = growing.revision();
  growing.follow(*shipped_body(), so_far);
  CHECK(growing.revision() == revision);
  growing.follow(*shipped_body(), {});
  CHECK(growing.empty());
}

TEST_CASE("for drawing: negative inside, the strength goes on a little beyond the border") {
  auto const place = near("scap_centre.R");
  auto const spot = shipped_body()->base().position(place);
  auto const area = area_of({{dab(place, 0.03F, 0.7F)}});
  REQUIRE(area.drawn().size() == shipped_body()->skin()->vertex_count());
  for (std::size_t v = 0; v < area.drawn().size(); ++v) {
    auto const vertex = static_cast<VertexIndex>(v);
    auto const off = glm::distance(at(vertex), spot) - 0.03F;
    auto const& drawn = area.drawn()[v];
    CHECK(drawn.x <= drawn_margin_m);
    CHECK((drawn.x < 0.0F) == (area.strength_at(vertex) > 0.0F));
    if (drawn.x < drawn_margin_m) CHECK(drawn.y == 0.7F);
    if (drawn.x < 0.0F) CHECK(drawn.x == Approx(off).margin(0.002));
  }
}

TEST_CASE("dabs that lie nowhere or are no numbers are passed over, huge ones are held") {
  constexpr auto nan = std::numeric_limits<float>::quiet_NaN();
  constexpr auto infinite = std::numeric_limits<float>::infinity();
  auto const place = near("scap_centre.R");
  CHECK(area_of({}).empty());
  CHECK(area_of({{dab(place, nan)}}).empty());
  CHECK(area_of({{dab(place, 0.02F, nan)}}).empty());
  CHECK(area_of({{dab({4'000'000'000U, glm::vec3(1.0F / 3.0F)}, 0.02F)}}).empty());
  CHECK(area_of({{dab({0, glm::vec3(nan)}, 0.02F)}}).empty());
  CHECK(area_of({{dab(place, infinite)}}).empty());
  CHECK(total_m2(area_of({{dab(place, 1e9F)}})) < 0.15F);
  CHECK_FALSE(area_of({{dab(place, -1.0F, 7.0F)}}).empty());
  CHECK(area_of({{dab(place, 0.02F, 7.0F)}})
            .strength_at(shipped_body()->skin()->nearest_vertex(place)) == 1.0F);
}

TEST_CASE("the left is painted as the right is") {
  auto const place = near("scap_centre.R");
  auto const& skin = *shipped_body()->skin();
  auto const right = area_of({{dab(place, 0.04F)}});
  auto const left = area_of({{dab(skin.mirrored(place), 0.04F)}});
  REQUIRE(left.vertices().size() == right.vertices().size());
  for (auto const v : right.vertices()) CHECK(left.strength_at(skin.mirror[v]) == 1.0F);
  CHECK(total_m2(left) == Approx(total_m2(right)).epsilon(1e-4));
}

TEST_CASE("rubbing out one finger leaves the dabs of the next") {
  auto const index = near("index_tip.R");
  auto const middle = near("middle_tip.R");
  auto const& base = shipped_body()->base();
  auto const apart = glm::distance(base.position(index), base.position(middle));
  std::vector<Dab> dabs{dab(index, 0.005F), dab(middle, 0.005F)};
  REQUIRE(apart + 0.005F < 0.06F);
  rub_out(base, dab(index, 0.06F, 0.0F), dabs);
  REQUIRE(dabs.size() == 1);
  CHECK(dabs.front().place == middle);
  // What is left of the list is what is left on the skin.
  Pain const pain{{dab(index, 0.005F), dab(middle, 0.005F), dab(index, 0.06F, 0.0F)}};
  CHECK(same(area_of(pain), area_of({{dab(middle, 0.005F)}})));
}

TEST_CASE("a dab is rubbed out only as a whole, by the smallest eraser too") {
  auto const place = near("scap_centre.R");
  auto const& base = shipped_body()->base();
  for (float const radius : {0.0001F, 0.005F, 0.03F}) {
    CAPTURE(radius);
    std::vector<Dab> dabs{dab(place, radius)};
    rub_out(base, dab(place, radius * 0.9F, 0.0F), dabs);
    CHECK(dabs.size() == 1);
    rub_out(base, dab(place, radius, 0.0F), dabs);
    CHECK(dabs.empty());
  }
}
