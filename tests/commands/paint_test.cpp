// Painting a pain and ticking symptoms by command.
#include <string>

#include <catch2/catch.hpp>

#include "commands/shipped_world.h"
#include "state/dump.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::world;

namespace {

void is_refused(Session& session, std::string const& line) {
  auto const before = dump(session.state());
  INFO(line);
  CHECK_FALSE(session.run(line));
  CHECK(dump(session.state()) == before);
}

}  // namespace

TEST_CASE("a stroke is painted with the brush, and one undo takes the whole stroke back") {
  Session session(world());
  run(session, "brush on");
  run(session, "brush size 0.03");
  run(session, "brush strength middling");
  for (auto const* const y : {"1.34", "1.32", "1.30"}) {
    run(session, std::string("paint -0.06 ") + y + " -0.09");
  }
  run(session, "released");
  run(session, "paint -0.06 1.22 -0.09");
  REQUIRE(session.state().work.pain.dabs.size() == 4);
  CHECK_FALSE(session.state().work.pain.is_click());
  CHECK(session.state().work.pain.dabs[0].radius_m == Approx(0.03));
  CHECK(session.state().work.pain.dabs[0].strength == Approx(middling_pain));
  run(session, "undo");
  CHECK(session.state().work.pain.dabs.size() == 3);
  run(session, "undo");
  CHECK(session.state().work.pain.empty());
  CHECK(session.state().moment.brush.on);  // the tool stays in the hand
  run(session, "redo");
  CHECK(session.state().work.pain.dabs.size() == 3);
}

TEST_CASE("what lies wholly under the eraser is gone, and a pain without paint is none") {
  Session session(world());
  run(session, "paint -0.06 1.32 -0.09 0.02 1");
  run(session, "paint -0.06 1.22 -0.09 0.02 1");
  run(session, "brush erase on");
  run(session, "brush size 0.05");
  run(session, "paint -0.06 1.32 -0.09");
  CHECK(session.state().work.pain.dabs.size() == 2);  // the other dab, and the eraser's
  run(session, "paint -0.06 1.22 -0.09");
  CHECK(session.state().work.pain.empty());
  run(session, "brush erase off");
  CHECK_FALSE(session.state().moment.brush.erases);
}

TEST_CASE("when there is no room for more paint, the eraser still makes some") {
  Session session(world());
  State full = session.state();
  run(session, "paint -0.06 1.32 -0.09 0.02 1");
  full.work.pain.dabs.assign(4000, session.state().work.pain.dabs.front());
  run(session, "paint -0.06 1.22 -0.09 0.02 1");
  full.work.pain.dabs.back() = session.state().work.pain.dabs.back();
  Session long_one(world(), full);
  is_refused(long_one, "paint -0.06 1.28 -0.09 0.02 1");
  run(long_one, "paint -0.06 1.32 -0.09 0.03 0");
  CHECK(long_one.state().work.pain.dabs.size() == 2);  // the other dab, and the eraser's
  run(long_one, "paint -0.06 1.28 -0.09 0.02 1");
}

TEST_CASE("wrong brushes, places and symptoms are refused and change nothing") {
  Session session(world());
  for (auto const* const line : {"brush",
                                 "brush maybe",
                                 "brush size",
                                 "brush size 0",
                                 "brush size -1",
                                 "brush size wide",
                                 "brush strength huge",
                                 "brush erase perhaps",
                                 "paint",
                                 "paint 1 2",
                                 "paint a b c",
                                 "paint 9 9 9",
                                 "paint nan 1 0",
                                 "paint -0.06 1.3 -0.09 0.001 1",
                                 "paint -0.06 1.3 -0.09 0.9 1",
                                 "paint -0.06 1.3 -0.09 0.02 2",
                                 "paint -0.06 1.3 -0.09 0.02 nan",
                                 "symptom",
                                 "symptom dizzyness",
                                 "symptom a b"}) {
    is_refused(session, line);
  }
  auto const fault = session.run("symptom dizzines");
  REQUIRE_FALSE(fault);
  CHECK(to_line(fault.error()).find("dizziness") != std::string::npos);
}

TEST_CASE("brush sizes stay between a fingertip and a hand") {
  Session session(world());
  for (int i = 0; i < 40; ++i) run(session, "brush size bigger");
  CHECK(session.state().moment.brush.radius_m == Approx(Brush::most_m));
  for (int i = 0; i < 80; ++i) run(session, "brush size smaller");
  CHECK(session.state().moment.brush.radius_m == Approx(Brush::least_m));
}

TEST_CASE("a click takes the place of a painting and says that undo brings it back") {
  Session session(world());
  run(session, "paint -0.06 1.32 -0.09 0.03 1");
  run(session, "paint -0.06 1.28 -0.09 0.03 1");
  auto const requests = session.run("pain at -0.06 1.22 -0.09");
  REQUIRE(requests);
  REQUIRE(requests->size() == 1);
  CHECK(requests->front().kind == Request::Kind::say);
  CHECK(session.state().work.pain.is_click());
  run(session, "undo");
  CHECK(session.state().work.pain.dabs.size() == 2);
}

TEST_CASE("Esc puts the brush away before it forgets the painting") {
  Session session(world());
  run(session, "brush on");
  run(session, "paint -0.06 1.32 -0.09");
  run(session, "escape");
  CHECK_FALSE(session.state().moment.brush.on);
  CHECK_FALSE(session.state().work.pain.empty());
  run(session, "escape");
  CHECK(session.state().work.pain.empty());
}

TEST_CASE("while the brush is on, a searched place is one more place that hurts") {
  Session session(world());
  run(session, "brush on");
  run(session, "region temple.R");
  run(session, "region lower_belly.L");
  CHECK(session.state().work.pain.dabs.size() == 2);
  run(session, "brush off");
  run(session, "region temple.R");
  CHECK(session.state().work.pain.told);
}

TEST_CASE("a sentence without a side means both until the side is given, and undo asks again") {
  Session session(world());
  auto const& base = world().body->base();
  auto const on = [&](float sign) {
    auto const& dabs = session.state().work.pain.dabs;
    return std::any_of(dabs.begin(), dabs.end(),
                       [&](Dab const& dab) { return base.position(dab.place).x * sign > 0.0F; });
  };
  run(session, "tell headache in the temple");
  CHECK(on(1.0F));
  CHECK(on(-1.0F));
  CHECK(session.state().work.pain.alike);
  run(session, "side left");
  CHECK(on(1.0F));
  CHECK_FALSE(on(-1.0F));
  run(session, "undo");
  CHECK(on(-1.0F));
  run(session, "tell headache in the right temple");
  CHECK_FALSE(on(1.0F));
  run(session, "pain at -0.06 1.31 -0.09");
  CHECK(session.state().work.told.empty());
  CHECK_FALSE(session.run("tell xyzzy"));
}

TEST_CASE("a danger can be told without a place") {
  Session session(world());
  run(session, "tell suicidal");
  CHECK(session.state().work.pain.empty());
  CHECK(session.state().work.asks());
}

TEST_CASE("a click after a sentence says nothing of a painting that nobody made") {
  Session session(world());
  run(session, "tell ache across the low back");
  REQUIRE_FALSE(session.state().work.pain.is_click());
  auto const requests = session.run("pain at -0.06 1.32 -0.09");
  REQUIRE(requests);
  CHECK(requests->empty());
}

TEST_CASE("after telling only that is said which the page does not say: doubts, and the way back") {
  Session session(world());
  auto const plain = session.run("tell my neck is sore");
  REQUIRE(plain);
  REQUIRE(plain->size() == 1);
  CHECK(plain->front().text.empty());
  CHECK(plain->front().whole.starts_with("Neck"));  // a replay has no page
  auto const doubtful = session.run("tell sore left temple zzzzzz");
  REQUIRE(doubtful);
  REQUIRE(doubtful->size() == 1);
  CHECK(doubtful->front().text.starts_with("Not understood: zzzzzz."));
  CHECK(doubtful->front().text.find("Undo") != std::string::npos);
  CHECK(doubtful->front().command == "undo map");
}
