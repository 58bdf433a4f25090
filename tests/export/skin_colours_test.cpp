// The colours of an exported skin: red in the zones of what was asked for, and nowhere else.
#include "export/skin_colours.h"
#include <algorithm>

#include "export/exported.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

std::vector<LinearColour> colours(std::vector<std::uint32_t> const& with_zones) {
  auto const model = exported({{}, {}, with_zones});
  return elements<LinearColour>(model, primitive_of(model, "skin").attributes.at("COLOR_0"));
}

/// From here inward a zone has its full colour.
constexpr float full_m = 0.007F;

/// Redder than skin ever is: skin has more than half as much green as red.
bool is_red(LinearColour const& colour) {
  return colour[1] * 5 < colour[0];
}

}  // namespace

TEST_CASE("an essential zone is solid red inside, a spillover light red, the rest untouched") {
  auto const plain = colours({});
  for (auto const& colour : plain) {
    REQUIRE_FALSE(is_red(colour));
    REQUIRE(colour[3] == 65535);
  }
  for (auto const* const id : {"trapezius-1", "gluteus_minimus-1", "scm_clavicular-1"}) {
    INFO(id);
    auto const number = number_of_point(id, Side::right);
    auto const* const point = *world().placed->placed(number);
    auto const with_zones = colours({number});
    REQUIRE(with_zones.size() == plain.size());
    int solid = 0;
    int light = 0;
    for (std::size_t i = 0; i < with_zones.size(); ++i) {
      auto const vertex = static_cast<VertexIndex>(i);
      float const essential = point->essential.at(vertex);
      float const spillover = point->spillover.at(vertex);
      INFO("vertex " << i << ", " << essential << " m, " << spillover << " m");
      if (essential >= 0.0F && spillover >= 0.0F) {
        REQUIRE(with_zones[i] == plain[i]);
      } else if (essential < -full_m) {
        REQUIRE(is_red(with_zones[i]));
        ++solid;
      } else if (essential >= 0.0F && spillover < -full_m) {
        REQUIRE_FALSE(is_red(with_zones[i]));
        REQUIRE(with_zones[i][1] * plain[i][0] <
                plain[i][1] * with_zones[i][0]);  // less green for its red
        ++light;
      }
    }
    CHECK(solid > 10);
    if (!point->spillover.empty()) CHECK(light > 10);
  }
}

TEST_CASE("every essential zone, however narrow, is solid red somewhere") {
  for (auto const number : all_points()) {
    auto const& sided = world().placed->points()[number];
    if (sided.side == Side::left || sided.point->essential.empty()) continue;
    INFO(to_string(sided.id()));
    auto const with_zones = skin_colours(world(), BodyChoice{}, std::vector{number});
    REQUIRE(with_zones);
    CHECK(std::any_of(with_zones->begin(), with_zones->end(), is_red));
  }
}

TEST_CASE("the left zone of a point is the mirror of its right") {
  auto const right = colours({number_of_point("trapezius-1", Side::right)});
  auto const left = colours({number_of_point("trapezius-1", Side::left)});
  auto const& mirror = world().body->skin()->mirror;
  for (std::size_t i = 0; i < right.size(); ++i) REQUIRE(left[mirror[i]] == right[i]);
}

TEST_CASE("linear light of sRGB has its ends and its middle") {
  CHECK(linear({0.0F, 1.0F, 0.5F}).x == 0.0F);
  CHECK(linear({0.0F, 1.0F, 0.5F}).y == Approx(1.0F));
  CHECK(linear({0.0F, 1.0F, 0.5F}).z == Approx(0.2140F).epsilon(0.001));
}
