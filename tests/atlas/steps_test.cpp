// What to do, of every point of the shipped atlas: steps that a stranger with a sore neck can
// follow.
#include <algorithm>
#include <regex>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "atlas/anatomical_words.h"
#include "atlas/lay_language.h"
#include "atlas/read_atlas.h"
#include "atlas/unexplained_words.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

constexpr std::size_t most_words = 15;
constexpr double highest_grade = 6.0;

/// One list of steps: the steps of a point, or of another way to press it.
struct StepList {
  Point const* point;
  std::string name;  ///< for a failure: "trapezius-2, With a hook cane"
  std::string position;
  std::vector<std::string> steps;

  [[nodiscard]] bool pressed() const { return point->press < Press::therapist_only; }
};

Atlas const& shipped() {
  static auto const atlas = [] {
    auto reading = read_atlas(std::string(KNOTMAP_ASSETS) + "/atlas");
    REQUIRE(reading.faults.empty());
    return std::move(reading.atlas);
  }();
  return atlas;
}

std::vector<StepList> const& all_lists() {
  static auto const lists = [] {
    std::vector<StepList> all;
    for (auto const& muscle : shipped().muscles) {
      for (auto const& point : muscle.points) {
        auto const& relief = point.relief;
        all.push_back({&point, point.id, relief.position, relief.steps});
        for (auto const& way : relief.ways) {
          all.push_back({&point, point.id + ", " + way.name, way.position, way.steps});
        }
      }
    }
    return all;
  }();
  return lists;
}

std::regex words_of(std::string const& alternatives) {
  return std::regex(R"((^|[^\w-])()" + alternatives + R"()(?![\w-]))",
                    std::regex::icase | std::regex::optimize);
}

template <class Words>
std::regex any_of_words(Words const& words) {
  std::string all;
  for (auto const word : words) all += (all.empty() ? "" : "|") + std::string(word);
  return words_of(all);
}

/// The text without what stands in brackets: the learned name after the plain one.
std::string without_brackets(std::string const& text) {
  static std::regex const brackets(R"(\([^)]*\))");
  return std::regex_replace(text, brackets, "");
}

bool holds(std::string const& text, std::regex const& words) {
  return std::regex_search(text, words);
}

std::size_t count_words(std::string const& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

std::string joined(std::vector<std::string> const& steps) {
  std::string all;
  for (auto const& step : steps) all += step + " ";
  return all;
}

/// The kinds of tools that a text names: fingers and hands, balls, a cane, a roller.
int tool_kinds(std::string text) {
  // The ball of the foot, of a toe and of the thumb is no tool.
  static std::regex const body_balls(R"(\bballs? of the|toe balls?\b)", std::regex::icase);
  text = std::regex_replace(text, body_balls, "");
  static std::vector<std::regex> const kinds{words_of("fingers?|fingertips?|thumbs?|knuckles?"),
                                             words_of("balls?"), words_of("cane"),
                                             words_of("roller")};
  return static_cast<int>(std::count_if(kinds.begin(), kinds.end(),
                                        [&](auto const& kind) { return holds(text, kind); }));
}

/// The greatest number that stands before some words: 4 of "3 to 4 of 10"; 0 when there is none.
int greatest_before(std::string const& text, std::string const& words) {
  int greatest = 0;
  std::regex const number(R"((\d+) )" + words);
  for (std::sregex_iterator found(text.begin(), text.end(), number), end; found != end; ++found) {
    greatest = std::max(greatest, std::stoi((*found)[1]));
  }
  return greatest;
}

}  // namespace

TEST_CASE("a point that may be pressed has three to six short steps for each way") {
  for (auto const& list : all_lists()) {
    if (!list.pressed()) continue;
    CAPTURE(list.name);
    CHECK(list.steps.size() >= 3);
    CHECK(list.steps.size() <= 6);
    CHECK_FALSE(list.position.empty());
    for (auto const& step : list.steps) {
      CAPTURE(step);
      CHECK(count_words(step) <= most_words);
    }
  }
}

TEST_CASE("no step needs a word that nobody explained") {
  auto const places = any_of_words(unclear_places);
  auto const learned = any_of_words(anatomical_words);
  for (auto const& list : all_lists()) {
    auto texts = list.steps;
    texts.push_back(list.position);
    texts.push_back(list.name.substr(list.point->id.size()));
    for (auto const& text : texts) {
      INFO(list.name << ": " << text);
      CHECK_FALSE(holds(text, places));
      CHECK_FALSE(holds(without_brackets(text), learned));
    }
  }
}

TEST_CASE("where a point lies, is felt and is found names no place that cannot be pictured") {
  auto const places = any_of_words(unclear_places);
  for (auto const& muscle : shipped().muscles) {
    for (auto const& point : muscle.points) {
      for (auto const& text : {point.relief.where, point.relief.find, point.relief.felt}) {
        INFO(point.id << ": " << text);
        CHECK_FALSE(holds(text, places));
      }
    }
  }
}

TEST_CASE("one list of steps is one way: one tool, one position") {
  auto const joins = words_of("or");
  auto const postures = words_of("sit|lie|stand|kneel");
  for (auto const& list : all_lists()) {
    if (!list.pressed()) continue;
    for (auto const& step : list.steps) {
      INFO(list.name << ": " << step);
      CHECK_FALSE((holds(step, joins) && tool_kinds(step) > 1));
    }
    INFO(list.name << ": " << list.position);
    auto const& text = list.position;
    auto const named = std::distance(std::sregex_iterator(text.begin(), text.end(), postures), {});
    CHECK_FALSE((holds(text, joins) && named > 1));
  }
}

TEST_CASE("every tool of a point has its list of steps, and no other has") {
  for (auto const& muscle : shipped().muscles) {
    for (auto const& point : muscle.points) {
      if (point.press >= Press::therapist_only) continue;
      CAPTURE(point.id);
      REQUIRE_FALSE(point.tools.empty());
      auto const& ways = point.relief.ways;
      for (auto const& way : ways) {
        CAPTURE(way.name, plain(way.tool));
        CHECK(std::find(point.tools.begin(), point.tools.end(), way.tool) != point.tools.end());
      }
      for (auto tool = point.tools.begin() + 1; tool != point.tools.end(); ++tool) {
        CAPTURE(plain(*tool));
        CHECK(std::any_of(ways.begin(), ways.end(),
                          [&](Way const& way) { return way.tool == *tool; }));
      }
    }
  }
}

TEST_CASE("steps are for one session: what is for days and weeks stands apart") {
  auto const spans = words_of("days?|weeks?|months?|tomorrow|later");
  // How often in a day is a limit of the session itself.
  std::regex const limit(R"((once|twice|times) a day|for the day)", std::regex::icase);
  for (auto const& list : all_lists()) {
    auto texts = list.steps;
    texts.push_back(list.position);
    for (auto const& text : texts) {
      INFO(list.name << ": " << text);
      CHECK_FALSE(holds(std::regex_replace(text, limit, ""), spans));
    }
  }
}

TEST_CASE("steps are read by a child of eleven") {
  for (auto const& list : all_lists()) {
    INFO(list.name << ": " << list.position << " " << joined(list.steps));
    CHECK(reading_grade(joined(list.steps)) <= highest_grade);
    CHECK(reading_grade(list.position) <= highest_grade + 1.0);  // one or two sentences only
  }
}

TEST_CASE("no step asks for more than the dose of its point") {
  std::size_t told = 0;
  for (auto const& list : all_lists()) {
    if (!list.point->dose) continue;
    for (auto const& step : list.steps) {
      INFO(list.name << ": " << step);
      auto const effort = greatest_before(step, "of 10");
      CHECK(effort <= list.point->dose->effort);
      CHECK(greatest_before(step, "seconds") <= list.point->dose->hold_s);
      told += effort > 0 ? 1 : 0;
    }
  }
  CHECK(told > 200);
}
