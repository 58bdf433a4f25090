// What people say of themselves softens points or takes them away; it never frees one.
#include "placement/person.h"

#include <catch2/catch.hpp>

#include "small_atlas.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

Atlas asking_atlas() {
  auto atlas = small_atlas();
  atlas.safety.about_you = {{.id = "bleeds",
                             .effects = {{{}, Press::light}},
                             .words = "I bleed",
                             .why = "",
                             .source = {}},
                            {.id = "cancer",
                             .effects = {{{}, Press::light}, {{"nowhere"}, Press::never}},
                             .words = "I am ill",
                             .why = "",
                             .source = {}},
                            {.id = "weak",
                             .effects = {{atlas.regions.front().areas, Press::therapist_only}},
                             .words = "I am weak",
                             .why = "",
                             .source = {}}};
  return atlas;
}

std::shared_ptr<PlacedAtlas const> laid_on_body(Atlas atlas) {
  return std::make_shared<PlacedAtlas const>(the_body(),
                                             std::make_shared<Atlas const>(std::move(atlas)));
}

Person person(Atlas const& atlas, std::vector<std::string> const& ids) {
  return {atlas, ids};
}

}  // namespace

TEST_CASE("who said nothing, or nothing that the atlas knows, is limited by nothing") {
  auto const atlas = asking_atlas();
  CHECK(Person().limits_in(&atlas.regions.front()).empty());
  CHECK(person(atlas, {"elephant"}).said_nothing());
  CHECK(person(atlas, {"elephant"}) == Person());
}

TEST_CASE("the strictest limit of a region comes first, and what holds elsewhere is left out") {
  auto const atlas = asking_atlas();
  auto const limits = person(atlas, {"weak", "cancer", "bleeds"}).limits_in(&atlas.regions.front());
  REQUIRE(limits.size() == 3);
  CHECK(limits[0].because->id == "weak");
  CHECK(limits[0].press == Press::therapist_only);
  CHECK(limits[1].because->id == "bleeds");  // as strict as the next: in the order of the atlas
  CHECK(limits[2].press == Press::light);    // "nowhere" is no area of this region
  CHECK(person(atlas, {"weak"}).limits_in(nullptr).empty());
  CHECK(person(atlas, {"cancer"}).limits_anywhere().front().press == Press::never);
}

TEST_CASE("a person's limit makes a point stricter, never milder") {
  auto atlas = asking_atlas();
  atlas.muscles[0].points[0].press = Press::therapist_only;
  auto const laid = laid_on_body(std::move(atlas));
  auto const of = [&](char const* id) { return laid->index_of({id, Side::right}).value(); };
  auto const bleeds = person(laid->atlas(), {"bleeds"});
  CHECK(press_for(*laid, bleeds, of("rhomboids-1")) == Press::therapist_only);
  CHECK(press_for(*laid, bleeds, of("rhomboids-2")) == Press::light);
  CHECK(press_for(*laid, Person(), of("rhomboids-2")) == laid->press_of(of("rhomboids-2")));
}

TEST_CASE("a point that cannot be placed gets the strictest limit that the person has") {
  auto atlas = asking_atlas();
  atlas.muscles[0].points[1].at = at("elephant");
  auto const laid = laid_on_body(std::move(atlas));
  auto const lost = laid->index_of({"rhomboids-2", Side::right}).value();
  CHECK(press_for(*laid, person(laid->atlas(), {"cancer"}), lost) == Press::never);
}
