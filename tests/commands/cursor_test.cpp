// The keyboard's cursor on the shipped body: where it goes, that it is always seen, what it marks.
#include <cmath>
#include <random>
#include <set>
#include <string>

#include <fmt/format.h>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "commands/shipped_world.h"
#include "state/framing.h"
#include "state/skin_cursor.h"

using namespace knotmap;
using knotmap::test::refused;
using knotmap::test::run;
using knotmap::test::world;

namespace {

/// A session of the window: it begins with the whole body.
Session begun_session() {
  State state;
  state.work.view = whole_body(world(), state.preferences.body, state.work.view);
  return Session(world(), state);
}

/// How the body is seen when all has come to rest.
struct Look {
  std::shared_ptr<Surface const> surface;
  View view;
  bool mirrored;

  explicit Look(State const& state)
      : surface(world().body->shaped(state.preferences.body)),
        view(state.moment.flight ? state.moment.flight->to : state.work.view),
        mirrored(state.preferences.mirror) {}
  [[nodiscard]] CursorSight sight() const { return {*surface, view, mirrored}; }
  /// Right and up on the screen, as shares of half the height of the view.
  [[nodiscard]] glm::vec2 seen(Place const& place) const {
    auto const way = surface->position(place) - eye_of(view);
    auto const ahead = glm::normalize(view.target - eye_of(view));
    float const depth = glm::dot(way, ahead);
    float const half = std::tan(glm::radians(field_of_view_deg / 2.0F)) * depth;
    float const across = glm::dot(way, right_of(view)) / half;
    return {mirrored ? -across : across, glm::dot(way, up_of(view)) / half};
  }
};

Place cursor_of(Session const& session) {
  auto const& cursor = session.state().moment.cursor;
  if (!cursor) FAIL("no cursor");
  return *cursor;
}

void must_be_in_sight(Session const& session) {
  Look const look(session.state());
  auto const place = cursor_of(session);
  CHECK(is_cursor_in_sight(look.sight(), place));
  auto const seen = look.seen(place);
  CHECK(std::abs(seen.x) < 0.64F);  // every canvas shows this much (camera_of())
  CHECK(std::abs(seen.y) < 1.0F);
}

}  // namespace

TEST_CASE("the cursor comes into the middle of what is seen, and to the pain where there is one") {
  auto session = begun_session();
  run(session, "cursor on");
  must_be_in_sight(session);
  auto const first = cursor_of(session);
  run(session, "cursor on");
  CHECK(cursor_of(session) == first);
  run(session, "cursor off");
  CHECK_FALSE(session.state().moment.cursor);
  run(session, "view back");
  run(session, "tick 1");
  run(session, test::sore);
  run(session, "cursor toggle");
  CHECK(cursor_of(session) == session.state().work.pain.dabs.front().place);
}

TEST_CASE("seen from elsewhere the cursor comes to the skin that lies before it") {
  auto session = begun_session();
  run(session, "cursor on");
  auto const front = Look(session.state()).surface->position(cursor_of(session));
  run(session, "view back");
  run(session, "tick 1");
  run(session, "cursor on");
  must_be_in_sight(session);
  auto const back = Look(session.state()).surface->position(cursor_of(session));
  CHECK(back.z < front.z - 0.05F);
  CHECK(back.x == Approx(front.x).margin(0.03));
  CHECK(back.y == Approx(front.y).margin(0.06));
}

TEST_CASE("an arrow moves it that way on the screen by a step of the view, in the mirror too") {
  for (auto const* const how : {"mirror off", "mirror on"}) {
    for (auto const* const zoom : {"zoom 1", "zoom 0.4", "zoom 0.15"}) {
      INFO(how << ", " << zoom);
      auto session = begun_session();
      run(session, how);
      run(session, "centre 0.03 1.25 0.1");
      run(session, "tick 1");
      run(session, zoom);
      run(session, "cursor on");
      for (auto const way :
           {glm::vec2(1, 0), glm::vec2(-1, 0), glm::vec2(0, 1), glm::vec2(0, -1)}) {
        Look const look(session.state());
        auto const before = look.seen(cursor_of(session));
        run(session, fmt::format("cursor move {} {}", way.x, way.y));
        auto const moved = look.seen(cursor_of(session)) - before;
        CHECK(glm::dot(moved, way) == Approx(2.0F * cursor_step).epsilon(0.25));
        CHECK(std::abs(glm::dot(moved, glm::vec2(-way.y, way.x))) < 0.02F);
      }
    }
  }
}

TEST_CASE("wherever the arrows lead, the cursor is in sight and near where it was") {
  std::mt19937 chance(7);
  for (auto const* const body : {"body female", "body male", "body 1,1,0", "body base"}) {
    auto session = begun_session();
    run(session, body);
    run(session, "whole");
    run(session, "tick 1");
    run(session, "cursor on");
    for (int i = 0; i < 300; ++i) {
      if (i % 100 == 50) run(session, "cursor zoom 0.5");
      Look const before(session.state());
      auto const from = before.surface->position(cursor_of(session));
      float const step = cursor_step_m(before.sight(), cursor_of(session));
      static constexpr std::array<char const*, 4> ways{"1 0", "-1 0", "0 1", "0 -1"};
      // A person goes on one way for a while.
      static std::string way = ways[0];
      if (i % 12 == 0) way = ways.at(chance() % ways.size());
      run(session, "cursor move " + way);
      INFO(body << ", move " << i << ": " << way);
      must_be_in_sight(session);
      auto const to = before.surface->position(cursor_of(session));
      CHECK(to != from);
      // Across a gap of two steps, or to what lies behind.
      CHECK(glm::distance(to, from) < 12.0F * step + 0.25F);
    }
  }
}

TEST_CASE("going on to one side leads round the body, which turns with it") {
  auto session = begun_session();
  run(session, "centre 0 1.57 0.05");  // the head
  run(session, "tick 1");
  run(session, "zoom 0.5");
  run(session, "cursor on");
  float const far = glm::distance(eye_of(session.state().work.view),
                                  Look(session.state()).surface->position(cursor_of(session)));
  std::set<int> quarters;
  for (int i = 0; i < 120 && quarters.size() < 4; ++i) {
    run(session, "cursor move 1 0");
    Look const look(session.state());
    quarters.insert(static_cast<int>(std::fmod(look.view.azimuth + 405.0F, 360.0F) / 90.0F));
    CHECK(glm::distance(eye_of(look.view), look.surface->position(cursor_of(session))) ==
          Approx(far).epsilon(0.35));
  }
  CHECK(quarters.size() == 4);
}

TEST_CASE("Ctrl and an arrow lead to a landmark that a finger finds") {
  auto session = begun_session();
  run(session, "view back");
  run(session, "tick 1");
  run(session, "centre 0 1.3 -0.1");
  run(session, "tick 1");
  run(session, "cursor on");
  int landmarks = 0;
  for (auto const* const way : {"0 1", "0 1", "1 0", "0 -1", "-1 0", "-1 0"}) {
    run(session, fmt::format("cursor next-landmark {}", way));
    run(session, "tick 1");
    INFO(way);
    must_be_in_sight(session);
    auto const place = cursor_of(session);
    for (auto const& landmark : world().body->landmarks()) {
      if (landmark.place == place && landmark.palpable) {
        ++landmarks;
        break;
      }
    }
  }
  CHECK(landmarks >= 5);  // where there is none it goes some steps
}

TEST_CASE("pain here marks at the cursor, and moving it is no step back") {
  auto session = begun_session();
  CHECK(refused(session, "pain here").find("cursor on") != std::string::npos);
  CHECK(refused(session, "paint here").find("cursor on") != std::string::npos);
  run(session, "cursor on");
  run(session, "cursor move 2 3");
  CHECK_FALSE(session.can_undo());
  run(session, "pain here");
  auto const here = cursor_of(session);
  CHECK(session.state().work.pain.dabs.front().place == here);
  run(session, "cursor move 0 -1");
  run(session, "undo");
  CHECK(session.state().work.pain.empty());
  CHECK_FALSE(cursor_of(session) == here);  // undo leaves the cursor
}

TEST_CASE("a stroke of the brush along the cursor's way has no gaps and is one step back") {
  auto session = begun_session();
  run(session, "cursor on");
  run(session, "brush on");
  run(session, "paint here");
  for (int i = 0; i < 6; ++i) {
    run(session, "cursor move 0 1");
    run(session, "paint here");
  }
  auto const& dabs = session.state().work.pain.dabs;
  REQUIRE(dabs.size() == 7);
  auto const& base = world().body->base();
  for (std::size_t i = 1; i < dabs.size(); ++i) {
    CHECK(glm::distance(base.position(dabs[i - 1].place), base.position(dabs[i].place)) <
          2.0F * dabs[i].radius_m);
  }
  run(session, "released");
  run(session, "undo");
  CHECK(session.state().work.pain.empty());
}

TEST_CASE("closer and further keep the cursor in sight") {
  auto session = begun_session();
  run(session, "cursor on");
  run(session, "cursor move 6 10");
  auto const place = cursor_of(session);
  for (int i = 0; i < 12; ++i) {
    run(session, "cursor zoom 0.8");
    must_be_in_sight(session);
  }
  CHECK(session.state().work.view.distance < 0.6F);
  CHECK(cursor_of(session) == place);
}

TEST_CASE("a press asks for a click there, but first shows a cursor that nobody saw") {
  auto session = begun_session();
  auto requests = session.run("cursor press");
  REQUIRE(requests);
  CHECK(requests->empty());
  CHECK(session.state().moment.cursor);
  requests = session.run("cursor press");
  REQUIRE(requests);
  CHECK(*requests == std::vector<Request>{{Request::Kind::at_cursor, "press"}});
  run(session, "view back");
  run(session, "tick 1");
  requests = session.run("cursor menu");
  REQUIRE(requests);
  CHECK(requests->empty());
}

TEST_CASE("Esc puts the cursor away when nothing else is left") {
  auto session = begun_session();
  run(session, "cursor on");
  run(session, "pain here");
  run(session, "escape");
  CHECK(session.state().work.pain.empty());
  CHECK(session.state().moment.cursor);
  run(session, "escape");
  CHECK_FALSE(session.state().moment.cursor);
}

TEST_CASE("wrong words for the cursor change nothing") {
  auto session = begun_session();
  run(session, "cursor on");
  for (auto const* const wrong :
       {"cursor", "cursor here", "cursor move", "cursor move 1", "cursor move 1 x",
        "cursor move nan 0", "cursor move 1e9 0", "cursor zoom 0", "cursor zoom -1",
        "cursor next-landmark 1", "cursor move 1 1 1"}) {
    CHECK(refused(session, wrong).find("usage: cursor") != std::string::npos);
  }
  auto const before = cursor_of(session);
  run(session, "cursor move 0 0");
  run(session, "cursor next-landmark 0 0");
  CHECK(cursor_of(session) == before);
}
