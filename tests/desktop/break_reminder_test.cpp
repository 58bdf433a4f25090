// The reminder to get up: when asked for, after its minutes, and not while something is pressed.
#include "desktop/break_reminder.h"

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("who did not ask for it is not reminded") {
  BreakReminder reminder;
  for (int minute = 0; minute < 200; ++minute)
    CHECK_FALSE(reminder.is_due(false, false, minute * 60.0));
  CHECK(reminder.seconds_to_due(0.0) < 0.0);
}

TEST_CASE("it is due after its minutes, once, and then after as many again") {
  BreakReminder reminder;
  CHECK_FALSE(reminder.is_due(true, false, 100.0));
  CHECK(reminder.seconds_to_due(100.0) == Approx(1800.0));
  CHECK_FALSE(reminder.is_due(true, false, 1899.0));
  CHECK(reminder.is_due(true, false, 1900.0));
  CHECK_FALSE(reminder.is_due(true, false, 1901.0));
  CHECK(reminder.is_due(true, false, 3700.0));
}

TEST_CASE("a press session counts as a break") {
  BreakReminder reminder;
  CHECK_FALSE(reminder.is_due(true, false, 0.0));
  CHECK_FALSE(reminder.is_due(true, true, 1790.0));
  CHECK_FALSE(reminder.is_due(true, false, 1810.0));
  CHECK(reminder.is_due(true, false, 3600.0));
}
