// The shipped body before a hand: runs commands, makes the frame, and tells what a gesture sends.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "commands/session.h"
#include "desktop/hand.h"
#include "scene/director.h"
#include "scene/flesh.h"
#include "scene/pick.h"
#include "state/framing.h"

namespace knotmap::test {

struct Scene {
  Session session;
  Director director;
  Frame frame;

  static Session begun() {
    std::filesystem::path const assets(KNOTMAP_ASSETS);
    auto world = load_world(assets / "body", assets / "atlas");
    if (!world) FAIL(to_line(world.error()));
    State state;
    state.work.view = whole_body(*world, state.preferences.body, state.work.view);
    return Session(*world, state);
  }

  Scene() : session(begun()) {}

  void run(std::string const& line) {
    auto const done = session.run(line);
    if (!done) FAIL(line << ": " << to_line(done.error()));
    static_cast<void>(session.run("tick 5"));
    look();
  }
  void look() {
    frame = director.frame(session.answers(), session.state(), Canvas{1280, 800, 1.0F, {}, {}});
  }
  std::vector<std::string> does(Meant const& meant) {
    return commands_of(meant, frame, session.world(), session.state());
  }
  /// The pixel of the middle of a muscle.
  [[nodiscard]] glm::vec2 over(char const* id, Side side) const {
    auto const& figure = *frame.flesh.figure;
    auto const part = figure.form->part_of({id, side});
    REQUIRE(part);
    return *pixel_of(frame, middle_of(figure, *part));
  }
  [[nodiscard]] glm::vec2 middle() const {
    return *pixel_of(frame, session.state().work.view.target);
  }
};

}  // namespace knotmap::test
