// Exercises and positions by commands, as pages and keys send them.
#include <algorithm>
#include <string>

#include <catch2/catch.hpp>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/gtc/quaternion.hpp>
#include <glm/vector_relational.hpp>

#include "body/shape.h"
#include "commands/shipped_world.h"
#include "state/pressed_position.h"
#include "state/staging_view.h"
#include "state/stagings.h"
#include "state/under.h"

using namespace knotmap;
using knotmap::test::refused;
using knotmap::test::run;
using knotmap::test::world;

namespace {

/// The wall slide, on its way, with the body in place.
Session sliding() {
  Session session(world());
  run(session, "select exercise:wall_slide");
  run(session, "pose exercise wall_slide");
  run(session, "tick 1");
  return session;
}

double hold_of(std::size_t key) {
  return world().atlas->motion("wall_slide")->keys[key].hold_s;
}

}  // namespace

TEST_CASE("an exercise runs when the body is in place, rests in its holds, pauses and goes on") {
  auto session = sliding();
  auto const& moment = session.state().moment;
  auto const& time = moment.motion;
  CHECK(time.runs);
  CHECK(time.s == 0.0);  // the body took its first position meanwhile
  CHECK(time.rests_s == Approx(hold_of(0)));
  CHECK_FALSE(is_moving(moment));
  run(session, "tick 0.25");
  CHECK(time.rests_s == Approx(hold_of(0) - 0.25));
  run(session, "tick " + std::to_string(hold_of(0)));
  CHECK(is_moving(moment));
  run(session, "motion toggle");
  CHECK_FALSE(time.runs);
  CHECK_FALSE(is_moving(moment));
  auto const at = time.s;
  run(session, "tick 5");
  CHECK(time.s == at);
  run(session, "motion run");
  run(session, "tick 0.5");
  CHECK(time.s == Approx(at + 0.5));
}

TEST_CASE("a position or a moment of an exercise is shown paused, and taken with ease") {
  auto session = sliding();
  auto const& moment = session.state().moment;
  run(session, "pose exercise wall_slide:2");
  CHECK_FALSE(moment.motion.runs);
  CHECK(moment.motion.s == Approx(reached_s(*world().atlas->motion("wall_slide"), 1)));
  CHECK(moment.pose_began.has_value());
  run(session, "pose exercise wall_slide:2.5s");
  CHECK(moment.motion.s == 2.5);
  for (auto const* const wrong :
       {"wall_slide:3", "wall_slide:0", "wall_slide:1.5", "wall_slide:-1s",
        "wall_slide:", "wall_slide:x", "wall_slide:1e9s"}) {
    INFO(wrong);
    CHECK(refused(session, std::string("pose exercise ") + wrong).find("2 positions") !=
          std::string::npos);
  }
  CHECK(refused(session, "pose exercise wall_slides").find("wall_slide") != std::string::npos);
  CHECK_FALSE(refused(session, "pose exercise wall_slide up").empty());
}

TEST_CASE("an exercise of one side is shown on the other one too, one of both sides is not") {
  Session session(world());
  CHECK(refused(session, "motion toggle").find("shows no exercise") != std::string::npos);
  run(session, "select exercise:hamstring_stretch");
  run(session, "pose exercise hamstring_stretch");
  auto const& pose = session.state().moment.pose;
  REQUIRE(pose.has_value());
  CHECK(pose->near == Side::right);
  run(session, "motion other-side");
  CHECK(pose->near == Side::left);
  // Its muscles are lit on that side.
  auto const lit = lit_muscles(world(), session.state());
  REQUIRE_FALSE(lit.empty());
  for (auto const& each : lit) CHECK(each.side == Side::left);
  auto both = sliding();
  CHECK(refused(both, "motion other-side").find("both sides") != std::string::npos);
  for (auto const& each : lit_muscles(world(), both.state())) CHECK_FALSE(each.side.has_value());
}

TEST_CASE("an exercise ends with its page, and with Esc") {
  for (auto const* const leaves : {"select trapezius-2.R", "undo", "escape", "pose none"}) {
    INFO(leaves);
    auto session = sliding();
    run(session, leaves);
    CHECK_FALSE(session.state().moment.pose.has_value());
    CHECK(session.state().moment.motion == MotionTime{});
  }
}

TEST_CASE("the guided press takes the position whose step is read, and lets go of it") {
  Session session(world());
  auto const shown = [&] {
    auto const& pose = session.state().moment.pose;
    return pose && pose->point == "trapezius-3" ? pose->way : 0;
  };
  run(session, "press start trapezius-3.L");
  CHECK(shown() == 0);  // tool and place are chosen first
  run(session, "press next");
  CHECK(shown() == 1);
  CHECK(session.state().moment.pose->near == Side::left);
  run(session, "tick 2");
  // To the X and back.
  run(session, "pose none");
  run(session, "tick 2");
  run(session, "press next");
  CHECK(shown() == 0);
  auto const position = pressed_position(session.answers(), session.state());
  REQUIRE(position.has_value());
  run(session, "pose way trapezius-3.L:1");
  CHECK(session.state().moment.pose == position);
  run(session, "press stop");
  CHECK(shown() == 0);
  CHECK(session.state().moment.flight.has_value());

  // With another tool the position is that of the way with it.
  run(session, "press start trapezius-3.L");
  run(session, "press tool tennis_ball");
  run(session, "press next");
  REQUIRE(shown() != 0);
  CHECK(world().stagings->way(*session.state().moment.pose)->tool == Tool::tennis_ball);
  // Left for another page, it stands.
  run(session, "press close");
  CHECK(shown() == 0);
}

TEST_CASE("a ball between body and door post is looked at beside the post, on every body") {
  for (auto const* const body : {"female", "male", "male:heavy", "female:lean"}) {
    INFO(body);
    auto const choice = *parse_body(body);
    ShownPose shown;
    shown.point = "gluteus_medius-3";
    shown.way = 2;
    auto const staging = world().stagings->of(choice, shown);
    REQUIRE(staging != nullptr);
    auto const ball =
        std::find_if(staging->shapes.begin(), staging->shapes.end(),
                     [](ThingShape const& shape) { return shape.form == ThingShape::Form::ball; });
    REQUIRE(ball != staging->shapes.end());
    auto const view = view_of_shown(world(), choice, shown, View{});
    REQUIRE(view.has_value());
    auto const to_eye = glm::normalize(eye_of(*view) - view->target);
    // Out of the ball to the eye no post is met within an arm's length.
    auto const is_in_wood = [&](glm::vec3 const& at) {
      return std::any_of(
          staging->shapes.begin(), staging->shapes.end(), [&](ThingShape const& shape) {
            auto const inside = glm::abs(glm::inverse(shape.rotation) * (at - shape.centre));
            return shape.material == Material::wood && glm::all(glm::lessThan(inside, shape.half));
          });
    };
    constexpr int steps = 120;
    int met = 0;
    for (int i = 0; i < steps; ++i)
      if (is_in_wood(ball->centre + 0.005F * static_cast<float>(i) * to_eye)) ++met;
    CHECK(met == 0);
    CHECK_FALSE(world()
                    .stagings->skin(choice, *staging)
                    ->first_hit({.origin = ball->centre, .direction = to_eye})
                    .has_value());
  }
}
