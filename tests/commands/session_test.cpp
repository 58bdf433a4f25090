// Commands on the real world: what they change, what they refuse, and the way back.
#include <cmath>
#include <string>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>
#include <nlohmann/json.hpp>

#include "commands/bindings.h"
#include "commands/command_line.h"
#include "commands/shipped_world.h"
#include "state/dump.h"

using namespace knotmap;
using knotmap::test::refused;
using knotmap::test::run;
using knotmap::test::sore;
using knotmap::test::world;

namespace {

std::string selected(Session const& session) {
  auto const* const point = open_point(session.state().work.page);
  return point == nullptr ? "" : to_string(*point);
}

std::string open_page(Session const& session) {
  return page_id(session.state().work.page);
}

}  // namespace

TEST_CASE("command lines split at blanks, quotes keep words together") {
  CHECK(split_command("  view   back ") == std::vector<std::string>{"view", "back"});
  CHECK(split_command("search \"back of head\"") ==
        std::vector<std::string>{"search", "back of head"});
  CHECK(split_command("search \"\"") == std::vector<std::string>{"search", ""});
  CHECK(split_command("").empty());
}

TEST_CASE("every binding sends a command that exists and every command has its words") {
  for (auto const& binding : bindings()) {
    INFO(binding.key);
    auto const words = split_command(binding.command);
    REQUIRE_FALSE(words.empty());
    CHECK(find_command(words.front()) != nullptr);
    CHECK(binding.group.empty() == binding.words.empty());
  }
  for (auto const& command : command_table()) {
    INFO(command.name);
    CHECK(command.usage.starts_with(command.name));
    CHECK_FALSE(command.help.empty());
    // Undo says what it takes back.
    CHECK(command.undo_title.empty() == (command.undo == Undo::none));
  }
  CHECK(command_of("Ctrl+Z") == "undo");
  CHECK(command_of("no such key").empty());
}

TEST_CASE(
    "a story that is too long for the search field is cut between two letters, and it is said") {
  Session session(world());
  std::string story(3999, 'a');
  auto const done = session.run("search " + story + "\u00e9 and more");
  REQUIRE(done);
  CHECK(session.state().moment.search == story);
  REQUIRE(done->size() == 1);
  CHECK(done->front().kind == Request::Kind::say);
  CHECK(session.run("search short").value().empty());
}

TEST_CASE("what takes the place of a marked pain says that undo brings it back") {
  Session session(world());
  CHECK(session.run("region temple.R").value().empty());
  auto const done = session.run("tell sore left calf");
  REQUIRE(done);
  REQUIRE(done->size() == 1);
  CHECK(done->front().text.find("Undo") != std::string::npos);
  CHECK(session.run("landmark C7").value().size() == 1);
  CHECK(session.can_undo());
}

TEST_CASE("marking a pain lists candidates to walk through, escape takes one step back at a time") {
  Session session(world());
  run(session, sore);
  REQUIRE(session.state().work.pain.dabs.size() == 1);
  run(session, "next");
  auto const first = selected(session);
  REQUIRE_FALSE(first.empty());
  run(session, "next");
  CHECK(selected(session) != first);
  run(session, "previous");
  CHECK(selected(session) == first);
  run(session, "search trap");
  run(session, "keys on");
  run(session, "escape");
  CHECK_FALSE(session.state().moment.keys_shown);
  run(session, "escape");
  CHECK(session.state().moment.search.empty());
  run(session, "escape");
  CHECK(selected(session).empty());
  CHECK_FALSE(session.state().work.pain.empty());
  run(session, "escape");
  CHECK(session.state().work.pain.empty());
}

TEST_CASE("undo and redo walk the changes, and hover and flights are none of them") {
  Session session(world());
  CHECK(refused(session, "undo").find("nothing to undo") != std::string::npos);
  run(session, sore);
  run(session, "preview trapezius-5.R");
  run(session, "tick 1");
  run(session, "select trapezius-5.R");
  run(session, "tick 1");
  run(session, "undo");
  CHECK(selected(session).empty());
  CHECK_FALSE(session.state().work.pain.empty());
  run(session, "undo");
  CHECK(session.state().work.pain.empty());
  CHECK_FALSE(session.can_undo());
  run(session, "redo");
  run(session, "redo");
  CHECK(selected(session) == "trapezius-5.R");
  CHECK_FALSE(session.can_redo());
}

TEST_CASE("a mistyped name says what it may mean, with a side or without, however long it is") {
  Session session(world());
  auto const told = [&](std::string const& line) {
    auto const done = session.run(line);
    REQUIRE_FALSE(done);
    return to_line(done.error());
  };
  CHECK_THAT(told("region tempel.L"), Catch::Contains("did you mean \"temple\"?"));
  CHECK_THAT(told("landmark C7_spinuos"), Catch::Contains("did you mean \"C7_spinous\"?"));
  CHECK_THAT(told("symptom dizzines"), Catch::Contains("did you mean \"dizziness\"?"));
  CHECK_THAT(told("selct trapezius-1"), Catch::Contains("did you mean \"select\"?"));
  CHECK_THAT(told("landmark xyzzy-plugh"), Catch::Contains("knotmap list landmarks"));
  CHECK_THAT(told("region " + std::string(1'000'000, 'a')), Catch::Contains("list regions"));
}

TEST_CASE("a drag is one step of undo, the next drag another") {
  Session session(world());
  for (int i = 0; i < 20; ++i) run(session, "turn 2 0");
  run(session, "released");
  for (int i = 0; i < 20; ++i) run(session, "turn 2 0");
  run(session, "released");
  CHECK(session.state().work.view.azimuth == Approx(280.0F));
  run(session, "undo");
  CHECK(session.state().work.view.azimuth == Approx(320.0F));
  run(session, "undo");
  CHECK(session.state().work.view.azimuth == Approx(0.0F));
  CHECK_FALSE(session.can_undo());
}

TEST_CASE("undo remembers two hundred steps and no more") {
  Session session(world());
  for (int i = 0; i < 230; ++i) run(session, i % 2 == 0 ? "body male" : "body female");
  int steps = 0;
  while (session.can_undo()) {
    run(session, "undo");
    ++steps;
  }
  CHECK(steps == static_cast<int>(History::most_steps));
}

TEST_CASE("back and forward walk the pages that were looked at") {
  Session session(world());
  run(session, "select trapezius-5.R");
  run(session, "select levator_scapulae");
  CHECK(open_page(session) == "levator_scapulae");
  run(session, "back");
  CHECK(selected(session) == "trapezius-5.R");
  run(session, "back");
  CHECK(selected(session).empty());
  CHECK(open_page(session).empty());
  CHECK_FALSE(session.can_go_back());
  run(session, "forward");
  run(session, "forward");
  CHECK(open_page(session) == "levator_scapulae");
  CHECK_FALSE(session.can_go_forward());
}

TEST_CASE("Esc leaves a page that another led to for that one, and others to the list") {
  Session session(world());
  run(session, "select trapezius-5.R");
  run(session, "select why:trapezius-5.R");
  run(session, "select exercise:chin_in");
  run(session, "select evidence");
  run(session, "escape");
  CHECK(open_page(session) == "exercise:chin_in");
  run(session, "escape");
  CHECK(open_page(session) == "why:trapezius-5.R");
  run(session, "escape");
  CHECK(selected(session) == "trapezius-5.R");
  run(session, "escape");
  CHECK(open_page(session).empty());
  run(session, "select exercise:chin_in");  // nothing led to it
  run(session, "escape");
  CHECK(open_page(session).empty());
}

TEST_CASE("selecting flies there and ticks bring it to its end exactly") {
  Session session(world());
  run(session, "select trapezius-5.R");
  REQUIRE(session.state().moment.flight);
  auto const goal = session.state().moment.flight->to;
  for (int i = 0; i < 200 && session.state().moment.flight; ++i) run(session, "tick 0.016");
  CHECK_FALSE(session.state().moment.flight);
  CHECK(session.state().work.view == goal);
  CHECK(goal.azimuth > 120.0F);
  CHECK(goal.azimuth < 240.0F);
}

TEST_CASE("a move by hand interrupts a flight where it is") {
  Session session(world());
  run(session, "view back");
  run(session, "tick 0.2");
  auto const midway = session.state().work.view.azimuth;
  run(session, "turn 1 0");
  CHECK_FALSE(session.state().moment.flight);
  CHECK(session.state().work.view.azimuth == Approx(midway - 1.0F));
}

TEST_CASE("zooming at a spot keeps it where it was") {
  Session session(world());
  run(session, "view back");
  run(session, "tick 1");
  auto const before = session.state().work.view;
  run(session, "zoom 0.5 0.1 1.3 -0.1");
  auto const after = session.state().work.view;
  CHECK(after.distance == Approx(before.distance * 0.5F));
  // How far to the right and up of the middle it is seen, as a share of its distance from the eye.
  auto const seen = [](View const& view) {
    auto const way = glm::vec3(0.1F, 1.3F, -0.1F) - eye_of(view);
    auto const ahead = glm::normalize(view.target - eye_of(view));
    return glm::vec2(glm::dot(way, right_of(view)), glm::dot(way, up_of(view))) /
           glm::dot(way, ahead);
  };
  CHECK(seen(after).x == Approx(seen(before).x).margin(1e-4));
  CHECK(seen(after).y == Approx(seen(before).y).margin(1e-4));
}

TEST_CASE("wrong commands are refused with what to do and leave the state alone") {
  Session session(world());
  CHECK(refused(session, "slect trapezius-5.R").find("select") != std::string::npos);
  CHECK(refused(session, "select trapezus-5.R").find("trapezius-5") != std::string::npos);
  CHECK(refused(session, "select trapezius-5.M").find("that side") != std::string::npos);
  for (auto const* const wrong : {"pain at nan 1 0",
                                  "pain at 1 2",
                                  "pain at 9 9 9",
                                  "pain",
                                  "view",
                                  "view up",
                                  "turn x 0",
                                  "turn inf 0",
                                  "zoom 0",
                                  "zoom -1",
                                  "zoom nan",
                                  "tick -1",
                                  "body giant",
                                  "text-size huge",
                                  "theme blue",
                                  "keys maybe",
                                  "centre 1 2",
                                  "region nowhere",
                                  "landmark T99",
                                  "next",
                                  "back",
                                  "redo",
                                  "pain at 1e30 0 0",
                                  "select \"\"",
                                  "focus list"}) {
    refused(session, wrong);
  }
}

TEST_CASE("comments and empty lines of a script do nothing") {
  Session session(world());
  auto const before = dump(session.state());
  run(session, "# hello");
  run(session, "");
  CHECK(dump(session.state()) == before);
}

TEST_CASE("the state is dumped as JSON that says what is chosen") {
  Session session(world());
  run(session, sore);
  run(session, "select trapezius-5.R");
  auto const json = nlohmann::json::parse(dump(session.state()));
  CHECK(json["selected"] == "trapezius-5.R");
  CHECK(json["pain"].size() == 1);
  CHECK(json["body"] == "female");
}

TEST_CASE(
    "a landmark that is searched for is where it hurts, a side asked for twice shows all of it") {
  Session session(world());
  run(session, "landmark C7");
  CHECK(session.state().work.pain.dabs.size() == 1);
  run(session, "tick 2");
  run(session, "view back");
  run(session, "tick 2");
  auto const near = session.state().work.view.distance;
  run(session, "view back");
  run(session, "tick 2");
  CHECK(session.state().work.view.distance > near * 1.5F);
}

TEST_CASE("a way of pressing is shown as long as the page of its point is open") {
  Session session(world());
  auto const shown = [&] { return session.state().moment.pose.has_value(); };
  for (auto const* const leaves : {"select masseter-1.R", "undo", "escape"}) {
    INFO(leaves);
    run(session, "select trapezius-2.R");
    run(session, "pose way trapezius-2.R:1");
    REQUIRE(shown());
    run(session, "tick 5");
    CHECK_FALSE(is_moving(session.state().moment));
    run(session, leaves);
    CHECK_FALSE(shown());
    CHECK(is_moving(session.state().moment));
    run(session, "tick 5");
    run(session, "deselect");
  }
  // A plain pose is of no page.
  run(session, "pose sit");
  run(session, "select masseter-1.R");
  CHECK(shown());
}
