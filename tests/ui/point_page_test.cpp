// The page of a point, of every point of the atlas: what matters stands first.
#include <catch2/catch.hpp>

#include "commands/session.h"
#include "commands/shipped_world.h"
#include "ui/model_maker.h"
#include "visitor.h"

using namespace knotmap;
using knotmap::test::Visitor;
using knotmap::test::world;

TEST_CASE("at 1280x800 all that is needed to start pressing stands above the fold") {
  Session session(world());
  Visitor visitor(1280, 800);
  ModelMaker maker;
  auto const points = world().placed->points();
  std::size_t pressed = 0;
  std::size_t below = 0;
  std::string names;
  for (auto const& point : points) {
    if (point.side == Side::left) continue;
    REQUIRE(session.run("select " + to_string(point.id())));
    auto const model = maker.make(session, nullptr);
    auto const& page = std::get<PointModel>(model.page).page;
    if (page.press >= Press::therapist_only) continue;
    ++pressed;
    visitor.look(model);
    if (visitor.ui().items().contains("page:pressed")) continue;
    ++below;
    names += point.point->id + " ";
  }
  INFO(below << " of " << pressed << ": " << names);
  CHECK(pressed > 200);
  CHECK(below == 0);
}
