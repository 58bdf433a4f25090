// Words beside the body: none meets another, none leaves the room, no line crosses, nothing jumps.
#include "scene/label_layout.h"

#include <algorithm>
#include <random>

#include <catch2/catch.hpp>
#include <glm/common.hpp>

using namespace knotmap;

namespace {

bool overlap(LabelBox const& a, LabelBox const& b) {
  return a.at.x < b.end().x && b.at.x < a.end().x && a.at.y < b.end().y && b.at.y < a.end().y;
}

float turn(glm::vec2 a, glm::vec2 b, glm::vec2 c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool cross(LaidLabel const& a, LaidLabel const& b) {
  return turn(a.line_begin, a.line_end, b.line_begin) * turn(a.line_begin, a.line_end, b.line_end) <
             0.0F &&
         turn(b.line_begin, b.line_end, a.line_begin) * turn(b.line_begin, b.line_end, a.line_end) <
             0.0F;
}

LabelRoom usual_room() {
  LabelRoom room;
  room.free = {{16.0F, 16.0F}, {850.0F, 680.0F}};
  room.body_left = 300.0F;
  room.body_right = 560.0F;
  room.taken = {{{16.0F, 16.0F}, {330.0F, 42.0F}}, {{200.0F, 640.0F}, {500.0F, 60.0F}}};
  return room;
}

LabelWish wish(float x, float y, bool strong = false, float worth = 0.0F) {
  LabelWish made;
  made.target = {x, y};
  made.size = {120.0F, 24.0F};
  made.strong = strong;
  made.worth = worth;
  return made;
}

LaidLabel const* of(std::vector<LaidLabel> const& all, std::size_t number) {
  auto const found = std::find_if(all.begin(), all.end(),
                                  [&](LaidLabel const& each) { return each.wish == number; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("whatever the targets, boxes are apart and inside, lines cross nothing") {
  std::mt19937 random(7);
  auto const between = [&](float low, float high) {
    return std::uniform_real_distribution<float>(low, high)(random);
  };
  std::size_t placed = 0;
  for (int round = 0; round < 600; ++round) {
    LabelRoom room;
    room.free = {{between(0.0F, 40.0F), between(0.0F, 40.0F)},
                 {between(150.0F, 1400.0F), between(120.0F, 900.0F)}};
    room.body_left = room.free.at.x + between(-300.0F, room.free.size.x);
    room.body_right = room.body_left + between(0.0F, 800.0F);
    room.gap = between(0.0F, 12.0F);
    room.most_weak = static_cast<std::size_t>(between(0.0F, 20.0F));
    for (int i = 0; i < round % 4; ++i) {
      room.taken.push_back({{between(0.0F, 900.0F), between(0.0F, 700.0F)},
                            {between(10.0F, 400.0F), between(10.0F, 120.0F)}});
    }
    std::vector<LabelWish> wishes;
    int const count = static_cast<int>(between(1.0F, 40.0F));
    for (int i = 0; i < count; ++i) {
      LabelWish one =
          wish(between(-50.0F, 1500.0F), between(-50.0F, 1000.0F), i % 5 == 0, between(0.0F, 2.0F));
      one.size = {between(20.0F, 260.0F), between(16.0F, 60.0F)};
      if (i % 3 == 0) one.was_left = i % 2 == 0;
      wishes.push_back(one);
    }
    auto const laid = lay_labels(wishes, room);
    placed += laid.size();
    for (std::size_t i = 0; i < laid.size(); ++i) {
      auto const& box = laid[i].box;
      constexpr float rounding = 0.01F;
      CHECK(box.at.x >= room.free.at.x - rounding);
      CHECK(box.at.y >= room.free.at.y - rounding);
      CHECK(box.end().x <= room.free.end().x + rounding);
      CHECK(box.end().y <= room.free.end().y + rounding);
      for (auto const& taken : room.taken) {
        CHECK_FALSE(overlap(box, taken));
        constexpr int steps = 50;  // along the leader line
        for (int k = 0; k <= steps; ++k) {
          auto const at = glm::mix(laid[i].line_begin, laid[i].line_end,
                                   static_cast<float>(k) / static_cast<float>(steps));
          CHECK_FALSE((at.x > taken.at.x && at.x < taken.end().x && at.y > taken.at.y &&
                       at.y < taken.end().y));
        }
      }
      for (std::size_t k = i + 1; k < laid.size(); ++k) {
        CHECK_FALSE(overlap(box, laid[k].box));
        CHECK_FALSE(cross(laid[i], laid[k]));
      }
    }
  }
  CHECK(placed > 600);
}

TEST_CASE("each word stands on its target's side of the body, beside it, in the order of heights") {
  std::vector<LabelWish> const wishes{wish(350, 400), wish(500, 300), wish(380, 200),
                                      wish(390, 205)};
  auto const laid = lay_labels(wishes, usual_room());
  REQUIRE(laid.size() == 4);
  CHECK(of(laid, 0)->left);
  CHECK_FALSE(of(laid, 1)->left);
  CHECK(of(laid, 0)->box.end().x < 300.0F);
  CHECK(of(laid, 1)->box.at.x > 560.0F);
  CHECK(of(laid, 2)->box.at.y < of(laid, 3)->box.at.y);
  CHECK(of(laid, 3)->box.at.y < of(laid, 0)->box.at.y);
  // A word alone stands at the height of its target.
  CHECK(of(laid, 1)->line_begin.y == Approx(300.0F));
  CHECK(of(laid, 0)->line_end == glm::vec2(350.0F, 400.0F));
}

TEST_CASE("without room the strong and the worthy stay") {
  auto room = usual_room();
  room.free.size.y = 150.0F;
  room.taken.clear();
  std::vector<LabelWish> wishes;
  wishes.reserve(12);
  for (int i = 0; i < 12; ++i) {
    wishes.push_back(
        wish(400.0F, 30.0F + 10.0F * static_cast<float>(i), i == 11, static_cast<float>(i == 5)));
  }
  auto const laid = lay_labels(wishes, room);
  CHECK(laid.size() < 12);
  CHECK(of(laid, 11) != nullptr);
  CHECK(of(laid, 5) != nullptr);
}

TEST_CASE("no more weak words in a column than are wanted, strong ones beyond that") {
  auto room = usual_room();
  room.most_weak = 2;
  std::vector<LabelWish> wishes;
  wishes.reserve(8);
  for (int i = 0; i < 8; ++i) {
    wishes.push_back(wish(350.0F, 100.0F + 50.0F * static_cast<float>(i), i >= 5));
  }
  CHECK(lay_labels(wishes, room).size() == 5);
}

TEST_CASE("a word keeps its column until its target is well across the middle") {
  auto const room = usual_room();
  float const middle = room.free.at.x + room.free.size.x / 2.0F;
  auto one = wish(middle + 10.0F, 300.0F);
  CHECK_FALSE(lay_labels(std::vector{one}, room).front().left);
  one.was_left = true;
  CHECK(lay_labels(std::vector{one}, room).front().left);
  one.target.x = middle + 80.0F;
  CHECK_FALSE(lay_labels(std::vector{one}, room).front().left);
}

TEST_CASE("a small turn moves words a little and swaps none") {
  auto const room = usual_room();
  std::vector<LabelWish> wishes;
  wishes.reserve(6);
  for (int i = 0; i < 6; ++i) {
    wishes.push_back(
        wish(340.0F + 10.0F * static_cast<float>(i), 150.0F + 45.0F * static_cast<float>(i)));
  }
  auto const before = lay_labels(wishes, room);
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    wishes[i].target += glm::vec2(2.0F, i % 2 == 0 ? 1.5F : -1.5F);
    wishes[i].was_left = true;
  }
  auto const after = lay_labels(wishes, room);
  REQUIRE(before.size() == after.size());
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    CHECK(std::abs(of(before, i)->box.at.y - of(after, i)->box.at.y) < 8.0F);
    CHECK(of(before, i)->box.at.x == of(after, i)->box.at.x);
  }
}

TEST_CASE("targets outside the room and words too wide for half of it are left out") {
  auto room = usual_room();
  CHECK(lay_labels(std::vector{wish(2000.0F, 100.0F, true)}, room).empty());
  auto wide = wish(400.0F, 300.0F, true);
  wide.size.x = 430.0F;
  CHECK(lay_labels(std::vector{wide}, room).empty());
  CHECK(lay_labels(std::vector<LabelWish>{}, room).empty());
}
