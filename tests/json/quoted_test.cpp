// Text of a file, made safe to repeat in a message.
#include "json/quoted.h"

#include <string>

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("messages quote a file's words safely and short") {
  CHECK(in_quotes("plain") == "\"plain\"");
  CHECK(in_quotes("a\x1b[31m") == "\"a\\x1b[31m\"");
  CHECK(in_quotes(std::string(100, 'x')).size() == 65);
  // Not cut inside a character.
  std::string long_word(59, 'x');
  std::string cut = "\"";
  cut += long_word;
  cut += "...\"";
  long_word += "\xC3\xA4\xC3\xA4";
  CHECK(in_quotes(long_word) == cut);
}
