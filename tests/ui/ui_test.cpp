// The panels without a window: what is there, what a click or a key does, that nothing is cut off.
#include "ui/ui.h"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "commands/bindings.h"
#include "commands/command_line.h"
#include "commands/command_table.h"
#include "person.h"
#include "some_models.h"

using namespace knotmap;
using knotmap::test::has;
using knotmap::test::Person;
using Kind = InputEvent::Kind;

namespace {

std::string last(std::vector<std::string> const& all) {
  return all.empty() ? std::string{} : all.back();
}

}  // namespace

TEST_CASE("a missing font folder is one fault that names the file") {
  auto const made = Ui::create("/nowhere");
  REQUIRE_FALSE(made);
  CHECK(made.error().file.find("Inter") != std::string::npos);
}

TEST_CASE("buttons send their commands") {
  Person person(2600, 900);  // wide enough for all of them
  auto const model = test::pain_model();
  person.look(model);
  CHECK(has(person.click("view:back", model), "view back"));
  CHECK(has(person.click("view:left", model), "view left"));
  CHECK(has(person.click("undo", model), "undo"));
  CHECK_FALSE(has(person.click("redo", model), "redo"));  // nothing to do again
  CHECK(has(person.click("settings", model), "settings toggle"));
  CHECK(has(person.click("page:back", model), "deselect"));
  CHECK(has(person.click("muscle:rhomboids", model), "select \"rhomboids\""));
  CHECK(has(person.click("candidate:rhomboids-2.R", model), "select \"rhomboids-2.R\""));
}

TEST_CASE("buttons of the settings send their commands") {
  Person person;
  auto model = test::pain_model();
  model.settings_shown = true;
  model.preferences.body = {.weight = 0.5F};
  person.look(model);
  CHECK_FALSE(person.ui().items().contains("candidate:rhomboids-2.R"));  // they are in its place
  CHECK(has(person.click("body:male", model), "body 1,0.5,0"));          // the build is kept
  CHECK(has(person.click("body:average", model), "body female"));
  CHECK(has(person.click("tone:dark-brown", model), "skin-tone dark-brown"));
  CHECK(has(person.click("mirror:on", model), "mirror on"));
  CHECK(has(person.click("text:bigger", model), "text-size bigger"));
  CHECK(has(person.click("theme", model), "theme toggle"));
  CHECK(has(person.click("keys", model), "keys toggle"));
  CHECK(has(person.click("page:back", model), "settings off"));
}

TEST_CASE("a slider moves with the pointer, also past its end, and tells when it is let go") {
  Person person;
  auto model = test::start_model();
  model.settings_shown = true;
  person.look(model);
  auto const bar = person.ui().items().at("slider:weight");
  auto const at = [&](float share) { return bar.x + bar.width * share; };
  float const y = bar.y + bar.height / 2.0F;
  person.move(at(0.5F), y);
  person.button(Kind::press, at(0.5F), y);
  CHECK(person.look(model).empty());  // on the knob: nothing moved
  person.move(at(0.75F), y);
  auto const moved = person.look(model);
  REQUIRE_FALSE(moved.empty());
  CHECK(last(moved).starts_with("body-shape weight 0.5"));
  // The panel keeps the pointer while it is down, wherever it strays.
  CHECK(person.ui().covers(100.0F, 400.0F));
  model.preferences.body.weight = 0.52F;
  person.move(5.0F, 500.0F);
  CHECK(last(person.look(model)) == "body-shape weight -1.00");
  model.preferences.body.weight = -1.0F;
  person.button(Kind::release, 5.0F, 500.0F);
  CHECK(person.look(model) == std::vector<std::string>{"released"});
  CHECK_FALSE(person.ui().covers(100.0F, 400.0F));
  // Near the middle it is the average.
  person.move(at(0.51F), y);
  person.button(Kind::press, at(0.51F), y);
  CHECK(has(person.look(model), "body-shape weight 0.00"));
}

TEST_CASE("the arrow keys move the slider that the keyboard is on, and turn the body elsewhere") {
  Person person;
  auto model = test::start_model();
  model.settings_shown = true;
  person.look(model);
  person.key("Right");
  CHECK(person.look(model) == std::vector<std::string>{"turn -15 0"});
  std::vector<std::string> sent;
  for (int i = 0; i < 12 && sent.empty(); ++i) {
    person.key("Tab");
    person.look(model);
    person.key("Right");
    sent = person.look(model);
    if (!has(sent, "body-shape male 0.05")) sent.clear();
  }
  REQUIRE_FALSE(sent.empty());
  person.key("Left");
  CHECK(person.look(model).empty());  // it cannot go further
  person.key("Tab");
  person.key("Left");
  CHECK(person.look(model) == std::vector<std::string>{"body-shape weight -0.10"});
  model.preferences.body.weight = -0.1F;
  person.key("Right");
  CHECK(person.look(model) == std::vector<std::string>{"body-shape weight 0.00"});
}

TEST_CASE("every command that the panels send is one of the table") {
  Person person(1600, 1200);
  for (auto const& model :
       {test::start_model(), test::pain_model(), test::painted_model(), test::point_model(),
        test::muscle_model(), test::search_model(), test::settings_model(), test::menu_model()}) {
    person.look(model);
    std::vector<std::string> names;
    for (auto const& [name, rect] : person.ui().items()) names.push_back(name);
    for (auto const& name : names) {
      if (!person.ui().items().contains(name)) continue;
      for (auto const& command : person.click(name, model)) {
        INFO(name << " sends " << command);
        auto const words = split_command(command);
        REQUIRE_FALSE(words.empty());
        CHECK(find_command(words.front()) != nullptr);
      }
    }
  }
}

TEST_CASE("pointing at a row previews its point, and leaving takes it back") {
  Person person;
  auto const model = test::pain_model();
  person.look(model);
  auto const rect = person.ui().items().at("candidate:rhomboids-1.R");
  person.move(rect.x + 5.0F, rect.y + 5.0F);
  CHECK(person.look(model) == std::vector<std::string>{"preview \"rhomboids-1.R\""});
  person.move(300.0F, 400.0F);
  CHECK(person.look(model) == std::vector<std::string>{"preview none"});
  auto hovering = model;
  hovering.hovered_mark = "trapezius-1.R";
  CHECK(person.look(hovering) == std::vector<std::string>{"preview \"trapezius-1.R\""});
}

TEST_CASE("the keyboard alone goes from the list to a page and back") {
  Person person;
  auto const model = test::pain_model();
  person.look(model);
  for (int i = 0; i < 40 && !has(person.look(model), "preview \"rhomboids-1.R\""); ++i) {
    person.key("Tab");
  }
  person.key("Down");
  CHECK(person.look(model) == std::vector<std::string>{"preview \"rhomboids-2.R\""});
  person.key("Enter");
  CHECK(has(person.look(model), "select \"rhomboids-2.R\""));
  auto const page = test::point_model();
  person.look(page);
  person.key("Enter");  // the way back has the focus
  CHECK(has(person.look(page), "deselect"));
  CHECK(has(person.look(model), "preview \"rhomboids-2.R\""));  // where the person was
  person.key("Esc");
  CHECK(has(person.look(model), "escape"));
}

TEST_CASE("keys of the binding table come back as commands") {
  Person person;
  auto const model = test::start_model();
  person.look(model);
  for (auto const& binding : bindings()) {
    if (binding.command == "focus search") continue;
    INFO(binding.key);
    person.key(std::string(binding.key), binding.key.starts_with("Ctrl"));
    CHECK(has(person.look(model), std::string(binding.command)));
  }
}

TEST_CASE("what is typed after / goes to the search, letter for letter, and moves nothing") {
  Person person;
  auto model = test::start_model();
  person.look(model);
  person.type("/rb t");
  auto const commands = person.look(model);
  CHECK(last(commands) == "search \"rb t\"");
  for (auto const& command : commands) CHECK(command.starts_with("search"));
  CHECK(person.ui().is_typing());

  model.query = "rb t";
  person.key("Backspace");
  person.key("Backspace");
  CHECK(last(person.look(model)) == "search \"rb\"");
  model.query = "rb";
  person.key("Home");
  person.key("Delete");
  person.type("\"n");
  CHECK(last(person.look(model)) == "search " + quoted_word("\"nb"));
  model.query = "\"nb";
  person.key("Ctrl+A", true);
  person.key("Backspace");
  CHECK(last(person.look(model)) == "search");
  model.query = "";
  person.key("Esc");
  person.look(model);
  CHECK_FALSE(person.ui().is_typing());
}

TEST_CASE("arrows and Enter choose a search result") {
  Person person;
  auto const model = test::search_model();
  person.look(model);
  person.key("Ctrl+F", true);
  person.look(model);
  REQUIRE(person.ui().is_typing());
  person.key("Down");
  person.key("Enter");
  CHECK(person.look(model) == std::vector<std::string>{"region \"top_of_shoulder\"", "search"});
  CHECK_FALSE(person.ui().is_typing());
  person.look(model);
  CHECK(person.click("result:trapezius", model) ==
        std::vector<std::string>{"select \"trapezius\"", "search"});
}

TEST_CASE("a warning opens to tell why, and the list goes on below it") {
  Person person;
  auto const model = test::pain_model();
  person.look(model);
  auto const before = person.ui().items().at("candidate:rhomboids-1.R").y;
  person.click("sign:heart:It squeezes.", model);
  CHECK(person.ui().items().at("candidate:rhomboids-1.R").y > before + 20.0F);
}

TEST_CASE("panels cover what they lie over, and the body lies beside them") {
  Person person;
  person.look(test::pain_model());
  CHECK(person.ui().covers(1200.0F, 100.0F));
  CHECK(person.ui().covers(60.0F, 30.0F));
  CHECK_FALSE(person.ui().covers(400.0F, 400.0F));
  CHECK(person.insets.right > 300.0F);
  CHECK(person.insets.right < 640.0F);
}

TEST_CASE("nothing is cut off: every item lies within the window and its card, at any size") {
  struct Window {
    int width;
    int height;
    float scale;
    float text;
  };
  auto const window =
      GENERATE(Window{1280, 800, 1, 1}, Window{1280, 800, 1, 2}, Window{1280, 800, 2, 1},
               Window{2560, 1600, 2, 2}, Window{480, 800, 1, 1}, Window{480, 800, 1, 2},
               Window{320, 480, 1, 1}, Window{1920, 1080, 1, 0.8F});
  Person person(window.width, window.height, window.scale);
  INFO(window.width << "x" << window.height << " scale " << window.scale << " text "
                    << window.text);
  for (auto model :
       {test::start_model(), test::pain_model(), test::painted_model(), test::point_model(),
        test::muscle_model(), test::search_model(), test::settings_model(), test::menu_model()}) {
    model.preferences.text_scale = window.text;
    model.fault = Fault{"muscles/trapezius.json", "/points/2/dose", test::long_words(), "mend it"};
    person.look(model);
    auto const w = static_cast<float>(window.width);
    auto const h = static_cast<float>(window.height);
    for (auto const& [name, rect] : person.ui().items()) {
      INFO(name << " " << rect.x << " " << rect.y << " " << rect.width << " " << rect.height);
      CHECK(rect.x >= 0.0F);
      CHECK(rect.y >= 0.0F);
      CHECK(rect.right() <= w + 0.5F);
      CHECK(rect.bottom() <= h + 0.5F);
      CHECK(rect.width > 8.0F);
    }
    for (auto const& [name, rect] : person.ui().cards()) {
      INFO("card " << name);
      CHECK(rect.x >= -0.5F);
      CHECK(rect.right() <= w + 0.5F);
      CHECK(rect.bottom() <= h + 0.5F);
    }
    CHECK(person.insets.left + person.insets.right < w * 0.7F);
  }
}

TEST_CASE("at rest nothing is asked for, and the same model gives the same panels") {
  Person person;
  auto const model = test::point_model();
  person.look(model);
  auto const before = person.ui().items();
  auto const answer = person.ui().frame(model, 1280, 800, 1.0F, 0.016);
  CHECK_FALSE(answer.wants_frame);
  CHECK_FALSE(answer.next_s);
  CHECK(answer.commands.empty());
  CHECK(person.ui().items() == before);
}

TEST_CASE("the list of keys lies over everything and closes") {
  Person person;
  auto model = test::start_model();
  model.keys_shown = true;
  person.look(model);
  CHECK(person.ui().covers(3.0F, 3.0F));
  CHECK(has(person.click("keys:close", model), "keys off"));
}

TEST_CASE("the first help shows once") {
  Person person;
  auto model = test::start_model();
  model.preferences.welcomed = false;
  person.look(model);
  CHECK(has(person.click("welcome:done", model), "welcome off"));
  model.preferences.welcomed = true;
  person.look(model);
  CHECK_FALSE(person.ui().items().contains("welcome:done"));
}
