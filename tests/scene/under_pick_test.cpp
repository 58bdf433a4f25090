// Picking and naming what lies under the skin, and landmarks, without GL.
#include <algorithm>
#include <set>
#include <string>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "scene/director.h"
#include "scene/landmark_dots.h"
#include "scene/pick.h"
#include "scene/shaped_world.h"
#include "state/framing.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::shaped_world;

namespace {

struct Look {
  Session session{shaped_world()};
  Director director;
  Frame frame;

  explicit Look(std::initializer_list<char const*> lines) {
    run(session, "view back");
    run(session, "tick 9");
    for (auto const* const line : lines) run(session, line);
    run(session, "tick 9");
    look();
  }
  void then(std::string const& line) {
    run(session, line);
    run(session, "tick 9");
    look();
  }
  void look() { frame = director.frame(session.answers(), session.state(), Canvas{}); }
  /// The pixel of the middle of a muscle.
  [[nodiscard]] glm::vec2 over(char const* id, Side side) const {
    auto const& figure = *frame.flesh.figure;
    return *pixel_of(frame, middle_of(figure, *figure.form->part_of({id, side})));
  }
  [[nodiscard]] std::set<std::string> names() const {
    std::set<std::string> words;
    for (auto const& label : frame.labels) {
      if (!label.kind) words.insert(label.words);  // those of a muscle's ends: seen_parts_test.cpp
    }
    return words;
  }
};

}  // namespace

TEST_CASE("the front-most shown muscle is picked, and what lies below once it is gone") {
  Look scene({"layer superficial"});
  auto const at = scene.over("rhomboids", Side::right);
  CHECK(pick(scene.frame, at).muscle == SidedId{"trapezius", Side::right});
  CHECK(pick(scene.frame, at).place);
  scene.then("hide trapezius.R");
  CHECK(pick(scene.frame, at).muscle == SidedId{"rhomboids", Side::right});
  CHECK(pick(scene.frame, scene.over("rhomboids", Side::left)).muscle ==
        SidedId{"trapezius", Side::left});
  scene.then("layer middle");
  CHECK(pick(scene.frame, scene.over("rhomboids", Side::left)).muscle ==
        SidedId{"rhomboids", Side::left});
  scene.then("hide upper_back");
  CHECK(pick(scene.frame, at).muscle != SidedId{"rhomboids", Side::right});
}

TEST_CASE("nothing under whole skin is picked, also not the muscle that is seen through it") {
  Look scene({"select infraspinatus-1.R"});
  auto const at = scene.over("infraspinatus", Side::right);
  CHECK_FALSE(pick(scene.frame, at).muscle);
  CHECK(pick(scene.frame, at).place);
}

TEST_CASE("a bone before a muscle is picked in its place") {
  Look scene({"layer superficial", "isolate infraspinatus"});
  auto const& figure = *scene.frame.flesh.figure;
  auto const& parts = figure.form->parts;
  auto const bone = static_cast<std::uint32_t>(
      std::find_if(parts.begin(), parts.end(), [](FigurePart const& part) { return part.bone; }) -
      parts.begin());
  scene.then("view front");
  auto const at = pixel_of(scene.frame, middle_of(figure, bone));
  REQUIRE(at);
  auto const picked = pick(scene.frame, *at);
  CHECK((picked.bone || picked.muscle));  // no other part can be met there
}

TEST_CASE("names stand for what is selected, isolated or pointed at, and for nothing hidden") {
  Look scene({"layer superficial"});
  CHECK(scene.names().empty());
  scene.then("hover muscle trapezius.L");
  CHECK(scene.names() == std::set<std::string>{"Neck and shoulder muscle, left"});
  scene.then("select infraspinatus-1.R");
  CHECK(scene.names() ==
        std::set<std::string>{"Neck and shoulder muscle, left", "Shoulder blade muscle, right"});
  for (auto const& label : scene.frame.labels) {
    CHECK(label.strong == (label.words == "Shoulder blade muscle, right"));
  }
  scene.then("hover muscle none");
  scene.then("isolate rhomboids");
  CHECK(scene.names() == std::set<std::string>{"Muscles between the shoulder blades, left",
                                               "Muscles between the shoulder blades, right"});
  scene.then("hide infraspinatus");
  CHECK(scene.names() == std::set<std::string>{"Muscles between the shoulder blades, left",
                                               "Muscles between the shoulder blades, right"});
}

TEST_CASE("landmarks: few from afar, more near by, none that no finger can feel") {
  Look scene({"whole", "landmarks on"});
  auto const afar = scene.frame.landmarks.size();
  CHECK(afar >= 20);
  CHECK(afar <= 60);
  for (auto const& dot : scene.frame.landmarks) {
    auto const& id = shaped_world().body->landmarks()[dot.number].id;
    INFO(id);
    CHECK(id.find("_body") == std::string::npos);
    CHECK(id.find("_centre") == std::string::npos);
    CHECK(id.find("navel") == std::string::npos);  // of the skin, not of a bone
  }
  scene.then("zoom 0.3");
  CHECK(scene.frame.landmarks.size() > afar + 20);
  scene.then("landmarks off");
  CHECK(scene.frame.landmarks.empty());
  CHECK(scene.frame.labels.empty());
}

TEST_CASE("landmarks that the eye sees have names, one of a pair, on both sides of the body") {
  Look scene({"whole", "landmarks on"});
  auto const names = scene.names();
  CHECK(names.contains("The bump at the base of the neck (C7)"));
  CHECK_FALSE(names.contains("Notch at the top of the breastbone"));  // it lies in front
  int left = 0;
  int right = 0;
  for (auto const& name : names) {
    left += name.ends_with(", left") ? 1 : 0;
    right += name.ends_with(", right") ? 1 : 0;
    if (name.ends_with(", left")) {
      CHECK_FALSE(names.contains(name.substr(0, name.size() - 4) + "right"));
    }
  }
  CHECK(left >= 3);
  CHECK(right >= 3);
}

TEST_CASE("a dot under the pointer is picked, and one on the far side is not") {
  Look scene({"whole", "landmarks on"});
  int seen = 0;
  for (auto const& dot : scene.frame.landmarks) {
    auto const at = pixel_of(scene.frame, dot.position);
    REQUIRE(at);
    auto const picked = pick(scene.frame, *at).landmark;
    if (is_seen(scene.frame, dot)) {
      ++seen;
      CHECK(picked);
    } else {
      CHECK(picked != dot.number);
    }
  }
  CHECK(seen > 8);
}

TEST_CASE("a muscle's page is about the side that was chosen: its X's alone") {
  Look scene({"select rhomboids.R"});
  REQUIRE_FALSE(scene.frame.marks.empty());
  for (auto const& mark : scene.frame.marks) CHECK(mark.id.side == Side::right);
  scene.then("select rhomboids");
  CHECK(std::any_of(scene.frame.marks.begin(), scene.frame.marks.end(),
                    [](Mark const& mark) { return mark.id.side == Side::left; }));
}
