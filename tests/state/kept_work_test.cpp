// What a person was at, as text: it comes back, and whatever text comes does no harm.
#include "state/kept_work.h"

#include <random>
#include <string>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>
#include <nlohmann/json.hpp>

#include "commands/shipped_world.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::sore;
using knotmap::test::world;
using nlohmann::json;

namespace {

/// A work with something of everything, made by commands as a person makes it.
KeptWork full_work() {
  Session session(world());
  run(session, "paint -0.06 1.31 -0.09 0.02 0.7");
  run(session, "paint -0.06 1.34 -0.09 0.03 1");
  run(session, "paint -0.05 1.33 -0.09 0.01 0");
  run(session, "symptom dizziness");
  run(session, "select trapezius-5.R");
  run(session, "tick 2");
  run(session, "layer middle");
  run(session, "hide deltoid.L");
  run(session, "isolate trapezius");
  run(session, "landmarks on");
  KeptWork kept;
  kept.work = session.state().work;
  kept.brush_radius_m = 0.031F;
  kept.brush_strength = mild_pain;
  kept.day = 20787;
  return kept;
}

KeptReading read(std::string const& text) {
  return kept_of(world(), "work.json", text);
}

void check_same(KeptWork const& now, KeptWork const& was) {
  auto const& base = world().body->base();
  REQUIRE(now.work.pain.dabs.size() == was.work.pain.dabs.size());
  for (std::size_t i = 0; i < now.work.pain.dabs.size(); ++i) {
    auto const& a = now.work.pain.dabs[i];
    auto const& b = was.work.pain.dabs[i];
    CHECK(glm::distance(base.position(a.place), base.position(b.place)) < 1e-5F);
    CHECK(a.radius_m == Approx(b.radius_m).margin(1e-6));
    CHECK(a.strength == Approx(b.strength));
  }
  CHECK(now.work.told == was.work.told);
  CHECK(now.work.side == was.work.side);
  CHECK(now.work.seen_side == was.work.seen_side);
  CHECK(now.work.anyway == was.work.anyway);
  CHECK(now.work.symptoms == was.work.symptoms);
  CHECK(now.work.all_candidates == was.work.all_candidates);
  CHECK(now.work.page == was.work.page);
  CHECK(now.work.under == was.work.under);
  CHECK(glm::distance(now.work.view.target, was.work.view.target) < 1e-5F);
  CHECK(now.work.view.azimuth == Approx(was.work.view.azimuth));
  CHECK(now.work.view.elevation == Approx(was.work.view.elevation));
  CHECK(now.work.view.distance == Approx(was.work.view.distance));
  CHECK(now.day == was.day);
}

}  // namespace

TEST_CASE("everything comes back, and what came back is written the same again") {
  auto const kept = full_work();
  REQUIRE(is_worth_keeping(kept.work));
  auto const text = kept_text(world(), kept);
  auto const reading = read(text);
  REQUIRE(reading.kind == KeptReading::Kind::whole);
  check_same(reading.kept, kept);
  CHECK(reading.kept.brush_radius_m == Approx(0.031F));
  CHECK(reading.kept.brush_strength == Approx(mild_pain));
  CHECK(kept_text(world(), reading.kept) == text);
}

TEST_CASE("a click stays a click, told words stay told, every kind of page is found again") {
  for (auto const* const line :
       {"tell dull ache in both temples when I chew", "select trapezius", "select trapezius.L",
        "select warning:heart_back", "select about-you", "select trapezius-1.L", sore.c_str()}) {
    INFO(line);
    Session session(world());
    if (!session.run(line)) continue;  // a flag of another name
    run(session, "tick 2");
    KeptWork kept;
    kept.work = session.state().work;
    auto const reading = read(kept_text(world(), kept));
    REQUIRE(reading.kind == KeptReading::Kind::whole);
    check_same(reading.kept, kept);
    CHECK(reading.kept.work.pain.is_click() == kept.work.pain.is_click());
    CHECK(reading.kept.work.pain.told == kept.work.pain.told);
    CHECK(reading.kept.work.pain.alike == kept.work.pain.alike);
  }
}

TEST_CASE("the side that is looked at comes back with its open page, and the list leads by it") {
  Session session(world());
  run(session, "tell both my hands hurt");
  run(session, "next");
  auto const first = *open_point(session.state().work.page);
  SidedId const other{first.id, opposite(first.side)};
  run(session, "select " + to_string(other));
  KeptWork kept;
  kept.work = session.state().work;
  auto const reading = read(kept_text(world(), kept));
  REQUIRE(reading.kind == KeptReading::Kind::whole);
  auto const& work = reading.kept.work;
  REQUIRE(open_point(work.page) != nullptr);
  CHECK(*open_point(work.page) == other);
  CHECK(work.seen_side == other.side);
  auto const list = session.answers().list(work);
  CHECK(world().placed->points()[list.front().rows.front().candidate.point].id() == other);
}

TEST_CASE("a view alone is nothing to come back to") {
  Work work;
  work.view.azimuth = 180.0F;
  CHECK_FALSE(is_worth_keeping(work));
  work.under.layer = Under::deep;
  CHECK(is_worth_keeping(work));
}

TEST_CASE("ids of another atlas and places off the skin are left out, the rest comes back") {
  auto all = json::parse(kept_text(world(), full_work()));
  auto& work = all["work"];
  work["symptoms"] = {"no_such_symptom", "dizziness"};
  work["page"] = "no_such_muscle-3.R";
  work["under"]["hidden"] = {"no_such_group", "deltoid.L", "deltoid.Q", ""};
  work["pain"].push_back({9.0, 9.0, 9.0, 0.02, 1.0});
  auto const reading = read(all.dump());
  REQUIRE(reading.kind == KeptReading::Kind::whole);
  auto const& kept = reading.kept.work;
  CHECK(kept.symptoms == std::vector<std::string>{"dizziness"});
  CHECK_FALSE(is_open(kept.page));
  CHECK(kept.under.hidden == std::vector<std::string>{"deltoid.L"});
  CHECK(kept.pain.dabs.size() == 3);
}

TEST_CASE("wild values are brought into their ranges or left out") {
  auto const reading = read(R"({"version": 1, "day": -5, "brush": {"radius_m": 1e300},
    "work": {"pain": [[0, 1, 0], 7, [0, 1.3, 0.1, 99, 99], ["a", 1, 1, 1, 1]], "told": 5,
    "symptoms": "x", "page": 3, "view": {"target": [1e300, 0, 0], "distance": -1,
    "azimuth": 1e300, "elevation": 400}, "under": {"layer": 99, "hidden": {}}}})");
  REQUIRE(reading.kind == KeptReading::Kind::whole);
  auto const& kept = reading.kept;
  CHECK(kept.day == 0);
  CHECK(kept.brush_radius_m == Brush::most_m);
  CHECK(kept.work.under.layer == Under::deep);
  CHECK(kept.work.view.distance == nearest_eye);
  CHECK(kept.work.view.azimuth >= 0.0F);
  CHECK(kept.work.view.azimuth <= 360.0F);
  for (auto const& dab : kept.work.pain.dabs) {
    CHECK(dab.radius_m <= Brush::most_m);
    CHECK(dab.strength <= 1.0F);
  }
}

TEST_CASE("lists that are too long are left out") {
  auto all = json::parse(kept_text(world(), full_work()));
  json const dab = all["work"]["pain"][0];
  for (std::size_t i = 0; i <= most_dabs; ++i) all["work"]["pain"].push_back(dab);
  all["work"]["told"] = std::string(100'000, 'a');
  auto const reading = read(all.dump());
  REQUIRE(reading.kind == KeptReading::Kind::whole);
  CHECK(reading.kept.work.pain.empty());
  CHECK(reading.kept.work.told.empty());
}

TEST_CASE("what is no such file is told in a fault, and one of a newer version is known as that") {
  for (auto const* const text : {"", "{", "[]", "null", "7", "{}", R"({"version": "one"})",
                                 R"({"version": 0})", "\x01\xff", R"({"version": 1} x)"}) {
    INFO(text);
    auto const reading = read(text);
    CHECK(reading.kind == KeptReading::Kind::broken);
    CHECK_FALSE(reading.fault.what.empty());
  }
  CHECK(read(R"({"version": 2, "work": "in another form"})").kind == KeptReading::Kind::newer);
}

TEST_CASE("cut off at any byte it is broken, never half a work") {
  auto const text = kept_text(world(), full_work());
  for (std::size_t length = 0; length + 1 < text.size(); ++length) {
    if (text[length] == '\n' && length + 2 > text.size()) continue;  // all but the last line break
    INFO(length);
    CHECK(read(text.substr(0, length)).kind == KeptReading::Kind::broken);
  }
}

TEST_CASE("a byte changed anywhere does no harm") {
  auto const text = kept_text(world(), full_work());
  std::mt19937 random(3);  // NOLINT: the same bytes every time
  for (int i = 0; i < 3000; ++i) {
    auto other = text;
    other[random() % other.size()] = static_cast<char>(random() % 256);
    auto const reading = read(other);
    if (reading.kind != KeptReading::Kind::whole) continue;
    for (auto const& dab : reading.kept.work.pain.dabs) {
      REQUIRE(dab.place.triangle < world().body->skin()->triangles.size());
    }
    static_cast<void>(kept_text(world(), reading.kept));
  }
}
