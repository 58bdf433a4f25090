// The names of bodies, and what each corner gives to a mix.
#include "body/shape.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include <catch2/catch.hpp>

using namespace knotmap;

namespace {

/// All over the space of shapes, its corners and edges too.
std::vector<BodyChoice> all_over() {
  std::vector<BodyChoice> choices;
  for (int s = 0; s <= 4; ++s) {
    for (int w = -8; w <= 8; ++w) {
      for (int m = 0; m <= 8; ++m) {
        choices.push_back({false, static_cast<float>(s) / 4.0F, static_cast<float>(w) / 8.0F,
                           static_cast<float>(m) / 8.0F});
      }
    }
  }
  return choices;
}

float most_apart(BodyChoice const& a, BodyChoice const& b) {
  auto const of_a = corner_weights(a);
  auto const of_b = corner_weights(b);
  float most = 0.0F;
  for (std::size_t i = 0; i < corner_count; ++i) {
    most = std::max(most, std::abs(of_a.at(i) - of_b.at(i)));
  }
  return most;
}

}  // namespace

TEST_CASE("a body is called by its corner, or by the three numbers of its mix") {
  CHECK(to_string({.base = true}) == "base");
  CHECK(to_string(BodyChoice{}) == "female");
  CHECK(to_string({false, 1.0F, 1.0F, 1.0F}) == "male:muscular-heavy");
  CHECK(to_string({false, 0.0F, -1.0F, 0.0F}) == "female:lean");
  CHECK(to_string({false, 0.5F, -0.3F, 0.25F}) == "0.5,-0.3,0.25");
  CHECK(to_string({false, 1.0F, -1.0F, 1.0F}) == "1,-1,1");  // no corner is lean and muscular
}

TEST_CASE("every name of a body is read back") {
  for (std::size_t corner = 0; corner < corner_count; ++corner) {
    auto const parsed = parse_body(to_string(corner_choice(corner)));
    REQUIRE(parsed);
    CHECK(*parsed == corner_choice(corner));
  }
  CHECK(parse_body("base") == BodyChoice{.base = true});
  auto choices = all_over();
  choices.push_back({false, 1.0F / 3.0F, -0.1F, 1e-7F});
  for (auto const& choice : choices) {
    INFO(to_string(choice));
    CHECK(parse_body(to_string(choice)) == choice);
  }
  CHECK(parse_body("-0,-0,-0") == BodyChoice{});
  CHECK(to_string(*parse_body("-0,-0,-0")) == "female");
}

TEST_CASE("a wrong body gives a fault that lists the right ones") {
  for (auto const* const wrong :
       {"",         "woman",           "base:lean", "female:",  "female:average",
        "Female",   "male:lean:heavy", ",,",        "0.5",      "0.5,0",
        "0,0,0,0",  "0.5,0,0,",        "1.01,0,0",  "-0.1,0,0", "0,-1.01,0",
        "0,1.01,0", "0,0,-0.1",        "0,0,1.1",   "nan,0,0",  "0,nan,0",
        "0,0,nan",  "inf,0,0",         "0,-inf,0",  "1e99,0,0", "0.5, 0,0",
        " 0,0,0",   "0,0,0 ",          "0x1,0,0",   "+1,0,0"}) {
    INFO(wrong);
    auto const parsed = parse_body(wrong);
    REQUIRE(!parsed);
    CHECK(parsed.error().remedy.find("muscular-heavy") != std::string::npos);
    CHECK(parsed.error().remedy.find("MALE,WEIGHT,MUSCLE") != std::string::npos);
  }
}

TEST_CASE("a corner's own choice gives that corner alone") {
  for (std::size_t corner = 0; corner < corner_count; ++corner) {
    auto const weights = corner_weights(corner_choice(corner));
    for (std::size_t i = 0; i < corner_count; ++i) {
      CHECK(weights.at(i) == (i == corner ? 1.0F : 0.0F));
    }
  }
}

TEST_CASE("what the corners give sums to one and is a product, leanness apart") {
  for (auto const& choice : all_over()) {
    INFO(to_string(choice));
    auto const weights = corner_weights(choice);
    CHECK(std::accumulate(weights.begin(), weights.end(), 0.0F) == Approx(1.0F));
    if (choice.weight < 0.0F) continue;
    auto const least = *std::min_element(weights.begin(), weights.end());
    CHECK(least >= 0.0F);
    float const man_heavy = choice.male * choice.weight * (1.0F - choice.muscle);
    CHECK(weights.at(7) == Approx(man_heavy));
  }
}

TEST_CASE("a small step of a slider is a small step of every share") {
  constexpr float step = 1e-3F;
  for (auto const& choice : all_over()) {
    INFO(to_string(choice));
    auto next = choice;
    next.male = std::abs(choice.male - step);
    CHECK(most_apart(choice, next) < 2.0F * step);
    next = choice;
    next.weight = std::max(-1.0F, choice.weight - step);
    CHECK(most_apart(choice, next) < 2.0F * step);
    next = choice;
    next.muscle = std::abs(choice.muscle - step);
    CHECK(most_apart(choice, next) < 2.0F * step);
  }
}

TEST_CASE("fat is all that makes heavy, none of muscle and leanness, half of both") {
  CHECK(fatness(BodyChoice{}) == 0.0F);
  CHECK(fatness({.base = true}) == 0.0F);
  for (float const male : {0.0F, 0.4F, 1.0F}) {
    CHECK(fatness({false, male, 1.0F, 0.0F}) == 1.0F);
    CHECK(fatness({false, male, 0.2F, 0.0F}) == Approx(1.0F));
    CHECK(fatness({false, male, 0.0F, 0.5F}) == 0.0F);
    CHECK(fatness({false, male, -1.0F, 0.0F}) == 0.0F);
    CHECK(fatness({false, male, -0.5F, 0.5F}) == 0.0F);
    CHECK(fatness({false, male, 1.0F, 1.0F}) == Approx(0.5F));
  }
  for (auto const& choice : all_over()) {
    CHECK(fatness(choice) >= 0.0F);
    CHECK(fatness(choice) <= 1.0F);
    if (choice.weight < 0.0F || choice.weight > 0.9F) continue;
    auto more = choice;  // more weight is never less fat
    more.weight += 0.1F;
    CHECK(fatness(more) >= fatness(choice));
  }
}

TEST_CASE("the chest band is a woman's") {
  CHECK(wears_band(BodyChoice{}));
  CHECK(wears_band({.male = 0.5F}));
  CHECK(!wears_band({.male = 0.51F}));
  CHECK(!wears_band({.male = 1.0F}));
  CHECK(!wears_band({.base = true}));
}
