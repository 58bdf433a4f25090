// From the shipped atlas and body to the panels' words, along the journey.
#include "ui/model_maker.h"

#include <catch2/catch.hpp>

#include "finder/pain.h"

using namespace knotmap;

namespace {

World const& shipped() {
  static World const world = [] {
    std::filesystem::path const assets(KNOTMAP_ASSETS);
    auto loaded = load_world(assets / "body", assets / "atlas");
    if (!loaded) FAIL(to_line(loaded.error()));
    return *loaded;
  }();
  return world;
}

struct Stay {
  Session session{shipped()};
  Director director;
  ModelMaker maker;

  UiModel after(std::string const& command) {
    auto const done = session.run(command);
    if (!done) FAIL(to_line(done.error()));
    return maker.make(session, director, nullptr);
  }
};

}  // namespace

TEST_CASE("the journey: start, pain, point, back") {
  Stay stay;
  CHECK(stay.maker.make(stay.session, stay.director, nullptr).stage == Stage::start);

  auto const pain = stay.after("pain at -0.06 1.35 -0.08");
  CHECK(pain.stage == Stage::pain);
  CHECK_FALSE(pain.pain.region.empty());
  CHECK(title_of(pain) == pain.pain.region);
  REQUIRE_FALSE(pain.pain.groups.empty());
  int number = 0;
  for (auto const& group : pain.pain.groups) {
    CHECK(group.strength > 0.0F);
    CHECK(group.strength <= 1.0F);
    for (auto const& row : group.rows) {
      CHECK(row.number == std::to_string(++number));
      CHECK_FALSE(row.name.empty());
      CHECK_FALSE(row.reason.empty());
    }
  }
  CHECK(number <= 7);
  CHECK(pain.can_undo);

  auto const& first = pain.pain.groups.front().rows.front();
  auto const point = stay.after("select " + first.id);
  REQUIRE(point.stage == Stage::point);
  CHECK(point.point->page.title == first.name);
  CHECK(point.point->from_pain);
  REQUIRE(point.point->next);
  CHECK(point.point->next->number == "2");
  CHECK_FALSE(point.point->page.steps.empty());

  CHECK(stay.after("deselect").stage == Stage::pain);
  CHECK(stay.after("deselect").stage == Stage::start);
}

TEST_CASE("next walks the list as it is read, row by row, whatever tells the pain") {
  for (auto const* const told :
       {"pain at -0.06 1.35 -0.08", "tell ache in the left temple and stiff neck",
        "tell inner edge of the right shoulder blade"}) {
    Stay stay;
    auto const list = stay.after(told).pain;
    INFO(told);
    for (auto const& group : list.groups) {
      for (auto const& row : group.rows) {
        auto const page = stay.after("next");
        REQUIRE(page.point);
        CHECK(page.point->page.title == row.name);
        CHECK(to_string(page.point->page.id) == row.id);
      }
    }
  }
}

TEST_CASE("a pain told in words speaks of no paint") {
  Stay stay;
  auto const pain = stay.after("tell both temples and the back of the head").pain;
  REQUIRE_FALSE(pain.groups.empty());
  CHECK_FALSE(pain.combination);
  CHECK(pain.legend.find("painted") == std::string::npos);
  for (auto const& group : pain.groups) {
    for (auto const& row : group.rows) CHECK(row.reason.find("painted") == std::string::npos);
  }
}

TEST_CASE("a preview marks its row") {
  Stay stay;
  auto const pain = stay.after("pain at -0.06 1.35 -0.08");
  auto const id = pain.pain.groups.front().rows.front().id;
  CHECK_FALSE(pain.pain.groups.front().rows.front().previewed);
  CHECK(stay.after("preview " + id).pain.groups.front().rows.front().previewed);
}

TEST_CASE("more shows all candidates, and fewer again") {
  Stay stay;
  auto const few = stay.after("pain at -0.06 1.35 -0.08");
  REQUIRE(few.pain.hidden > 0);
  auto const all = stay.after("more");
  CHECK(all.pain.hidden == 0);
  CHECK(all.pain.all);
  CHECK(stay.after("more").pain.hidden == few.pain.hidden);
}

TEST_CASE("a muscle's page links its points on both sides") {
  Stay stay;
  auto const model = stay.after("select trapezius");
  REQUIRE(model.stage == Stage::muscle);
  CHECK(model.muscle->page.title == "Trapezius");
  REQUIRE_FALSE(model.muscle->points.empty());
  for (auto const& point : model.muscle->points) {
    REQUIRE(point.sides.size() == 2);
    for (auto const& [id, side] : point.sides) {
      Stay other;
      CHECK(other.after("select " + id).stage == Stage::point);
    }
  }
}

TEST_CASE("a symptom that was searched is ticked beside a pain, and told when that is undone") {
  Stay stay;
  auto const command = [](UiModel const& model) {
    REQUIRE_FALSE(model.results.empty());
    REQUIRE(model.results.front().kind == "symptom");
    return model.results.front().command;
  };
  stay.after("pain at -0.06 1.35 -0.08");
  CHECK(command(stay.after("search \"Dizziness\"")).starts_with("symptom "));
  CHECK(command(stay.after("undo")).starts_with("tell "));
  CHECK(command(stay.after("redo")).starts_with("symptom "));
}

TEST_CASE("every search result can be chosen") {
  for (auto const* const words :
       {"shoulder blade", "trapezuis", "back of head", "C7", "rhomboid left"}) {
    Stay stay;
    auto const model = stay.after(std::string("search \"") + words + "\"");
    INFO(words);
    REQUIRE_FALSE(model.results.empty());
    CHECK(model.results.size() <= 8);
    for (auto const& result : model.results) {
      INFO(result.command);
      CHECK(stay.session.run(result.command));
    }
    CHECK(stay.after("search").results.empty());
  }
}
