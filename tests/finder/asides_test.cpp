// Causes and exercises in the search: found beside all else, and no part of what a story tells.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "finder/search_index.h"
#include "finder/shipped.h"
#include "finder/told_reader.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

Cause aside_cause(std::string id, std::string name, std::vector<std::string> synonyms) {
  Cause cause;
  cause.id = std::move(id);
  cause.name = std::move(name);
  cause.synonyms = std::move(synonyms);
  return cause;
}

/// Two parts of the body, two causes and an exercise.
Atlas with_relief() {
  Atlas atlas;
  Region neck;
  neck.id = "neck";
  neck.name = "side of the neck";
  Region back;
  back.id = "low_back";
  back.name = "low back";
  atlas.regions = {neck, back};
  Symptom headache;
  headache.id = "tension_headache";
  headache.name = "Tension headache";
  atlas.symptoms = {headache};
  atlas.causes = {aside_cause("stress", "Stress", {"tension", "i am stressed"}),
                  aside_cause("sitting", "Sitting all day", {"i sit all day", "stiff low back"})};
  Exercise turns;
  turns.id = "neck_turns";
  turns.name = "Neck turns";
  turns.synonyms = {"turning the neck"};
  atlas.exercises = {turns};
  return atlas;
}

std::vector<std::string> aside_ids(SearchIndex const& index, std::string_view words) {
  std::vector<std::string> ids;
  for (auto const& aside : index.asides(Story(words))) ids.push_back(aside.found.id);
  return ids;
}

std::vector<std::string> search_ids(SearchIndex const& index, std::string_view words) {
  std::vector<std::string> ids;
  for (auto const& found : index.search(words, 8)) ids.push_back(found.id);
  return ids;
}

}  // namespace

TEST_CASE("causes and exercises are found by name, synonym and id, after parts of the body") {
  auto const atlas = with_relief();
  SearchIndex const index(atlas, std::span<Landmark const>{});
  CHECK(search_ids(index, "stress") == std::vector<std::string>{"stress"});
  CHECK(search_ids(index, "stressed").front() == "stress");
  CHECK(search_ids(index, "neck") == std::vector<std::string>{"neck", "neck_turns"});
  CHECK(search_ids(index, "neck turns").front() == "neck_turns");
  CHECK(search_ids(index, "neck_turns").front() == "neck_turns");
  CHECK(search_ids(index, "low back").front() == "low_back");
}

TEST_CASE("a cause with more words leads, and takes no part of the body away") {
  auto const atlas = with_relief();
  SearchIndex const index(atlas, std::span<Landmark const>{});
  CHECK(search_ids(index, "stiff low back") == std::vector<std::string>{"sitting", "low_back"});
  // One with fewer is not meant.
  CHECK(search_ids(index, "side of the neck") == std::vector<std::string>{"neck"});
}

TEST_CASE("a story names causes beside what it tells, unless they are denied") {
  auto const atlas = with_relief();
  SearchIndex const index(atlas, std::span<Landmark const>{});
  CHECK(aside_ids(index, "I sit all day and my low back hurts") ==
        std::vector<std::string>{"sitting"});
  CHECK(aside_ids(index, "no stress") == std::vector<std::string>{});
  CHECK(aside_ids(index, "tension headache") == std::vector<std::string>{});
  CHECK(aside_ids(index, "my neck aches, and tension at work") ==
        std::vector<std::string>{"stress"});
  for (auto const& mention : index.mentions(Story("stress, neck turns, I sit all day"))) {
    CHECK_FALSE(is_relief(mention.found.kind));
  }
}

TEST_CASE("what a story tells is the same with and without causes and exercises") {
  auto bare = shipped().atlas();
  bare.causes.clear();
  bare.exercises.clear();
  SearchIndex const with(shipped().atlas(), *shipped_body());
  SearchIndex const without(bare, *shipped_body());
  for (auto const* const story :
       {"tension in my neck from stress and a bad pillow", "burning calf after runing, new shoes",
        "desk work, forarm and wrist ache", "slouching", "stiff low back, I sit all day",
        "jaw clenching at night, temple hurts", "backpack strap on the left sholder"}) {
    INFO(story);
    auto const one = with.mentions(Story(story));
    auto const other = without.mentions(Story(story));
    REQUIRE(one.size() == other.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
      CHECK(one[i].found.id == other[i].found.id);
      CHECK(one[i].found.score == other[i].found.score);
    }
  }
}
