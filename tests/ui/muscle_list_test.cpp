// The list of all muscles: by pointer, by keys, narrowed by the search.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "some_models.h"
#include "visitor.h"

using namespace knotmap;
using knotmap::test::has;
using knotmap::test::Visitor;

namespace {

UiModel list_model() {
  auto model = test::start_model();
  model.under.layer = Under::superficial;
  auto& list = model.page.emplace<MuscleListModel>();
  list.groups = {{"shoulder",
                  "Shoulder",
                  {{"deltoid", "Deltoid", "deltoid cap muscle"},
                   {"infraspinatus", "Infraspinatus", "infraspinatus"}}},
                 {"upper_back",
                  "Upper back",
                  {{"rhomboids", "Rhomboids", "rhomboids rhomboid major", true},
                   {"serratus_posterior_superior",
                    "Serratus posterior superior with a name that is too long for its row",
                    "serratus posterior superior", false, true, true}}}};
  return model;
}

}  // namespace

TEST_CASE("parts of the body unfold, rows send what their columns say") {
  Visitor visitor;
  auto const model = list_model();
  visitor.look(model);
  CHECK_FALSE(visitor.ui().items().contains("list:deltoid"));
  visitor.click("list:shoulder", model);
  CHECK(has(visitor.click("list:deltoid", model), "select \"deltoid\""));
  CHECK(has(visitor.click("eye:deltoid", model), "hide \"deltoid\""));
  CHECK(has(visitor.click("fade:deltoid", model), "fade \"deltoid\""));
  CHECK(has(visitor.click("alone:deltoid", model), "isolate also \"deltoid\""));
  CHECK(has(visitor.click("eye:shoulder", model), "hide \"shoulder\""));
  visitor.click("list:upper_back", model);
  CHECK(has(visitor.click("eye:rhomboids", model), "unhide \"rhomboids\""));
  CHECK(has(visitor.click("fade:serratus_posterior_superior", model),
            "unfade \"serratus_posterior_superior\""));
  visitor.click("list:shoulder", model);
  CHECK_FALSE(visitor.ui().items().contains("list:deltoid"));
  CHECK(visitor.ui().items().contains("list:rhomboids"));
}

TEST_CASE("what is unfolded stays so while a muscle's page is read") {
  Visitor visitor;
  auto const model = list_model();
  visitor.look(model);
  visitor.click("list:shoulder", model);
  visitor.look(test::muscle_model());
  visitor.look(model);
  CHECK(visitor.ui().items().contains("list:deltoid"));
}

TEST_CASE("the search narrows the list by any name of a muscle, and says when none is left") {
  Visitor visitor;
  auto model = list_model();
  model.query = "Rhomboid maj";
  visitor.look(model);
  CHECK(visitor.ui().items().contains("list:rhomboids"));
  CHECK(visitor.ui().items().contains("list:upper_back"));
  CHECK_FALSE(visitor.ui().items().contains("list:shoulder"));
  CHECK_FALSE(visitor.ui().items().contains("list:serratus_posterior_superior"));
  model.query = "elbow";
  visitor.look(model);
  CHECK_FALSE(visitor.ui().items().contains("list:upper_back"));
}

TEST_CASE("at the skin a switch also goes under it, where its effect is seen") {
  Visitor visitor;
  auto model = list_model();
  model.under.layer = Under::skin;
  visitor.look(model);
  visitor.click("list:shoulder", model);
  CHECK(visitor.click("eye:deltoid", model) ==
        std::vector<std::string>{"layer superficial", "hide \"deltoid\""});
}

TEST_CASE("arrows walk through the list, Enter unfolds and opens, Tab reaches the switches") {
  auto const model = list_model();
  bool found = false;
  for (int tabs = 1; tabs < 30 && !found; ++tabs) {
    Visitor visitor;
    visitor.look(model);
    auto const press = [&](std::string const& key) {
      visitor.key(key);
      return visitor.look(model);
    };
    for (int i = 0; i < tabs; ++i) press("Tab");
    press("Enter");
    if (!visitor.ui().items().contains("list:deltoid")) continue;  // not at the shoulder yet
    found = true;
    press("Down");
    CHECK(has(press("Enter"), "select \"deltoid\""));
    press("Tab");
    CHECK(has(press("Enter"), "hide \"deltoid\""));
    press("Tab");
    CHECK(has(press("Enter"), "fade \"deltoid\""));
  }
  CHECK(found);
}

TEST_CASE("it fits into every window, with large text too") {
  for (auto const& [width, height, text] :
       {std::tuple{1280, 800, 1.0F}, std::tuple{1024, 640, 2.0F}, std::tuple{320, 480, 1.0F},
        std::tuple{320, 480, 2.0F}}) {
    INFO(width << "x" << height << " " << text);
    Visitor visitor(width, height);
    auto model = list_model();
    model.preferences.text_scale = text;
    model.query = "o";
    visitor.look(model);
    auto const panel = visitor.ui().cards().at("panel");
    for (auto const& [name, rect] : visitor.ui().items()) {
      if (!name.starts_with("eye:") && !name.starts_with("alone:")) continue;
      INFO(name);
      CHECK(rect.x >= panel.x);
      CHECK(rect.right() <= panel.right() + 1.0F);
    }
  }
}

TEST_CASE("a name that stands beside its muscle is not said a second time below") {
  Visitor visitor;
  auto model = test::start_model();
  model.under.layer = Under::superficial;
  model.body_span = {300.0F, 500.0F};
  model.hover = "Trapezius, left";
  model.labels = {{{350.0F, 200.0F}, "Trapezius, left", false}};
  visitor.look(model);
  CHECK(visitor.ui().items().contains("label:Trapezius, left"));
  CHECK_FALSE(visitor.ui().items().contains("hover"));
  model.labels.clear();
  visitor.look(model);
  CHECK(visitor.ui().items().contains("hover"));
}

TEST_CASE("the buttons under the skin open the list and name all, and come only there") {
  Visitor visitor;
  auto model = test::start_model();
  visitor.look(model);
  CHECK_FALSE(visitor.ui().items().contains("muscles"));
  auto const slider = visitor.ui().items().at("slider:layer");
  model.under.layer = Under::superficial;
  visitor.look(model);
  CHECK(visitor.ui().items().at("slider:layer") == slider);  // it does not move
  CHECK(has(visitor.click("muscles", model), "select muscles"));
  CHECK(has(visitor.click("names", model), "names toggle"));
}

TEST_CASE("many names lie clear of each other and of every card, in any window") {
  for (auto const& [width, height] :
       {std::pair{1280, 800}, std::pair{1024, 640}, std::pair{700, 900}, std::pair{320, 480}}) {
    INFO(width << "x" << height);
    Visitor visitor(width, height);
    auto model = test::start_model();
    model.under.layer = Under::superficial;
    model.under.names = true;
    model.under.hidden = 2;
    model.said = "A message that lies over the map.";
    model.hover = "between spine and shoulder blade, left";
    float const w = static_cast<float>(width);
    float const h = static_cast<float>(height);
    model.body_span = {w * 0.25F, w * 0.45F};
    for (int i = 0; i < 60; ++i) {
      float const x = w * (0.25F + 0.2F * static_cast<float>((i * 37) % 60) / 60.0F);
      float const y = h * (0.05F + 0.9F * static_cast<float>(i) / 60.0F);
      model.labels.push_back({{x, y}, "Muscle " + std::to_string(i) + ", left", false, 1.0F});
    }
    visitor.look(model);
    std::vector<Rect> labels;
    for (auto const& [name, rect] : visitor.ui().items()) {
      if (name.starts_with("label:")) labels.push_back(rect);
    }
    auto const apart = [](Rect const& a, Rect const& b) {
      return a.right() <= b.x || b.right() <= a.x || a.bottom() <= b.y || b.bottom() <= a.y;
    };
    if (width > 1000) CHECK(labels.size() > (width > 1200 ? 15U : 5U));
    for (std::size_t i = 0; i < labels.size(); ++i) {
      for (std::size_t k = i + 1; k < labels.size(); ++k) CHECK(apart(labels[i], labels[k]));
      for (auto const& [name, card] : visitor.ui().cards()) {
        INFO(name);
        CHECK(apart(labels[i], card));
      }
      if (visitor.ui().items().contains("hover")) {
        CHECK(apart(labels[i], visitor.ui().items().at("hover")));
      }
    }
  }
}
