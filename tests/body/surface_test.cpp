// Rays and nearest places, against looking at every triangle.
#include "body/surface.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include <glm/geometric.hpp>

#include "the_body.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// Where a line meets a triangle (Moeller and Trumbore, 1997), in double precision; NaN if not.
double met(Surface const& surface, std::uint32_t triangle, Ray const& ray) {
  auto const& [ia, ib, ic] = surface.skin().triangles[triangle];
  glm::dvec3 const a(surface.positions()[ia]);
  glm::dvec3 const ab = glm::dvec3(surface.positions()[ib]) - a;
  glm::dvec3 const ac = glm::dvec3(surface.positions()[ic]) - a;
  glm::dvec3 const d(ray.direction);
  glm::dvec3 const p = glm::cross(d, ac);
  double const volume = glm::dot(ab, p);
  glm::dvec3 const off = glm::dvec3(ray.origin) - a;
  glm::dvec3 const q = glm::cross(off, ab);
  double const v = glm::dot(off, p) / volume;
  double const w = glm::dot(d, q) / volume;
  double const nothing = std::numeric_limits<double>::quiet_NaN();
  return v >= 0.0 && w >= 0.0 && v + w <= 1.0 ? glm::dot(ac, q) / volume : nothing;
}

std::vector<double> all_met(Surface const& surface, Ray const& ray) {
  std::vector<double> ts;
  for (std::uint32_t t = 0; t < surface.skin().triangles.size(); ++t) {
    if (double const at = met(surface, t, ray); !std::isnan(at)) ts.push_back(at);
  }
  std::sort(ts.begin(), ts.end());
  return ts;
}

/// Random rays from about the body toward it.
class Rays {
 public:
  Ray next() {
    glm::vec3 const from(3.0F * draw(), 0.9F + 1.5F * draw(), 3.0F * draw());
    glm::vec3 const to(0.25F * draw(), 0.85F + 0.8F * draw(), 0.12F * draw());
    return {from, (to - from) * (0.2F + std::abs(draw()))};
  }
  float draw() { return spread_(random_); }

 private:
  std::mt19937 random_{7};
  std::uniform_real_distribution<float> spread_{-1.0F, 1.0F};
};

}  // namespace

TEST_CASE("a ray meets the same skin as when every triangle is tried") {
  auto const surface = the_body()->shaped(BodyChoice{});
  Rays rays;
  int met_skin = 0;
  for (int i = 0; i < 150; ++i) {
    auto const ray = rays.next();
    auto const expected = all_met(*surface, ray);
    auto const crossings = surface->crossings(ray);
    REQUIRE(crossings.size() == expected.size());
    for (std::size_t k = 0; k < expected.size(); ++k) {
      CHECK(crossings[k].t == Approx(expected[k]).margin(1e-5));
      // In from outside, out, in again ...: the skin is closed.
      CHECK(crossings[k].outside == (k % 2 == 0));
      glm::vec3 const at = ray.origin + crossings[k].t * ray.direction;
      CHECK(glm::distance(at, surface->position(crossings[k].place)) < 1e-5F);
      auto const& weight = crossings[k].place.barycentric;
      CHECK(weight.x + weight.y + weight.z == Approx(1.0F));
    }
    auto const first =
        std::find_if(expected.begin(), expected.end(), [](double t) { return t >= 0; });
    auto const hit = surface->first_hit(ray);
    REQUIRE(hit.has_value() == (first != expected.end()));
    if (!hit) continue;
    ++met_skin;
    CHECK(hit->t == Approx(*first).margin(1e-5));
  }
  CHECK(met_skin > 50);
}

TEST_CASE("a ray that starts inside the body first meets skin from inside") {
  auto const& base = the_body()->base();
  auto const hit = base.first_hit({{0.05F, 1.2F, 0.03F}, {0.0F, 0.0F, -1.0F}});
  REQUIRE(hit);
  CHECK(!hit->outside);
  CHECK(base.position(hit->place).z < 0.03F);
}

TEST_CASE("rays that are no rays meet nothing") {
  auto const& base = the_body()->base();
  float const nan = std::numeric_limits<float>::quiet_NaN();
  float const infinity = std::numeric_limits<float>::infinity();
  for (Ray const& ray :
       {Ray{{0.0F, 1.0F, 1.0F}, {0.0F, 0.0F, 0.0F}}, Ray{{nan, 1.0F, 1.0F}, {0.0F, 0.0F, -1.0F}},
        Ray{{0.0F, 1.0F, 1.0F}, {0.0F, nan, -1.0F}},
        Ray{{0.0F, 1.0F, infinity}, {0.0F, 0.0F, -1.0F}},
        Ray{{0.0F, 1.0F, 1.0F}, {0.0F, 0.0F, -infinity}}}) {
    CHECK(!base.first_hit(ray));
    CHECK(base.crossings(ray).empty());
  }
}

TEST_CASE("rays in the plane of symmetry slip through no seam") {
  auto const& base = the_body()->base();
  for (int i = 0; i <= 100; ++i) {
    float const y = 0.95F + 0.0065F * static_cast<float>(i);
    auto const crossings = base.crossings({{0.0F, y, 2.0F}, {0.0F, 0.0F, -1.0F}});
    REQUIRE(crossings.size() >= 2);
    CHECK(crossings.size() % 2 == 0);
    CHECK(base.position(crossings.front().place).x == 0.0F);
    CHECK(crossings.front().outside);
    CHECK(!crossings.back().outside);
  }
}

TEST_CASE("a ray from very far meets the same skin as one from near") {
  auto const& base = the_body()->base();
  auto const near = base.first_hit({{0.07F, 1.25F, -1.0F}, {0.0F, 0.0F, 1.0F}});
  auto const far = base.first_hit({{0.07F, 1.25F, -2000.0F}, {0.0F, 0.0F, 10.0F}});
  REQUIRE(near);
  REQUIRE(far);
  CHECK(glm::distance(base.position(near->place), base.position(far->place)) < 1e-3F);
  CHECK(far->t == Approx(200.0).epsilon(1e-3));
}

TEST_CASE("the nearest place is the nearest of all triangles") {
  auto const& base = the_body()->base();
  Rays rays;
  int found = 0;
  for (int i = 0; i < 60; ++i) {
    glm::vec3 const point(0.4F * rays.draw(), 0.85F + 0.85F * rays.draw(), 0.2F * rays.draw());
    // Dense samples of every triangle can only be a little further away than the nearest place.
    float least = std::numeric_limits<float>::max();
    for (auto const& [a, b, c] : base.skin().triangles) {
      auto const& p = base.positions();
      for (glm::vec3 const& at : {p[a], p[b], p[c], 0.5F * (p[a] + p[b]), 0.5F * (p[b] + p[c]),
                                  0.5F * (p[c] + p[a]), (p[a] + p[b] + p[c]) / 3.0F}) {
        least = std::min(least, glm::distance(point, at));
      }
    }
    auto const place = base.nearest(point, 2.0F);
    REQUIRE(place);
    float const distance = glm::distance(point, base.position(*place));
    CHECK(distance <= least + 1e-6F);
    CHECK(distance >= least - 0.006F);
    CHECK(base.nearest(point, distance * 1.01F + 1e-6F).has_value());
    CHECK(!base.nearest(point, distance * 0.99F - 1e-6F).has_value());
    // Straight above the place: the way to it stands on the skin or leans on its edge.
    ++found;
  }
  CHECK(found == 60);
}

TEST_CASE("a vertex is its own nearest place") {
  auto const& base = the_body()->base();
  for (std::size_t v = 0; v < base.positions().size(); v += 211) {
    auto const place = base.nearest(base.positions()[v], 0.001F);
    REQUIRE(place);
    CHECK(glm::distance(base.position(*place), base.positions()[v]) < 1e-6F);
  }
}

TEST_CASE("nothing is nearest to no point") {
  auto const& base = the_body()->base();
  float const nan = std::numeric_limits<float>::quiet_NaN();
  CHECK(!base.nearest({nan, 1.0F, 0.0F}, 1.0F));
  CHECK(!base.nearest({0.0F, 1.0F, 0.0F}, nan));
  CHECK(!base.nearest({5.0F, 1.0F, 0.0F}, 0.05F));
}
