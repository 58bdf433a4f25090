// The panels without a window: what is there, what a click or a key does, that nothing is cut off.
#include "ui/ui.h"

#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "commands/bindings.h"
#include "commands/command_line.h"
#include "commands/command_table.h"
#include "some_models.h"
#include "visitor.h"

using namespace knotmap;
using knotmap::test::has;
using knotmap::test::last;
using knotmap::test::Visitor;
using Kind = InputEvent::Kind;

TEST_CASE("a missing font folder is one fault that names the file") {
  auto const made = Ui::create("/nowhere");
  REQUIRE_FALSE(made);
  CHECK(made.error().file.find("Inter") != std::string::npos);
}

TEST_CASE("buttons send their commands") {
  Visitor visitor(2600, 900);  // wide enough for all of them
  auto const model = test::pain_model();
  visitor.look(model);
  CHECK(has(visitor.click("view:back", model), "view back"));
  CHECK(has(visitor.click("view:left", model), "view left"));
  CHECK(has(visitor.click("undo", model), "undo map"));
  CHECK_FALSE(has(visitor.click("redo", model), "redo"));  // nothing to do again
  CHECK(has(visitor.click("settings", model), "settings toggle"));
  CHECK(has(visitor.click("page:back", model), "start-over"));
  CHECK(has(visitor.click("muscle:rhomboids", model), "select \"rhomboids\""));
  CHECK(has(visitor.click("candidate:rhomboids-2.R", model), "select \"rhomboids-2.R\""));
}

TEST_CASE("buttons of the settings send their commands") {
  Visitor visitor;
  auto model = test::pain_model();
  model.settings_shown = true;
  model.preferences.body = {.weight = 0.5F};
  visitor.look(model);
  CHECK_FALSE(visitor.ui().items().contains("candidate:rhomboids-2.R"));  // they are in its place
  CHECK(has(visitor.click("body:male", model), "body 1,0.5,0"));          // the build is kept
  CHECK(has(visitor.click("body:average", model), "body female"));
  CHECK(has(visitor.click("tone:dark-brown", model), "skin-tone dark-brown"));
  CHECK(has(visitor.click("mirror:on", model), "mirror on"));
  CHECK(has(visitor.click("text:bigger", model), "text-size bigger"));
  CHECK(has(visitor.click("theme", model), "theme toggle"));
  CHECK(has(visitor.click("keys", model), "keys toggle"));
  CHECK(has(visitor.click("page:back", model), "settings off"));
}

TEST_CASE("a slider moves with the pointer, also past its end, and tells when it is let go") {
  Visitor visitor;
  auto model = test::start_model();
  model.settings_shown = true;
  visitor.look(model);
  auto const bar = visitor.ui().items().at("slider:weight");
  auto const at = [&](float share) { return bar.x + bar.width * share; };
  float const y = bar.y + bar.height / 2.0F;
  visitor.move(at(0.5F), y);
  visitor.button(Kind::press, at(0.5F), y);
  CHECK(visitor.look(model).empty());  // on the knob: nothing moved
  visitor.move(at(0.75F), y);
  auto const moved = visitor.look(model);
  REQUIRE_FALSE(moved.empty());
  CHECK(last(moved).starts_with("body-shape weight 0.5"));
  // The panel keeps the pointer while it is down, wherever it strays.
  CHECK(visitor.ui().covers(100.0F, 400.0F));
  model.preferences.body.weight = 0.52F;
  visitor.move(5.0F, 500.0F);
  CHECK(last(visitor.look(model)) == "body-shape weight -1.00");
  model.preferences.body.weight = -1.0F;
  visitor.button(Kind::release, 5.0F, 500.0F);
  CHECK(visitor.look(model) == std::vector<std::string>{"released"});
  CHECK_FALSE(visitor.ui().covers(100.0F, 400.0F));
  // Near the middle it is the average.
  visitor.move(at(0.51F), y);
  visitor.button(Kind::press, at(0.51F), y);
  CHECK(has(visitor.look(model), "body-shape weight 0.00"));
}

TEST_CASE("the arrow keys move the slider that the keyboard is on, and turn the body elsewhere") {
  Visitor visitor;
  auto model = test::start_model();
  model.settings_shown = true;
  visitor.look(model);
  visitor.key("Right");
  CHECK(visitor.look(model) == std::vector<std::string>{"turn -15 0"});
  std::vector<std::string> sent;
  for (int i = 0; i < 12 && sent.empty(); ++i) {
    visitor.key("Tab");
    visitor.look(model);
    visitor.key("Right");
    sent = visitor.look(model);
    if (!has(sent, "body-shape male 0.05")) sent.clear();
  }
  REQUIRE_FALSE(sent.empty());
  visitor.key("Left");
  CHECK(visitor.look(model).empty());  // it cannot go further
  visitor.key("Tab");
  visitor.key("Left");
  CHECK(visitor.look(model) == std::vector<std::string>{"body-shape weight -0.10"});
  model.preferences.body.weight = -0.1F;
  visitor.key("Right");
  CHECK(visitor.look(model) == std::vector<std::string>{"body-shape weight 0.00"});
}

TEST_CASE("every command that the panels send is one of the table") {
  Visitor visitor(1600, 1200);
  for (auto const& model :
       {test::start_model(), test::pain_model(), test::painted_model(), test::point_model(),
        test::muscle_model(), test::search_model(), test::settings_model(), test::menu_model(),
        test::gate_model(), test::warning_model(), test::about_model(), test::cause_model(),
        test::exercise_model()}) {
    visitor.look(model);
    std::vector<std::string> names;
    for (auto const& [name, rect] : visitor.ui().items()) names.push_back(name);
    for (auto const& name : names) {
      if (!visitor.ui().items().contains(name)) continue;
      for (auto const& command : visitor.click(name, model)) {
        INFO(name << " sends " << command);
        auto const words = split_command(command);
        REQUIRE_FALSE(words.empty());
        CHECK(find_command(words.front()) != nullptr);
      }
    }
  }
}

TEST_CASE("pointing at a row previews its point, and leaving takes it back") {
  Visitor visitor;
  auto const model = test::pain_model();
  visitor.look(model);
  auto const rect = visitor.ui().items().at("candidate:rhomboids-1.R");
  visitor.move(rect.x + 5.0F, rect.y + 5.0F);
  CHECK(visitor.look(model) == std::vector<std::string>{"preview \"rhomboids-1.R\""});
  visitor.move(300.0F, 400.0F);
  CHECK(visitor.look(model) == std::vector<std::string>{"preview none"});
  auto hovering = model;
  hovering.hovered_mark = "trapezius-1.R";
  CHECK(visitor.look(hovering) == std::vector<std::string>{"preview \"trapezius-1.R\""});
}

TEST_CASE("the keyboard alone goes from the list to a page and back") {
  Visitor visitor;
  auto const model = test::pain_model();
  visitor.look(model);
  for (int i = 0; i < 40 && !has(visitor.look(model), "preview \"rhomboids-1.R\""); ++i) {
    visitor.key("Tab");
  }
  visitor.key("Down");
  CHECK(visitor.look(model) == std::vector<std::string>{"preview \"rhomboids-2.R\""});
  visitor.key("Enter");
  CHECK(has(visitor.look(model), "select \"rhomboids-2.R\""));
  auto const page = test::point_model();
  visitor.look(page);
  visitor.key("Enter");  // the way back has the focus
  CHECK(has(visitor.look(page), "deselect"));
  CHECK(has(visitor.look(model), "preview \"rhomboids-2.R\""));  // where the person was
  visitor.key("Esc");
  CHECK(has(visitor.look(model), "escape"));
}

TEST_CASE("keys of the binding table come back as commands") {
  Visitor visitor;
  auto model = test::start_model();
  visitor.look(model);
  for (auto const& binding : bindings()) {
    if (binding.command.starts_with("focus ")) continue;  // the panels do that themselves
    INFO(binding.key);
    model.questions = {};
    if (binding.answers != nullptr) model.questions.*binding.answers = true;
    visitor.key(std::string(binding.key), binding.key.starts_with("Ctrl"));
    CHECK(has(visitor.look(model), std::string(binding.command)));
  }
}

TEST_CASE("what is typed after / goes to the search, letter for letter, and moves nothing") {
  Visitor visitor;
  auto model = test::start_model();
  visitor.look(model);
  visitor.type("/rb t");
  auto const commands = visitor.look(model);
  CHECK(last(commands) == "search \"rb t\"");
  for (auto const& command : commands) CHECK(command.starts_with("search"));
  CHECK(visitor.ui().is_typing());

  model.query = "rb t";
  visitor.key("Backspace");
  visitor.key("Backspace");
  CHECK(last(visitor.look(model)) == "search \"rb\"");
  model.query = "rb";
  visitor.key("Home");
  visitor.key("Delete");
  visitor.type("\"n");
  CHECK(last(visitor.look(model)) == "search " + quoted_word("\"nb"));
  model.query = "\"nb";
  visitor.key("Ctrl+A", true);
  visitor.key("Backspace");
  CHECK(last(visitor.look(model)) == "search");
  model.query = "";
  visitor.key("Esc");
  visitor.look(model);
  CHECK_FALSE(visitor.ui().is_typing());
}

TEST_CASE("arrows and Enter choose a search result") {
  Visitor visitor;
  auto const model = test::search_model();
  visitor.look(model);
  visitor.key("Ctrl+F", true);
  visitor.look(model);
  REQUIRE(visitor.ui().is_typing());
  visitor.key("Down");
  visitor.key("Enter");
  CHECK(visitor.look(model) == std::vector<std::string>{"region \"top_of_shoulder\"", "search"});
  CHECK_FALSE(visitor.ui().is_typing());
  visitor.look(model);
  CHECK(visitor.click("result:trapezius", model) ==
        std::vector<std::string>{"select \"trapezius\"", "search"});
}

TEST_CASE("each warning sign is a button, the list waits dimmed, and one press opens it") {
  Visitor visitor;
  auto model = test::gate_model();
  visitor.look(model);
  REQUIRE(visitor.ui().items().contains("candidate:rhomboids-1.R"));
  CHECK_FALSE(has(visitor.click("candidate:rhomboids-1.R", model), "select \"rhomboids-1.R\""));
  CHECK(has(visitor.click("sign:heart:It squeezes.", model), "select \"warning:heart\""));
  CHECK(has(visitor.click("gate:none", model), "gate none"));
  CHECK(has(visitor.click("anyway", model), "anyway"));
  CHECK(has(visitor.click("side:left", model), "side left"));
  visitor.key("N");
  CHECK(has(visitor.look(model), "gate none"));
  visitor.click("more-signs", model);
  CHECK(has(visitor.click("sign:lump:A lump stays or grows.", model), "select \"warning:lump\""));

  auto& pain = std::get<PainModel>(model.page);
  pain.gate_is_open = true;
  pain.none_said = "30 November";
  visitor.look(model);
  CHECK_FALSE(visitor.ui().items().contains("gate:none"));
  CHECK(has(visitor.click("candidate:rhomboids-1.R", model), "select \"rhomboids-1.R\""));
  CHECK(has(visitor.click("gate:again", model), "gate again"));
}

TEST_CASE("about you is answered by ticking, or by none of these") {
  Visitor visitor;
  auto model = test::about_model();
  visitor.look(model);
  CHECK(has(visitor.click("about:pregnancy", model), "about \"pregnancy\""));
  CHECK_FALSE(has(visitor.click("about:done", model), "about none"));
  for (auto& each : std::get<AboutModel>(model.page).questions) each.ticked = false;
  visitor.look(model);
  CHECK(has(visitor.click("about:done", model), "about none"));
}

TEST_CASE("panels cover what they lie over, and the body lies beside them") {
  Visitor visitor;
  visitor.look(test::pain_model());
  CHECK(visitor.ui().covers(1200.0F, 100.0F));
  CHECK(visitor.ui().covers(60.0F, 30.0F));
  CHECK_FALSE(visitor.ui().covers(400.0F, 400.0F));
  CHECK(visitor.insets.right > 300.0F);
  CHECK(visitor.insets.right < 640.0F);
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
  Visitor visitor(window.width, window.height, window.scale);
  INFO(window.width << "x" << window.height << " scale " << window.scale << " text "
                    << window.text);
  for (auto model :
       {test::start_model(), test::pain_model(), test::painted_model(), test::point_model(),
        test::muscle_model(), test::search_model(), test::settings_model(), test::menu_model(),
        test::gate_model(), test::warning_model(), test::about_model(), test::cause_model(),
        test::exercise_model()}) {
    model.preferences.text_scale = window.text;
    model.fault = Fault{"muscles/trapezius.json", "/points/2/dose", test::long_words(), "mend it"};
    visitor.look(model);
    auto const w = static_cast<float>(window.width);
    auto const h = static_cast<float>(window.height);
    for (auto const& [name, rect] : visitor.ui().items()) {
      INFO(name << " " << rect.x << " " << rect.y << " " << rect.width << " " << rect.height);
      CHECK(rect.x >= 0.0F);
      CHECK(rect.y >= 0.0F);
      CHECK(rect.right() <= w + 0.5F);
      CHECK(rect.bottom() <= h + 0.5F);
      CHECK(rect.width > 8.0F);
    }
    for (auto const& [name, rect] : visitor.ui().cards()) {
      INFO("card " << name);
      CHECK(rect.x >= -0.5F);
      CHECK(rect.right() <= w + 0.5F);
      CHECK(rect.bottom() <= h + 0.5F);
    }
    CHECK(visitor.insets.left + visitor.insets.right < w * 0.7F);
  }
}

TEST_CASE("at rest nothing is asked for, and the same model gives the same panels") {
  Visitor visitor;
  auto const model = test::point_model();
  visitor.look(model);
  auto const before = visitor.ui().items();
  auto const answer = visitor.ui().frame(model, 1280, 800, 1.0F, 0.016);
  CHECK_FALSE(answer.wants_frame);
  CHECK_FALSE(answer.next_s);
  CHECK(answer.commands.empty());
  CHECK(visitor.ui().items() == before);
}

TEST_CASE("the list of keys lies over everything and closes") {
  Visitor visitor;
  auto model = test::start_model();
  model.keys_shown = true;
  visitor.look(model);
  CHECK(visitor.ui().covers(3.0F, 3.0F));
  CHECK(has(visitor.click("keys:close", model), "keys off"));
}

TEST_CASE("the first help shows once") {
  Visitor visitor;
  auto model = test::start_model();
  model.preferences.welcomed = false;
  visitor.look(model);
  CHECK(has(visitor.click("welcome:done", model), "welcome off"));
  model.preferences.welcomed = true;
  visitor.look(model);
  CHECK_FALSE(visitor.ui().items().contains("welcome:done"));
}

TEST_CASE("the key that denies the warning signs first brings them on screen") {
  Visitor visitor(400, 420);  // too low for all of them
  auto model = test::gate_model();
  model.questions.signs = true;
  model.preferences.text_scale = 2.0F;
  visitor.look(model);
  if (visitor.ui().items().contains("gate:none")) FAIL("the window shows all of them");
  visitor.key("N");
  CHECK_FALSE(has(visitor.look(model), "gate none"));
  CHECK(visitor.ui().items().contains("gate:none"));
  visitor.key("N");
  CHECK(has(visitor.look(model), "gate none"));
}
