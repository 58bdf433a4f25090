// Pains told in words, on the shipped atlas.
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "finder/alike.h"
#include "finder/combination.h"
#include "finder/shipped.h"
#include "finder/told_reader.h"
#include "finder/warnings.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

Lexicon const& lexicon() {
  static auto const words =
      std::make_shared<Lexicon const>(*Lexicon::read(KNOTMAP_ASSETS "/words"));
  return *words;
}

Told told(std::string_view text, std::optional<PainSide> side = {}) {
  static SearchIndex const index(
      shipped().atlas(), *shipped_body(),
      std::make_shared<Lexicon const>(*Lexicon::read(KNOTMAP_ASSETS "/words")));
  return tell(index, shipped(), Story(text, lexicon()), side);
}

bool has_place(Told const& told, std::string const& id) {
  return std::any_of(told.places.begin(), told.places.end(),
                     [&](ToldPlace const& place) { return place.id == id; });
}

bool has_symptom(Told const& told, std::string const& id) {
  return std::any_of(told.symptoms.begin(), told.symptoms.end(),
                     [&](Symptom const* symptom) { return symptom->id == id; });
}

std::vector<std::string> muscles_of(std::string_view text, std::size_t rows) {
  auto const words = told(text);
  auto const pain = words.pain();
  Finder finder(shipped(), weights_for(pain));
  finder.follow(pain.alike ? half_of(shipped(), pain) : pain, words.symptoms);
  auto const rows_of = [&] {
    return pain.alike ? both_sides_of(shipped(), finder.candidates()) : finder.candidates();
  };
  std::vector<std::string> all;
  for (auto const& each : with_named(words, rows_of())) {
    if (all.size() == rows) break;
    all.push_back(shipped().points()[each.point].muscle->id);
  }
  return all;
}

bool lists(std::string_view text, std::string const& muscle, std::size_t rows = 7) {
  auto const all = muscles_of(text, rows);
  return std::find(all.begin(), all.end(), muscle) != all.end();
}

}  // namespace

TEST_CASE("a place and a complaint in one sentence are both understood") {
  auto const all = told("tension headache in the temple");
  CHECK(all.places.size() == 2);
  CHECK(has_place(all, "temple.R"));
  CHECK(has_symptom(all, "tension_headache"));
  CHECK_THAT(all.understood, Catch::Contains("temple, both sides"));
  CHECK_THAT(all.understood, Catch::Contains("No side was said"));
  CHECK(all.asks_side);
  auto const sleep = told("front of the shoulder, can't sleep on it");
  CHECK(sleep.places.size() == 2);
  CHECK(has_place(sleep, "front_of_shoulder.L"));
  CHECK(has_symptom(sleep, "sleeping_on_shoulder"));
}

TEST_CASE("the side that is said is the side that is meant") {
  auto const blade = told("ache at the inner edge of the right shoulder blade");
  REQUIRE(blade.places.size() == 1);
  CHECK(blade.places[0].id == "inner_edge_of_shoulder_blade.R");
  CHECK(blade.side == PainSide::right);
  CHECK_THAT(blade.understood, !Catch::Contains("No side"));
  CHECK(has_place(told("left temple"), "temple.L"));
  auto const two = told("left temple and right big toe");
  CHECK(has_place(two, "temple.L"));
  CHECK(has_place(two, "big_toe.R"));
  CHECK(two.side == PainSide::both);
  CHECK_FALSE(two.asks_side);
  for (auto const* const text : {"my lft knee", "knee, LHS", "left-hand side of the knee"}) {
    CAPTURE(text);
    CHECK(told(text).side == PainSide::left);
  }
  for (auto const* const text :
       {"my knee hurts right now", "right-handed, sore elbow",
        "my calf is all right in the morning", "what is left over of my calf pain"}) {
    CAPTURE(text);
    CHECK(told(text).asks_side);
  }
  CHECK(told("sore calf", PainSide::left).places.front().id == "calf.L");
  CHECK(told("sore right calf", PainSide::left).places.front().id == "calf.R");
}

TEST_CASE("across, both and band mean both sides") {
  auto const low = told("low back band across");
  CHECK(has_place(low, "low_back_beside_spine.L"));
  CHECK(has_place(low, "low_back_beside_spine.R"));
  CHECK(low.side == PainSide::both);
  CHECK(low.pain().alike);
  auto const temples = told("both temples");
  CHECK(temples.places.size() == 2);
}

TEST_CASE("a word for a large part of the body is all of that part") {
  auto const arm = told("left arm");
  CHECK(arm.places.size() >= 6);
  CHECK(has_place(arm, "outer_upper_arm.L"));
  CHECK(has_place(arm, "back_of_forearm.L"));
  CHECK_FALSE(has_place(arm, "armpit.L"));
  CHECK_FALSE(warnings_for(shipped(), arm.pain()).empty());
  CHECK(has_place(told("right leg"), "calf.R"));
  CHECK(told("front of the left shoulder").places.size() == 1);
}

TEST_CASE("complaints by their own names find their place") {
  auto const elbow = told("tennis elbow");
  CHECK(has_symptom(elbow, "tennis_elbow"));
  CHECK(has_place(elbow, "outer_elbow.R"));
  CHECK(has_symptom(told("saddle"), "saddle"));
  CHECK(has_place(told("saddle"), "between_legs"));
  CHECK(has_place(told("love handle"), "above_hip_bone.R"));
  CHECK(has_place(told("bra line"), "side_of_chest.R"));
  CHECK(has_place(told("between the shoulder blades"), "between_spine_and_shoulder_blade.R"));
  CHECK(has_symptom(told("calf cramps at night"), "leg_cramps"));
  CHECK(has_symptom(told("left shoulder hurts when I lift the arm"), "arm_overhead"));
  CHECK(has_symptom(told("outer hip, cannot lie on it"), "lying_on_hip"));
}

TEST_CASE("the words of several complaints mean the one of the told place") {
  auto const fingers = told("pins and needles in the fingers");
  CHECK(has_symptom(fingers, "tingling_fingers"));
  CHECK_FALSE(has_symptom(fingers, "tingling_foot"));
}

TEST_CASE("a muscle that is named comes first") {
  auto const named = told("rhomboids left");
  REQUIRE_FALSE(named.points.empty());
  for (auto const point : named.points) {
    CHECK(shipped().points()[point].muscle->id == "rhomboids");
    CHECK(shipped().points()[point].side == Side::left);
  }
  CHECK(muscles_of("trapezuis", 1).front() == "trapezius");
  CHECK_THAT(with_named(named, {}).front().reason, Catch::StartsWith("you named it"));
}

TEST_CASE("typing mistakes are forgiven in sentences too") {
  CHECK(has_place(told("inner egde of the left sholder blade"), "inner_edge_of_shoulder_blade.L"));
  CHECK(has_symptom(told("tention headache"), "tension_headache"));
}

TEST_CASE("many regions of one part are said as that part, sides that differ one by one") {
  CHECK_THAT(told("my neck is sore").understood, Catch::StartsWith("neck, both sides"));
  for (auto const* const part : {"elbow", "forearm", "wrist", "ankle", "knee", "shoulder"}) {
    auto const said = told(std::string("sore right ") + part).understood;
    INFO(said);
    CHECK(said.find("arm, right") == (part == std::string("forearm") ? 4 : std::string::npos));
    CHECK_THAT(said, Catch::Contains(part));
  }
  auto const apart = told("left temple, right knee cap and right heel").understood;
  CHECK_THAT(apart, Catch::Contains("temple, left"));
  CHECK_THAT(apart, Catch::Contains("heel, right"));
}

TEST_CASE("what was not understood is said, nothing understood is empty") {
  CHECK_THAT(told("temple zzzzzz").understood, Catch::Contains("Not understood: zzzzzz"));
  CHECK(told("temple zzzzzz").doubts == "Not understood: zzzzzz.");
  CHECK(told("left temple").doubts.empty());
  for (auto const* const text : {"", "   ", "xyzzy", "?!,;", "the of and", "left", "\xFF\xFE"}) {
    CAPTURE(text);
    auto const all = told(text);
    CHECK(all.empty());
    CHECK(all.understood.empty());
    CHECK(all.pain().empty());
  }
  CHECK(told(std::string(100'000, 'a')).empty());
  (void)told(std::string(300, ','));
}

TEST_CASE("told reasons say nothing of paint") {
  auto const words = told("inner edge of the shoulder blade");
  Finder finder(shipped(), weights_for(words.pain()));
  finder.follow(words.pain(), words.symptoms);
  REQUIRE_FALSE(finder.candidates().empty());
  for (auto const& each : finder.candidates()) {
    CHECK_THAT(each.reason, !Catch::Contains("painted"));
  }
  CHECK_FALSE(finder.combination());
}

TEST_CASE("twenty pains told in words list the muscles that the books name for them") {
  struct Told20 {
    char const* text;
    char const* muscle;
    std::size_t rows;
  };
  auto const& [text, muscle, rows] =
      GENERATE(Told20{"tension headache in the temple", "trapezius", 5},
               Told20{"ache at the inner edge of the right shoulder blade", "rhomboids", 3},
               Told20{"front of the shoulder, can't sleep on it", "infraspinatus", 5},
               Told20{"low back band across", "multifidi_thoracolumbar", 7},
               Told20{"stiff neck on the left", "levator_scapulae", 3},
               Told20{"tennis elbow", "extensor_carpi_radialis_longus", 4},
               Told20{"pain behind the right eye", "scm_sternal", 7},
               Told20{"back of the head", "semispinalis_capitis", 5},
               Told20{"jaw ache with toothache", "masseter", 4}, Told20{"earache", "masseter", 4},
               Told20{"left arm lifting hurts at the outer shoulder", "deltoid", 4},
               Told20{"love handle", "quadratus_lumborum", 3},
               Told20{"buttock pain down the back of the leg", "gluteus_minimus", 7},
               Told20{"front of the knee on stairs", "rectus_femoris", 3},
               Told20{"calf cramps at night", "gastrocnemius", 4},
               Told20{"heel pain with the first steps", "soleus", 3},
               Told20{"outer hip, can't lie on it", "gluteus_medius", 5},
               Told20{"base of the thumb", "adductor_pollicis", 4},
               Told20{"ankle gives way", "peroneus_longus_brevis", 3},
               Told20{"shin", "tibialis_anterior", 4});
  CAPTURE(text, muscle);
  CHECK(lists(text, muscle, rows));
}

TEST_CASE("what is denied, fine or moved is no place") {
  for (auto const* const text :
       {"not the neck, the left calf", "no pain in my neck, only the left calf",
        "the neck is fine, left calf sore", "left calf, cant turn my neck"}) {
    CAPTURE(text);
    auto const all = told(text);
    CHECK(has_place(all, "calf.L"));
    CHECK_FALSE(has_place(all, "back_of_neck.L"));
  }
}

TEST_CASE("English words are never bent into parts of the body") {
  for (auto const* const text : {"it goes on for months", "two winters ago off a ladder",
                                 "guys what do you think", "miles of chess"}) {
    CAPTURE(text);
    CHECK(told(text).places.empty());
  }
}

TEST_CASE("a way from one place to another is what lies between, too") {
  auto const arm = told("from my neck down to the left elbow");
  CHECK(has_place(arm, "outer_upper_arm.L"));
  CHECK(has_place(arm, "outer_shoulder.L"));
  CHECK_FALSE(has_place(arm, "palm.L"));
  auto const leg = told("from my lower back down my left leg");
  CHECK(has_place(leg, "low_back_beside_spine.L"));
  CHECK(has_place(leg, "back_of_thigh.L"));
}

TEST_CASE("a single letter before or after a part of the body is its side") {
  CHECK(told("L temple throbbing").side == PainSide::left);
  CHECK(told("ache deep in my r ear").side == PainSide::right);
  CHECK(told("pain under my R big toe").side == PainSide::right);
  CHECK(told("sore shoulder (R)").side == PainSide::right);
  CHECK(told("rt. shoulder aches").side == PainSide::right);
  CHECK(told("my knees r killing me").side == PainSide::both);
  CHECK(told("L5 disc, sore buttock").asks_side);
}

TEST_CASE("ways of speaking with words for parts of the body tell no place") {
  auto const ball = told("right calf, from doing leg press and high knees");
  CHECK(has_place(ball, "calf.R"));
  CHECK_FALSE(has_place(ball, "kneecap.R"));
  auto const tiles = told("three days on my knees laying tiles, ache above the left hip bone");
  CHECK(has_place(tiles, "above_hip_bone.L"));
  CHECK_FALSE(has_place(tiles, "kneecap.L"));
  CHECK_FALSE(has_place(told("calf pain, cant go up on my toes"), "toes.L"));
  CHECK(has_place(told("my toes hurt"), "toes.L"));
  CHECK(has_place(told("pain on my knees on the stairs"), "kneecap.L"));
  CHECK(told("my infra red lamp helps").points.empty());
  CHECK(has_place(told("deep in my right bum cheek"), "buttock.R"));
  CHECK_FALSE(has_place(told("deep in my right bum cheek"), "cheek.R"));
  CHECK_FALSE(has_place(told("right calf hurts from the bottom of the stairs up"), "buttock.R"));
}

TEST_CASE("what is said to be fine, or not to hurt, is no place of the pain") {
  auto const tail = told("tailbone sore on the toilet. legs and back fine");
  CHECK(has_place(tail, "tailbone"));
  CHECK(tail.places.size() == 1);
  CHECK_FALSE(has_place(told("groin pain. Back does not hurt"), "low_back_beside_spine.L"));
  CHECK(has_place(told("back does not hurt when I sit, only when I stand"),
                  "low_back_beside_spine.L"));
  CHECK_FALSE(has_place(told("side of the hip, never past the knee"), "kneecap.L"));
  CHECK_FALSE(has_place(told("sore hips, no trouble at the knees"), "kneecap.L"));
  auto const ankle = told(
      "ache on the inside of my right ankle. My left ankle was broken but that one never hurts "
      "now");
  CHECK(has_place(ankle, "inner_ankle.R"));
  CHECK_FALSE(has_place(ankle, "inner_ankle.L"));
  CHECK(told("front of my right hip. Left is perfect").side == PainSide::right);
  CHECK(told("right forearm, the left hand is all right").side == PainSide::right);
}

TEST_CASE("a part of another part is no complaint of its own") {
  auto const hand = told("ache on the back of my left hand");
  CHECK(has_place(hand, "back_of_hand.L"));
  CHECK_FALSE(has_place(hand, "low_back_beside_spine.L"));
  CHECK(has_place(told("base of my skull and behind that eye"), "around_eye.L"));
  CHECK(has_place(told("shoulder blade pain right side, on the inside edge"),
                  "inner_edge_of_shoulder_blade.R"));
}
