// danger_clues.txt: what is read, and which fault each broken line gives.
#include <string>

#include <catch2/catch.hpp>

#include "atlas/read_atlas.h"
#include "atlas/small_atlas.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// The faults of a small atlas with this danger_clues.txt, as one line each.
std::string faults_of(std::string_view text) {
  SmallAtlas const small;
  small.write("danger_clues.txt", text);
  std::string lines;
  for (auto const& fault : read_atlas(small.folder()).faults) lines += to_line(fault) + "\n";
  return lines;
}

}  // namespace

TEST_CASE("clues are read with their rarity and weights") {
  SmallAtlas const small;
  small.write("danger_clues.txt",
              "# made by hand\n:none 16\n:flag heart -8\n\nsweat 250 0:-32 1:64\ncold+sweat 300\n");
  auto const [atlas, faults] = read_atlas(small.folder());
  CHECK(faults.empty());
  auto const& clues = atlas.danger_clues;
  CHECK(clues.flags == std::vector<std::string>{"heart"});
  CHECK(clues.bias == std::vector<float>{1.0F, -0.5F});
  REQUIRE(clues.clues.contains("sweat"));
  auto const& sweat = clues.clues.find("sweat")->second;
  CHECK(sweat.rarity == Approx(2.5F));
  REQUIRE(sweat.count == 2);
  CHECK(clues.weights[sweat.first + 1].of == 1);
  CHECK(clues.weights[sweat.first + 1].weight == Approx(4.0F));
  CHECK(clues.clues.find("cold+sweat")->second.count == 0);
}

TEST_CASE("an atlas without clues is whole") {
  SmallAtlas const small;
  CHECK(read_atlas(small.folder()).faults.empty());
}

TEST_CASE("each broken line is named with what is wrong") {
  struct Broken {
    char const* text;
    char const* fault;
  };
  auto const [text, fault] = GENERATE(
      Broken{"sweat 250 0:1\n", "line 1: the line \":none\" must come first"},
      Broken{":none 1\n:none 2\n", "line 2: \":none\" stands once"},
      Broken{":none x\n", "line 1: a class ends in its bias"},
      Broken{":none 1\n:flag nothing 2\n", "line 2: safety.json has no red flag \"nothing\""},
      Broken{":none 1\n:flag heart 2\n:flag heart 2\n",
             "line 3: the flag \"heart\" stands here twice"},
      Broken{":none 1\nsweat\n", "line 2: a clue is followed by its rarity"},
      Broken{":none 1\nsweat 0\n", "line 2: a clue is followed by its rarity"},
      Broken{":none 1\nsweat 250 1:5\n", "line 2: a weight is CLASS:NUMBER"},
      Broken{":none 1\nsweat 250 0\n", "line 2: a weight is CLASS:NUMBER"},
      Broken{":none 1\nsweat 250 0:99999999999\n", "line 2: a weight is CLASS:NUMBER"},
      Broken{":none 1\nsweat 250\nsweat 250\n", "line 3: the clue \"sweat\" stands here twice"},
      Broken{":none 1\nsweat 250\n:flag heart 2\n", "line 3: flags stand before all clues"});
  CHECK_THAT(faults_of(text), Catch::Contains("danger_clues.txt") && Catch::Contains(fault));
}

TEST_CASE("a folder or a flood in the place of the clues is one fault") {
  SmallAtlas const small;
  std::filesystem::create_directory(small.folder() / "danger_clues.txt");
  CHECK(read_atlas(small.folder()).faults.size() == 1);
  CHECK_THAT(faults_of(std::string(17U << 20U, '\n')), Catch::Contains("over 16 MB"));
}
