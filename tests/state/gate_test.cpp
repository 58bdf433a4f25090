// The gate: asked once for a part of the body, and again when the answer no longer covers the pain.
#include "state/gate.h"

#include <catch2/catch.hpp>

using namespace knotmap;

namespace {

RedFlag const heart{.id = "heart",
                    .areas = {},
                    .action = Action::emergency,
                    .title = {},
                    .signs = {},
                    .advice = {},
                    .source = {}};
RedFlag const lump{.id = "lump",
                   .areas = {},
                   .action = Action::doctor,
                   .title = {},
                   .signs = {},
                   .advice = {},
                   .source = {}};
GatePlace const back{"upper_back", Side::right};
GatePlace const chest{"chest", Side::midline};

struct Asked {
  std::vector<GatePlace> places{back};
  std::vector<RedFlag const*> flags{&heart};
  float strength = 0.7F;
  int today = 100;

  [[nodiscard]] bool answered_by(std::vector<NoneTold> const& told) const {
    return none_told_of(told, places, flags, strength, today) != nullptr;
  }
};

NoneTold none(GatePlace const& place, int day = 100, float strength = 0.7F) {
  return {place, day, strength, {"heart"}};
}

}  // namespace

TEST_CASE("none of these holds for its part of the body, for fourteen days") {
  CHECK_FALSE(Asked().answered_by({}));
  CHECK(Asked().answered_by({none(back)}));
  CHECK(Asked().answered_by({none(back, 100 - none_holds_days)}));
  CHECK_FALSE(Asked().answered_by({none(back, 100 - none_holds_days - 1)}));
  CHECK_FALSE(Asked().answered_by({none(back, 101)}));  // the clock was set back
  CHECK_FALSE(Asked{.places = {}}.answered_by({none(back)}));
}

TEST_CASE("a new place, the other side, a stronger pain or another danger is asked about again") {
  std::vector<NoneTold> const told{none(back)};
  CHECK_FALSE(Asked{.places = {back, chest}}.answered_by(told));
  CHECK(Asked{.places = {back, chest}}.answered_by({none(back), none(chest)}));
  CHECK_FALSE(Asked{.places = {{"upper_back", Side::left}}}.answered_by(told));
  CHECK_FALSE(Asked{.strength = 1.0F}.answered_by(told));
  CHECK(Asked{.strength = 0.35F}.answered_by(told));
  CHECK_FALSE(Asked{.flags = {&heart, &lump}}.answered_by(told));
}

TEST_CASE("of several answers the oldest is told") {
  std::vector<NoneTold> const told{none(back, 99), none(chest, 92)};
  std::vector<GatePlace> const places{back, chest};
  std::vector<RedFlag const*> const flags{&heart};
  auto const* const oldest = none_told_of(told, places, flags, 0.5F, 100);
  REQUIRE(oldest != nullptr);
  CHECK(oldest->day == 92);
}
