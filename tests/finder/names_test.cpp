// What muscles and points are called: everyday words first, Latin beside, and both are found.
#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "base/words.h"
#include "finder/search_index.h"
#include "finder/shipped.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// Words that both anatomists and everyone use.
constexpr std::array<std::string_view, 14> everyone_says{
    "front", "rear", "part", "middle", "and",     "of",       "the",
    "foot",  "hand", "neck", "biceps", "triceps", "ligament", "muscles"};

/// A word of a text that only anatomists use: one of the muscle's Latin name; or "".
std::string latin_word_in(std::string const& text, Muscle const& muscle) {
  auto const latin = words_of(muscle.latin);
  for (auto const& word : words_of(text)) {
    bool const is_latin = std::find(latin.begin(), latin.end(), word) != latin.end();
    if (is_latin && !is_one_of(word, everyone_says)) return word;
  }
  return {};
}

}  // namespace

TEST_CASE("every muscle has an everyday name of its own, without Latin, as have its points") {
  std::set<std::string> names;
  for (auto const& muscle : shipped().atlas().muscles) {
    INFO(muscle.id << ": " << muscle.name << " (" << muscle.latin << ")");
    CHECK(names.insert(folded(muscle.name)).second);
    CHECK(muscle.name.size() <= 40);
    CHECK_FALSE(muscle.latin.empty());
    // Where anatomists say what everyone says there is nothing to put beside it.
    CHECK((latin_beside(muscle).empty() || latin_word_in(muscle.name, muscle).empty()));
    std::set<std::string> points;
    for (auto const& point : muscle.points) {
      INFO(point.id << ": " << point.relief.name);
      CHECK(latin_word_in(point.relief.name, muscle).empty());
      CHECK(points.insert(folded(point.relief.name)).second);
      CHECK(full_name(muscle, point).starts_with(muscle.name + ": "));
      // Alone a name begins with a capital, after its muscle only with one of its own.
      CHECK(short_name(point) == capitalized(point.relief.name));
      CHECK(std::islower(static_cast<unsigned char>(point.relief.name.front())) != 0);
    }
  }
}

TEST_CASE("a point named after somebody keeps its capital") {
  Muscle muscle;
  muscle.name = "Calf muscle";
  Point point;
  point.relief.name = "Achilles end";
  CHECK(full_name(muscle, point) == "Calf muscle: Achilles end");
  CHECK(short_name(point) == "Achilles end");
  point.relief.name = "heel end";
  CHECK(full_name(muscle, point) == "Calf muscle: heel end");
  CHECK(short_name(point) == "Heel end");
}

TEST_CASE("a muscle is found by its everyday name and by its Latin one") {
  SearchIndex const index(shipped().atlas(), shipped().body());
  for (auto const& muscle : shipped().atlas().muscles) {
    for (auto const& name : {muscle.name, muscle.latin}) {
      INFO(muscle.id << ": " << name);
      auto const found = index.search(name, 3);
      REQUIRE_FALSE(found.empty());
      CHECK(found.front().id == muscle.id);
      CHECK(found.front().title == muscle.name);
    }
  }
}
