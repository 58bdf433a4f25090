// Comparing two points, saving pictures and showing the map to others: the panels of it.
#include "ui/ui.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "commands/bindings.h"
#include "some_models.h"
#include "visitor.h"

using namespace knotmap;
using knotmap::test::has;
using knotmap::test::Visitor;

TEST_CASE("shown to others there are words and no panels, and a way back") {
  Visitor visitor;
  auto model = test::pain_model();
  visitor.look(model);
  CHECK(visitor.ui().cards().contains("panel"));
  model.presenting = true;
  model.captions = {
      {"A", "Upper trapezius, front edge", test::long_words(), glm::vec3(0.8F), false},
      {"B", "Levator scapulae", test::long_words(), glm::vec3(0.5F), true}};
  visitor.look(model);
  auto const& cards = visitor.ui().cards();
  for (auto const* const panel : {"panel", "bar", "search", "layers"}) {
    CHECK_FALSE(cards.contains(panel));
  }
  REQUIRE(cards.contains("caption"));
  CHECK(visitor.insets.right == 0.0F);
  CHECK(visitor.insets.bottom > 0.0F);
  CHECK(has(visitor.click("present:off", model), "present off"));
  model.can_leave = false;  // a picture to hand out
  visitor.look(model);
  CHECK_FALSE(visitor.ui().items().contains("present:off"));
  model.presenting = false;
  visitor.look(model);
  CHECK(visitor.ui().cards().contains("panel"));
}

TEST_CASE("the page of two points says what differs and leads to each") {
  Visitor visitor(1280, 3000);
  auto model = test::start_model();
  auto& compare = model.page.emplace<CompareModel>();
  compare.first.letter = "A";
  compare.first.page.id = {"trapezius-1", Side::right};
  compare.first.page.title = "Upper trapezius, front edge";
  compare.first.page.where = test::long_words();
  compare.first.signs = {"Does your head ache at the temple?"};
  compare.second = compare.first;
  compare.second.letter = "B";
  compare.second.page.id = {"masseter-1", Side::right};
  compare.second.striped = true;
  compare.others = {{"trapezius-2.R", "Trapezius: top of the shoulder"}};
  visitor.look(model);
  CHECK(has(visitor.click("open:B", model), "select \"masseter-1.R\""));
  CHECK(has(visitor.click("compare:trapezius-2.R", model), "compare \"trapezius-2.R\""));
  CHECK(has(visitor.click("page:back", model), "compare none"));
}

TEST_CASE("pictures are saved and shown large from the settings, and by key") {
  Visitor visitor(1280, 1400);
  auto const model = test::settings_model();
  visitor.look(model);
  CHECK(has(visitor.click("save-picture", model), "save-picture"));
  CHECK(has(visitor.click("save-panels", model), "save-picture panels"));
  CHECK(has(visitor.click("present", model), "present on"));
  CHECK(command_of("F5") == "present toggle");
  CHECK(command_of("Ctrl+S") == "save-picture");
  CHECK(command_of("C") == "compare");
}

TEST_CASE("the page of a point leads to what it is worth comparing with") {
  Visitor visitor(1280, 3000);
  auto model = test::point_model();
  std::get<PointModel>(model.page).compare = {{"masseter-1.R", "Masseter: its front edge"}};
  visitor.look(model);
  CHECK(has(visitor.click("compare:masseter-1.R", model), "compare \"masseter-1.R\""));
}
