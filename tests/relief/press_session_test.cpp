// The press session: what the answers change, and what no answers can make it do.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "relief/press_session.h"

using namespace knotmap;

namespace {

PressTask task(std::string id, int hold_s = 30, int repeats = 3, int effort = 4) {
  PressTask made;
  made.point = {std::move(id), Side::right};
  made.dose = {.hold_s = hold_s, .repeats = repeats, .times_a_day = 2, .effort = effort};
  made.steps = 3;
  return made;
}

/// A session at the first hold, settled: the ring has begun to count.
PressSession pressing(std::vector<PressTask> tasks) {
  auto session = press_session(std::move(tasks), DoseCaps{});
  REQUIRE(press_next(session));
  for (std::size_t i = 0; i < session.task().steps; ++i) REQUIRE(press_next(session));
  press_tick(session, PressSession::count_in_s);
  return session;
}

}  // namespace

TEST_CASE("a good session goes from hold to rest to hold by itself") {
  auto session = pressing({task("a")});
  CHECK(session.stage == PressStage::hold);
  CHECK_FALSE(session.asks_effort());
  CHECK(press_tick(session, 10.0).asks);
  CHECK(session.asks_effort());
  CHECK(press_effort(session, 3));
  CHECK_FALSE(session.asks_effort());
  CHECK(press_tick(session, 20.0).ends);
  CHECK(session.stage == PressStage::rest);
  CHECK(press_effort(session, 3));
  CHECK(press_known(session, true));
  CHECK(session.advice == PressAdvice::stay);
  CHECK(press_tick(session, PressSession::rest_s).begins);
  CHECK(session.stage == PressStage::hold);
  CHECK(session.hold_s == 30);
  // No answers any more: it follows by itself, and ends with the dose.
  press_tick(session, 1000.0);
  CHECK(session.stage == PressStage::rate);
  CHECK(session.result().holds == 3);
  CHECK(session.result().seconds == Approx(90.0));
}

TEST_CASE("a pause stops the ring, and nothing else happens meanwhile") {
  auto session = pressing({task("a")});
  press_tick(session, 5.0);
  CHECK(press_pause(session, true));
  press_tick(session, 500.0);
  CHECK(session.stage_s == Approx(5.0));
  CHECK(press_pause(session, false));
  CHECK(press_tick(session, 25.0).ends);
}

TEST_CASE("too strong: lighter and shorter, and at the second time the point is over") {
  auto session = pressing({task("a", 60), task("b")});
  press_tick(session, 10.0);
  CHECK(press_effort(session, 6));
  CHECK(session.advice == PressAdvice::lighter);
  CHECK(session.hold_s == 20);
  press_tick(session, 10.0);
  CHECK(session.stage == PressStage::rest);
  press_tick(session, PressSession::rest_s + PressSession::count_in_s);
  CHECK(session.hold_s == 30);  // half of the dose
  press_tick(session, 10.0);
  CHECK(press_effort(session, 5));
  CHECK(session.stage == PressStage::rest);
  CHECK(session.result().end == PressAdvice::enough);
  press_tick(session, PressSession::rest_s);
  CHECK(session.stage == PressStage::steps);
  CHECK(session.at == 1);
}

TEST_CASE("unbearable: let go at once") {
  auto session = pressing({task("a", 60)});
  press_tick(session, 10.0);
  CHECK(press_effort(session, 9));
  CHECK(session.stage == PressStage::rest);
  CHECK(session.point_over);
}

TEST_CASE("nothing felt: a finger's width to the side, then the next point") {
  auto session = pressing({task("a"), task("b")});
  press_tick(session, 30.0);
  CHECK(press_effort(session, 0));
  CHECK(session.advice == PressAdvice::move);
  CHECK_FALSE(session.asks_known());
  press_tick(session, PressSession::rest_s + PressSession::count_in_s + 30.0);
  CHECK(press_effort(session, 1));
  CHECK(session.advice == PressAdvice::not_here);
  press_tick(session, PressSession::rest_s);
  CHECK(session.at == 1);
  CHECK(session.results[0].holds == 2);
}

TEST_CASE("pain that grows in two holds running ends the session") {
  auto session = pressing({task("a"), task("b")});
  for (int hold = 0; hold < 2; ++hold) {
    press_tick(session, 10.0);
    CHECK(press_effort(session, 2));
    press_tick(session, 20.0);
    CHECK(press_effort(session, 4));
    if (hold == 0) press_tick(session, PressSession::rest_s + PressSession::count_in_s);
  }
  CHECK(session.stage == PressStage::stopped);
  CHECK(session.sign == StopSign::pain_grows);
}

TEST_CASE("a stop sign ends it for good") {
  auto session = pressing({task("a"), task("b")});
  CHECK(press_sign(session, StopSign::tingling));
  auto const stopped = session;
  CHECK_FALSE(press_next(session));
  CHECK_FALSE(press_skip(session));
  CHECK_FALSE(press_pause(session, false));
  CHECK_FALSE(press_effort(session, 3));
  press_tick(session, 100.0);
  CHECK(session == stopped);
}

TEST_CASE("only two points and a third less are called less") {
  CHECK(change_of({6, 4}) == PressChange::better);
  CHECK(change_of({6, 5}) == PressChange::noise);
  CHECK(change_of({10, 8}) == PressChange::noise);  // a fifth
  CHECK(change_of({10, 7}) == PressChange::better);
  CHECK(change_of({2, 1}) == PressChange::noise);
  CHECK(change_of({4, 6}) == PressChange::worse);
  CHECK(change_of({std::nullopt, 6}) == PressChange::unknown);
}

TEST_CASE(
    "10,000 sessions with random answers keep every cap, and none goes on after a stop sign") {
  DoseCaps const caps;
  std::mt19937 random(12);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same sessions in every run
  auto const any = [&](int most) {
    return static_cast<int>(random() % static_cast<unsigned>(most + 1));
  };
  constexpr int sessions = 10'000;
  for (int number = 0; number < sessions; ++number) {
    std::vector<PressTask> tasks;
    int const points = 1 + any(caps.points_a_session - 1);
    for (int i = 0; i < points; ++i) {
      bool const leans = any(1) == 1;
      int const most = leans ? caps.hold_body_weight_s : caps.hold_s;
      auto made = task(std::to_string(i), 5 + any(most - 5), 1 + any(caps.repeats - 1),
                       1 + any(caps.effort - 1));
      made.dose.body_weight = leans;
      tasks.push_back(made);
    }
    auto session = press_session(tasks, caps);
    bool signalled = false;
    double held_s = 0.0;
    for (int step = 0; step < 400 && !session.is_over(); ++step) {
      auto const before = session;
      switch (any(11)) {
        case 0:
          press_next(session);
          break;
        case 1:
          press_effort(session, any(10));
          break;
        case 2:
          press_known(session, any(1) == 1);
          break;
        case 3:
          if (any(40) == 0) signalled = press_sign(session, static_cast<StopSign>(any(5)));
          break;
        case 4:
          press_pause(session, any(1) == 1);
          break;
        case 5:
          if (any(10) == 0) press_skip(session);
          break;
        case 6:
          if (any(60) == 0) press_stop(session);
          break;
        case 7:
          press_rate(session, any(10));
          break;
        case 8:
          press_back(session);
          break;
        default:
          press_tick(session, static_cast<double>(any(700)) / 10.0);
      }
      if (session.stage == PressStage::hold) {
        REQUIRE(session.hold_s <= session.task().dose.hold_s);
        REQUIRE(session.stage_s <= session.hold_s);
      }
      held_s = 0.0;
      for (std::size_t i = 0; i < session.tasks.size(); ++i) {
        auto const& result = session.results[i];
        REQUIRE(result.holds <= tasks[i].dose.repeats);
        REQUIRE(result.seconds <=
                static_cast<double>(tasks[i].dose.hold_s) * tasks[i].dose.repeats + 1e-6);
        held_s += result.seconds;
      }
      REQUIRE(held_s <= caps.minutes_a_session * 60.0);
      REQUIRE(session.spent_s <= caps.minutes_a_session * 60.0 + PressSession::rest_s);
      REQUIRE(session.at >= before.at);
    }
    if (!signalled) continue;
    REQUIRE(session.stage == PressStage::stopped);
    auto const stopped = session;
    for (int step = 0; step < 20; ++step) {
      press_next(session);
      press_skip(session);
      press_pause(session, any(1) == 1);
      press_effort(session, any(10));
      press_tick(session, any(90));
      press_stop(session);
      press_rate(session, any(10));
    }
    REQUIRE(session == stopped);
  }
}
