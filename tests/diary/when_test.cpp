#include "diary/when.h"

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("a moment is read and written with the clock that hung on the wall") {
  auto const when = when_of("2026-12-02T18:05:09+01:00");
  REQUIRE(when);
  CHECK(when->utc_s == 1'796'231'109);
  CHECK(when->offset_min == 60);
  CHECK(to_string(*when) == "2026-12-02T18:05:09+01:00");
  CHECK(when_of("2026-12-02T17:05:09Z")->utc_s == when->utc_s);
  CHECK(when_of("2026-12-02 18:05:09", 60) == *when);
  CHECK(when_of("2026-12-02T18:05", 60)->utc_s == when->utc_s - 9);
  CHECK(when_of("2026-12-02T18:05:09+0100") == *when);
}

TEST_CASE("the day is that of the wall's calendar") {
  CHECK(when_of("2026-12-03T00:30:00+01:00")->day() == when_of("2026-12-02T23:30:00Z")->day() + 1);
  CHECK(when_of("2026-12-02T23:30:00-05:00")->day() == when_of("2026-12-02T12:00:00Z")->day());
  CHECK(when_of("1970-01-01T00:00:00Z")->day() == 0);
  CHECK((When{0, -60}).day() == -1);
  CHECK((When{0, -60}).second_of_day() == 23 * 3600);
  CHECK(to_string(When{0, -60}) == "1969-12-31T23:00:00-01:00");
  CHECK(to_string(When{0, -210}) == "1969-12-31T20:30:00-03:30");
}

TEST_CASE("what no calendar or clock shows is no moment") {
  for (auto const* const text :
       {"", "2026", "2026-02-30T10:00:00Z", "2026-13-01T10:00:00Z", "2026-12-02",
        "2026-12-02T24:00:00Z", "2026-12-02T10:60:00Z", "2026-12-02T10:00:60Z",
        "2026-12-02T10:00:00+19:00", "2026-12-02T10:00:00+01:99", "2026-12-02T10:00:00Zx",
        "1969-12-31T10:00:00Z", "20x6-12-02T10:00:00Z", "2026-12-02T10:00:00 ",
        "-026-12-02T10:00Z"}) {
    INFO(text);
    CHECK_FALSE(when_of(text));
  }
}
