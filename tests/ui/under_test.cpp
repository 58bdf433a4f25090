// The slider of layers, the way back from what is hidden, the menu of a muscle, names in the scene.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "some_models.h"
#include "visitor.h"

using namespace knotmap;
using knotmap::test::has;
using knotmap::test::Visitor;
using Kind = InputEvent::Kind;

namespace {

Rect slider_of(Visitor& visitor) {
  REQUIRE(visitor.ui().items().contains("slider:layer"));
  return visitor.ui().items().at("slider:layer");
}

}  // namespace

TEST_CASE("the slider of layers follows the pointer and rests at a stop") {
  Visitor visitor;
  auto model = test::start_model();
  visitor.look(model);
  auto const rect = slider_of(visitor);
  float const y = rect.y + 8.0F;
  visitor.move(rect.x + 4.0F, y);
  visitor.button(Kind::press, rect.x + 4.0F, y);
  visitor.look(model);
  visitor.move(rect.x + rect.width * 0.5F, y);
  auto const lines = visitor.look(model);
  REQUIRE_FALSE(lines.empty());
  auto const words = split_command(lines.back());
  REQUIRE(words.size() == 2);
  CHECK(words[0] == "layer");
  CHECK(std::stof(words[1]) == Approx(1.5F).margin(0.15));
  model.under.layer = std::stof(words[1]);
  visitor.look(model);
  visitor.button(Kind::release, rect.x + rect.width * 0.5F, y);
  auto const rest = visitor.look(model);
  CHECK((has(rest, "layer superficial") || has(rest, "layer middle")));
  CHECK(rest.back() == "released");
}

TEST_CASE("near a stop the slider catches it, and its ends are the skin and deep") {
  Visitor visitor;
  auto const model = test::start_model();
  visitor.look(model);
  auto const rect = slider_of(visitor);
  auto const at = [&](float x) {
    visitor.move(x, rect.y + 8.0F);
    visitor.button(Kind::press, x, rect.y + 8.0F);
    auto lines = visitor.look(model);
    visitor.button(Kind::release, x, rect.y + 8.0F);
    visitor.look(model);
    return lines;
  };
  CHECK(has(at(rect.right() - 1.0F), "layer 3.00"));
  CHECK(at(rect.x + 1.0F).empty());  // it is there already
}

TEST_CASE("with the keyboard on it, the arrow keys move the slider from stop to stop") {
  Visitor visitor;
  auto const model = test::start_model();
  visitor.look(model);
  for (int i = 0; i < 30 && !has(visitor.look(model), "layer next"); ++i) {
    visitor.key("Tab");
    visitor.look(model);
    visitor.key("Right");
    auto const lines = visitor.look(model);
    if (has(lines, "layer next")) {
      visitor.key("Left");
      CHECK(has(visitor.look(model), "layer previous"));
      return;
    }
  }
  FAIL("the keyboard does not come to the slider");
}

TEST_CASE("the way back shows only when something is hidden or alone, and says what") {
  Visitor visitor;
  auto model = test::start_model();
  visitor.look(model);
  CHECK_FALSE(visitor.ui().items().contains("show-all"));
  model.under.hidden = 3;
  visitor.look(model);
  CHECK(has(visitor.click("show-all", model), "show all"));
  model.under.hidden = 0;
  model.under.isolated = "Trapezius";
  visitor.look(model);
  CHECK(visitor.ui().items().contains("show-all"));
}

TEST_CASE("a muscle's page isolates it, hides it, and hides what lies over it") {
  Visitor visitor;
  auto model = test::muscle_model();
  visitor.look(model);
  CHECK(has(visitor.click("muscle:isolate", model), "isolate \"trapezius.R\""));
  CHECK(has(visitor.click("muscle:hide", model), "hide \"trapezius.R\""));
  CHECK(has(visitor.click("hide:deltoid.R", model), "hide \"deltoid.R\""));
  CHECK(has(visitor.click("over:deltoid.R", model), "select \"deltoid.R\""));
  CHECK(has(visitor.click("hide:serratus_posterior_superior.R", model),
            "unhide \"serratus_posterior_superior.R\""));
  // Under whole skin nothing would be seen of it.
  model.under.layer = Under::skin;
  visitor.look(model);
  CHECK(visitor.click("hide:deltoid.R", model) ==
        std::vector<std::string>{"layer superficial", "hide \"deltoid.R\""});
  std::get<MuscleModel>(model.page).has_shape = false;
  visitor.look(model);
  CHECK_FALSE(visitor.ui().items().contains("muscle:isolate"));
}

TEST_CASE("the menu of a muscle sends its commands and stays within the window") {
  Visitor visitor;
  auto model = test::menu_model();
  visitor.look(model);
  CHECK(has(visitor.click("menu:open", model), "select \"trapezius.R\""));
  CHECK(has(visitor.click("menu:hide", model), "hide \"trapezius.R\""));
  CHECK(has(visitor.click("menu:isolate", model), "isolate \"trapezius.R\""));
  CHECK(has(visitor.click("menu:all", model), "show all"));
  model.menu->at = {1279.0F, 799.0F};
  visitor.look(model);
  auto const card = visitor.ui().cards().at("menu");
  CHECK(card.right() <= 1280.0F);
  CHECK(card.bottom() <= 800.0F);
  CHECK(visitor.ui().menu_covers(card.x + 4.0F, card.y + 4.0F));
  model.menu.reset();
  visitor.look(model);
  CHECK_FALSE(visitor.ui().menu_covers(card.x + 4.0F, card.y + 4.0F));
}

TEST_CASE("names in the scene lie clear of each other and of the panels") {
  Visitor visitor;
  visitor.look(test::menu_model());
  std::vector<Rect> labels;
  for (auto const& [name, rect] : visitor.ui().items()) {
    if (name.starts_with("label:")) labels.push_back(rect);
  }
  REQUIRE(labels.size() == 3);
  auto const apart = [](Rect const& a, Rect const& b) {
    return a.right() <= b.x || b.right() <= a.x || a.bottom() <= b.y || b.bottom() <= a.y;
  };
  for (std::size_t i = 0; i < labels.size(); ++i) {
    for (std::size_t k = i + 1; k < labels.size(); ++k) CHECK(apart(labels[i], labels[k]));
    for (auto const& [name, card] : visitor.ui().cards()) {
      INFO(name);
      if (name != "menu") CHECK(apart(labels[i], card));
    }
  }
}

TEST_CASE("a point's page and the settings hold the switches of what is seen") {
  Visitor visitor(1280, 1600);
  auto model = test::point_model();
  visitor.look(model);
  CHECK_FALSE(visitor.ui().items().contains("see-muscle"));  // there is no shape to see
  std::get<PointModel>(model.page).has_shape = true;
  visitor.look(model);
  CHECK(has(visitor.click("see-muscle", model), "see-muscle toggle"));
  model.under.layer = Under::superficial;
  visitor.look(model);
  CHECK_FALSE(visitor.ui().items().contains("see-muscle"));
  auto const settings = test::settings_model();
  visitor.look(settings);
  CHECK(has(visitor.click("see-muscle", settings), "see-muscle toggle"));
  CHECK(has(visitor.click("landmarks", settings), "landmarks toggle"));
}
