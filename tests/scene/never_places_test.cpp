// The places that must not be pressed are hatched where a mark or an X comes near, or all at once.
#include <algorithm>

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "commands/shipped_world.h"
#include "scene/director.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::world;

namespace {

/// How many vertices are hatched.
std::ptrdiff_t hatched(Frame const& frame) {
  if (frame.never == nullptr) return 0;
  auto const& distance = frame.never->distance;
  return std::count_if(distance.begin(), distance.end(), [](float each) { return each < 0.0F; });
}

bool is_hatched(Frame const& frame, char const* landmark) {
  auto const& place = world().body->landmark(landmark)->place;
  auto const& corner = world().body->skin()->triangles[place.triangle][0];
  return frame.never != nullptr && frame.never->distance[corner] < 0.0F;
}

}  // namespace

TEST_CASE("nothing is hatched until a mark or an X comes near a never-press place") {
  Session session(world());
  Director director;
  auto const frame = [&] { return director.frame(session.answers(), session.state(), Canvas{}); };
  CHECK(frame().never == nullptr);
  run(session, "select scm_sternal-1.R");  // beside the great vessels of the neck
  CHECK(hatched(frame()) > 20);
  CHECK_FALSE(is_hatched(frame(), "L3_spinous"));
  run(session, "deselect");
  CHECK(frame().never == nullptr);
  auto const spine = world().body->base().position(world().body->landmark("L3_spinous")->place);
  run(session, fmt::format("pain at {} {} {}", spine.x - 0.02F, spine.y, spine.z));  // beside it
  CHECK(is_hatched(frame(), "L3_spinous"));
}

TEST_CASE("the switch hatches them all, and the same places are the same object") {
  Session session(world());
  Director director;
  run(session, "never-places on");
  auto const first = director.frame(session.answers(), session.state(), Canvas{});
  CHECK(is_hatched(first, "L3_spinous"));
  CHECK(is_hatched(first, "adams_apple"));
  run(session, "view back");
  auto const second = director.frame(session.answers(), session.state(), Canvas{});
  CHECK(first.never == second.never);  // nothing is uploaded again
  run(session, "never-places off");
  CHECK(director.frame(session.answers(), session.state(), Canvas{}).never == nullptr);
}
