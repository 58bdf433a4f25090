// Whole press sessions by commands, as a script plays them, on the shipped atlas: one good, one too
// strong, one with nothing felt, one stopped by tingling, one of three points, one closed and
// opened again.
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "commands/shipped_world.h"
#include "relief/dose.h"
#include "relief/press_way.h"
#include "relief/press_words.h"
#include "state/kept_care.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::world;

namespace {

PressSession const& press_of(Session const& session) {
  REQUIRE(session.state().care.press.has_value());
  return *session.state().care.press;
}

/// Through tool, place and steps to the hold; the ring begins to count.
void to_hold(Session& session) {
  if (press_of(session).stage == PressStage::prepare) run(session, "press next");
  while (press_of(session).stage == PressStage::steps) run(session, "press next");
  run(session, "tick 3");
}

/// A hold with an answer after ten seconds and one at its end.
void hold(Session& session, int early, int late, bool known) {
  auto const hold_s = press_of(session).hold_s;
  run(session, "tick 10");
  run(session, "press answer " + std::to_string(early));
  run(session, "tick " + std::to_string(hold_s - 10));
  REQUIRE(press_of(session).stage == PressStage::rest);
  run(session, "press answer " + std::to_string(late));
  if (press_of(session).asks_known())
    run(session, known ? "press answer known" : "press answer unknown");
}

/// Whether a line is refused.
bool refuses(Session& session, std::string const& line) {
  return !session.run(line);
}

void rate(Session& session, int pain, int moving) {
  run(session, "press rate " + std::to_string(pain));
  run(session, "press move " + std::to_string(moving));
}

}  // namespace

TEST_CASE("a good session: the same press again within its dose, and an honest difference") {
  Session session(world());
  run(session, "press start trapezius-5.R");
  CHECK(session.state().moment.press_shown);
  CHECK(session.state().moment.flight.has_value());
  rate(session, 6, 5);
  to_hold(session);
  auto const repeats = press_of(session).task().dose.repeats;
  for (int i = 0; i < repeats; ++i) {
    hold(session, 3, 3, true);
    CHECK(press_of(session).advice == PressAdvice::stay);
    run(session, "tick 23");
  }
  CHECK(press_of(session).stage == PressStage::rate);
  rate(session, 3, 4);
  CHECK(press_of(session).stage == PressStage::done);
  CHECK(change_words("Pain", press_of(session).pain).find("clearly less") != std::string::npos);
  CHECK(change_words("Turning", press_of(session).moving).find("too little") != std::string::npos);
  run(session, "press close");
  CHECK_FALSE(session.state().care.press.has_value());
  REQUIRE(session.state().care.log.records.size() == 1);
  CHECK(session.state().care.log.records[0].results[0].holds == repeats);
}

TEST_CASE("too strong twice: the point rests for two days") {
  Session session(world());
  run(session, "day 20000");
  run(session, "press start trapezius-5.R trapezius-1.R");
  auto const first = press_of(session).task().point;
  to_hold(session);
  run(session, "tick 10");
  run(session, "press answer 6");
  CHECK(press_of(session).advice == PressAdvice::lighter);
  run(session, "tick 10");
  CHECK(press_of(session).stage == PressStage::rest);
  run(session, "tick 23");
  run(session, "tick 10");
  run(session, "press answer 9");
  CHECK(press_of(session).result().end == PressAdvice::enough);
  CHECK(press_of(session).stage == PressStage::rest);
  CHECK_FALSE(press_of(session).asks_effort());  // nothing hangs on it any more
  CHECK(refuses(session, "press answer 3"));
  CHECK(press_of(session).task().point == first);
  run(session, "press stop");
  run(session, "press rate skip");
  run(session, "press move skip");
  run(session, "press close");
  CHECK(refuses(session, "press start " + to_string(first)));
  run(session, "day 20001");
  CHECK(refuses(session, "press start " + to_string(first)));
  run(session, "day 20002");
  CHECK_FALSE(refuses(session, "press start " + to_string(first)));
}

TEST_CASE("nothing felt: to the side, then the next point") {
  Session session(world());
  run(session, "press start trapezius-5.R trapezius-1.R");
  to_hold(session);
  hold(session, 0, 0, false);
  CHECK(press_of(session).advice == PressAdvice::move);
  run(session, "tick 23");
  hold(session, 1, 1, false);
  CHECK(press_of(session).advice == PressAdvice::not_here);
  run(session, "tick 20");
  CHECK(press_of(session).at == 1);
  CHECK(press_of(session).stage == PressStage::steps);
}

TEST_CASE("tingling stops it, and nothing is pressed any more on that day") {
  Session session(world());
  run(session, "day 20000");
  run(session, "press start trapezius-5.R");
  to_hold(session);
  run(session, "tick 4");
  run(session, "press answer tingling");
  CHECK(press_of(session).stage == PressStage::stopped);
  CHECK(refuses(session, "press next"));
  CHECK(refuses(session, "press toggle"));
  run(session, "press close");
  CHECK(refuses(session, "press start infraspinatus-1.L"));
  run(session, "day 20001");
  CHECK_FALSE(refuses(session, "press start infraspinatus-1.L"));
}

TEST_CASE("three points, keys before what they may keep alive, and no more in the first week") {
  auto const& atlas = *world().atlas;
  auto const* const trapezius = atlas.muscle("trapezius");
  REQUIRE(trapezius != nullptr);
  // A key of the atlas whose satellite has points of its own.
  std::string key;
  std::string satellite;
  for (auto const& link : atlas.keys) {
    auto const point_of = [&](std::string const& id) {
      auto const* const muscle = atlas.muscle(id);
      return muscle == nullptr ? id : muscle->points.front().id;
    };
    auto const allowed = [&](std::string const& id) {
      auto const found = atlas.point(id);
      return found.point != nullptr && found.point->dose && found.point->sides == Sides::both;
    };
    auto const from = point_of(link.key);
    auto const to = point_of(link.satellites.front());
    if (!allowed(from) || !allowed(to) || from == to) continue;
    key = from + ".R";
    satellite = to + ".R";
    break;
  }
  REQUIRE_FALSE(key.empty());
  Session session(world());
  run(session, "press start " + satellite + " " + key + " infraspinatus-1.R soleus-1.R");
  auto const& tasks = press_of(session).tasks;
  CHECK(tasks.size() == 3);
  auto const place = [&](std::string const& id) {
    for (std::size_t i = 0; i < tasks.size(); ++i) {
      if (to_string(tasks[i].point) == id) return i;
    }
    return tasks.size();
  };
  CHECK(place(key) < place(satellite));
  CHECK(place(satellite) < tasks.size());
}

TEST_CASE("closed in the middle of a hold, it waits at the steps of the point") {
  Session session(world());
  run(session, "day 20000");
  run(session, "press start trapezius-5.R trapezius-1.R");
  rate(session, 6, 5);
  to_hold(session);
  hold(session, 3, 3, true);
  run(session, "tick 23");
  run(session, "tick 7");
  auto const text = kept_text(session.state().care);

  auto const again = care_of(world(), {}, 20000, "care.json", text);
  REQUIRE(again.kind == CareReading::Kind::whole);
  REQUIRE(again.care.press.has_value());
  State state;
  state.care = again.care;
  state.moment.today = 20000;
  Session reopened(world(), state);
  CHECK_FALSE(reopened.state().moment.press_shown);
  run(reopened, "tick 100");
  CHECK(press_of(reopened).stage == PressStage::steps);
  CHECK(press_of(reopened).result().holds == 2);
  CHECK(press_of(reopened).pain.before == 6);
  run(reopened, "press resume");
  CHECK(reopened.state().moment.press_shown);
  // The dose was used up by what was begun before: the next point follows.
  auto const repeats = press_of(reopened).task().dose.repeats;
  while (press_of(reopened).stage == PressStage::steps && press_of(reopened).at == 0)
    run(reopened, "press next");
  CHECK((press_of(reopened).at == 1) == (repeats <= 2));

  // On another day it is over, and in the log.
  auto const later = care_of(world(), {}, 20001, "care.json", text);
  CHECK_FALSE(later.care.press.has_value());
  CHECK(later.care.log.records.size() == 1);
}

TEST_CASE("twice a day is enough, also for a session that was closed early") {
  Session session(world());
  run(session, "day 20000");
  for (int i = 0; i < 2; ++i) {
    run(session, i == 0 ? "press start trapezius-5.R" : "press start infraspinatus-1.R");
    to_hold(session);
    run(session, "tick 12");
    run(session, "press close");
  }
  CHECK(refuses(session, "press start soleus-1.R"));
  run(session, "day 20001");
  CHECK_FALSE(refuses(session, "press start soleus-1.R"));
}

TEST_CASE("a sore spot is left alone for two days") {
  Session session(world());
  run(session, "day 20000");
  run(session, "press start trapezius-5.R");
  to_hold(session);
  run(session, "tick 12");
  run(session, "press close");
  run(session, "day 20001");
  run(session, "press start trapezius-5.R");
  auto const& log = session.state().care.log;
  auto const point = press_of(session).task().point;
  CHECK(may_be_sore(log, point, 20001));
  CHECK(last_pressed(log, point, 20001) == 20000);
  CHECK_FALSE(last_pressed(log, point, 19999).has_value());
  CHECK(pressed_ago_words(1) == "pressed yesterday");
  CHECK(pressed_ago_words(400).empty());
  run(session, "press sore trapezius-5.R");
  CHECK_FALSE(session.state().care.press.has_value());
  run(session, "day 20002");
  CHECK(refuses(session, "press start trapezius-5.R"));
  run(session, "day 20003");
  CHECK_FALSE(refuses(session, "press start trapezius-5.R"));
}

TEST_CASE("warning signs come before pressing, and what is not to be pressed is not") {
  Session session(world());
  run(session, "tell chest pain and a pain down the left arm");
  CHECK(refuses(session, "press start trapezius-5.R"));
  Session free(world());
  for (auto const& muscle : world().atlas->muscles) {
    for (auto const& point : muscle.points) {
      if (point.press < Press::therapist_only) continue;
      auto const side = letter(each(point.sides).front());
      CHECK(refuses(free, "press start " + point.id + "." + side));
    }
  }
}

TEST_CASE("the ring counts the step that says how long to hold") {
  int ways = 0;
  int timed = 0;
  for (auto const& muscle : world().atlas->muscles) {
    for (auto const& point : muscle.points) {
      for (auto const& way : allowed_ways(point, Press::normal)) {
        auto const at = hold_step(way);
        REQUIRE(at < way.steps.size());
        ++ways;
        if (way.steps[at].find("second") != std::string::npos) ++timed;
        for (std::size_t i = 0; i < at; ++i)
          CHECK(way.steps[i].find("second") == std::string::npos);
      }
    }
  }
  CHECK(ways > 300);
  CHECK(timed > ways * 95 / 100);
}

TEST_CASE("whatever stands in the file, it does no harm") {
  Session session(world());
  run(session, "day 20000");
  run(session, "press start trapezius-5.R");
  to_hold(session);
  auto const text = kept_text(session.state().care);
  for (auto const* const broken : {"", "[]", "{}", "{\"version\":0}", "{\"version\":\"1\"}"})
    CHECK(care_of(world(), {}, 20000, "care.json", broken).kind == CareReading::Kind::broken);
  CHECK(care_of(world(), {}, 20000, "care.json", "{\"version\":99}").kind ==
        CareReading::Kind::newer);
  for (std::size_t i = 0; i < text.size(); i += 3) {
    auto bent = text;
    bent[i] = '7';
    auto const reading = care_of(world(), {}, 20000, "care.json", bent);
    if (!reading.care.press) continue;
    for (std::size_t k = 0; k < reading.care.press->tasks.size(); ++k)
      CHECK(reading.care.press->tasks[k].dose.hold_s <= world().atlas->safety.caps.hold_s);
    CHECK(reading.care.press->at < reading.care.press->tasks.size());
  }
}
