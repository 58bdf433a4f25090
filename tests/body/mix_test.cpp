// Bodies between the corners: whole, symmetric, and with every landmark still over its bone.
#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include <glm/geometric.hpp>

#include "the_body.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// The greatest way between the same vertices of two shapes.
float most_apart(std::span<glm::vec3 const> a, std::span<glm::vec3 const> b) {
  REQUIRE(a.size() == b.size());
  float most = 0.0F;
  for (std::size_t v = 0; v < a.size(); ++v) most = std::max(most, glm::distance(a[v], b[v]));
  return most;
}

float share_above(std::vector<float> values, float limit) {
  auto const above =
      std::count_if(values.begin(), values.end(), [&](float value) { return value > limit; });
  return static_cast<float>(above) / static_cast<float>(values.size());
}

}  // namespace

TEST_CASE("half way between two corners every vertex lies half way") {
  auto const body = the_body();
  for (auto const& [a, b, between] :
       {std::array{"female", "male", "0.5,0,0"}, std::array{"female", "female:heavy", "0,0.5,0"},
        std::array{"male", "male:muscular", "1,0,0.5"}, std::array{"male", "male:lean", "1,-0.5,0"},
        std::array{"female:heavy", "female:muscular-heavy", "0,1,0.5"}}) {
    INFO(between);
    auto const low = body->shaped(named(a));
    auto const high = body->shaped(named(b));
    auto const middle = body->shaped(named(between));
    std::vector<glm::vec3> expected;
    for (std::size_t v = 0; v < low->positions().size(); ++v) {
      expected.push_back((low->positions()[v] + high->positions()[v]) / 2.0F);
    }
    CHECK(most_apart(expected, middle->positions()) < 1e-6F);
  }
}

TEST_CASE("the shape that was asked for last is given again, another one is made anew") {
  auto const body = the_body();
  auto const first = body->shaped(named("0.5,0,0"));
  CHECK(body->shaped(named("0.5,0,0")) == first);
  auto const other = body->shaped(named("0.5,0.1,0"));
  CHECK(other != first);
  CHECK(most_apart(other->positions(), first->positions()) > 1e-4F);
  CHECK(most_apart(body->shaped(named("0.5,0,0"))->positions(), first->positions()) == 0.0F);
}

TEST_CASE("bones keep to the average body of the same sex") {
  auto const body = the_body();
  for (auto const& [mix, average] :
       {std::pair{"female:heavy", "female"}, std::pair{"1,-0.5,0.5", "male"},
        std::pair{"0.3,0.7,0.2", "0.3,0,0"}, std::pair{"base", "base"}}) {
    INFO(mix);
    auto const expected = body->shaped(named(average));
    CHECK(most_apart(body->average_of(named(mix)), expected->positions()) == 0.0F);
  }
}

TEST_CASE("a mix is exactly symmetric, stands on the ground and turns no skin inside out") {
  auto const body = the_body();
  auto const& skin = *body->skin();
  for (auto const& choice : some_mixes()) {
    INFO(to_string(choice));
    auto const surface = body->shaped(choice);
    auto const average = body->shaped({.male = choice.male});
    std::size_t crooked = 0;
    for (std::size_t v = 0; v < skin.vertex_count(); ++v) {
      auto const other = skin.mirror[v];
      if (surface->positions()[other] != flipped(surface->positions()[v])) ++crooked;
      if (surface->normals()[other] != flipped(surface->normals()[v])) ++crooked;
      if (std::abs(glm::length(surface->normals()[v]) - 1.0F) > 1e-5F) ++crooked;
    }
    CHECK(crooked == 0);
    CHECK(std::abs(surface->bounds().low.y) < 0.002F);
    CHECK(surface->bounds().high.y > 1.5F);
    CHECK(surface->bounds().high.y < 2.0F);
    std::size_t turned = 0;
    for (std::uint32_t t = 0; t < skin.triangles.size(); ++t) {
      if (glm::dot(face_normal(*surface, t), face_normal(*average, t)) < 0.0F) ++turned;
    }
    CHECK(turned * 1000 < skin.triangles.size());
  }
}

TEST_CASE("on every mix a landmark stays over its bone: skin grows outward, it does not slide") {
  auto const body = the_body();
  for (auto const& choice : some_mixes()) {
    INFO(to_string(choice));
    auto const surface = body->shaped(choice);
    auto const average = body->shaped({.male = choice.male});
    std::vector<float> slides;
    for (auto const& landmark : body->landmarks()) {
      auto const way = surface->position(landmark.place) - average->position(landmark.place);
      auto const normal = average->normal(landmark.place);
      slides.push_back(glm::length(way - glm::dot(way, normal) * normal));
    }
    CHECK(share_above(slides, 0.015F) < 0.05F);
    CHECK(share_above(slides, 0.04F) == 0.0F);
  }
}

TEST_CASE("on every mix the spine is in order and joints lie between their neighbours") {
  auto const body = the_body();
  std::vector<std::string> const down{"C7_spinous", "T5_spinous", "T9_spinous", "L4_spinous"};
  for (auto const& choice : some_mixes()) {
    INFO(to_string(choice));
    auto const surface = body->shaped(choice);
    float above = surface->bounds().high.y;
    for (auto const& id : down) {
      auto const* const landmark = body->landmark(id);
      INFO(id);
      REQUIRE(landmark != nullptr);
      auto const spot = surface->position(landmark->place);
      CHECK(spot.y < above - 0.03F);
      CHECK(surface->normal(landmark->place).z < 0.0F);
      CHECK(std::abs(spot.x) < 1e-5F);
      above = spot.y;
    }
  }
}
