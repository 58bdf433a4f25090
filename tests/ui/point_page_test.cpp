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

TEST_CASE("other ways and what is for later stay folded below the steps until they are wanted") {
  Session session(world());
  Visitor visitor(1280, 2000);
  ModelMaker maker;
  REQUIRE(session.run("select gluteus_medius-2.R"));
  auto const model = maker.make(session, nullptr);
  auto const& page = std::get<PointModel>(model.page).page;
  REQUIRE(page.ways.size() == 2);
  REQUIRE(page.later.size() == 1);
  visitor.look(model);
  auto const top = [&](char const* item) {
    REQUIRE(visitor.ui().items().contains(item));
    return visitor.ui().items().at(item).y;
  };
  CHECK(top("way:1") > top("page:pressed"));
  CHECK(top("way:2") > top("way:1"));
  CHECK(top("later") > top("way:2"));
  float const folded = top("way:2") - top("way:1");
  CHECK(visitor.click("way:1", model).empty());
  CHECK(top("way:2") - top("way:1") > 3.0F * folded);
}

TEST_CASE(
    "the small view stands beside the page, or in it where there is no room, and leads both ways") {
  Session session(world());
  ModelMaker maker;
  REQUIRE(session.run("select trapezius-3.L"));
  for (auto const& [width, height] : {std::pair{1280, 800}, std::pair{420, 860}}) {
    Visitor visitor(width, height);
    auto const model = maker.make(session, nullptr);
    auto const commands_of = [&](UiModel const& now) {
      visitor.look(now);
      auto commands = visitor.click("small", now);
      REQUIRE_FALSE(commands.empty());
      return commands.front();
    };
    visitor.look(model);
    CHECK(visitor.ui().cards().contains("small") == (width > 1000));
    CHECK(commands_of(model) == "pose way \"trapezius-3.L:1\"");
    REQUIRE(session.run("pose way trapezius-3.L:1"));
    CHECK(commands_of(maker.make(session, nullptr)) == "pose none");
    REQUIRE(session.run("pose none"));
  }
}
