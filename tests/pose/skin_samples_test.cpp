// How deep a point is inside a body, from samples of its skin.
#include "pose/skin_samples.h"

#include <cmath>
#include <numbers>
#include <vector>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

using namespace knotmap;

namespace {

/// The skin of some balls.
class Balls {
 public:
  void add(glm::vec3 const& centre, float radius) {
    constexpr int rings = 60;
    for (int i = 1; i < rings; ++i) {
      float const down = std::numbers::pi_v<float> * static_cast<float>(i) / rings;
      for (int k = 0; k < 2 * rings; ++k) {
        float const round = std::numbers::pi_v<float> * static_cast<float>(k) / rings;
        glm::vec3 const out(std::sin(down) * std::cos(round), std::cos(down),
                            std::sin(down) * std::sin(round));
        at_.push_back(centre + radius * out);
        out_.push_back(out);
      }
    }
  }
  [[nodiscard]] SkinSamples samples() const { return {at_, out_}; }

 private:
  std::vector<glm::vec3> at_;
  std::vector<glm::vec3> out_;
};

}  // namespace

TEST_CASE("near the skin the depth is that below it, outside it is nothing") {
  Balls one;
  one.add({0.1F, 1.0F, 0.0F}, 0.2F);
  auto const skin = one.samples();
  for (float const deep : {0.005F, 0.02F, 0.035F}) {
    CHECK(skin.depth({0.1F + 0.2F - deep, 1.0F, 0.0F}) == Approx(deep).margin(0.002));
    CHECK(skin.depth({0.1F, 1.0F, 0.2F + deep}) == 0.0F);
  }
}

TEST_CASE("what is in the middle of a body is inside, however far the skin is") {
  Balls one;
  one.add({0.1F, 1.0F, 0.0F}, 0.2F);
  auto const skin = one.samples();
  for (float const off : {0.0F, 0.05F, 0.1F, 0.14F}) {
    INFO(off);
    CHECK(skin.depth({0.1F, 1.0F + off, 0.0F}) == Approx(0.2F - off).margin(0.05));
  }
}

TEST_CASE("the room between two bodies is outside") {
  Balls two;
  two.add({-0.3F, 1.0F, 0.0F}, 0.2F);
  two.add({0.3F, 1.0F, 0.0F}, 0.2F);
  auto const skin = two.samples();
  for (float const x : {-0.09F, 0.0F, 0.05F, 0.09F}) {
    INFO(x);
    CHECK(skin.depth({x, 1.0F, 0.0F}) == 0.0F);
    CHECK(skin.depth({x, 1.15F, 0.1F}) == 0.0F);
  }
  CHECK(skin.depth({5.0F, 1.0F, 0.0F}) == 0.0F);
}
