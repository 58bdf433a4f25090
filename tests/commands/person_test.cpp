// What a person says of themselves through commands: signs, sides, and "about you".
#include <algorithm>

#include <catch2/catch.hpp>

#include "commands/bindings.h"
#include "commands/shipped_world.h"

using namespace knotmap;
using knotmap::test::refused;
using knotmap::test::run;
using knotmap::test::sore;
using knotmap::test::world;

namespace {

Gate gate_of(Session const& session) {
  return session.answers().gate(session.state());
}

}  // namespace

TEST_CASE("the gate of a new pain is shut until none of its signs is so, and can be asked again") {
  Session session(world());
  refused(session, "gate none");
  run(session, sore);
  REQUIRE_FALSE(gate_of(session).signs.empty());
  CHECK(gate_of(session).signs.size() <= 5);
  CHECK_FALSE(gate_of(session).is_open);
  run(session, "gate none");
  CHECK(gate_of(session).is_open);
  CHECK(gate_of(session).answered_day == session.state().moment.today);
  run(session, "pain clear");
  run(session, sore);  // the same place: not asked twice
  CHECK(gate_of(session).is_open);
  run(session, "gate again");
  CHECK_FALSE(gate_of(session).is_open);
  run(session, "anyway");
  CHECK(gate_of(session).is_open);
  run(session, sore);  // passing by is for that pain alone
  CHECK_FALSE(gate_of(session).is_open);
  refused(session, "gate perhaps");
}

TEST_CASE("a told danger stands in place of the gate") {
  Session session(world());
  run(session, "tell crushing chest pain");
  CHECK(gate_of(session).signs.empty());
}

TEST_CASE("a warning and the questions about you are pages, gone back from like others") {
  Session session(world());
  run(session, sore);
  run(session, "select warning:heart");
  REQUIRE(open_warning(session.state().work.page) != nullptr);
  CHECK(open_warning(session.state().work.page)->flag == "heart");
  run(session, "select about-you");
  CHECK(std::holds_alternative<OpenAbout>(session.state().work.page));
  run(session, "back");
  CHECK(page_id(session.state().work.page) == "warning:heart");
  run(session, "escape");
  CHECK_FALSE(is_open(session.state().work.page));
  CHECK_FALSE(session.state().work.pain.empty());
  refused(session, "select warning:elephant");
}

TEST_CASE(
    "what is true of a person changes how points may be pressed, at once, and can be undone") {
  Session session(world());
  auto const point = world().placed->index_of({"levator_scapulae-1", Side::right}).value();
  auto const press = [&] { return press_for(*world().placed, session.answers().person(), point); };
  auto const before = press();
  CHECK(before < Press::therapist_only);
  run(session, "about rheumatoid on");
  CHECK(press() == Press::therapist_only);
  CHECK(session.state().preferences.told_about);
  run(session, "settings on");
  run(session, "undo");
  CHECK(press() == before);
  run(session, "redo");
  CHECK(press() == Press::therapist_only);
  run(session, "about none");
  CHECK(press() == before);
  CHECK(session.state().preferences.told_about);
  refused(session, "about elephant");
}

TEST_CASE("the first row is one that this person may press") {
  Session session(world());
  run(session, sore);
  run(session, "about over_65");
  run(session, "about pregnancy");
  auto const& rows = session.answers().candidates(session.state().work);
  REQUIRE_FALSE(rows.empty());
  CHECK(press_for(*world().placed, session.answers().person(), rows.front().point) <
        Press::therapist_only);
}

TEST_CASE("keys answer the questions that stand, and else do what they always do") {
  CHECK(command_of("N") == "next");
  CHECK(command_of("N", {.signs = true}) == "gate none");
  CHECK(command_of("L", {.signs = true}) == "view left");
  CHECK(command_of("L", {.side = true}) == "side left");
  CHECK(command_of("B", {.side = true}) == "side both");
}
