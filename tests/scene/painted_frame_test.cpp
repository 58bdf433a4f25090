// The diary's pains on the skin: what is drawn of them, and that nothing else lies there.
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <catch2/catch.hpp>

#include "commands/shipped_world.h"
#include "scene/painted_frame.h"

using namespace knotmap;
using knotmap::test::answers;
using knotmap::test::run;
using knotmap::test::world;

namespace {

/// The left temple every day of six, the low back on one.
std::shared_ptr<PainComposite const> some_composite() {
  static auto const made = [] {
    std::vector<Entry> entries;
    for (int day = 0; day < 7; ++day) {
      Entry entry;
      entry.when = {1'760'011'200 + std::min(day, 5) * std::int64_t{86'400}, 0};
      entry.region =
          day == 6 ? SidedId{"low_back_beside_spine", Side::left} : SidedId{"temple", Side::left};
      entry.now = 8;
      entries.push_back(entry);
    }
    std::vector<Entry const*> all;
    for (auto const& entry : entries) all.push_back(&entry);
    return std::make_shared<PainComposite const>(pain_composite(*world().placed, all));
  }();
  return made;
}

}  // namespace

TEST_CASE("steps and strengths are those of the composite, and reach a little over the border") {
  Director director;
  auto const all = some_composite();
  auto const frame = painted_frame(director, answers(), {}, all, PaintedFrom::front, Canvas{});
  REQUIRE(frame.diary);
  auto const& drawn = frame.diary->drawn;
  REQUIRE(drawn.size() == all->often.size());
  std::array<std::size_t, 4> steps{};
  for (std::size_t v = 0; v < drawn.size(); ++v) {
    if (drawn[v].x >= 0.0F) continue;
    CHECK(drawn[v].z == Approx(0.8));
    ++steps.at(static_cast<std::size_t>(std::lround(drawn[v].y)));
  }
  CHECK(steps[0] == 0);
  CHECK(steps[1] > 20);  // the low back
  CHECK(steps[3] > 20);  // the temple
  CHECK(std::any_of(drawn.begin(), drawn.end(),
                    [](glm::vec3 each) { return each.x > 0.0F && each.z > 0.0F; }));
}

TEST_CASE("front and back, on any body and skin, with nothing but the paint") {
  Director director;
  for (auto const from : {PaintedFrom::front, PaintedFrom::back}) {
    for (float const male : {0.0F, 1.0F}) {
      Preferences own;
      own.body = {false, male, 0.5F, 0.5F};
      own.tone = Tone::very_dark;
      auto const frame = painted_frame(director, answers(), own, some_composite(), from, Canvas{});
      CHECK(frame.diary);
      CHECK(frame.marks.empty());
      CHECK(frame.pains.empty());
      CHECK_FALSE(frame.pain);
      auto const eye = frame.camera.eye;
      CHECK((eye.z > 0.0F) == (from == PaintedFrom::front));
    }
  }
}

TEST_CASE("what is marked is not drawn under the diary's pains, and comes back after them") {
  Session session(world());
  Director director;
  run(session, "pain at -0.06 1.31 -0.09");
  run(session, "gate none");
  auto const marked = director.frame(session.answers(), session.state(), Canvas{});
  REQUIRE_FALSE(marked.marks.empty());
  auto const painted =
      director.frame(session.answers(), session.state(), Canvas{}, some_composite());
  CHECK(painted.marks.empty());
  CHECK(painted.pains.empty());
  CHECK_FALSE(painted.never);
  CHECK(painted.zones->distance.empty());
  auto const again = director.frame(session.answers(), session.state(), Canvas{});
  CHECK(again.marks.size() == marked.marks.size());
  CHECK_FALSE(again.diary);
}

TEST_CASE("lines keep about their distance on screen, and halve it in place") {
  Frame frame;
  frame.camera.pixels_per_metre_at_1m = 1000.0F;
  float before = 0.0F;
  for (float distance = 0.2F; distance < 8.0F; distance *= 1.1F) {
    float const metres = hatching_of(frame, distance);
    float const points = metres * 1000.0F / distance;
    CHECK(points > 3.9F);
    CHECK(points < 9.1F);
    if (before > 0.0F) CHECK((metres == before || metres == 2.0F * before));
    before = metres;
  }
}

TEST_CASE(
    "what front and back show at a grazing angle alone turns the body to it, no more than a bit") {
  Director director;
  auto const side_of_neck = [] {
    std::vector<Entry> entries;
    for (int day = 0; day < 5; ++day) {
      Entry entry;
      entry.when = {1'760'011'200 + day * std::int64_t{86'400}, 0};
      entry.region = SidedId{"angle_of_neck", Side::right};
      entry.now = 6;
      entries.push_back(entry);
    }
    std::vector<Entry const*> all;
    for (auto const& entry : entries) all.push_back(&entry);
    return std::make_shared<PainComposite const>(pain_composite(*world().placed, all));
  }();
  auto const eye = [&](std::shared_ptr<PainComposite const> const& composite, PaintedFrom from) {
    return painted_frame(director, answers(), {}, composite, from, Canvas{}).camera.eye;
  };
  // The body's right is at negative x.
  CHECK(eye(side_of_neck, PaintedFrom::front).x < -0.5F);
  CHECK(eye(side_of_neck, PaintedFrom::front).z > 0.5F);
  CHECK(eye(side_of_neck, PaintedFrom::back).x < -0.5F);
  CHECK(eye(side_of_neck, PaintedFrom::back).z < -0.5F);
  // A bare body is seen straight.
  CHECK(std::abs(eye(nullptr, PaintedFrom::front).x) < 0.01F);
}
