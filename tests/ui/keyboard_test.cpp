// The panels by keyboard alone: every item is reached, its focus is seen, arrows walk, F6 goes
// between body and panel.
#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "some_models.h"
#include "visitor.h"

using namespace knotmap;
using knotmap::test::has;
using knotmap::test::Visitor;

namespace {

std::vector<UiModel> all_models() {
  auto keys = test::start_model();
  keys.keys_shown = true;
  auto welcome = test::start_model();
  welcome.preferences.welcomed = false;
  auto brush = test::painted_model();
  brush.brush.on = true;
  auto models = test::page_models();
  models.insert(models.end(), {test::search_model(), keys, welcome, brush});
  return models;
}

bool within(Rect const& inner, Rect const& outer) {
  return inner.x >= outer.x - 0.5F && inner.y >= outer.y - 0.5F &&
         inner.right() <= outer.right() + 0.5F && inner.bottom() <= outer.bottom() + 0.5F;
}

}  // namespace

TEST_CASE("Tab reaches every item, each shows a ring, in sight and whole, in both themes") {
  for (auto const theme : {Theme::light, Theme::dark}) {
    int number = 0;
    for (auto model : all_models()) {
      INFO("model " << number++);
      model.preferences.theme = theme;
      Visitor visitor;
      visitor.look(model);
      std::set<std::string> reached;
      for (int i = 0; i < 120; ++i) {
        visitor.key("Tab");
        visitor.look(model);
        auto const focused = visitor.ui().focused();
        INFO(focused);
        REQUIRE_FALSE(focused.empty());
        if (reached.contains(focused)) break;
        reached.insert(focused);
        auto const ring = visitor.ui().ring();
        CHECK(ring.width > 4.0F);
        REQUIRE(visitor.ui().items().contains(focused));
        auto const card = std::find_if(
            visitor.ui().cards().begin(), visitor.ui().cards().end(),
            [&](auto const& each) { return each.first != "veil" && within(ring, each.second); });
        CHECK(card != visitor.ui().cards().end());
      }
      // The press shows one thing at a time.
      CHECK(reached.size() >= (model.keys_shown || model.press ? 1U : 8U));
      if (model.keys_shown) CHECK(reached == std::set<std::string>{"keys:close"});
    }
  }
}

TEST_CASE("F6 goes from the body to the panel and back to the cursor") {
  Visitor visitor;
  auto model = test::pain_model();
  visitor.look(model);
  visitor.key("F6");
  visitor.look(model);
  auto const first = visitor.ui().focused();
  CHECK_FALSE(first.empty());
  CHECK(first != "page:back");
  visitor.key("Tab");
  visitor.look(model);
  auto const second = visitor.ui().focused();
  CHECK(second != first);
  visitor.key("F6");
  CHECK(has(visitor.look(model), "cursor on"));
  CHECK(visitor.ui().focused().empty());
  model.questions.cursor = true;
  visitor.key("Right");
  CHECK(visitor.look(model) == std::vector<std::string>{"cursor move 1 0"});
  visitor.key("F6");
  visitor.look(model);
  CHECK(visitor.ui().focused() == second);  // where the person was
  visitor.key("Left");
  CHECK_FALSE(has(visitor.look(model), "cursor move -1 0"));  // arrows stay in the panel
}

TEST_CASE("with the cursor arrows move it, without they turn the body") {
  Visitor visitor;
  auto model = test::start_model();
  visitor.look(model);
  visitor.key("Up");
  CHECK(visitor.look(model) == std::vector<std::string>{"turn 0 10"});
  visitor.key("Enter");
  CHECK(visitor.look(model).empty());
  model.questions.cursor = true;
  for (auto const& [key, command] :
       {std::pair{"Up", "cursor move 0 1"}, std::pair{"Shift+Left", "cursor move -0.25 0"},
        std::pair{"Ctrl+Down", "cursor next-landmark 0 -1"}, std::pair{"Enter", "cursor press"},
        std::pair{"Space", "cursor press"}, std::pair{"Ctrl+Shift+Left", "turn 15 0"},
        std::pair{"+", "cursor zoom 0.8"}}) {
    visitor.key(key);
    CHECK(visitor.look(model) == std::vector<std::string>{command});
  }
}

TEST_CASE("arrows walk rows and columns, Home and End go to the ends") {
  Visitor visitor;
  auto model = test::settings_model();
  visitor.look(model);
  visitor.key("F6");
  visitor.look(model);
  visitor.key("Home");
  visitor.look(model);
  CHECK(visitor.ui().focused() == "page:back");
  std::vector<std::string> way;
  for (int i = 0; i < 60; ++i) {
    auto const before = visitor.ui().focused();
    visitor.key("Down");
    visitor.look(model);
    if (visitor.ui().focused() == before) break;
    way.push_back(visitor.ui().focused());
    CHECK(visitor.ui().items().at(way.back()).height > 0.0F);
  }
  for (auto const* const item : {"slider:male", "slider:weight", "slider:muscle", "see-muscle"}) {
    CHECK(has(way, item));
  }
  auto const last = visitor.ui().focused();
  visitor.key("End");
  visitor.look(model);
  CHECK(visitor.ui().focused() == last);
  while (visitor.ui().focused() != "mirror:off" && visitor.ui().focused() != "page:back") {
    visitor.key("Up");
    visitor.look(model);
  }
  CHECK(visitor.ui().focused() == "mirror:off");
  visitor.key("Right");
  visitor.look(model);
  CHECK(visitor.ui().focused() == "mirror:on");
  visitor.key("Enter");
  CHECK(has(visitor.look(model), "mirror on"));
}

TEST_CASE("arrows walk from the list to what stands above and below it") {
  Visitor visitor;
  auto const model = test::painted_model();
  visitor.look(model);
  visitor.key("F6");
  visitor.look(model);
  std::set<std::string> kinds;
  for (int i = 0; i < 40; ++i) {
    auto const focused = visitor.ui().focused();
    kinds.insert(focused.substr(0, focused.find(':')));
    visitor.key("Down");
    visitor.look(model);
    if (visitor.ui().focused() == focused) break;
  }
  CHECK(kinds.contains("candidate"));
  CHECK(kinds.contains("symptom"));
}

TEST_CASE("when the warning signs are answered, the keyboard is on the first of the list") {
  Visitor visitor;
  auto gate = test::gate_model();
  visitor.look(gate);
  visitor.key("F6");
  visitor.look(gate);
  for (int i = 0; i < 20 && visitor.ui().focused() != "gate:none"; ++i) {
    visitor.key("Down");
    visitor.look(gate);
  }
  visitor.key("Enter");
  CHECK(has(visitor.look(gate), "gate none"));
  auto& pain = std::get<PainModel>(gate.page);
  pain.gate.clear();
  pain.gate_is_open = true;
  visitor.look(gate);
  CHECK(visitor.ui().focused().starts_with("candidate:"));
}

TEST_CASE("after Enter in the search field the keyboard is on the first question, or on the list") {
  bool const asks = GENERATE(true, false);
  Visitor visitor;
  auto model = test::start_model();
  visitor.look(model);
  visitor.click("search", model);
  visitor.type("shoulder");
  visitor.look(model);
  model = test::search_model();
  visitor.look(model);
  REQUIRE(visitor.ui().is_typing());
  visitor.key("Enter");
  // As the loop does: the command is run between two frames.
  auto const answer = visitor.ui().frame(model, 1280, 800, 1.0F, 0.016);
  REQUIRE(has(answer.commands, "select \"trapezius\""));
  model = asks ? test::gate_model() : test::pain_model();
  if (!asks) std::get<PainModel>(model.page).gate.clear();  // its signs were answered before
  visitor.look(model);
  CHECK(visitor.ui().is_focus_shown());
  CHECK(visitor.ui().focused() == (asks ? "sign:heart:It squeezes." : "candidate:rhomboids-1.R"));
  // The key is still down: it must not press what it has come to.
  InputEvent held;
  held.kind = InputEvent::Kind::key;
  held.name = "Enter";
  held.repeated = true;
  visitor.ui().feed(held);
  for (auto const& command : visitor.look(model)) CHECK_FALSE(command.starts_with("select"));
  if (!asks) return;
  // Pressed a second time after the words, it says of no sign that it is so; then it does.
  visitor.key("Enter");
  CHECK(visitor.look(model).empty());
  visitor.key("Enter");
  CHECK(has(visitor.look(model), "select \"warning:heart\""));
}

TEST_CASE("a button that leads to another page leads the keyboard to its first question") {
  Visitor visitor;
  auto model = test::start_model();
  visitor.look(model);
  for (int i = 0; i < 40 && visitor.ui().focused() != "example:neck"; ++i) {
    visitor.key("Tab");
    visitor.look(model);
  }
  REQUIRE(visitor.ui().focused() == "example:neck");
  visitor.key("Enter");
  REQUIRE(has(visitor.look(model), "tell \"stiff neck\""));
  visitor.look(test::gate_model());
  CHECK(visitor.ui().focused() == "sign:heart:It squeezes.");
}

TEST_CASE("the menu that a key opened has the focus, and its arrows and Enter work") {
  Visitor visitor;
  auto model = test::menu_model();
  auto menu = model.menu;
  model.menu.reset();
  model.questions.cursor = true;
  visitor.look(model);
  visitor.key("Menu");
  CHECK(has(visitor.look(model), "cursor menu"));
  model.menu = menu;
  visitor.look(model);
  CHECK(visitor.ui().focused() == "menu:open");
  visitor.key("Down");
  visitor.look(model);
  visitor.key("Enter");
  CHECK(has(visitor.look(model), "hide \"trapezius.R\""));
  model.menu.reset();
  visitor.look(model);
  CHECK(visitor.ui().focused().empty());  // back on the body
}

TEST_CASE("a key of another alphabet is found by its place, a printed one by its print") {
  Visitor visitor;
  auto const model = test::start_model();
  visitor.look(model);
  auto const press = [&](std::string const& name, std::string const& by_place) {
    InputEvent event;
    event.kind = InputEvent::Kind::key;
    event.name = name;
    event.by_place = by_place;
    event.control = name.starts_with("Ctrl");
    visitor.ui().feed(event);
    return visitor.look(model);
  };
  CHECK(press("\xD1\x82", "N") == std::vector<std::string>{"next"});
  CHECK(press("\xD0\xA2", "Shift+N") == std::vector<std::string>{"previous"});
  CHECK(press("Ctrl+\xD1\x8F", "Ctrl+Z") == std::vector<std::string>{"undo"});
  CHECK(press("-", "6") == std::vector<std::string>{"zoom 1.25"});
  CHECK(press("\xD1\x91", "`").empty());
}

TEST_CASE("what is said at the cursor stands beside it, within the free part") {
  Visitor visitor;
  auto model = test::start_model();
  for (auto const at : {glm::vec2(400, 300), glm::vec2(20, 20), glm::vec2(860, 780)}) {
    model.cursor = CursorModel{at, 11.0F, "Between spine and shoulder blade, right", {}, {}};
    visitor.look(model);
    REQUIRE(visitor.ui().items().contains("cursor"));
    auto const rect = visitor.ui().items().at("cursor");
    CHECK(rect.x >= 0.0F);
    CHECK(rect.y >= 0.0F);
    CHECK(rect.right() <= visitor.ui().cards().at("panel").x);
    CHECK_FALSE(rect.contains(at.x, at.y));
  }
}
