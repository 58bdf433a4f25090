// Dangers sensed by clues, on a few made-up ones.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "story/clues.h"
#include "story/danger_sense.h"

using namespace knotmap;

namespace {

/// "heart" is told by sweat and an elephant, "clot" by a fat calf; denied sweat tells nothing.
Atlas small_atlas() {
  Atlas atlas;
  for (auto const* const id : {"heart", "clot"}) {
    RedFlag flag;
    flag.id = id;
    atlas.safety.red_flags.push_back(flag);
  }
  auto& clues = atlas.danger_clues;
  clues.flags = {"heart", "clot"};
  clues.bias = {1.0F, 0.0F, 0.0F};
  auto const add = [&](std::string const& text, std::uint16_t of, float weight) {
    clues.clues[text] = {2.0F, static_cast<std::uint32_t>(clues.weights.size()), 1};
    clues.weights.push_back({of, weight});
  };
  add("sweat", 1, 4.0F);
  add("elephant", 1, 4.0F);
  add("fat+calf", 2, 6.0F);
  add("garden", 0, 3.0F);
  return atlas;
}

std::vector<std::string> texts_of(std::string_view text) {
  std::vector<std::string> texts;
  for (auto const& clue : clues_of(Story(text))) texts.push_back(clue.text);
  return texts;
}

}  // namespace

TEST_CASE(
    "clues are words, stems and pairs within a clause; what is denied and numbers are marked") {
  CHECK(texts_of("cold sweating") ==
        std::vector<std::string>{"cold", "~cold", "sweating", "~sweat", "cold+sweating"});
  CHECK(texts_of("58, wet") == std::vector<std::string>{"=50-64", "~=50-64", "wet", "~wet"});
  auto const denied = texts_of("no fever");
  CHECK(std::find(denied.begin(), denied.end(), "no_fever") != denied.end());
  CHECK(texts_of("").empty());
}

TEST_CASE("the flag with the highest odds comes first, with the words that told it") {
  auto const atlas = small_atlas();
  DangerSense const sense(atlas);
  auto const sensed = sense.sense(Story("an elephant on me and i sweat so much"));
  REQUIRE(sensed.size() == 2);
  CHECK(sensed[0].flag->id == "heart");
  // Two clues of the same rarity r: (r * 4 + r * 4) / sqrt(2 r^2), less the bias of no danger.
  CHECK(sensed[0].odds == Approx(8.0F / std::sqrt(2.0F) - 1.0F));
  CHECK(sensed[0].words == std::vector<std::size_t>{1, 6});
  CHECK(sensed[1].odds == Approx(-1.0F));
  auto const leg = sense.sense(Story("since the flight one fat calf that aches"));
  REQUIRE_FALSE(leg.empty());
  CHECK(leg[0].flag->id == "clot");
}

TEST_CASE("searches of a few words, and an atlas without clues, tell nothing") {
  auto const atlas = small_atlas();
  CHECK(DangerSense(atlas).sense(Story("an elephant and sweat")).empty());
  CHECK(DangerSense(Atlas{}).sense(Story("an elephant on me and i sweat so much")).empty());
  CHECK(DangerSense(atlas).knows(atlas.safety.red_flags[0]));
  CHECK_FALSE(DangerSense(atlas).knows(RedFlag{}));
}

TEST_CASE("of a long story the stretch counts that tells most") {
  auto const atlas = small_atlas();
  DangerSense const sense(atlas);
  std::string garden;
  for (int i = 0; i < 40; ++i) garden += "The garden was dug and watered again today. ";
  std::string const told = "An elephant sat on me and i sweat. ";
  auto const alone = sense.sense(Story(garden + told));
  REQUIRE_FALSE(alone.empty());
  CHECK(alone[0].flag->id == "heart");
  CHECK(alone[0].odds > sense.sense(Story(garden))[0].odds);
  // Without a single stop it is read in pieces.
  std::string breathless;
  for (int i = 0; i < 300; ++i) breathless += "and so on ";
  CHECK(sense.sense(Story(breathless + told))[0].flag->id == "heart");
}
