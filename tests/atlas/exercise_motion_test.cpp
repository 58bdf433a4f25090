// The cycle of an exercise: where it is at a time, and which side does it.
#include "atlas/exercise_motion.h"

#include <catch2/catch.hpp>

using namespace knotmap;

namespace {

PartTurn turn(BodyPart part, PoseSide side, double flexion) {
  PartTurn made;
  made.part = part;
  made.side = side;
  made.flexion = flexion;
  return made;
}

MotionKey key(double move_s, double hold_s, std::vector<PartTurn> turns = {}) {
  MotionKey made;
  made.pose.turns = std::move(turns);
  made.move_s = move_s;
  made.hold_s = hold_s;
  return made;
}

ExerciseMotion motion(std::vector<MotionKey> keys) {
  return {.exercise = "some", .seen = {}, .keys = std::move(keys), .pointer = {}};
}

}  // namespace

TEST_CASE("a cycle holds each position and moves to the next, round and round") {
  auto const some = motion({key(3.0, 1.0), key(2.0, 5.0)});
  CHECK(cycle_s(some) == Approx(11.0));
  CHECK(reached_s(some, 0) == 0.0);
  CHECK(reached_s(some, 1) == Approx(3.0));
  struct Seen {
    double s;
    std::size_t from;
    std::size_t to;
    double share;
    double left_s;
  };
  for (auto const& each :
       {Seen{-1.0, 0, 0, 0.0, 1.0}, Seen{0.25, 0, 0, 0.0, 0.75}, Seen{2.0, 0, 1, 0.5, 1.0},
        Seen{3.0, 1, 1, 0.0, 5.0}, Seen{9.5, 1, 0, 0.5, 1.5}, Seen{11.5, 0, 0, 0.0, 0.5}}) {
    INFO(each.s);
    auto const spot = spot_at(some, each.s);
    CHECK(spot.from == each.from);
    CHECK(spot.to == each.to);
    CHECK(spot.share == Approx(each.share));
    CHECK(spot.left_s == Approx(each.left_s));
  }
}

TEST_CASE("one position is held, and never moves") {
  auto const held = motion({key(2.0, 30.0)});
  CHECK(cycle_s(held) == Approx(30.0));
  CHECK_FALSE(has_movement(held));
  CHECK(has_movement(motion({key(3.0, 1.0), key(2.0, 5.0)})));
  // No time to go anywhere: it would run without end.
  CHECK_FALSE(has_movement(motion({key(0.0, 0.0), key(0.0, 0.0)})));
  for (double const s : {0.0, 12.0, 45.0}) {
    auto const spot = spot_at(held, s);
    CHECK(spot.from == 0);
    CHECK(spot.to == 0);
  }
}

TEST_CASE("one side does an exercise when only its limbs move, or it is held unlike the other") {
  using enum PoseSide;
  auto const knee = BodyPart::knee;
  auto const hip = BodyPart::hip;
  CHECK(is_one_sided(motion({key(1, 1), key(1, 1, {turn(knee, near, 60)})})));
  CHECK_FALSE(is_one_sided(motion({key(1, 1), key(1, 1, {turn(knee, both, 60)})})));
  CHECK_FALSE(
      is_one_sided(motion({key(1, 1), key(1, 1, {turn(knee, near, 60), turn(knee, far, 55)})})));
  // One foot stands before the other all the time: the arms do it.
  CHECK_FALSE(
      is_one_sided(motion({key(1, 1, {turn(hip, near, 20)}),
                           key(1, 1, {turn(hip, near, 20), turn(BodyPart::elbow, both, 90)})})));
  CHECK(is_one_sided(motion({key(1, 30, {turn(hip, near, 90)})})));
  CHECK_FALSE(is_one_sided(motion({key(1, 30, {turn(hip, both, 90)})})));
}
