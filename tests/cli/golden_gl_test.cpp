// Golden pictures of the whole program on the real body and atlas. A wanted change: run with
// KNOTMAP_UPDATE_GOLDEN=1, look at the pictures, commit them.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>

#include "cli/program.h"

using namespace knotmap::test;

namespace {

void check_golden(std::string const& name, std::string const& options) {
  auto const golden = std::string(KNOTMAP_GOLDEN "/") + name + ".png";
  auto const actual = name + ".actual.png";
  std::string const picture = " --size 320x240 " + options;
  auto const* const update = std::getenv("KNOTMAP_UPDATE_GOLDEN");  // NOLINT(concurrency-mt-unsafe)
  if (update != nullptr && std::getenv("CI") == nullptr) {          // NOLINT(concurrency-mt-unsafe)
    REQUIRE(call("picture \"" + golden + "\"" + picture).exit == 0);
    return;
  }
  auto const answer =
      call("picture \"" + actual + "\"" + picture + " --reference \"" + golden + "\"");
  INFO(std::filesystem::current_path().string() + "/" + actual + ": " + answer.out + answer.err);
  REQUIRE(answer.exit == 0);
  std::filesystem::remove(actual);
}

}  // namespace

TEST_CASE("Golden: the body from the front") {
  check_golden("front", "--view front");
}

TEST_CASE("Golden: the man from the back") {
  check_golden("back", "--view back --body male");
}

TEST_CASE("Golden: a selected point with its zones") {
  check_golden("point", "--point infraspinatus-1.R --view 190,10");
}

TEST_CASE("Golden: a pain with its candidates") {
  check_golden("pain", "--pain=-0.045,1.33,-0.09");
}
