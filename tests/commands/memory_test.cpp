// Going on where one was, starting over, and another day.
#include <string>

#include <catch2/catch.hpp>

#include "commands/shipped_world.h"
#include "state/kept_work.h"

using namespace knotmap;
using knotmap::test::refused;
using knotmap::test::run;
using knotmap::test::sore;
using knotmap::test::world;

namespace {

constexpr int yesterday = 20786;
constexpr int now = 20787;

KeptWork left(std::string const& more = "select trapezius-5.R") {
  Session session(world());
  run(session, sore);
  run(session, more);
  run(session, "tick 2");
  KeptWork kept;
  kept.work = session.state().work;
  kept.brush_radius_m = 0.03F;
  kept.day = yesterday;
  return kept;
}

Session offering(KeptWork const& kept) {
  State state;
  state.moment.today = now;
  state.moment.offered = kept;
  return Session(world(), state);
}

}  // namespace

TEST_CASE("what is offered is taken, with its pain, its ticks, its view and its brush") {
  auto const kept = left("symptom dizziness");
  auto session = offering(kept);
  run(session, "resume");
  CHECK(session.state().work == kept.work);
  CHECK(session.state().moment.brush.radius_m == 0.03F);
  CHECK_FALSE(session.state().moment.brush.on);
  CHECK_FALSE(session.state().moment.offered);
  run(session, "undo");
  CHECK_FALSE(session.state().work.asks());
  run(session, "redo");
  CHECK(session.state().work == kept.work);
}

TEST_CASE("with nothing to go on with that is said, and nothing changes") {
  Session session(world());
  CHECK(refused(session, "resume").find("nothing to go on with") != std::string::npos);
}

TEST_CASE("on another day the warning signs are asked again before the page of a point") {
  auto kept = left();
  kept.work.anyway = true;
  auto session = offering(kept);
  run(session, "resume");
  auto const& state = session.state();
  REQUIRE_FALSE(session.answers().gate(state).signs.empty());
  CHECK_FALSE(session.answers().gate(state).is_open);
  CHECK_FALSE(state.work.anyway);
  CHECK_FALSE(is_open(state.work.page));
  CHECK(state.work.pain == kept.work.pain);
}

TEST_CASE("an answer of yesterday does not open the gate of a pain that goes on today") {
  Session before(world());
  run(before, "day " + std::to_string(yesterday));
  run(before, sore);
  run(before, "gate none");
  REQUIRE(before.answers().gate(before.state()).is_open);

  State state;
  state.moment.today = now;
  state.none_told = before.state().none_told;
  state.moment.offered = KeptWork{.work = before.state().work, .day = yesterday};
  Session session(world(), state);
  run(session, "resume");
  CHECK_FALSE(session.answers().gate(session.state()).is_open);
}

TEST_CASE("a told danger holds the list again on another day") {
  Session told(world());
  run(told, "tell crushing pain in my chest spreading to the left arm, I sweat");
  REQUIRE(told.answers().holds(told.state().work));
  run(told, "anyway");
  REQUIRE_FALSE(told.answers().holds(told.state().work));
  auto session = offering({.work = told.state().work, .day = yesterday});
  run(session, "resume");
  CHECK(session.answers().holds(session.state().work));
}

TEST_CASE("a day that ends while the map is open asks again too, also after an undo") {
  Session session(world());
  run(session, "day " + std::to_string(yesterday));
  run(session, sore);
  run(session, "anyway");
  run(session, "symptom dizziness");
  REQUIRE(session.answers().gate(session.state()).is_open);
  run(session, "day " + std::to_string(yesterday));  // the same day changes nothing
  REQUIRE(session.answers().gate(session.state()).is_open);
  run(session, "day " + std::to_string(now));
  CHECK_FALSE(session.answers().gate(session.state()).is_open);
  run(session, "undo");
  CHECK_FALSE(session.answers().gate(session.state()).is_open);
  for (auto const* const line : {"day", "day x", "day -1", "day 99999999", "day 1 2"}) {
    refused(session, line);
  }
}

TEST_CASE("starting over forgets everything and shows the whole body, and undo brings it back") {
  Session session(world());
  run(session, sore);
  run(session, "symptom dizziness");
  run(session, "select trapezius-5.R");
  run(session, "tick 2");
  run(session, "layer deep");
  run(session, "hide deltoid");
  run(session, "brush on");
  auto const was = session.state().work;
  auto const done = session.run("start-over");
  REQUIRE(done);
  REQUIRE(done->size() == 1);
  CHECK(done->front().command == "undo map");
  run(session, "tick 2");
  auto const& state = session.state();
  CHECK_FALSE(is_worth_keeping(state.work));
  CHECK(state.work.view.distance > 3.0F);
  CHECK_FALSE(state.moment.brush.on);
  run(session, "undo");
  CHECK(state.work == was);
}

TEST_CASE("an offer that is left can be had back by undo") {
  auto const kept = left("symptom dizziness");
  auto session = offering(kept);
  auto const done = session.run("start-over");
  REQUIRE(done);
  CHECK(done->size() == 1);
  CHECK_FALSE(session.state().moment.offered);
  REQUIRE(session.can_undo());
  run(session, "undo");
  CHECK(session.state().work.pain == kept.work.pain);
  CHECK(session.state().work.symptoms == kept.work.symptoms);
  run(session, "redo");
  CHECK_FALSE(session.state().work.asks());
}

TEST_CASE("the card of a resumed map goes with the first step, not with a look around") {
  State state;
  state.work = left().work;
  state.moment.resumed = true;
  Session session(world(), state);
  run(session, "hover muscle trapezius.R");
  run(session, "tick 1");
  run(session, "view back");
  CHECK(session.state().moment.resumed);
  run(session, "deselect");
  CHECK_FALSE(session.state().moment.resumed);
}

TEST_CASE("its button takes the card away and leaves all as it is") {
  State state;
  state.work = left().work;
  state.moment.resumed = true;
  Session session(world(), state);
  run(session, "resume");
  CHECK_FALSE(session.state().moment.resumed);
  CHECK(session.state().work == state.work);
  CHECK_FALSE(session.can_undo());
}

TEST_CASE("a setting is taken back from the map by its own undo, what was marked stays") {
  Session session(world());
  run(session, sore);
  auto const marked = session.state().work;
  run(session, "theme dark");
  run(session, "undo settings");
  CHECK(session.state().preferences.theme == Theme::light);
  CHECK(session.state().work == marked);
  run(session, "redo settings");
  CHECK(session.state().preferences.theme == Theme::dark);
  run(session, "settings on");
  CHECK(session.undo_title() == "the theme");
  run(session, "undo map");
  CHECK_FALSE(session.state().work.asks());
  refused(session, "undo everything");
}
