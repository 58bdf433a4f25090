// The week: what is noted on which day, when to look back, and what follows from it.
#include "relief/week.h"

#include <catch2/catch.hpp>

using namespace knotmap;

namespace {

constexpr int first_day = 20'000;

Week begun() {
  Week week;
  week.begun = first_day;
  week.exercises = {{"chin_in", {}}, {"neck_turns", {}}};
  week.change = "typing_turned";
  return week;
}

Week rated(std::vector<std::pair<int, int>> const& days) {
  auto week = begun();
  for (auto const& [day, pain] : days) rate_week(week, first_day + day, pain);
  return week;
}

}  // namespace

TEST_CASE("an exercise is noted once a day, changed, and taken back by the same again") {
  auto week = begun();
  CHECK(mark_exercise(week, "chin_in", first_day, SessionColour::green));
  CHECK(done_on(week.exercises[0], first_day) == SessionColour::green);
  CHECK(mark_exercise(week, "chin_in", first_day, SessionColour::red));
  CHECK(week.exercises[0].done.size() == 1);
  CHECK(done_on(week.exercises[0], first_day) == SessionColour::red);
  CHECK(mark_exercise(week, "chin_in", first_day, SessionColour::red));
  CHECK(week.exercises[0].done.empty());
  CHECK_FALSE(mark_exercise(week, "headstand", first_day, SessionColour::green));
}

TEST_CASE("two easy days raise the dose, one that was too much lowers it and asks for a rest day") {
  Exercise exercise;
  exercise.id = "chin_in";
  exercise.dose.repeats = 5;
  exercise.raise = {.add = 2, .most = 9};
  WeekExercise done{"chin_in", {}};
  auto const day = [&](SessionColour colour) {
    done.done.push_back({first_day + static_cast<int>(done.done.size()), colour});
    return next_of(exercise, done);
  };
  CHECK(next_of(exercise, done).amount == 5);
  CHECK(day(SessionColour::green).amount == 5);
  CHECK(day(SessionColour::green).amount == 7);
  CHECK(day(SessionColour::green).amount == 7);
  CHECK(day(SessionColour::green).amount == 9);
  CHECK(day(SessionColour::amber).amount == 9);
  auto const after = day(SessionColour::red);
  CHECK(after.amount == 7);
  CHECK(after.rest_day);
}

TEST_CASE("the pain is asked for on the first day, then on the days to look back, once each") {
  auto week = begun();
  CHECK(is_check_due(week, first_day));
  rate_week(week, first_day, 6);
  CHECK_FALSE(is_check_due(week, first_day));
  CHECK(is_check_due(week, first_day + 1));
  rate_week(week, first_day + 1, 6);
  CHECK_FALSE(is_check_due(week, first_day + 2));
  CHECK(is_check_due(week, first_day + 3));
  // Who missed a day is asked on the next.
  CHECK(is_check_due(week, first_day + 5));
  rate_week(week, first_day + 5, 5);
  CHECK_FALSE(is_check_due(week, first_day + 6));
  CHECK(is_check_due(week, first_day + 7));
}

TEST_CASE("what the ratings say") {
  CHECK(verdict_of(begun(), first_day) == WeekVerdict::begun);
  CHECK(verdict_of(rated({{0, 6}, {3, 5}}), first_day + 3) == WeekVerdict::wait);
  CHECK(verdict_of(rated({{0, 6}, {7, 4}}), first_day + 7) == WeekVerdict::better);
  CHECK(verdict_of(rated({{0, 6}, {14, 5}}), first_day + 14) == WeekVerdict::change_plan);
  CHECK(verdict_of(rated({{0, 4}, {3, 6}}), first_day + 3) == WeekVerdict::clinician);
  CHECK(verdict_of(rated({{0, 6}, {28, 5}}), first_day + 28) == WeekVerdict::clinician);
  CHECK(verdict_of(rated({{0, 6}, {7, 1}, {14, 1}, {21, 0}}), first_day + 21) == WeekVerdict::done);
  CHECK(verdict_of(rated({{0, 6}, {7, 1}, {14, 3}, {21, 0}}), first_day + 21) ==
        WeekVerdict::better);
  auto changed = rated({{0, 6}, {14, 5}, {21, 5}});
  changed.plan_changed = first_day + 14;
  CHECK(verdict_of(changed, first_day + 21) == WeekVerdict::physio);
}
