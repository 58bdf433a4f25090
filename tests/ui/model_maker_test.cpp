// From the shipped atlas and body to the panels' words, along the journey.
#include "ui/model_maker.h"

#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "ui/pages/page_table.h"

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

/// The full name of a point, by its id with a side.
std::string name_of_point(std::string const& id) {
  auto const parsed = parse_id(id);
  REQUIRE(parsed);
  auto const named = shipped().atlas->point(parsed->id);
  REQUIRE(named.point != nullptr);
  return full_name(*named.muscle, *named.point);
}

struct Stay {
  Session session{shipped()};
  ModelMaker maker;

  UiModel after(std::string const& command) {
    auto const done = session.run(command);
    if (!done) FAIL(to_line(done.error()));
    return maker.make(session, nullptr);
  }
  PainModel pain_after(std::string const& command) {
    auto const model = after(command);
    auto const* const pain = std::get_if<PainModel>(&model.page);
    REQUIRE(pain != nullptr);
    return *pain;
  }
};

}  // namespace

TEST_CASE("the journey: start, pain, point, back") {
  Stay stay;
  CHECK(name_of(stay.maker.make(stay.session, nullptr).page) == "start");

  auto const marked = stay.after("pain at -0.06 1.35 -0.08");
  CHECK(marked.map_back.can_undo);
  REQUIRE(name_of(marked.page) == "pain");
  auto const& pain = std::get<PainModel>(marked.page);
  CHECK_FALSE(pain.region.empty());
  CHECK(title_of(marked.page) == pain.region);
  REQUIRE_FALSE(pain.groups.empty());
  int number = 0;
  for (auto const& group : pain.groups) {
    CHECK(group.strength > 0.0F);
    CHECK(group.strength <= 1.0F);
    for (auto const& row : group.rows) {
      CHECK(row.number == std::to_string(++number));
      CHECK_FALSE(row.name.empty());
      CHECK_FALSE(row.reason.empty());
    }
  }
  CHECK(number <= 7);

  auto const& first = pain.groups.front().rows.front();
  auto const selected = stay.after("select " + first.id);
  REQUIRE(name_of(selected.page) == "point");
  auto const& point = std::get<PointModel>(selected.page);
  CHECK(point.page.title == name_of_point(first.id));
  CHECK(to_string(point.page.id) == first.id);
  CHECK(point.from_pain);
  REQUIRE(point.next);
  CHECK(point.next->number == "2");
  CHECK_FALSE(point.page.steps.empty());

  CHECK(name_of(stay.after("deselect").page) == "pain");
  CHECK(name_of(stay.after("deselect").page) == "start");
}

TEST_CASE("next walks the list as it is read, row by row, whatever tells the pain") {
  for (auto const* const told :
       {"pain at -0.06 1.35 -0.08", "tell ache in the left temple and stiff neck",
        "tell inner edge of the right shoulder blade"}) {
    Stay stay;
    auto const list = stay.pain_after(told);
    INFO(told);
    for (auto const& group : list.groups) {
      for (auto const& row : group.rows) {
        auto const next = stay.after("next");
        auto const* const point = std::get_if<PointModel>(&next.page);
        REQUIRE(point != nullptr);
        CHECK(point->page.title == name_of_point(row.id));
        CHECK(to_string(point->page.id) == row.id);
      }
    }
  }
}

TEST_CASE("a pain told in words speaks of no paint") {
  Stay stay;
  auto const pain = stay.pain_after("tell both temples and the back of the head");
  REQUIRE_FALSE(pain.groups.empty());
  CHECK_FALSE(pain.combination);
  CHECK(pain.legend.find("painted") == std::string::npos);
  for (auto const& group : pain.groups) {
    for (auto const& row : group.rows) CHECK(row.reason.find("painted") == std::string::npos);
  }
}

TEST_CASE("a preview marks its row") {
  Stay stay;
  auto const first = stay.pain_after("pain at -0.06 1.35 -0.08").groups.front().rows.front();
  CHECK_FALSE(first.previewed);
  CHECK(stay.pain_after("preview " + first.id).groups.front().rows.front().previewed);
}

TEST_CASE("more shows all candidates, and fewer again") {
  Stay stay;
  auto const few = stay.pain_after("pain at -0.06 1.35 -0.08");
  REQUIRE(few.hidden > 0);
  auto const all = stay.pain_after("more");
  CHECK(all.hidden == 0);
  CHECK(all.all);
  CHECK(stay.pain_after("more").hidden == few.hidden);
}

TEST_CASE("a muscle's page links its points on both sides") {
  Stay stay;
  auto const model = stay.after("select trapezius");
  auto const* const muscle = std::get_if<MuscleModel>(&model.page);
  REQUIRE(muscle != nullptr);
  CHECK(muscle->page.title == "Neck and shoulder muscle");
  CHECK(muscle->page.latin == "Trapezius");
  REQUIRE_FALSE(muscle->points.empty());
  for (auto const& point : muscle->points) {
    REQUIRE(point.sides.size() == 2);
    for (auto const& [id, side] : point.sides) {
      Stay other;
      CHECK(name_of(other.after("select " + id).page) == "point");
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

TEST_CASE("a danger in the search field is the first row, and choosing it shows what to do") {
  Stay stay;
  auto const model = stay.after("search \"heart attack\"");
  REQUIRE_FALSE(model.results.empty());
  CHECK(model.results.front().title == "Could be a heart attack");
  auto const pain = stay.pain_after(model.results.front().command);
  REQUIRE_FALSE(pain.heard.empty());
  CHECK(pain.holds);
  CHECK_FALSE(stay.session.run("next"));
  CHECK_FALSE(stay.pain_after("anyway").holds);
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

TEST_CASE("the parts of the body in the list of muscles differ in the word that is read first") {
  Session session(shipped());
  REQUIRE(session.run("select muscles"));
  auto const model = ModelMaker().make(session, nullptr);
  auto const* const list = std::get_if<MuscleListModel>(&model.page);
  REQUIRE(list != nullptr);
  std::set<std::string> first;
  for (auto const& group : list->groups) {
    INFO(group.name);
    CHECK(first.insert(group.name.substr(0, group.name.find(' '))).second);
  }
  CHECK(first.size() > 12);
}

TEST_CASE("a view's button is lit only while the eye truly looks from there") {
  Stay stay;
  CHECK(stay.after("view back").facing == "back");
  (void)stay.after("tick 2");
  CHECK(stay.after("turn 8 0").facing == "back");
  CHECK(stay.after("turn 6 0").facing.empty());
  (void)stay.after("view left");
  CHECK(stay.after("tick 2").facing == "left");
  CHECK(stay.after("turn 0 15").facing.empty());
}

TEST_CASE("the side that was given can be changed while something else lies on both") {
  Stay stay;
  CHECK(stay.pain_after("tell pain between the shoulder blades. sore calf").has_side_row());
  auto const right = stay.pain_after("side right");
  CHECK_FALSE(right.side);
  CHECK(right.has_side_row());
  CHECK_FALSE(stay.pain_after("tell left knee and right shoulder").has_side_row());
}

TEST_CASE("a page offers the other side where both are looked at, and the list says the side") {
  Stay stay;
  auto const told = stay.pain_after("tell my hand hurts");
  CHECK(told.asks_side);
  CHECK_FALSE(told.side);
  auto const left = stay.pain_after("side left");
  CHECK_FALSE(left.asks_side);
  CHECK(left.side == PainSide::left);
  auto const one = stay.after("next");
  CHECK_FALSE(std::get<PointModel>(one.page).side);
  (void)stay.after("deselect");
  CHECK(stay.pain_after("side both").side == PainSide::both);
  auto const both = stay.after("next");
  CHECK(std::get<PointModel>(both.page).side == Side::left);
  auto const id = std::get<PointModel>(both.page).page.id.id;
  auto const turned = stay.after("select " + id + ".R");
  CHECK(std::get<PointModel>(turned.page).side == Side::right);
  CHECK(std::get<PointModel>(turned.page).number == std::get<PointModel>(both.page).number);
  // Nothing is marked: both are there to be looked at.
  (void)stay.after("start-over");
  CHECK(std::get<PointModel>(stay.after("select soleus-1.R").page).side == Side::right);
}

TEST_CASE("at a spot that is not the right one nothing more is told to do there") {
  Stay stay;
  auto model = stay.after("press start trapezius-5.R");
  auto const& press = stay.session.state().care.press;
  REQUIRE(press.has_value());
  auto const to_hold = [&] {
    while (press->stage == PressStage::prepare || press->stage == PressStage::steps)
      model = stay.after("press next");
    model = stay.after("tick 3");
  };
  auto const holds_unknown = [&] {
    model = stay.after("tick 10");
    model = stay.after("press answer 3");
    model = stay.after(fmt::format("tick {}", press->hold_s - 10));
    REQUIRE(press->stage == PressStage::rest);
    model = stay.after("press answer 2");
    if (press->asks_known()) model = stay.after("press answer unknown");
  };
  to_hold();
  holds_unknown();
  CHECK(press->advice == PressAdvice::move);
  REQUIRE(model.press.has_value());
  CHECK_FALSE(model.press->after.empty());  // a finger's width aside, and hold once more
  model = stay.after(fmt::format("tick {}", PressSession::rest_s));
  to_hold();
  holds_unknown();
  REQUIRE(press->advice == PressAdvice::not_here);
  REQUIRE(model.press.has_value());
  CHECK(model.press->after.empty());
}
