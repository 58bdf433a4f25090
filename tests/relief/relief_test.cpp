// The page of a point and its safety gate: doses never beyond the caps, forbidden places first.
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include "atlas/read_atlas.h"
#include "atlas/small_atlas.h"
#include "finder/shipped.h"
#include "relief/page.h"

using namespace knotmap;
using knotmap::test::shipped_body;
using knotmap::test::SmallAtlas;
using knotmap::test::trapezius_file;

namespace {

std::unique_ptr<PlacedAtlas> placed_of(SmallAtlas const& small) {
  auto reading = read_atlas(small.folder());
  REQUIRE(reading.faults.empty());
  return std::make_unique<PlacedAtlas>(shipped_body(),
                                       std::make_shared<Atlas const>(std::move(reading.atlas)));
}

PointPage page_in(PlacedAtlas const& placed, SidedId const& id) {
  auto const index = placed.index_of(id);
  REQUIRE(index.has_value());
  return page_of(placed, *index);
}

/// A safety area over the X of the small atlas' points.
void guard_points(SmallAtlas const& small, std::string const& press) {
  small.set("safety.json", "/areas/0/zone",
            R"([{"line":[{"between":["C7_spinous","acromion_top"],"t":0.5,"up_cm":-1,
                          "from":"above"}],"radius_cm":4}])");
  small.set("safety.json", "/areas/0/sides", "\"both\"");
  small.set("safety.json", "/areas/0/press", "\"" + press + "\"");
}

Point point_with(Dose const& dose) {
  Point point;
  point.dose = dose;
  return point;
}

}  // namespace

TEST_CASE("a page says where, how, how much, what to avoid, and from where it is known") {
  SmallAtlas const small;
  auto const page = page_in(*placed_of(small), {"trapezius-1", Side::right});
  CHECK(page.title == "Trapezius: upper edge");
  CHECK(page.subtitle == "Trapezius, right side");
  CHECK(page.press == Press::normal);
  CHECK(page.where == "On top of the shoulder.");
  CHECK(page.steps == std::vector<std::string>{"Press.", "Breathe."});
  CHECK(page.tools == std::vector<std::string>{"fingers", "tennis ball"});
  REQUIRE(page.dose.size() == 5);
  CHECK(page.dose[0] == "Hold 20 seconds");
  CHECK(page.dose[1] == "2 times, with a pause of a few breaths");
  CHECK(page.dose[2] == "At most twice a day");
  CHECK(page.dose[3] ==
        "No stronger than 3 of 10 (10 is the worst pain you know): your breath stays easy");
  CHECK(page.effort == 3);
  CHECK(page.stop_rules.size() == 2);
  CHECK(page.sources == std::vector<std::string>{"Simons and Travell 1999, ch. 6"});
  CHECK(page.honesty == "The evidence is modest.");
}

TEST_CASE("a source with an address shows it") {
  SmallAtlas const small;
  small.set(trapezius_file, "/points/0/source", R"(["book2","ts1999-6"])");
  auto const page = page_in(*placed_of(small), {"trapezius-1", Side::left});
  REQUIRE(page.sources.size() == 2);
  CHECK(page.sources[0] == "Another 2003 https://example.org/2");
}

TEST_CASE("a point for the therapist has no dose, no tool, and says so first") {
  SmallAtlas const small;
  small.set(trapezius_file, "/points/0/press", "\"therapist_only\"");
  small.set(trapezius_file, "/points/0/text/en/steps", R"(["A physiotherapist can treat it."])");
  small.erase(trapezius_file, "/points/0/dose");
  auto const page = page_in(*placed_of(small), {"trapezius-1", Side::left});
  CHECK(page.press == Press::therapist_only);
  CHECK(page.dose.empty());
  CHECK(page.effort == 0);
  CHECK(page.tools.empty());
  CHECK(page.position.empty());
  REQUIRE(page.steps.size() == 2);
  CHECK_THAT(page.steps[0], Catch::Contains("Do not press"));
  CHECK(page.steps[1] == "A physiotherapist can treat it.");
}

TEST_CASE("a place that may never be pressed takes the steps of pressing away") {
  SmallAtlas const small;
  guard_points(small, "never");
  auto const page = page_in(*placed_of(small), {"trapezius-1", Side::right});
  CHECK(page.press == Press::never);
  CHECK(page.dose.empty());
  CHECK(page.tools.empty());
  CHECK(page.find.empty());
  CHECK(page.steps == std::vector<std::string>{"Do not press here."});
  CHECK(page.where == "On top of the shoulder.");
}

TEST_CASE("a place for fingertips takes the ball away and lowers the effort") {
  SmallAtlas const small;
  guard_points(small, "fingertips_only");
  small.set(trapezius_file, "/points/0/dose/effort", "5");
  small.set(trapezius_file, "/points/0/dose/body_weight", "true");
  auto const page = page_in(*placed_of(small), {"trapezius-1", Side::right});
  CHECK(page.press == Press::fingertips_only);
  CHECK(page.tools == std::vector<std::string>{"fingers"});
  CHECK(page.effort == 3);
  CHECK(page.dose.size() == 5);  // nothing of leaning in
  CHECK_THAT(page.steps.front(), Catch::Contains("fingertips only"));
}

TEST_CASE("the steps are for one tool; other ways stand beside them as far as the gate allows") {
  SmallAtlas const small;
  auto const en = std::string("/points/0/text/en");
  small.set(trapezius_file, "/points/0/tools", R"(["tennis_ball","lacrosse_ball","fingers"])");
  small.set(trapezius_file, en + "/ways", R"([
    {"name":"With a hard ball","tool":"lacrosse_ball","position":"Lie.","steps":["Sink."]},
    {"name":"With your fingers","tool":"fingers","position":"Sit back.","steps":["Stroke."]}])");
  small.set(trapezius_file, en + "/later", R"(["Leave it when it is calm."])");
  auto const free = page_in(*placed_of(small), {"trapezius-1", Side::right});
  CHECK(free.with == "tennis ball");
  CHECK(free.position == "Sit.");
  REQUIRE(free.ways.size() == 2);
  CHECK(free.ways[0].name == "With a hard ball");
  CHECK(free.ways[1].steps == std::vector<std::string>{"Stroke."});
  CHECK(free.later == std::vector<std::string>{"Leave it when it is calm."});

  guard_points(small, "light");
  auto const light = page_in(*placed_of(small), {"trapezius-1", Side::right});
  CHECK(light.with == "tennis ball");
  REQUIRE(light.ways.size() == 1);
  CHECK(light.ways[0].name == "With your fingers");

  guard_points(small, "fingertips_only");
  auto const fingertips = page_in(*placed_of(small), {"trapezius-1", Side::right});
  CHECK(fingertips.with == "fingers");
  CHECK(fingertips.position == "Sit back.");
  CHECK(fingertips.steps.back() == "Stroke.");
  CHECK(fingertips.ways.empty());

  guard_points(small, "never");
  auto const never = page_in(*placed_of(small), {"trapezius-1", Side::right});
  CHECK(never.with.empty());
  CHECK(never.ways.empty());
  CHECK(never.later.empty());
}

TEST_CASE("steps of a tool that the place forbids are never shown, not even for want of others") {
  struct Case {
    char const* tool;
    char const* place;
    std::vector<std::string> tools;
  };
  for (auto const& [tool, place, tools] :
       {Case{"tennis_ball", "fingertips_only", {"fingers"}}, Case{"lacrosse_ball", "light", {}}}) {
    SmallAtlas const small;
    small.set(trapezius_file, "/points/0/tools", fmt::format("[\"{}\"]", tool));
    guard_points(small, place);
    auto const page = page_in(*placed_of(small), {"trapezius-1", Side::right});
    INFO(place);
    CHECK(page.tools == tools);
    CHECK(page.with.empty());
    CHECK(page.position.empty());
    CHECK(page.ways.empty());
    REQUIRE(page.steps.size() == 1);
    CHECK_THAT(page.steps[0], Catch::Contains("This place takes"));
    CHECK_THAT(page.steps[0], !Catch::Contains("below"));
  }
}

TEST_CASE("every shipped point that may be pressed has steps for an allowed tool, for anybody") {
  auto const atlas =
      std::make_shared<Atlas const>(read_atlas(std::string(KNOTMAP_ASSETS) + "/atlas").atlas);
  PlacedAtlas const placed(shipped_body(), atlas);
  std::vector<Person> persons{Person{}};
  for (auto const& about : atlas->safety.about_you) {
    persons.emplace_back(*atlas, std::vector<std::string>{about.id});
  }
  std::size_t pressed = 0;
  for (auto const& person : persons) {
    for (std::uint32_t point = 0; point < placed.points().size(); ++point) {
      auto const page = page_of(placed, point, person);
      if (page.press >= Press::therapist_only) continue;
      INFO(to_string(page.id));
      ++pressed;
      CHECK(std::find(page.tools.begin(), page.tools.end(), page.with) != page.tools.end());
    }
  }
  CHECK(pressed > 1000);
}

TEST_CASE("in a careful area the effort is capped lower") {
  SmallAtlas const small;
  small.set(trapezius_file, "/points/0/dose/effort", "5");
  CHECK(page_in(*placed_of(small), {"trapezius-1", Side::right}).effort == 5);
  small.set("safety.json", "/caps/careful_areas", R"(["neck","chest","shoulder"])");
  CHECK(page_in(*placed_of(small), {"trapezius-1", Side::right}).effort == 3);
}

TEST_CASE("a dose never leaves the caps, whatever the point says") {
  Atlas const atlas;
  auto const wild = point_with(
      {.hold_s = 600, .repeats = 50, .times_a_day = 24, .effort = 10, .body_weight = true});
  for (auto const press : {Press::normal, Press::light, Press::fingertips_only}) {
    auto const dose = allowed_dose(atlas, wild, press);
    REQUIRE(dose.has_value());
    CHECK(dose->hold_s <= (dose->body_weight ? 60 : 90));
    CHECK(dose->repeats <= 3);
    CHECK(dose->times_a_day <= 2);
    CHECK(dose->effort <= (press == Press::normal ? 5 : 3));
    CHECK(dose->body_weight == (press == Press::normal));
  }
  CHECK(allowed_dose(atlas, wild, Press::normal, true)->effort == 3);
  CHECK_FALSE(allowed_dose(atlas, wild, Press::therapist_only).has_value());
  CHECK_FALSE(allowed_dose(atlas, wild, Press::never).has_value());
}

TEST_CASE("the stricter of point and place wins, both ways") {
  Atlas const atlas;
  auto point =
      point_with({.hold_s = 20, .repeats = 1, .times_a_day = 1, .effort = 3, .body_weight = false});
  point.press = Press::never;
  CHECK_FALSE(allowed_dose(atlas, point, Press::normal).has_value());
  CHECK(allowed_tools(point, Press::normal).empty());
}

TEST_CASE("doses read as sentences") {
  auto const once =
      dose_words({.hold_s = 1, .repeats = 1, .times_a_day = 1, .effort = 2, .body_weight = false},
                 Tool::tennis_ball);
  CHECK(once[0] == "Hold 1 second");
  CHECK(once[1] == "Once, then let go");
  CHECK(once[2] == "At most once a day");
  Dose const leaning{
      .hold_s = 45, .repeats = 3, .times_a_day = 2, .effort = 4, .body_weight = true};
  CHECK(dose_words(leaning, Tool::tennis_ball).back() == "Lean in only as far as that allows");
  CHECK(dose_words(leaning, Tool::fingers).size() == 4);
  CHECK(dose_words(leaning, Tool::cane).size() == 4);
}

TEST_CASE("every point of the shipped atlas has a page that is whole and within the caps") {
  PlacedAtlas const placed(
      shipped_body(),
      std::make_shared<Atlas const>(read_atlas(std::string(KNOTMAP_ASSETS) + "/atlas").atlas));
  REQUIRE_FALSE(placed.points().empty());
  for (std::uint32_t i = 0; i < placed.points().size(); ++i) {
    auto const page = page_of(placed, i);
    CAPTURE(to_string(page.id));
    CHECK_FALSE(page.title.empty());
    CHECK_FALSE(page.where.empty());
    CHECK_FALSE(page.felt.empty());
    CHECK_FALSE(page.steps.empty());
    CHECK_FALSE(page.avoid.empty());
    CHECK_FALSE(page.sources.empty());
    CHECK_FALSE(page.stop_rules.empty());
    CHECK_FALSE(page.honesty.empty());
    bool const pressed = page.press < Press::therapist_only;
    CHECK(page.dose.empty() != pressed);
    CHECK(page.tools.empty() != pressed);
    CHECK(page.effort <= 5);
  }
  CHECK(page_of(placed, 1'000'000).title.empty());
}

TEST_CASE("every press level has its words") {
  for (auto const press :
       {Press::normal, Press::light, Press::fingertips_only, Press::therapist_only, Press::never}) {
    CHECK_FALSE(press_words_of(press).empty());
  }
}

TEST_CASE("a marked place that must be spared says so, with the reason, on both sides") {
  SmallAtlas const small;
  guard_points(small, "never");
  auto const placed = placed_of(small);
  for (auto const side : {Side::left, Side::right}) {
    auto const index = placed->index_of({placed->points()[0].point->id, side});
    REQUIRE(index);
    auto const note = press_note(*placed, *placed->place(*index));
    REQUIRE(note);
    CHECK(note->press == Press::never);
    CHECK(note->title.starts_with("Do not press right here"));
    CHECK_FALSE(note->body.empty());
  }
  auto const* const knee = placed->body().find_landmark("patella");
  REQUIRE(knee != nullptr);
  CHECK_FALSE(press_note(*placed, knee->place));
}

TEST_CASE("of all that is painted, the strictest place is told, what rubs out is no place") {
  SmallAtlas const small;
  guard_points(small, "never");
  auto const placed = placed_of(small);
  auto const guarded = placed->place(0);
  auto const* const knee = placed->body().find_landmark("patella");
  REQUIRE(guarded);
  REQUIRE(knee != nullptr);
  auto const note = press_note(*placed, Pain{{Dab{.place = knee->place}, Dab{.place = *guarded}}});
  REQUIRE(note);
  CHECK(note->press == Press::never);
  CHECK_FALSE(press_note(*placed, Pain{{Dab{.place = knee->place}}}));
  CHECK_FALSE(press_note(
      *placed, Pain{{Dab{.place = knee->place}, Dab{.place = *guarded, .strength = 0.0F}}}));
}

TEST_CASE("while a safety area has no place on the body, no place may be pressed") {
  SmallAtlas const small;
  guard_points(small, "light");
  small.set("safety.json", "/areas/0/zone/0/line/0/between/0", "\"elephant\"");
  auto const placed = placed_of(small);
  REQUIRE(placed->gate_is_shut());
  auto const* const knee = placed->body().find_landmark("patella");
  REQUIRE(knee != nullptr);
  auto const note = press_note(*placed, knee->place);
  REQUIRE(note);
  CHECK(note->press == Press::never);
  CHECK_THAT(note->title, Catch::StartsWith("Do not press"));
}
