// Words and ids as people type them.
#include <array>

#include <catch2/catch.hpp>

#include "base/fault.h"
#include "base/ids.h"
#include "base/words.h"

using namespace knotmap;

TEST_CASE("folding makes plain lower case words") {
  CHECK(folded("  Back-of_Head! ") == "back of head");
  CHECK(folded("can't") == "cant");
  CHECK(words_of("T5, spinous") == std::vector<std::string>{"t5", "spinous"});
  CHECK(folded("").empty());
}

TEST_CASE("edit distance counts typing mistakes") {
  CHECK(edit_distance("trapezius", "trapezius") == 0);
  CHECK(edit_distance("trapezuis", "trapezius") == 1);  // a swap is one mistake
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("did you mean finds near words and leaves far ones alone") {
  std::array<std::string, 3> const known{"trapezius-1", "trapezius-5", "scalenes-1"};
  CHECK(did_you_mean("trapezus-5", known) == "trapezius-5");
  CHECK(did_you_mean("liver", known).empty());
}

TEST_CASE("ids come apart and together") {
  auto const parsed = parse_id("trapezius-1.R");
  REQUIRE(parsed);
  CHECK(parsed->id == "trapezius-1");
  CHECK(parsed->side == Side::right);
  CHECK(to_string(SidedId{"trapezius-1", Side::left}) == "trapezius-1.L");
  CHECK(parse_id("trapezius")->side == std::nullopt);
  for (auto const* const wrong : {"", ".R", "trapezius-1.", "trapezius-1.X", "Trap", "a b", "1x"}) {
    INFO(wrong);
    CHECK_FALSE(parse_id(wrong));
  }
}

TEST_CASE("sides mirror") {
  CHECK(opposite(Side::left) == Side::right);
  CHECK(opposite(Side::midline) == Side::midline);
  CHECK(outward(Side::left) == 1.0F);
  CHECK(side_from_letter('x') == std::nullopt);
}

TEST_CASE("a fault is reported in one line") {
  CHECK(to_line({.file = "a.json", .pointer = "/x", .what = "is wrong", .remedy = "mend it"}) ==
        "a.json#/x: is wrong (mend it)");
  CHECK(to_line({.file = {}, .pointer = {}, .what = "no", .remedy = {}}) == "no");
}

TEST_CASE("a beginning is cut between two characters") {
  CHECK(beginning_of("abc", 5) == "abc");
  CHECK(beginning_of("abc", 2) == "ab");
  CHECK(beginning_of("a\u00e9\u00e9", 2) ==
        "a");  // the second byte of the first e would be left out
  CHECK(beginning_of("a\u00e9\u00e9", 3) == "a\u00e9");
  CHECK(beginning_of("\u20ac", 2).empty());
}

TEST_CASE("the first sentences end with their full stop") {
  CHECK(first_sentences("Bone is near. Press flat, 0.5 kg. Stop.", 2) ==
        "Bone is near. Press flat, 0.5 kg.");
  CHECK(first_sentences("Bone is near. Press flat.", 1) == "Bone is near.");
  CHECK(first_sentences("Bone is near.", 2) == "Bone is near.");
  CHECK(first_sentences("", 1).empty());
}
