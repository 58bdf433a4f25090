// docs/evidence.md is what the program says of the evidence: neither can go its own way.
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "cli/program.h"

TEST_CASE("docs/evidence.md is the page that `show evidence` prints") {
  auto const printed = knotmap::test::call("show evidence --markdown");
  REQUIRE(printed.exit == 0);
  std::ifstream file(KNOTMAP_SCHEMAS "/../evidence.md");
  std::stringstream text;
  text << file.rdbuf();
  INFO("make it anew: knotmap show evidence --markdown > docs/evidence.md");
  CHECK(text.str() == printed.out);
}
