// Search on the atlas and body that are shipped: what people type finds what they mean.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "atlas/read_atlas.h"
#include "body/body.h"
#include "finder/search_index.h"

using namespace knotmap;

namespace {

SearchIndex const& index_of_shipped() {
  static SearchIndex const index = [] {
    auto const body = Body::load(std::string(KNOTMAP_ASSETS) + "/body");
    REQUIRE(body.has_value());
    return SearchIndex(read_atlas(std::string(KNOTMAP_ASSETS) + "/atlas").atlas, *body);
  }();
  return index;
}

std::vector<std::string> ids(std::string_view query, std::size_t limit = 10) {
  std::vector<std::string> all;
  for (auto const& found : index_of_shipped().search(query, limit)) all.push_back(found.id);
  return all;
}

std::string first(std::string_view query) {
  auto const all = ids(query, 1);
  return all.empty() ? "nothing" : all.front();
}

bool has(std::vector<std::string> const& all, std::string const& id) {
  return std::find(all.begin(), all.end(), id) != all.end();
}

}  // namespace

TEST_CASE("plain words of the body find its part first") {
  CHECK(first("shoulder blade") == "shoulder_blade");
  CHECK(first("shoulderblade") == "shoulder_blade");
  CHECK(first("back of head") == "back_of_head");
  CHECK(first("the back of my head") == "back_of_head");
  CHECK(first("between the shoulder blades") == "between_spine_and_shoulder_blade");
  CHECK(first("pain in my lower back") == "low_back_beside_spine");
  CHECK(first("point of the shoulder") == "point_of_shoulder");
}

TEST_CASE("muscles are found by name, by nickname and half typed") {
  CHECK(first("trapezius") == "trapezius");
  CHECK(first("Trapezius") == "trapezius");
  CHECK(first("trap") == "trapezius");
  CHECK(first("lats") == "latissimus_dorsi");
  CHECK(first("levat") == "levator_scapulae");
  CHECK(first("serratus post") == "serratus_posterior_superior");
  CHECK(has(ids("rotator cuff"), "teres_minor"));
}

TEST_CASE("typing mistakes are forgiven, one letter in four and two in seven") {
  CHECK(first("trapezuis") == "trapezius");
  CHECK(first("trapesiuz") == "trapezius");
  CHECK(first("rombhoids") == "rhomboids");
  CHECK(has(ids("sholder blade"), "shoulder_blade"));
  CHECK(first("c8") != "C7_spinous");  // short words are meant as they are
}

TEST_CASE("the order of words does not matter") {
  CHECK(first("blade shoulder") == first("shoulder blade"));
  CHECK(first("scapulae levator") == "levator_scapulae");
}

TEST_CASE("landmarks are found by their short names") {
  CHECK(first("C7") == "C7_spinous");
  CHECK(first("t5") == "T5_spinous");
}

TEST_CASE("a side in the words chooses the side, and without one both are one") {
  CHECK(first("top of shoulder left") == "top_of_shoulder.L");
  CHECK(first("right top of the shoulder") == "top_of_shoulder.R");
  CHECK(first("top of shoulder") == "top_of_shoulder");
  CHECK(index_of_shipped().search("top of shoulder left", 1).at(0).title ==
        "Top of the shoulder, left");
  auto const all = ids("top of the shoulder", 50);
  CHECK(std::count(all.begin(), all.end(), "acromion_top") == 1);
  CHECK_FALSE(has(all, "acromion_top.L"));
  // A muscle's id has no side; its points' have.
  auto const left = ids("infraspinatus left");
  CHECK(left.at(0) == "infraspinatus");
  CHECK(has(left, "infraspinatus-1.L"));
  CHECK(first("left") == "nothing");
}

TEST_CASE("an exact id comes first") {
  CHECK(first("trapezius-1") == "trapezius-1");
  CHECK(first("trapezius-1.R") == "trapezius-1.R");
  CHECK(first("acromion_top.L") == "acromion_top.L");
  CHECK(first("right trapezius 2") == "trapezius-2.R");
}

TEST_CASE("asking for the muscle brings muscles first") {
  auto const found = index_of_shipped().search("neck muscle", 3);
  REQUIRE_FALSE(found.empty());
  CHECK(found.front().kind == FoundKind::muscle);
}

TEST_CASE("where nothing has all words, what has most of them is found") {
  CHECK(first("shoulder blade zzzzz") == "shoulder_blade");
  CHECK(first("xyzzy qqqq wwww trapezius") == "nothing");
}

TEST_CASE("nothing, blanks, noise and huge queries find nothing and do no harm") {
  CHECK(ids("").empty());
  CHECK(ids("   ").empty());
  CHECK(ids("?!").empty());
  CHECK(ids("xyzzy").empty());
  CHECK(ids(std::string(100'000, 'a')).empty());
  CHECK(ids("\xFF\xFE\x80").empty());
  CHECK(ids("back", 0).empty());
  std::string many;
  for (int i = 0; i < 60; ++i) many += "a ";
  (void)ids(many);
}

TEST_CASE("scores fall from first to last and every hit explains itself") {
  auto const found = index_of_shipped().search("back", 20);
  REQUIRE(found.size() == 20);
  for (std::size_t i = 1; i < found.size(); ++i) CHECK(found[i - 1].score >= found[i].score);
  for (auto const& each : found) {
    CHECK_FALSE(each.title.empty());
    CHECK_FALSE(each.detail.empty());
  }
}
