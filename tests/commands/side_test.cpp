// The side of a pain: chosen, chosen anew, for told pains and for clicked ones; what is shown and
// opened agrees with it.
#include <algorithm>
#include <cmath>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "commands/shipped_world.h"
#include "finder/alike.h"
#include "state/point_numbers.h"

using namespace knotmap;
using knotmap::test::refused;
using knotmap::test::run;
using knotmap::test::sore;
using knotmap::test::world;

namespace {

std::optional<PainSide> side(Session const& session) {
  return session.answers().side(session.state().work);
}

/// x of the middle of what is marked, metres.
float across(Session const& session) {
  auto const& dabs = session.state().work.pain.dabs;
  float sum = 0.0F;
  for (auto const& dab : dabs) sum += world().body->base().position(dab.place).x;
  return sum / static_cast<float>(dabs.size());
}

/// How many dabs of the marked pain nothing lies before, as the eye sees them.
std::size_t seen_dabs(Session const& session, float sign) {
  auto const surface = world().body->shaped(session.state().preferences.body);
  auto const eye = eye_of(session.state().work.view);
  std::size_t seen = 0;
  for (auto const& dab : session.state().work.pain.dabs) {
    auto const spot = surface->position(dab.place) + 0.004F * surface->normal(dab.place);
    auto const hit = surface->first_hit({eye, spot - eye});
    if (spot.x * sign > 0.0F && (!hit || hit->t > 0.999F)) ++seen;
  }
  return seen;
}

SidedId opened(Session const& session) {
  auto const* const point = open_point(session.state().work.page);
  REQUIRE(point != nullptr);
  return *point;
}

}  // namespace

TEST_CASE("a told side is asked for, shown on both until then, and can be changed and undone") {
  Session session(world());
  auto const* const words =
      GENERATE("my hand hurts", "sore knee", "my foot hurts", "pain in the temple", "calf cramp");
  INFO(words);
  run(session, std::string("tell ") + words);
  run(session, "tick 2");
  CHECK(session.answers().asks_side(session.state().work));
  CHECK_FALSE(side(session));
  CHECK(seen_dabs(session, 1.0F) > 0);
  CHECK(seen_dabs(session, -1.0F) > 0);

  run(session, "side left");
  run(session, "tick 2");
  CHECK(side(session) == PainSide::left);
  CHECK(across(session) > 0.02F);
  CHECK(session.state().work.view.target.x > 0.02F);
  CHECK(seen_dabs(session, 1.0F) > 0);

  run(session, "side right");
  run(session, "tick 2");
  CHECK(side(session) == PainSide::right);
  CHECK(across(session) < -0.02F);
  CHECK(session.state().work.view.target.x < -0.02F);

  run(session, "undo");
  CHECK(side(session) == PainSide::left);
  run(session, "side both");
  CHECK(side(session) == PainSide::both);
  CHECK(session.state().work.pain.alike);
}

TEST_CASE("a side that was told can be changed, too, and what was ticked stays") {
  Session session(world());
  run(session, "tell pain in my left temple");
  run(session, "symptom dizziness");
  CHECK(side(session) == PainSide::left);
  run(session, "side right");
  CHECK(side(session) == PainSide::right);
  CHECK(across(session) < 0.0F);
  CHECK(session.state().work.symptoms == std::vector<std::string>{"dizziness"});
  CHECK_FALSE(session.state().work.side);  // the words left nothing open
}

TEST_CASE("an answer moves only what the words leave open, and can be given anew") {
  Session session(world());
  run(session, "tell pain between the shoulder blades. sore calf");
  REQUIRE(session.answers().asks_side(session.state().work));
  run(session, "side right");
  CHECK_FALSE(session.answers().asks_side(session.state().work));
  CHECK_FALSE(side(session));  // the shoulder blades stay as they were told
  auto const right = session.state().work.pain;
  run(session, "side left");
  CHECK_FALSE(side(session));
  CHECK(session.state().work.side == PainSide::left);
  CHECK_FALSE(session.state().work.pain == right);
}

TEST_CASE("signs that were passed by on one side are asked on the other") {
  Session session(world());
  auto const is_open = [&] { return session.answers().gate(session.state()).is_open; };
  run(session, sore);
  run(session, "anyway");
  run(session, "side right");  // where it is
  REQUIRE(is_open());
  run(session, "side left");
  CHECK_FALSE(is_open());
  run(session, "undo");
  CHECK(is_open());
  run(session, "side both");
  CHECK_FALSE(is_open());
  run(session, "anyway");
  run(session, "side left");  // a part of what was passed by
  CHECK(is_open());

  run(session, "tell sore calf");
  REQUIRE_FALSE(is_open());
  run(session, "anyway");
  run(session, "side left");
  CHECK(is_open());
  run(session, "side right");
  CHECK_FALSE(is_open());
}

TEST_CASE("a click goes to the other side and back, or to both, and the eye goes with it") {
  Session session(world());
  run(session, "view 200,12");
  run(session, "tick 2");
  run(session, sore);
  auto const clicked = session.state().work.pain;
  CHECK(side(session) == PainSide::right);
  auto const best = session.answers().candidates(session.state().work).front();

  run(session, "side left");
  run(session, "tick 2");
  CHECK(session.state().work.pain.is_click());
  CHECK(side(session) == PainSide::left);
  CHECK(session.state().work.view.azimuth == Approx(160.0F));
  auto const mirrored = session.answers().candidates(session.state().work).front();
  auto const points = world().placed->points();
  CHECK(points[mirrored.point].point == points[best.point].point);
  CHECK(points[mirrored.point].side == opposite(points[best.point].side));

  run(session, "side both");
  CHECK(session.state().work.pain.dabs.size() == 2);
  CHECK(session.state().work.pain.is_clicked());
  CHECK_FALSE(session.state().work.pain.is_by_hand());
  auto const both = session.answers().candidates(session.state().work).front();
  CHECK(both.both_sides);
  CHECK(points[both.point].point == points[best.point].point);
  CHECK(both.score == Approx(best.score));

  run(session, "side right");
  CHECK(session.state().work.pain == clicked);
}

TEST_CASE("what lies in the middle, or differs from side to side, has no side to choose") {
  Session session(world());
  run(session, "region tailbone");
  CHECK_FALSE(side(session));
  refused(session, "side left");
  run(session, "tell left knee and right shoulder");
  refused(session, "side left");
  run(session, "start-over");
  refused(session, "side both");
  run(session, sore);
  refused(session, "side up");
}

TEST_CASE("on both sides the side that is looked at stays until another one is looked at") {
  Session session(world());
  run(session, "tell both my hands hurt");
  CHECK(side(session) == PainSide::both);
  run(session, "next");
  auto const first = opened(session);
  CHECK(first.side == Side::right);
  run(session, "select " + to_string(SidedId{first.id, Side::left}));
  run(session, "next");
  CHECK(opened(session).side == Side::left);
  CHECK(opened(session).id != first.id);
  run(session, "deselect");
  auto const points = world().placed->points();
  for (auto const& group : session.answers().list(session.state().work)) {
    for (auto const& row : group.rows) {
      if (row.candidate.both_sides) CHECK(points[row.candidate.point].side == Side::left);
    }
  }
  run(session, "tell both my hands hurt");
  CHECK_FALSE(session.state().work.seen_side);
}

TEST_CASE("the spots of one row have letters, both sides the same one") {
  Session session(world());
  bool any = false;
  for (auto const* const words : {"both my calves ache", "both my feet hurt", "my chest hurts"}) {
    run(session, std::string("tell ") + words);
    auto const& work = session.state().work;
    PointNumbers const numbers(session.answers(), work);
    auto const points = world().placed->points();
    for (auto const& group : session.answers().list(work)) {
      for (auto const& row : group.rows) {
        auto const number = std::to_string(row.number);
        CHECK(numbers.of(row.candidate.point) == number);
        for (auto const other : row.candidate.alike) {
          CHECK(numbers.of(other) == number);
          bool const same = points[other].point == points[row.candidate.point].point;
          CHECK((numbers.spot(other) == numbers.spot(row.candidate.point)) == same);
          if (same) continue;
          any = true;
          CHECK(numbers.spot(row.candidate.point) == number + "a");
        }
      }
    }
  }
  CHECK(any);
}
