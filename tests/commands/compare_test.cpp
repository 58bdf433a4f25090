// Two points compared: into it, out of it, and pictures of what is shown.
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "commands/picture_name.h"
#include "commands/shipped_world.h"
#include "state/compared.h"

using namespace knotmap;
using knotmap::test::refused;
using knotmap::test::run;
using knotmap::test::sore;
using knotmap::test::world;

namespace {

std::string shown_page(Session const& session) {
  return page_id(session.state().work.page);
}

Request asked_of(Session& session, std::string const& line) {
  auto const done = session.run(line);
  REQUIRE(done);
  REQUIRE(done->size() == 1);
  return done->front();
}

}  // namespace

TEST_CASE("two points are compared, in the dump, and one step back undoes it") {
  Session session(world());
  run(session, "select infraspinatus-1.R");
  run(session, "compare trapezius-1.R levator_scapulae-1.L");
  CHECK(shown_page(session) == "compare:trapezius-1.R,levator_scapulae-1.L");
  CHECK(session.state().moment.flight);
  auto const dumped = nlohmann::json::parse(dump(session.state()));
  CHECK(dumped["compared"] == nlohmann::json::array({"trapezius-1.R", "levator_scapulae-1.L"}));
  CHECK(dumped["selected"].is_null());
  run(session, "undo");
  CHECK(shown_page(session) == "infraspinatus-1.R");
  run(session, "redo");
  CHECK(shown_page(session) == "compare:trapezius-1.R,levator_scapulae-1.L");
  // Also through the trail of pages, that is by `select`.
  run(session, "back");
  run(session, "forward");
  CHECK(shown_page(session) == "compare:trapezius-1.R,levator_scapulae-1.L");
}

TEST_CASE("leaving a comparison comes back to the point that one came from") {
  for (auto const* const way : {"escape", "compare none", "compare", "deselect"}) {
    INFO(way);
    Session session(world());
    run(session, "select trapezius-1.R");
    run(session, "compare trapezius-2.R");
    CHECK(shown_page(session) == "compare:trapezius-1.R,trapezius-2.R");
    run(session, way);
    CHECK(shown_page(session) == "trapezius-1.R");
  }
}

TEST_CASE("without a name the next of the list is compared, then another in its place") {
  Session session(world());
  run(session, sore);
  run(session, "next");
  auto const first = shown_page(session);
  auto const* const open = open_point(session.state().work.page);
  REQUIRE(open != nullptr);
  auto const offers = compare_offers(session.answers(), session.state(), *open);
  REQUIRE(offers.size() >= 2);
  run(session, "next");
  auto const second = shown_page(session);
  CHECK(to_string(offers.front()) == second);
  run(session, "previous");
  run(session, "compare");
  CHECK(shown_page(session) == "compare:" + first + "," + second);
  run(session, "compare " + to_string(offers[1]));
  CHECK(shown_page(session) == "compare:" + first + "," + to_string(offers[1]));
}

TEST_CASE("without a list the points of the same muscle and side are offered") {
  Session session(world());
  run(session, "select trapezius-3.L");
  auto const offers =
      compare_offers(session.answers(), session.state(), {"trapezius-3", Side::left});
  REQUIRE(offers.size() == 4);
  for (auto const& offer : offers) {
    CHECK(offer.id.starts_with("trapezius-"));
    CHECK(offer.id != "trapezius-3");
    CHECK(offer.side == Side::left);
  }
}

TEST_CASE("what cannot be compared is refused and changes nothing") {
  Session session(world());
  CHECK(refused(session, "compare").find("no point is open") != std::string::npos);
  CHECK(refused(session, "compare trapezius-1.R").find("no point is open") != std::string::npos);
  run(session, "select trapezius-1.R");
  CHECK(refused(session, "compare trapezius-1.R").find("same point") != std::string::npos);
  CHECK(refused(session, "compare trapezus-2.R").find("trapezius-2") != std::string::npos);
  CHECK(refused(session, "compare a b c").find("usage") != std::string::npos);
  CHECK_FALSE(refused(session, "select compare:trapezius-1.R").empty());
  CHECK_FALSE(refused(session, "select compare:").empty());
}

TEST_CASE("both X's and zones are before the eye") {
  Session session(world());
  run(session, "compare trapezius-1.R gastrocnemius-1.R");
  auto const to = session.state().moment.flight->to;
  CHECK(to.distance > 3.0F);  // from the head to the calf
  run(session, "compare trapezius-1.R trapezius-2.R");
  CHECK(session.state().moment.flight->to.distance < 2.0F);
}

TEST_CASE("shown to others there are no panels, and the first Esc brings them back") {
  Session session(world());
  run(session, "select trapezius-1.R");
  run(session, "settings on");
  run(session, "present on");
  CHECK(session.state().moment.presenting);
  CHECK_FALSE(session.state().moment.settings_shown);
  run(session, "escape");
  CHECK_FALSE(session.state().moment.presenting);
  CHECK(shown_page(session) == "trapezius-1.R");
  CHECK(refused(session, "present maybe").find("usage") != std::string::npos);
}

TEST_CASE("a saved picture is named by what is shown and the day") {
  State start;
  start.moment.today = 20787;
  Session session(world(), start);
  auto const name = [&] { return picture_name(session.answers(), session.state()); };
  CHECK(name() == "knotmap-body-2026-11-30");
  run(session, "select trapezius-1.R");
  CHECK(asked_of(session, "save-picture") ==
        Request{Request::Kind::save_picture, "knotmap-trapezius-1-right-2026-11-30"});
  CHECK(asked_of(session, "save-picture panels").kind == Request::Kind::save_panels);
  run(session, "compare levator_scapulae-1.L");
  CHECK(name() == "knotmap-trapezius-1-right-and-levator-scapulae-1-left-2026-11-30");
  run(session, "select trapezius");
  CHECK(name() == "knotmap-trapezius-2026-11-30");
  run(session, "deselect");
  run(session, "region temple.R");
  CHECK(name() == "knotmap-pain-temple-right-2026-11-30");
  CHECK(refused(session, "save-picture here").find("usage") != std::string::npos);
}
