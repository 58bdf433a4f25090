// X's and their numbers never overprint: by themselves, and over all muscles and random pains.
#include "scene/mark_layout.h"

#include <algorithm>
#include <array>
#include <random>

#include <fmt/format.h>
#include <catch2/catch.hpp>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "commands/shipped_world.h"
#include "scene/director.h"
#include "scene/limbs.h"
#include "scene/mark_numbers.h"
#include "scene/marks.h"
#include "scene/pick.h"
#include "scene/shown_points.h"

using namespace knotmap;
using knotmap::test::answers;
using knotmap::test::world;

namespace {

MarkWish wish_at(float x, float y, std::string number) {
  MarkWish wish;
  wish.centre = {x, y};
  wish.radius = 13.0F;
  wish.least_radius = 7.0F;
  wish.number = std::move(number);
  return wish;
}

LabelBox const window{{0.0F, 0.0F}, {800.0F, 600.0F}};

bool on(LabelBox const& a, LabelBox const& b) {
  return a.at.x < b.end().x && b.at.x < a.end().x && a.at.y < b.end().y && b.at.y < a.end().y;
}

bool on(LabelBox const& box, glm::vec2 centre, float radius) {
  return glm::distance(glm::clamp(centre, box.at, box.end()), centre) < radius;
}

/// The places where marks of a frame overprint, in words; ghosts count too.
std::vector<std::string> overprints(Frame const& frame) {
  struct Drawn {
    Mark const* mark;
    glm::vec2 centre;
    float radius;
  };
  std::vector<Drawn> all;
  LabelBox const canvas{
      {0.0F, 0.0F},
      {static_cast<float>(frame.canvas.width), static_cast<float>(frame.canvas.height)}};
  for (auto const& mark : frame.marks) {
    auto const pixel = pixel_of(frame, mark.position);
    if (!pixel || !on(canvas, *pixel, 1.0F)) continue;
    float const away = glm::distance(mark.position, frame.camera.eye);
    all.push_back({&mark, *pixel,
                   mark.radius_m * size_of(mark) * frame.camera.pixels_per_metre_at_1m / away});
  }
  std::vector<std::string> found;
  auto const report = [&](char const* what, Drawn const& a, Drawn const& b) {
    found.push_back(fmt::format("{}: {} ({}), {} ({})", what, to_string(a.mark->id), a.mark->number,
                                to_string(b.mark->id), b.mark->number));
  };
  for (auto const& a : all) {
    for (auto const& b : all) {
      if (a.mark == b.mark) continue;
      if (a.mark < b.mark && glm::distance(a.centre, b.centre) < a.radius + b.radius) {
        report("two marks", a, b);
      }
      if (!a.mark->number_box) continue;
      if (on(*a.mark->number_box, b.centre, b.radius)) report("a number on a mark", a, b);
      if (b.mark->number_box && a.mark < b.mark && on(*a.mark->number_box, *b.mark->number_box)) {
        report("two numbers", a, b);
      }
    }
  }
  return found;
}

/// The shown points before the eye whose number is nowhere in the picture.
std::vector<std::string> unmarked(Frame const& frame, State const& state) {
  std::vector<std::string> missing;
  for (auto const& shown : shown_points(answers(), state)) {
    auto const place = world().placed->place(shown.point);
    if (!place || !pixel_of(frame, frame.surface->position(*place))) continue;
    auto const id = world().placed->points()[shown.point].id();
    bool const found = std::any_of(frame.marks.begin(), frame.marks.end(), [&](Mark const& mark) {
      bool const stands = mark.id == id || std::find(mark.gathered.begin(), mark.gathered.end(),
                                                     id) != mark.gathered.end();
      return stands && mark.number_box;
    });
    if (!found) missing.push_back(to_string(id));
  }
  return missing;
}

/// Whether these two are other limbs: an arm and anything else, or one leg and the other.
bool are_other(Limb a, Limb b) {
  auto const is_arm = [](Limb limb) { return limb == Limb::left_arm || limb == Limb::right_arm; };
  if (a == b) return false;
  return is_arm(a) || is_arm(b) || (a != Limb::trunk && b != Limb::trunk);
}

/// How many numbers of a frame there are, and how many lie over another limb than their X. By rays
/// of its own, not by what the layout asks.
std::pair<int, int> numbers_over_limbs(Frame const& frame) {
  std::pair<int, int> counted{0, 0};
  for (auto const& mark : frame.marks) {
    auto const index = world().placed->index_of(mark.id);
    auto const pixel = pixel_of(frame, mark.position);
    LabelBox const canvas{{0.0F, 0.0F},
                          glm::vec2(frame.canvas.width - 424, frame.canvas.height - 136)};
    if (!mark.number_box || !pixel || !on(canvas, *pixel, 1.0F)) continue;
    ++counted.first;
    auto const own = limb_of(world(), *world().placed->place(index.value()));
    bool over = false;
    for (int spot = 0; spot < 9 && !over; ++spot) {
      glm::vec2 const share(static_cast<float>(spot % 3) / 2.0F,
                            static_cast<float>(spot / 3) / 2.0F);
      auto const seen = pick_skin(frame, mark.number_box->at + mark.number_box->size * share);
      over = seen && are_other(limb_of(world(), *seen), own);
    }
    if (over) ++counted.second;
  }
  return counted;
}

Canvas canvas_of(int width, int height) {
  Canvas canvas;
  canvas.width = width;
  canvas.height = height;
  canvas.insets = {.left = 0.0F, .top = 0.0F, .right = 424.0F, .bottom = 136.0F};
  return canvas;
}

}  // namespace

TEST_CASE("marks that stand apart keep their sizes, and their numbers stand beside them") {
  std::vector const wishes{wish_at(100, 100, "1"), wish_at(200, 100, "2")};
  auto const laid = lay_marks(wishes, window);
  REQUIRE(laid.size() == 2);
  for (auto const& mark : laid) {
    CHECK(mark.radius == 13.0F);
    CHECK(mark.gathered.empty());
    REQUIRE(mark.box);
    CHECK_FALSE(mark.leader);
    CHECK(glm::distance(mark.box->at + mark.box->size / 2.0F, wishes[mark.wish].centre) < 32.0F);
  }
}

TEST_CASE("marks that nearly touch shrink; those that lie on each other become one") {
  std::vector const near{wish_at(100, 100, "1"), wish_at(120, 100, "2")};
  auto const shrunk = lay_marks(near, window);
  REQUIRE(shrunk.size() == 2);
  CHECK(shrunk[0].radius + shrunk[1].radius <= 18.1F);
  CHECK(shrunk[0].radius >= 7.0F);

  std::vector const crowd{wish_at(100, 100, "2"), wish_at(105, 100, "3"), wish_at(100, 104, "1"),
                          wish_at(300, 100, "7")};
  auto const one = lay_marks(crowd, window);
  REQUIRE(one.size() == 2);
  CHECK(one[0].wish == 0);  // the most important keeps its place
  CHECK(one[0].gathered == std::vector<std::size_t>{1, 2});
  CHECK(one[0].number == "1-3");
  CHECK(one[1].number == "7");
}

TEST_CASE("a ghost under a mark is told beside it, and all say that they lie behind the body") {
  auto ghost = wish_at(104, 100, "2");
  ghost.behind = true;
  auto far = wish_at(400, 100, "3");
  far.behind = true;
  auto const laid = lay_marks(std::vector{wish_at(100, 100, "1"), ghost, far}, window);
  REQUIRE(laid.size() == 2);
  CHECK(laid[0].number == "1 + 2 behind");
  CHECK(laid[0].gathered == std::vector<std::size_t>{1});
  CHECK(laid[1].number == "3 behind");

  // The left X of a row under its right one is the same row.
  ghost.number = "1";
  CHECK(lay_marks(std::vector{wish_at(100, 100, "1"), ghost}, window)[0].number == "1");
}

TEST_CASE("the number of an X that is out of the picture stands at the border, and points to it") {
  std::vector const wishes{wish_at(400, 300, "1"), wish_at(400, -500, "2"), wish_at(420, -80, "4"),
                           wish_at(1900, 300, "3")};
  auto const laid = lay_marks(wishes, window);
  REQUIRE(laid.size() == 4);
  REQUIRE(laid[1].box);
  CHECK(laid[1].number == "2, 4");
  CHECK(laid[1].leader);
  CHECK(laid[1].box->end().y < 60.0F);
  // What it stands for is still drawn, but has no number of its own.
  CHECK(laid[1].gathered == std::vector<std::size_t>{2});
  CHECK_FALSE(laid[2].box);
  CHECK(laid[2].number.empty());
  REQUIRE(laid[3].box);
  CHECK(laid[3].box->at.x > 740.0F);
  CHECK(laid[3].box->end().x < 800.0F);
}

TEST_CASE("at the border, too, it is said what lies behind the body, by what lies before it") {
  auto ghost = wish_at(400, -500, "2");
  ghost.behind = true;
  auto const alone = lay_marks(std::vector{ghost}, window);
  REQUIRE(alone.front().box);
  CHECK(alone.front().number == "2 behind");

  auto const both = lay_marks(std::vector{ghost, wish_at(420, -80, "4")}, window);
  REQUIRE(both.size() == 2);
  CHECK_FALSE(both[0].box);
  REQUIRE(both[1].box);
  CHECK(both[1].number == "4 + 2 behind");
}

TEST_CASE("where a border has no room, the number of an X beyond it stands at another") {
  std::vector const wishes{wish_at(400, -500, "2")};
  LabelBox const top{{0.0F, 0.0F}, {800.0F, 100.0F}};
  auto const laid = lay_marks(wishes, window, std::array{top});
  REQUIRE(laid.front().box);
  CHECK(laid.front().box->at.y > 100.0F);
  CHECK(laid.front().box->at.y < 140.0F);
  CHECK(laid.front().leader);
  CHECK_FALSE(lay_marks(wishes, window, std::array{window}).front().box);

  // Nor does its leader cross an X on the way.
  std::vector const barred{wish_at(400, 110, "1"), wishes.front()};
  auto const aside = lay_marks(barred, window, std::array{top});
  REQUIRE(aside[1].box);
  auto const& box = *aside[1].box;
  auto const end = glm::clamp(barred[1].centre, box.at, box.end());
  auto const along = barred[1].centre - end;
  float const share = glm::dot(barred[0].centre - end, along) / glm::dot(along, along);
  auto const nearest = end + along * glm::clamp(share, 0.0F, 1.0F);
  CHECK(glm::distance(nearest, barred[0].centre) > aside[0].radius);
}

TEST_CASE("a number keeps off other limbs, unless there is no other room") {
  std::vector const one{wish_at(100, 100, "3 behind")};
  auto const right = [](std::size_t, LabelBox const& box) { return box.end().x > 105.0F; };
  auto const laid = lay_marks(one, window, {}, right);
  REQUIRE(laid[0].box);
  CHECK(laid[0].box->end().x <= 105.0F);
  auto const anywhere = [](std::size_t, LabelBox const&) { return true; };
  CHECK(lay_marks(one, window, {}, anywhere)[0].box);
}

TEST_CASE("numbers in one: what follows one another as a range, each once") {
  CHECK(joined_numbers({"3"}) == "3");
  CHECK(joined_numbers({"2", "1", "3", "2"}) == "1-3");
  CHECK(joined_numbers({"5", "1"}) == "1, 5");
  CHECK(joined_numbers({"1", "2", "4", "5", "6", "9"}) == "1, 2, 4-6, 9");
  CHECK(joined_numbers({"1", "3", "5", "7", "9", "11", "13", "15"}) == "1, 3, 5, 7, 9, 11 +2");
  CHECK(joined_numbers({"", ""}).empty());
  CHECK(joined_numbers({"1b", "1a", "1c", "2"}) == "1a-c, 2");
  CHECK(joined_numbers({"2a", "2b", "1", "3"}) == "1, 2a, b, 3");
}

TEST_CASE("over a hundred crowds at random nothing overprints and every mark is somewhere") {
  std::mt19937 random(7);
  std::uniform_real_distribution<float> at(250.0F, 420.0F);
  for (int crowd = 0; crowd < 100; ++crowd) {
    std::vector<MarkWish> wishes;
    for (int i = 0; i < 14; ++i) {
      wishes.push_back(wish_at(at(random), at(random), std::to_string(i + 1)));
      wishes.back().behind = i > 10;
    }
    wishes.front().stays = true;
    auto const laid = lay_marks(wishes, window);
    std::size_t told = 0;
    for (std::size_t i = 0; i < laid.size(); ++i) {
      auto const& a = laid[i];
      if (a.box) told += 1 + a.gathered.size();
      for (std::size_t j = 0; j < laid.size(); ++j) {
        if (i == j) continue;
        auto const& b = laid[j];
        auto const& centre = wishes[b.wish].centre;
        CHECK(glm::distance(wishes[a.wish].centre, centre) >= a.radius + b.radius);
        if (a.box) CHECK_FALSE(on(*a.box, centre, b.radius));
        if (a.box && b.box) CHECK_FALSE(on(*a.box, *b.box));
      }
    }
    CHECK(told == wishes.size());
  }
}

TEST_CASE("all X's of any muscle's page, and of its first point, have a number; none overprint") {
  auto const [width, height] = GENERATE(std::pair(1280, 800), std::pair(1024, 640));
  INFO(width << "x" << height);
  Director director;
  for (auto const& muscle : world().atlas->muscles) {
    Session session(world());
    for (auto const& id : {muscle.id, muscle.points.front().id}) {
      REQUIRE(session.run("select " + id));
      REQUIRE(session.run("tick 9"));
      auto const frame = director.frame(answers(), session.state(), canvas_of(width, height));
      auto const found = overprints(frame);
      INFO(id << ": " << (found.empty() ? "" : found.front()));
      CHECK(found.empty());
      auto const missing = unmarked(frame, session.state());
      INFO(id << ": " << (missing.empty() ? "" : missing.front()) << " has no mark");
      CHECK(missing.empty());
      auto const seen = std::any_of(frame.marks.begin(), frame.marks.end(),
                                    [](Mark const& mark) { return !mark.behind; });
      CHECK(seen);
    }
  }
}

TEST_CASE("every row of 200 random pains has a number on the body, near and far; none overprint") {
  auto const [width, height] = GENERATE(std::pair(1280, 800), std::pair(1024, 640));
  INFO(width << "x" << height);
  Director director;
  std::mt19937 random(11);
  auto const triangles = world().body->skin()->triangles.size();
  std::uniform_int_distribution<std::uint32_t> any(0, static_cast<std::uint32_t>(triangles - 1));
  int numbers = 0;
  int over = 0;
  for (int i = 0; i < 200; ++i) {
    Place const place{any(random), glm::vec3(1.0F / 3.0F)};
    auto const at = world().body->base().position(place);
    auto const spot = fmt::format("{:.5f} {:.5f} {:.5f}", at.x, at.y, at.z);
    Session session(world());
    REQUIRE(session.run(fmt::format("view {}", at.z < 0.0F ? "back" : "front")));
    REQUIRE(session.run("tick 9"));
    REQUIRE(session.run("pain at " + spot));
    for (char const* const closer : {"", "approach "}) {
      if (*closer != '\0') REQUIRE(session.run(closer + spot));
      REQUIRE(session.run("tick 9"));
      auto const frame = director.frame(answers(), session.state(), canvas_of(width, height));
      auto const found = overprints(frame);
      INFO(spot << ": " << (found.empty() ? "" : found.front()));
      CHECK(found.empty());
      auto const missing = unmarked(frame, session.state());
      INFO(spot << ": " << (missing.empty() ? "" : missing.front()) << " has no mark");
      CHECK(missing.empty());
      auto const [more, more_over] = numbers_over_limbs(frame);
      numbers += more;
      over += more_over;
    }
  }
  INFO(over << " of " << numbers << " lie over another limb");
  CHECK(50 * over <= numbers);
}

TEST_CASE("the camera finds a view from which the X of every point is seen, on three bodies") {
  auto const* const body = GENERATE("female", "male", "male:heavy");
  INFO(body);
  Director director;
  std::size_t zones_seen = 0;
  std::size_t zones = 0;
  for (auto const& point : world().placed->points()) {
    if (point.side == Side::left) continue;
    Session session(world());
    REQUIRE(session.run(std::string("body ") + body));
    REQUIRE(session.run("select " + to_string(point.id())));
    REQUIRE(session.run("tick 9"));
    auto const frame = director.frame(answers(), session.state(), canvas_of(1280, 800));
    auto const selected =
        std::find_if(frame.marks.begin(), frame.marks.end(),
                     [](Mark const& mark) { return mark.kind == Mark::Kind::selected; });
    INFO(to_string(point.id()));
    REQUIRE(selected != frame.marks.end());
    CHECK_FALSE(selected->behind);
    // Of its zone near by, the middle is in the picture more often than not.
    auto const index = world().placed->index_of(point.id());
    auto const placed = world().placed->placed(index.value());
    REQUIRE(placed);
    std::size_t near = 0;
    std::size_t seen = 0;
    auto const& zone = (*placed)->essential;
    for (std::size_t i = 0; i < zone.vertices.size(); i += 9) {
      auto const vertex = zone.vertices[i];
      auto const position = frame.surface->positions()[vertex];
      if (zone.distance[i] > 0.0F || glm::distance(position, selected->position) > 0.38F) continue;
      Mark there;
      there.position = position;
      there.normal = frame.surface->normals()[vertex];
      ++near;
      if (!is_occluded(frame, there)) ++seen;
    }
    if (near == 0) continue;
    ++zones;
    if (2 * seen >= near) ++zones_seen;
  }
  INFO(zones_seen << " of " << zones);
  CHECK(static_cast<double>(zones_seen) >= 0.75 * static_cast<double>(zones));
}
