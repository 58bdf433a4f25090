// The names of bodies on the command line and in body.glb.
#include "body/shape.h"

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("a body is called by its sex and its build") {
  CHECK(to_string({Sex::base, Build::average}) == "base");
  CHECK(to_string({Sex::female, Build::average}) == "female");
  CHECK(to_string({Sex::male, Build::muscular_heavy}) == "male:muscular-heavy");
}

TEST_CASE("every name of a body is read back") {
  for (auto const sex : {Sex::female, Sex::male}) {
    for (int build = 0; build < 5; ++build) {
      BodyChoice const choice{sex, static_cast<Build>(build)};
      auto const parsed = parse_body(to_string(choice));
      REQUIRE(parsed);
      CHECK(*parsed == choice);
    }
  }
  CHECK(parse_body("base") == BodyChoice{Sex::base, Build::average});
}

TEST_CASE("a wrong body gives a fault that lists the right ones") {
  for (auto const* const wrong :
       {"", "woman", "base:lean", "female:", "female:average", "Female", "male:lean:heavy"}) {
    INFO(wrong);
    auto const parsed = parse_body(wrong);
    REQUIRE(!parsed);
    CHECK(parsed.error().remedy.find("muscular-heavy") != std::string::npos);
  }
}
