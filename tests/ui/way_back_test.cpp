// The ways back from what was done, in sight where there are some.
#include <catch2/catch.hpp>

#include "some_models.h"
#include "ui/pages/toast.h"
#include "visitor.h"

using namespace knotmap;
using knotmap::test::has;
using knotmap::test::Visitor;

TEST_CASE("the settings undo what was done there and on the map, and say what each is") {
  Visitor visitor;
  auto model = test::settings_model();
  model.map_back = {true, false, "Start over"};
  visitor.look(model);
  CHECK(visitor.ui().items().contains("undo"));  // in the bar, and not grey
  CHECK(has(visitor.click("undo", model), "undo map"));
  CHECK(has(visitor.click("map:undo", model), "undo map"));
  CHECK_FALSE(visitor.ui().items().contains("settings:undo"));
  auto const slider = visitor.ui().items().at("slider:weight");
  model.settings_back = {true, false, "the body"};
  visitor.look(model);
  CHECK(has(visitor.click("settings:undo", model), "undo settings"));
  // The hand on a slider keeps it.
  CHECK(visitor.ui().items().at("slider:weight").y == Approx(slider.y).margin(8.0));
}

TEST_CASE("a way back whose words are gone is a link") {
  Visitor visitor;
  auto model = test::start_model();
  model.said_label = "Undo";
  model.said_command = "undo map";
  model.map_back = {true, false, "Start over"};
  visitor.look(model);
  CHECK(has(visitor.click("said:do", model), "undo map"));
}

TEST_CASE(
    "a picture that is kept shows neither what was said nor the way back that is left of it") {
  Visitor visitor;
  auto model = test::start_model();
  model.said_label = "Undo";
  model.said_command = "undo map";
  model.map_back = {true, false, "Start over"};
  for (char const* const words : {"Started over.", ""}) {
    model.said = words;
    visitor.look(model);
    REQUIRE(visitor.ui().items().contains("said:do"));
    REQUIRE(has_message(model));
    auto kept = model;
    clear_message(kept);
    CHECK_FALSE(has_message(kept));
    visitor.look(kept);
    CHECK_FALSE(visitor.ui().items().contains("said:do"));
    CHECK_FALSE(visitor.ui().cards().contains("toast"));
  }
}
