// Told dangers and harmless mentions of the same words, on the shipped atlas.
#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "atlas/read_atlas.h"
#include "story/heard.h"

using namespace knotmap;

namespace {

/// The shipped atlas with its ear.
class Listener {
 public:
  Listener()
      : atlas_(read_atlas(KNOTMAP_ASSETS "/atlas").atlas),
        lexicon_(*Lexicon::read(KNOTMAP_ASSETS "/words")),
        ear_(atlas_, lexicon_) {}

  [[nodiscard]] std::vector<Heard> hear(std::string const& text) const {
    return ear_.hear(Story(text, lexicon_));
  }
  /// The flag that is heard first; "" for none.
  [[nodiscard]] std::string first(std::string const& text) const {
    auto const heard = hear(text);
    return heard.empty() ? "" : heard.front().flag->id;
  }

 private:
  Atlas atlas_;
  Lexicon lexicon_;
  DangerEar ear_;
};

Listener const& listener() {
  static Listener const one;
  return one;
}

struct Score {
  int dangers = 0;
  int right_first = 0;
  int harmless = 0;
  int cried_wolf = 0;  ///< an emergency first
  std::string missed;
};

Score score_of(std::string const& file) {
  std::ifstream stream(std::string(KNOTMAP_TESTS_DIR "/story/") + file);
  Score score;
  for (auto const& story : nlohmann::json::parse(stream)) {
    auto const text = story["text"].get<std::string>();
    auto const heard = listener().hear(text);
    if (story["action"] == "none") {
      ++score.harmless;
      if (heard.empty() || heard.front().flag->action != Action::emergency) continue;
      ++score.cried_wolf;
    } else {
      ++score.dangers;
      auto const& want = story["want_any"];
      bool const right = !heard.empty() &&
                         std::find(want.begin(), want.end(), heard.front().flag->id) != want.end();
      score.right_first += right ? 1 : 0;
      if (right) continue;
    }
    score.missed += "\n" + (heard.empty() ? std::string("nothing") : heard.front().flag->id) +
                    ": " + text.substr(0, 160);
  }
  return score;
}

}  // namespace

TEST_CASE("told dangers stand first, and ordinary muscle pains meet no emergency") {
  auto const* const file = GENERATE("danger_stories.json", "more_stories.json");
  auto const score = score_of(file);
  INFO(score.missed);
  CHECK(score.dangers > 100);
  CHECK(score.right_first >= score.dangers * 98 / 100);
  CHECK(score.cried_wolf <= score.harmless * 5 / 100);
}

TEST_CASE(
    "stories by other writers, which nothing was written or learned from, are heard as well") {
  auto const score = score_of("unseen_stories.json");
  INFO(score.missed);
  CHECK(score.dangers > 120);
  CHECK(score.harmless >= 120);
  CHECK(score.right_first >= score.dangers * 98 / 100);
  CHECK(score.cried_wolf <= score.harmless * 5 / 100);
}

TEST_CASE("a danger is heard in a few words, with what was said") {
  CHECK(listener().first("heart attack") == "heart");
  CHECK(listener().first("numb between the legs") == "lost_control");
  CHECK(listener().first("stroke") == "stroke");
  CHECK(listener().first("suicidal") == "suicidal");
  CHECK(listener().first("breast stroke makes my shoulder ache").empty());
  CHECK(listener().first("no chest pain").empty());
  CHECK(listener().first("my dad had a stroke").empty());
  auto const heard = listener().hear("since today crushing chest pain");
  REQUIRE_FALSE(heard.empty());
  CHECK_THAT(heard.front().words, Catch::Contains("crushing chest"));
}

TEST_CASE("a few ordinary words are no story, and an unclear one tells two dangers at most") {
  CHECK(listener().first("right now my left knee hurts").empty());
  CHECK(listener().first("my neck is so stiff i cannot turn my head left").empty());
  auto const fell = listener().hear("i fell down the stairs and my back hurts");
  REQUIRE_FALSE(fell.empty());
  CHECK(fell.front().flag->id == "fracture");
  CHECK(fell.size() <= 3);
}

TEST_CASE("an illness is heard by its name, and any text is heard") {
  CHECK(listener().first("gout in my toe") == "gout");
  CHECK(listener().hear("").empty());
  CHECK(listener().hear(std::string(50'000, ' ')).empty());
  std::string ramble;
  while (ramble.size() < 16'000)
    ramble += "it has been going on since the spring and my desk is too low ";
  CHECK(listener().hear(ramble).empty());
  CHECK(listener().first(ramble + "and now i have crushing chest pain and sweat") == "heart");
}

TEST_CASE("a danger in a long ramble is sensed, and its words are said back") {
  std::string const told =
      "Since breakfast it is as if our old dog had lain down on my breastbone and won't get off. "
      "My "
      "shirt is wet through and I could not face my egg. ";
  auto const heard = listener().hear(told);
  REQUIRE_FALSE(heard.empty());
  CHECK(heard.front().flag->id == "heart");
  CHECK_THAT(heard.front().words, Catch::Contains("breastbone"));
  std::string before;
  for (int i = 0; i < 20; ++i)
    before += "The garden is doing well this year and the neighbour lent me a spade. ";
  CHECK(listener().first(before + told) == "heart");
  CHECK(listener().first(before + "My calves are a bit tight from the digging.").empty());
}
