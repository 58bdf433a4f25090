// Breaking text into lines.
#include "text/wrap.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace knotmap;

namespace {

using Lines = std::vector<std::string>;

/// Lines of a typeface whose characters are all one wide.
Lines wrapped(std::string_view text, float width) {
  Lines lines;
  wrap_lines(
      text, width, [](char32_t) { return 1.0F; },
      [&](std::string_view line) { lines.emplace_back(line); });
  return lines;
}

}  // namespace

TEST_CASE("lines break between words, and the spaces there are dropped") {
  CHECK(wrapped("one two three", 7.0F) == Lines{"one two", "three"});
  CHECK(wrapped("one two three", 6.9F) == Lines{"one", "two", "three"});
  CHECK(wrapped("one   two", 4.0F) == Lines{"one", "two"});
  CHECK(wrapped("one two", 100.0F) == Lines{"one two"});
}

TEST_CASE("a comma or point inside a word is no place to break") {
  CHECK(wrapped("hold 1.5 cm", 7.0F) == Lines{"hold", "1.5 cm"});
  CHECK(wrapped("see \"that\"", 5.0F) == Lines{"see", "\"that", "\""});
}

TEST_CASE("a line break of the text is one here, and an empty line stays") {
  CHECK(wrapped("one\ntwo", 100.0F) == Lines{"one", "two"});
  CHECK(wrapped("one\n\ntwo\n", 100.0F) == Lines{"one", "", "two"});
  CHECK(wrapped("one two  \nthree", 5.0F) == Lines{"one", "two  ", "three"});
  CHECK(wrapped("", 9.0F).empty());
}

TEST_CASE("a word wider than a line is cut between characters, never inside one") {
  CHECK(wrapped("abcdefg", 3.0F) == Lines{"abc", "def", "g"});
  CHECK(wrapped("a bcdefg h", 3.0F) == Lines{"a", "bcd", "efg", "h"});
  CHECK(wrapped("\xC3\xA4\xC3\xB6\xC3\xBC", 2.0F) == Lines{"\xC3\xA4\xC3\xB6", "\xC3\xBC"});
  CHECK(wrapped("ab", 0.0F) == Lines{"a", "b"});
  CHECK(wrapped("ab", -1.0F) == Lines{"a", "b"});
}

TEST_CASE("UTF-8 is read a character at a time, and broken bytes one by one") {
  CHECK(character_at("a", 0).code == U'a');
  CHECK(character_at("\xE2\x80\x93", 0).code == U'\u2013');
  CHECK(character_at("\xE2\x80\x93", 0).size == 3);
  CHECK(character_at("\xF0\x9F\x99\x82", 0).code == U'\U0001F642');
  for (auto const* const broken : {"\xE2\x80", "\x80", "\xC3", "\xFF", "\xC3(", "\xF0\x9F"}) {
    CHECK(character_at(broken, 0).code == U'?');
    CHECK(character_at(broken, 0).size == 1);
  }
}
