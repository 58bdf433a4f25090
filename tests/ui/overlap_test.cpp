// Names beside the body never lie over X's, numbers, panels or each other: over all muscles, and
// over random pains, in two windows.
#include <random>

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "commands/session.h"
#include "commands/shipped_world.h"
#include "scene/director.h"
#include "ui/model_maker.h"
#include "visitor.h"

using namespace knotmap;
using knotmap::test::Visitor;
using knotmap::test::world;

namespace {

bool over(Rect const& rect, LabelBox const& box) {
  return rect.x < box.end().x && box.at.x < rect.right() && rect.y < box.end().y &&
         box.at.y < rect.bottom();
}

bool over(Rect const& a, Rect const& b) {
  return over(a, LabelBox{{b.x, b.y}, {b.width, b.height}});
}

/// The map in a window, frame by frame.
struct Look {
  Visitor visitor;
  Director director;
  ModelMaker maker;
  Canvas canvas;
  int names = 0;  ///< how many were drawn in all

  Look(int width, int height) : visitor(width, height) {
    canvas.width = width;
    canvas.height = height;
  }

  /// What lies over each other after a command, in words; "" for nothing.
  std::string after(Session& session) {
    REQUIRE(session.run("tick 9"));
    UiModel model;
    for (int i = 0; i < 3; ++i) {  // panels and scene settle
      auto const frame = director.frame(session.answers(), session.state(), canvas);
      model = maker.make(session, &frame);
      visitor.look(model);
      canvas.insets = visitor.insets;
    }
    std::vector<std::pair<std::string, Rect>> labels;
    for (auto const& [name, rect] : visitor.ui().items()) {
      if (name.starts_with("label:")) labels.emplace_back(name, rect);
    }
    names += static_cast<int>(labels.size());
    for (auto const& [name, rect] : labels) {
      for (auto const& sign : model.signs) {
        if (over(rect, sign)) return name + " over a sign";
      }
      for (auto const& [card, at] : visitor.ui().cards()) {
        if (over(rect, at)) return name + " over " + card;
      }
      for (auto const& [other, at] : labels) {
        if (name < other && over(rect, at)) return name + " over " + other;
      }
    }
    return {};
  }
};

}  // namespace

TEST_CASE("no name lies over a sign, a card or another name, on any muscle's page") {
  auto const [width, height] = GENERATE(std::pair(1280, 800), std::pair(1024, 640));
  INFO(width << "x" << height);
  Look look(width, height);
  Session session(world());
  for (auto const& muscle : world().atlas->muscles) {
    for (auto const& id : {muscle.id, muscle.points.front().id}) {
      REQUIRE(session.run("select " + id));
      INFO(id);
      CHECK(look.after(session) == "");
    }
  }
  CHECK(look.names > 150);  // they are there, not left out
}

TEST_CASE("no name lies over a sign, a card or another name, with bones named and 100 pains") {
  auto const [width, height] = GENERATE(std::pair(1280, 800), std::pair(1024, 640));
  INFO(width << "x" << height);
  Look look(width, height);
  Session session(world());
  REQUIRE(session.run("landmarks on"));
  std::mt19937 random(5);
  auto const triangles = world().body->skin()->triangles.size();
  std::uniform_int_distribution<std::uint32_t> any(0, static_cast<std::uint32_t>(triangles - 1));
  for (int i = 0; i < 100; ++i) {
    Place const place{any(random), glm::vec3(1.0F / 3.0F)};
    auto const at = world().body->base().position(place);
    auto const spot = fmt::format("{:.5f} {:.5f} {:.5f}", at.x, at.y, at.z);
    REQUIRE(session.run(fmt::format("view {}", at.z < 0.0F ? "back" : "front")));
    REQUIRE(session.run("pain at " + spot));
    REQUIRE(session.run("tick 9"));
    REQUIRE(session.run("approach " + spot));
    INFO(spot);
    CHECK(look.after(session) == "");
  }
  CHECK(look.names > 200);
}
