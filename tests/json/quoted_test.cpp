// Text of a file, made safe to repeat in a message.
#include "json/quoted.h"

#include <string>

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("messages quote a file's words safely and short") {
  CHECK(in_quotes("plain") == "\"plain\"");
  CHECK(in_quotes("a\x1b[31m") == "\"a?[31m\"");
  CHECK(in_quotes(std::string(100, 'x')).size() == 65);
  // Not cut inside a character.
  CHECK(in_quotes(std::string(59, 'x') + "\xC3\xA4\xC3\xA4") ==
        std::string("\"").append(59, 'x').append("...\""));
}
