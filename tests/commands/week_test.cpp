// Causes answered, a week begun, kept and read again, by commands on the shipped atlas.
#include <catch2/catch.hpp>

#include "commands/shipped_world.h"
#include "state/kept_care.h"

using namespace knotmap;
using knotmap::test::refused;
using knotmap::test::run;
using knotmap::test::sore;
using knotmap::test::world;

TEST_CASE("answers make a week of at most three exercises and one change") {
  Session session(world());
  run(session, "day 20000");
  run(session, sore);
  run(session, "select why");
  run(session, "cause slouching yes");
  run(session, "cause stress no");
  CHECK(session.state().work.causes.yes == std::vector<std::string>{"slouching"});
  run(session, "undo");
  CHECK(session.state().work.causes.no.empty());
  run(session, "week begin");
  REQUIRE(session.state().care.week.has_value());
  auto const week = *session.state().care.week;
  CHECK(week.exercises.size() == 3);
  CHECK(week.change == "slouching");
  CHECK_FALSE(week.what.empty());
  CHECK(std::holds_alternative<OpenWeek>(session.state().work.page));

  run(session, "week rate 6");
  run(session, "week change");
  run(session, "week done " + week.exercises[0].id + " green");
  auto const text = kept_text(session.state().care);
  auto const again = care_of(world(), {}, 20001, "care.json", text);
  REQUIRE(again.kind == CareReading::Kind::whole);
  CHECK(again.care.week == session.state().care.week);

  run(session, "week swap");
  for (auto const& before : week.exercises) {
    for (auto const& now : session.state().care.week->exercises) CHECK(now.id != before.id);
  }
  run(session, "week end");
  CHECK_FALSE(session.state().care.week.has_value());
}

TEST_CASE("another pain forgets the answers, and a told danger has no plan") {
  Session session(world());
  run(session, sore);
  run(session, "cause slouching yes");
  run(session, "pain at 0.06 1.31 -0.09");
  CHECK(session.state().work.causes.yes.empty());
  Session danger(world());
  run(danger, "tell crushing chest pain spreading to the left arm, sweating");
  CHECK_FALSE(refused(danger, "select why").empty());
  CHECK_FALSE(refused(danger, "week begin").empty());
  CHECK_FALSE(refused(danger, "week rate 3").empty());
}
