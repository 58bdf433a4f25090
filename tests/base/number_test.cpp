// Numbers as people and files write them.
#include "base/number.h"

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("a number is read to the nearest that its type holds") {
  CHECK(number_in<double>("0.1") == 0.1);
  CHECK(number_in<float>("0.1") == 0.1F);
  CHECK(number_in<float>("16777217") == 16777216.0F);
  CHECK(number_in<double>("-2.5e-3") == -0.0025);
  CHECK(number_in<double>("0") == 0.0);
  CHECK(number_in<double>(".5") == 0.5);
}

TEST_CASE("what is not all a number is none") {
  for (auto const* const text : {"", " 1", "1 ", "+1", "1,5", "1.5m", "0x10", "nan", "inf", "-inf",
                                 "1e999", "--1", "e5", "1e"}) {
    INFO(text);
    CHECK_FALSE(number_in<double>(text));
  }
  CHECK_FALSE(number_in<float>("1e39"));
  CHECK(number_in<double>("1e39") == 1e39);
}
