// Commands that set a preference: the body, tone, mirror, reading, and the panel that holds them.
#include <cmath>
#include <string>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "commands/shipped_world.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::world;

TEST_CASE("preferences stay within their limits") {
  Session session(world());
  run(session, "text-size 9");
  CHECK(session.state().preferences.text_scale == 2.0F);
  for (int i = 0; i < 30; ++i) run(session, "text-size smaller");
  CHECK(session.state().preferences.text_scale == Approx(0.8F));
  run(session, "theme toggle");
  CHECK(session.state().preferences.theme == Theme::dark);
}

TEST_CASE("a slider of the body is one step back, however far it was drawn") {
  Session session(world());
  run(session, "body male");
  for (auto const* const value : {"0.1", "0.2", "0.3"}) {
    run(session, std::string("body-shape weight ") + value);
  }
  run(session, "released");
  run(session, "body-shape muscle 0.5");
  auto const& body = session.state().preferences.body;
  CHECK(to_string(body) == "1,0.3,0.5");
  run(session, "undo");
  CHECK(to_string(body) == "1,0.3,0");
  run(session, "undo");
  CHECK(to_string(body) == "male");
  run(session, "body base");
  run(session, "body-shape male 0.5");  // leads from the average woman
  CHECK(to_string(body) == "0.5,0,0");
}

TEST_CASE("a body or a slider that cannot be is a fault, and nothing changes") {
  Session session(world());
  for (auto const* const line :
       {"body", "body nobody", "body 2,0,0", "body nan,0,0", "body 0 0 0", "body-shape",
        "body-shape weight", "body-shape height 1", "body-shape male -0.1", "body-shape male 1.1",
        "body-shape weight -1.1", "body-shape muscle nan", "body-shape muscle x",
        "body-shape muscle -0.5", "settings", "settings maybe"}) {
    INFO(line);
    auto const done = session.run(line);
    REQUIRE_FALSE(done);
    CHECK_FALSE(to_line(done.error()).empty());
    CHECK(session.state().preferences.body == BodyChoice{});
  }
}

TEST_CASE("the eye keeps to the same part of the body while it changes") {
  Session session(world());
  run(session, "select rectus_abdominis-1.R");
  run(session, "tick 2");
  auto const place =
      world().placed->place(*world().placed->index_of(*open_point(session.state().work.page)));
  REQUIRE(place);
  auto const away = [&] {
    auto const surface = world().body->shaped(session.state().preferences.body);
    return surface->position(*place) - session.state().work.view.target;
  };
  auto const before = away();
  for (auto const* const line : {"body-shape weight 0.5", "body-shape weight 1", "body male:heavy",
                                 "body-shape muscle 0.7", "body female:lean"}) {
    INFO(line);
    run(session, line);
    CHECK(glm::distance(away(), before) < 0.035F);
  }
  // The whole body stays the whole body.
  run(session, "whole");
  run(session, "tick 2");
  float const height = session.state().work.view.target.y;
  run(session, "body male");
  CHECK(session.state().work.view.target.y > height);
  CHECK(session.state().work.view.target.y < height * 1.12F);
}

TEST_CASE("the tone of the skin goes by name or number, and is no step back") {
  Session session(world());
  auto const& preferences = session.state().preferences;
  CHECK(preferences.tone == Tone::mannequin);
  int number = 0;
  for (auto const tone : all_tones) {
    if (tone != Tone::mannequin) {
      run(session, "skin-tone " + std::to_string(++number));
      CHECK(preferences.tone == tone);
    }
    run(session, "skin-tone mannequin");
    run(session, "skin-tone " + std::string(name_of(tone)));
    CHECK(preferences.tone == tone);
    CHECK_FALSE(words_of(tone).empty());
  }
  CHECK(number == 6);
  CHECK_FALSE(session.can_undo());
  for (auto const* const line : {"skin-tone", "skin-tone 0", "skin-tone 7", "skin-tone pink",
                                 "skin-tone Light", "skin-tone 11", "mirror", "mirror maybe"}) {
    INFO(line);
    CHECK_FALSE(session.run(line));
  }
}

TEST_CASE("in the mirror a turn is said as it is seen, and sides stay the body's own") {
  Session plain(world());
  Session mirrored(world());
  run(mirrored, "mirror toggle");
  for (auto* const session : {&plain, &mirrored}) {
    run(*session, "turn 30 5");
    run(*session, "pan 0.1 0.02");
  }
  auto const& a = plain.state().work.view;
  auto const& b = mirrored.state().work.view;
  CHECK(std::remainder(a.azimuth + b.azimuth, 360.0F) == Approx(0.0F).margin(1e-3));
  CHECK(a.elevation == Approx(b.elevation));
  CHECK(a.target.y == Approx(b.target.y));
  CHECK(a.target.x == Approx(-b.target.x));
  run(mirrored, "view left");
  run(mirrored, "tick 2");
  CHECK(b.azimuth == Approx(90.0F));
}

TEST_CASE("the settings close when something else is asked for, and by escape") {
  Session session(world());
  run(session, "settings on");
  run(session, "body-shape weight 1");
  run(session, "turn 10 0");
  CHECK(session.state().moment.settings_shown);
  run(session, "select trapezius-1.R");
  CHECK_FALSE(session.state().moment.settings_shown);
  run(session, "settings toggle");
  run(session, "escape");
  CHECK_FALSE(session.state().moment.settings_shown);
  CHECK(open_point(session.state().work.page) != nullptr);
  run(session, "settings on");
  run(session, "pain at 0.05 1.3 -0.1");
  CHECK_FALSE(session.state().moment.settings_shown);
}

TEST_CASE("undo leaves what a person set for reading alone, and brings the body back") {
  Session session(world());
  run(session, "body male");
  run(session, "text-size 1.5");
  run(session, "theme dark");
  run(session, "undo");
  CHECK(session.state().preferences.text_scale == Approx(1.5F));
  CHECK(session.state().preferences.theme == Theme::dark);
  CHECK(session.state().preferences.body == BodyChoice{});
}
