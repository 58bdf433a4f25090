// Many days of random press commands: whatever is typed, the caps of safety.json hold for sessions,
// points and days, and nothing is pressed on a day that a stop sign ended.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "commands/shipped_world.h"
#include "state/stagings.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::world;

namespace {

/// Points that may be pressed, on the right.
std::vector<std::string> some_points() {
  std::vector<std::string> ids;
  for (auto const& muscle : world().atlas->muscles) {
    if (ids.size() >= 12) break;
    for (auto const& point : muscle.points) {
      if (point.dose && point.sides == Sides::both) ids.push_back(point.id + ".R");
    }
  }
  return ids;
}

}  // namespace

TEST_CASE("random days keep the caps of days, sessions and points") {
  auto const points = some_points();
  auto const& caps = world().atlas->safety.caps;
  std::mt19937 random(7);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same days in every run
  auto const any = [&](std::size_t count) { return static_cast<std::size_t>(random() % count); };
  std::vector<std::string> const answers{"tingling", "numb",  "pulse",  "dizzy",
                                         "cold",     "known", "unknown"};
  // No position is shown meanwhile: thousands would be staged, and no cap depends on one.
  World bare = world();
  auto atlas = std::make_shared<Atlas>(*bare.atlas);
  for (auto& muscle : atlas->muscles) {
    for (auto& point : muscle.points) point.ways.clear();
  }
  bare.stagings = std::make_shared<Stagings const>(bare.body, atlas, bare.placed);
  Session session(bare);
  int day = 20000;
  run(session, "day " + std::to_string(day));
  constexpr int commands = 10'000;
  for (int i = 0; i < commands; ++i) {
    std::string line;
    switch (any(14)) {
      case 0: {
        if (any(4) != 0) break;  // a session gets somewhere
        line = "press start";
        auto const count = 1 + any(8);
        for (std::size_t k = 0; k < count; ++k) line += " " + points[any(points.size())];
        break;
      }
      case 1:
        if (any(6) == 0) line = "press close";
        break;
      case 2:
        if (any(6) == 0) line = "press stop";
        break;
      case 3:
        line = "press answer " +
               (any(20) == 0 ? answers[any(answers.size())] : std::to_string(any(11)));
        break;
      case 4:
        if (any(3) == 0) line = "day " + std::to_string(++day);
        break;
      case 5:
        line = "press sore " + points[any(points.size())];
        break;
      case 6:
        line = "press skip";
        break;
      case 7:
        line = "press rate " + std::to_string(any(11));
        break;
      case 8:
        line = "press toggle";
        break;
      case 9:
      case 10:
        line = "press next";
        break;
      default:
        line = "tick " + std::to_string(any(60));
    }
    static_cast<void>(session.run(line));
    auto const& care = session.state().care;
    if (care.press) {
      auto const most = points_allowed(care.log, caps, care.press_day);
      REQUIRE(care.press->tasks.size() <=
              static_cast<std::size_t>(std::max(most, caps.points_a_session)));
      for (auto const& task : care.press->tasks) REQUIRE(task.dose.effort <= caps.effort);
    }
  }
  auto const& log = session.state().care.log;
  REQUIRE(log.records.size() > 20);
  std::map<int, int> sessions;
  std::map<std::pair<int, std::string>, int> pressed;
  int stopped_day = -1;
  int const first = log.records.front().day;
  for (auto const& record : log.records) {
    REQUIRE(record.day != stopped_day);
    if (record.sign) stopped_day = record.day;
    REQUIRE(++sessions[record.day] <= caps.times_a_day);
    auto const most = record.day - first < 7 ? 3 : caps.points_a_session;
    REQUIRE(record.points.size() <= static_cast<std::size_t>(most));
    double minutes = 0.0;
    for (std::size_t i = 0; i < record.points.size(); ++i) {
      auto const& dose = *world().atlas->point(record.points[i].id).point->dose;
      auto const& result = record.results[i];
      REQUIRE(result.holds <= std::min(dose.repeats, caps.repeats));
      REQUIRE(result.seconds <= static_cast<double>(dose.hold_s) * dose.repeats + 1e-6);
      minutes += result.seconds / 60.0;
      if (result.holds == 0) continue;
      auto const key = std::pair(record.day, to_string(record.points[i]));
      REQUIRE(++pressed[key] <= std::min(dose.times_a_day, caps.times_a_day));
    }
    REQUIRE(minutes <= caps.minutes_a_session);
  }
}
