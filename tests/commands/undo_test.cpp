// The way back: by value, for the work and for the preferences apart, and never for the clock.
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "commands/command_line.h"
#include "commands/shipped_world.h"
#include "state/dump.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::sore;
using knotmap::test::world;

TEST_CASE("undo in the settings takes back the last setting, not the pain behind it") {
  Session session(world());
  run(session, sore);
  auto const marked = session.state().work;
  run(session, "settings on");
  CHECK_FALSE(session.can_undo());
  run(session, "text-size 1.5");
  run(session, "mirror on");
  run(session, "undo");
  CHECK_FALSE(session.state().preferences.mirror);
  CHECK(session.state().preferences.text_scale == 1.5F);
  CHECK(session.state().work == marked);
  CHECK(session.state().moment.settings_shown);
  run(session, "undo");
  CHECK(session.state().preferences == Preferences{});
  CHECK_FALSE(session.can_undo());
  CHECK_FALSE(session.run("undo"));
  run(session, "redo");
  run(session, "redo");
  CHECK(session.state().preferences.mirror);
  CHECK_FALSE(session.can_redo());
  run(session, "settings off");
  run(session, "undo");
  CHECK(session.state().work.pain.empty());
  CHECK(session.state().preferences.mirror);
}

TEST_CASE("a slider of the settings is one step, and undo brings the eye back with the body") {
  Session session(world());
  run(session, "select rectus_abdominis-1.R");
  run(session, "tick 2");
  run(session, "settings on");
  auto const before = session.state();
  for (auto const* const value : {"0.3", "0.6", "1"}) {
    run(session, std::string("body-shape weight ") + value);
  }
  run(session, "released");
  CHECK(glm::distance(session.state().work.view.target, before.work.view.target) > 0.015F);
  run(session, "undo");
  CHECK(session.state().preferences.body == before.preferences.body);
  CHECK(glm::distance(session.state().work.view.target, before.work.view.target) < 0.01F);
  run(session, "redo");
  CHECK(session.state().preferences.body.weight == 1.0F);
}

TEST_CASE("a body is taken back on the map too, in the order of what was done there") {
  Session session(world());
  run(session, sore);
  run(session, "body male");
  run(session, "theme dark");
  run(session, "undo");
  CHECK(session.state().preferences.body == BodyChoice{});
  CHECK(session.state().preferences.theme == Theme::dark);
  CHECK_FALSE(session.state().work.pain.empty());
  run(session, "undo");
  CHECK(session.state().work.pain.empty());
  CHECK_FALSE(session.can_undo());
  run(session, "redo");
  run(session, "redo");
  CHECK(session.state().preferences.body.male == 1.0F);
}

TEST_CASE("undo leaves what passes: the clock, the brush, the words in the search field") {
  Session session(world());
  run(session, sore);
  run(session, "brush size 0.03");
  run(session, "search knee");
  run(session, "tick 5");
  run(session, "undo");
  CHECK(session.state().work.pain.empty());
  CHECK(session.state().moment.now == 5.0);
  CHECK(session.state().moment.brush.radius_m == 0.03F);
  CHECK(session.state().moment.search == "knee");
  run(session, "redo");
  CHECK(session.state().moment.now == 5.0);
}

TEST_CASE("what changes no work is no step back") {
  Session session(world());
  run(session, sore);
  run(session, "undo");
  run(session, "select trapezius-5.R");
  REQUIRE(session.can_undo());
  run(session, "undo");
  REQUIRE_FALSE(session.can_undo());
  for (auto const* const line :
       {"search knee", "escape", "hover muscle none", "brush on", "brush off",
        "preview trapezius-1.R", "more", "more", "view back", "tick 1"}) {
    INFO(line);
    run(session, line);
    CHECK_FALSE(session.can_undo());
  }
}

TEST_CASE("undo and redo bring every dab back exactly, through hundreds of strokes") {
  Session session(world());
  auto const& base = world().body->base();
  std::mt19937 random(7);  // NOLINT: the same strokes every time
  std::uniform_int_distribution<std::size_t> any(0, base.positions().size() - 1);
  constexpr std::size_t strokes = 150;
  std::vector<Work> after{session.state().work};
  for (std::size_t i = 0; i < strokes; ++i) {
    for (int dab = 0; dab < 3; ++dab) {
      auto const at = base.positions()[any(random)];
      run(session, "paint " + std::to_string(at.x) + " " + std::to_string(at.y) + " " +
                       std::to_string(at.z));
    }
    run(session, "released");
    after.push_back(session.state().work);
  }
  for (std::size_t i = strokes; i > 0; --i) {
    REQUIRE(session.state().work == after[i]);
    run(session, "undo");
  }
  CHECK(session.state().work == after.front());
  for (std::size_t i = 1; i <= strokes; ++i) {
    run(session, "redo");
    REQUIRE(session.state().work == after[i]);
  }
}

TEST_CASE("any text travels as one word of a command line") {
  for (auto const* const text : {"", " ", "a b", "\"", "\\", "\\n", "say \"ah\"\nand\tbreathe\r",
                                 "C:\\new", "ends in \\", "\xc3\xa4\xe2\x80\x93\xf0\x9f\x92\xaa"}) {
    INFO(text);
    CHECK(quoted_word(text).find('\n') == std::string::npos);
    CHECK(split_command("note " + quoted_word(text) + " 7") ==
          std::vector<std::string>{"note", text, "7"});
  }
  std::mt19937 random(11);  // NOLINT: the same bytes every time
  std::uniform_int_distribution<int> byte(1, 255);
  for (int i = 0; i < 2000; ++i) {
    std::string text;
    for (int k = i % 40; k > 0; --k) text += static_cast<char>(byte(random));
    REQUIRE(split_command(quoted_word(text)) == std::vector<std::string>{text});
  }
  Session session(world());
  run(session, "search " + quoted_word("line one\nsaid \"two\""));
  CHECK(session.state().moment.search == "line one\nsaid \"two\"");
}

TEST_CASE("outside quotes a backslash is a backslash, and an open quote ends with the line") {
  CHECK(split_command("dump C:\\new") == std::vector<std::string>{"dump", "C:\\new"});
  CHECK(split_command("search \"knee pain") == std::vector<std::string>{"search", "knee pain"});
  CHECK(split_command("search \"a\\qb\"") == std::vector<std::string>{"search", "a\\qb"});
}

TEST_CASE("undo and redo say what they take back, by its name, and how to turn that round") {
  Session session(world());
  run(session, sore);
  run(session, "layer deep");
  run(session, "theme dark");
  CHECK(session.undo_title(UndoScope::map) == "the layer");
  CHECK(session.undo_title(UndoScope::settings) == "the theme");
  run(session, "settings on");
  // The settings being shown, the map keeps its own way back.
  CHECK(session.can_undo(UndoScope::map));
  auto const said = session.run("undo map");
  REQUIRE(said);
  REQUIRE(said->size() == 1);
  CHECK(said->front().text == "Taken back: the layer.");
  CHECK(said->front().command == "redo map");
  CHECK(session.undo_title(UndoScope::map) == "the marked place");
  auto const again = session.run("redo map");
  REQUIRE(again);
  CHECK(again->front().text == "Done again: the layer.");
  CHECK(again->front().command == "undo map");
  CHECK(session.state().preferences.theme == Theme::dark);
  CHECK(session.state().work.under.layer == Under::deep);
}
