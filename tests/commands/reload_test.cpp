// An atlas that is read again while it is shown: what it lost is forgotten, all else stays.
#include <catch2/catch.hpp>

#include "commands/shipped_world.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::world;

namespace {

/// The shipped world with another atlas.
World with(std::shared_ptr<Atlas const> atlas) {
  World made;
  made.body = world().body;
  made.atlas = std::move(atlas);
  made.placed = std::make_shared<PlacedAtlas const>(made.body, made.atlas);
  made.muscles = std::make_shared<PlacedMuscles const>(made.body, made.atlas);
  return made;
}

}  // namespace

TEST_CASE("a reloaded atlas keeps what it still knows") {
  Session session(world());
  run(session, "select trapezius-5.R");
  auto const again = reload_atlas(session.world());
  REQUIRE(again);
  session.replace_world(*again);
  CHECK(page_id(session.state().work.page) == "trapezius-5.R");
}

TEST_CASE("an atlas that lost a muscle forgets that it was hidden or alone") {
  Session session(world());
  run(session, "hide trapezius.R");
  run(session, "hide deltoid");
  run(session, "isolate trapezius");
  auto atlas = std::make_shared<Atlas>(*world().atlas);
  std::erase_if(atlas->muscles, [](Muscle const& each) { return each.id == "trapezius"; });
  session.replace_world(with(atlas));
  CHECK(session.state().work.under.hidden == std::vector<std::string>{"deltoid"});
  CHECK(session.state().work.under.isolated.empty());
}

TEST_CASE("a muscle whose side is gone keeps its page, and all of it is looked at") {
  Session session(world());
  run(session, "select trapezius.L");
  run(session, "hide trapezius.L");
  auto atlas = std::make_shared<Atlas>(*world().atlas);
  for (auto& muscle : atlas->muscles) {
    if (muscle.id != "trapezius") continue;
    muscle.sides = Sides::right;
    for (auto& point : muscle.points) point.sides = Sides::right;
  }
  session.replace_world(with(atlas));
  CHECK(page_id(session.state().work.page) == "trapezius");
  CHECK(session.state().work.under.hidden.empty());
  run(session, "deselect");
  run(session, "back");
  CHECK(page_id(session.state().work.page) == "trapezius");
}
