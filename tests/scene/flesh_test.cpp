// The figure under the skin as a frame shows it: made when needed, its looks, its colours.
#include "scene/flesh.h"
#include "scene/flesh_colours.h"

#include <algorithm>
#include <set>
#include <string>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "scene/director.h"
#include "scene/shaped_world.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::shaped_world;

namespace {

struct Stage {
  Session session{shaped_world()};
  Director director;

  Flesh after(std::string const& line) {
    run(session, line);
    return now();
  }
  Flesh now() { return director.frame(session.answers(), session.state(), Canvas{}).flesh; }
};

PartLook const& look_of(Flesh const& flesh, std::string const& id, Side side) {
  REQUIRE(flesh.figure);
  auto const part = flesh.figure->form->part_of({id, side});
  INFO(id);
  REQUIRE(part);
  return flesh.looks[*part];
}

std::set<std::string> shown(Flesh const& flesh) {
  std::set<std::string> ids;
  auto const parts = shown_parts(flesh);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    auto const& part = flesh.figure->form->parts[i];
    if (parts[i] != 0) ids.insert((part.bone ? "bone " : "") + to_string(part.id));
  }
  return ids;
}

}  // namespace

TEST_CASE("with whole skin and nothing chosen there is no figure") {
  Stage stage;
  auto const flesh = stage.now();
  CHECK_FALSE(flesh.figure);
  CHECK(flesh.skin == 1.0F);
}

TEST_CASE("a selected point shows its own muscle under whole skin, on its side, alone") {
  Stage stage;
  auto const flesh = stage.after("select infraspinatus-1.R");
  CHECK(flesh.skin == 1.0F);
  REQUIRE(flesh.figure);
  CHECK(flesh.figure->form->parts.size() == 2);  // not the whole figure
  CHECK(shown(flesh) == std::set<std::string>{"infraspinatus.R"});
  CHECK(look_of(flesh, "infraspinatus", Side::right).lit == 1.0F);
  CHECK(shown(stage.after("preview trapezius-1.L")) == std::set<std::string>{"trapezius.L"});
  CHECK(shown(stage.after("preview none")) == std::set<std::string>{"infraspinatus.R"});
  CHECK(shown(stage.after("select trapezius")) ==
        std::set<std::string>{"trapezius.L", "trapezius.R"});
  CHECK(shown(stage.after("select trapezius.L")) == std::set<std::string>{"trapezius.L"});
  CHECK_FALSE(stage.after("see-muscle off").figure);
  CHECK(stage.after("see-muscle on").figure);
  CHECK_FALSE(stage.after("select deltoid").figure);  // it has no shape here
}

TEST_CASE("each layer shows its muscles and those below, and bones always") {
  Stage stage;
  auto const sides = [](std::initializer_list<char const*> ids) {
    std::set<std::string> all{"bone scapula.L", "bone scapula.R"};
    for (auto const* const id : ids) {
      all.insert(std::string(id) + ".L");
      all.insert(std::string(id) + ".R");
    }
    return all;
  };
  auto flesh = stage.after("layer superficial");
  CHECK(flesh.skin == 0.0F);
  CHECK(shown(flesh) == sides({"trapezius", "infraspinatus", "rhomboids", "longissimus_thoracis"}));
  CHECK(shown(stage.after("layer middle")) == sides({"rhomboids", "longissimus_thoracis"}));
  CHECK(shown(stage.after("layer deep")) == sides({"longissimus_thoracis"}));
  CHECK(shown(stage.after("isolate rhomboids")) == sides({"rhomboids"}));
  CHECK(shown(stage.after("hide rhomboids")) == sides({"longissimus_thoracis"}));
  flesh = stage.after("layer 1.25");
  CHECK(look_of(flesh, "trapezius", Side::left).shown == Approx(0.75F));
  CHECK(stage.after("layer 0.25").skin == Approx(0.75F));
}

TEST_CASE("what is selected is lit, what is pointed at half, the others not") {
  Stage stage;
  run(stage.session, "layer superficial");
  run(stage.session, "select infraspinatus-1.R");
  auto const flesh = stage.after("hover muscle trapezius.L");
  CHECK(look_of(flesh, "infraspinatus", Side::right).lit == 1.0F);
  CHECK(look_of(flesh, "infraspinatus", Side::left).lit == 0.0F);
  CHECK(look_of(flesh, "trapezius", Side::left).lit == 0.5F);
  CHECK(look_of(flesh, "trapezius", Side::right).lit == 0.0F);
  CHECK(look_of(flesh, "infraspinatus", Side::right).colour == chosen_flesh(Theme::light));
}

TEST_CASE("the figure is made once, and posed again only for another body") {
  Stage stage;
  auto const first = stage.after("layer superficial");
  CHECK(stage.after("layer deep").figure == first.figure);
  CHECK(stage.after("select trapezius-1.R").figure == first.figure);
  CHECK(stage.after("hide trapezius").figure == first.figure);
  auto const heavy = stage.after("body female:heavy");
  CHECK(heavy.figure != first.figure);
  CHECK(heavy.figure->form == first.figure->form);
  stage.after("layer skin");
  CHECK(stage.after("layer superficial").figure->form == first.figure->form);
}

TEST_CASE("flesh colours are muted, stable, and unlike zone red and the chosen one") {
  for (auto const theme : {Theme::light, Theme::dark}) {
    auto const zone = colours_of(theme).zone;
    std::set<std::string> seen;
    for (auto const& muscle : shaped_world().atlas->muscles) {
      auto const colour = flesh_colour(muscle.id, theme);
      CHECK(colour == flesh_colour(muscle.id, theme));
      CHECK(glm::distance(colour, zone) > 0.3F);
      CHECK(glm::distance(colour, chosen_flesh(theme)) > 0.2F);
      float const most = std::max({colour.x, colour.y, colour.z});
      float const least = std::min({colour.x, colour.y, colour.z});
      CHECK((most - least) / most < 0.5F);  // no strong colour
      seen.insert(std::to_string(colour.x) + std::to_string(colour.y));
    }
    CHECK(seen.size() >= 25);
  }
}

TEST_CASE("the place that a name points to lies on its muscle, the same from every view") {
  Stage stage;
  auto const flesh = stage.after("layer superficial");
  for (std::uint32_t part = 0; part < flesh.figure->form->parts.size(); ++part) {
    auto const middle = middle_of(*flesh.figure, part);
    auto const& box = flesh.figure->boxes[part];
    for (int i = 0; i < 3; ++i) {
      CHECK(middle[i] >= box.low[i]);
      CHECK(middle[i] <= box.high[i]);
    }
  }
}

TEST_CASE("a view of flesh has it in the middle, from its side of the body") {
  auto const view = view_of_flesh(shaped_world(), BodyChoice{}, "rhomboids.R");
  REQUIRE(view);
  CHECK(view->target.x < 0.0F);
  CHECK(std::abs(std::remainder(view->azimuth - 180.0F, 360.0F)) < 60.0F);
  CHECK_FALSE(view_of_flesh(shaped_world(), BodyChoice{}, "deltoid"));
}

TEST_CASE("in a pose the figure goes along with the skin, its labels too") {
  Stage stage;
  run(stage.session, "names on");
  auto const still = stage.after("layer superficial");
  run(stage.session, "pose lie_back right");
  // At first it has not left; then it is on its way, and at last there.
  REQUIRE(stage.now().figure->positions.size() == still.figure->positions.size());
  for (std::size_t i = 0; i < still.figure->positions.size(); i += 97) {
    constexpr float hair = 1e-3F;
    CHECK(glm::distance(stage.now().figure->positions[i], still.figure->positions[i]) < hair);
  }
  run(stage.session, "tick 0.3");
  auto const rising =
      stage.director.frame(stage.session.answers(), stage.session.state(), Canvas{});
  CHECK(rising.moving);
  CHECK(rising.surface->bounds().high.y > 0.7F);
  CHECK(rising.surface->bounds().high.y < 1.5F);
  auto const lying = stage.after("tick 1");
  REQUIRE(still.figure);
  REQUIRE(lying.figure);
  CHECK(lying.looks == still.looks);
  auto const frame = stage.director.frame(stage.session.answers(), stage.session.state(), Canvas{});
  auto const skin = frame.surface->bounds();
  CHECK(skin.high.y < 0.6F);
  for (auto const& box : lying.figure->boxes) {
    CHECK(box.low.y > skin.low.y);
    CHECK(box.high.y < skin.high.y);
  }
  for (auto const& label : frame.labels) CHECK(label.position.y < skin.high.y);
  // And back, to the same figure as before.
  run(stage.session, "pose none");
  auto const back = stage.after("tick 1");
  CHECK(back.figure->positions == still.figure->positions);
  CHECK_FALSE(is_moving(stage.session.state().moment));
}

TEST_CASE("in a pose an open point shows its muscle through the skin") {
  Stage stage;
  run(stage.session, "pose lie_back right");
  auto const flesh = stage.after("select trapezius-1.R");
  REQUIRE(flesh.figure);
  CHECK(look_of(flesh, "trapezius", Side::right).shown == 1.0F);
  for (auto const& box : flesh.figure->boxes) CHECK(box.high.y < 0.6F);
}

TEST_CASE("a reloaded atlas without the shown pose: the body stands, with its figure") {
  Stage stage;
  auto const still = stage.after("layer superficial");
  run(stage.session, "pose lie_back right");
  auto world = shaped_world();
  auto atlas = std::make_shared<Atlas>(*world.atlas);
  atlas->poses.clear();
  world.atlas = atlas;
  world.placed = std::make_shared<PlacedAtlas const>(world.body, world.atlas);
  world.muscles = std::make_shared<PlacedMuscles const>(world.body, world.atlas);
  world.stagings = std::make_shared<Stagings const>(world.body, world.atlas, world.placed);
  stage.session.replace_world(world);
  auto const now = stage.now();
  REQUIRE(now.figure);
  CHECK(now.figure->positions == still.figure->positions);
}
