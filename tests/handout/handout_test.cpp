// What hand-outs say, for every point, plan and diary.
#include "handout/handout.h"

#include <algorithm>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

#include "commands/shipped_world.h"
#include "handout/open_handout.h"
#include "print/documents.h"
#include "print/page_layout.h"
#include "relief/page.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

constexpr int some_day = 20'790;  // 3 December 2026
HandoutFrom const from{some_day, "Anna M\u00fcller", {}};

std::vector<LaidPage> pages_of(Handout const& handout, Paper const& paper = {}) {
  return lay_out(handout.document, paper, print_fonts());
}

/// All words of a hand-out, as they are read.
std::string words_of(Handout const& handout) {
  std::string all;
  for (auto const& page : pages_of(handout)) all += read_aloud(page);
  // Lines of a paragraph are joined again.
  std::string joined;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i] == '|' && i > 0 && all[i - 1] == ' ') continue;
    joined += all[i];
  }
  return joined;
}

bool has(std::string const& text, std::string const& part) {
  return text.find(part) != std::string::npos;
}

Entry an_entry(int day, int now, int worst) {
  Entry entry;
  entry.id = "e" + std::to_string(day);
  entry.when = {static_cast<std::int64_t>(day) * 86'400 + 43'200, 0};
  entry.pain = "neck";
  entry.region = SidedId{"neck_angle", Side::right};
  entry.now = now;
  entry.worst = worst;
  return entry;
}

/// A month in which it got better, with as much said as an entry can.
Diary full_diary() {
  Diary diary;
  diary.activities = {"look over my shoulder", "carry the shopping home",
                      "sleep through the night"};
  std::vector<std::string> const regions{"temple", "shoulder_top", "low_back_beside_spine",
                                         "buttock", "calf"};
  std::vector<std::string> exercises;
  for (auto const& exercise : world().atlas->exercises) {
    if (exercises.size() < 6) exercises.push_back(exercise.id);
  }
  for (int i = 0; i < 30; ++i) {
    auto entry = an_entry(some_day - 29 + i, 8 - i / 5, 10 - i / 6);
    entry.region = SidedId{regions[static_cast<std::size_t>(i) % regions.size()], Side::right};
    entry.kinds = {"pulling", "burning", "stabbing", "dull", "numb", "cramping"};
    entry.triggers = {"sat long", "carried a heavy bag", "slept on the side", "stress at work"};
    entry.slept = i % 2 == 0 ? Slept::badly : Slept::well;
    auto const& points = world().placed->points();
    PressedPoint pressed;
    pressed.point = points[static_cast<std::size_t>(i * 17 % 200)].id();
    entry.pressed = {pressed};
    entry.after = std::max(0, *entry.now - 3);
    entry.exercises = {exercises[static_cast<std::size_t>(i) % exercises.size()]};
    diary.entries.push_back(entry);
    if (i % 7 == 0) {
      for (auto const& activity : diary.activities)
        diary.scores.push_back({entry.when, activity, 7 - i / 7});
    }
  }
  return diary;
}

}  // namespace

TEST_CASE("each of the points fits one sheet of paper, both sides of it") {
  auto const count = world().placed->points().size();
  REQUIRE(count > 500);
  for (std::uint32_t i = 0; i < count; ++i) {
    std::vector<std::uint32_t> const points{i};
    auto const handout = point_sheets(answers(), points, {}, from);
    INFO(to_string(world().placed->points()[i].id()));
    CHECK(pages_of(handout).size() <= 2);
    CHECK(pages_of(handout, {.size = PaperSize::letter}).size() <= 2);
  }
}

TEST_CASE("each point's sheet has what is to be known first, the way, and boxes to tick") {
  for (std::uint32_t i = 0; i < world().placed->points().size(); ++i) {
    std::vector<std::uint32_t> const points{i};
    auto const handout = point_sheets(answers(), points, {}, from);
    auto const words = words_of(handout);
    auto const page = page_of(*world().placed, i, answers().person());
    INFO(to_string(page.id));
    CHECK(has(words, "First: is one of these true of your pain?"));
    CHECK(words.find("First:") < words.find("How to find it"));
    CHECK(has(words, "from Anna M\u00fcller"));
    CHECK(has(words, "3 December 2026"));
    for (auto const& step : page.steps) CHECK(has(words, step));
    for (auto const& line : page.dose) CHECK(has(words, line));
    CHECK(has(words, page.avoid));
    CHECK(has(words, "Two weeks: tick what you did"));
    CHECK(has(words, "Pain, 0 to 10"));
    CHECK(has(words, "Where this comes from"));
    bool const pressed = page.press < Press::therapist_only && !page.steps.empty();
    CHECK(has(words, "14 Pressed") == pressed);
    CHECK(handout.pictures.size() >= 1);
    auto const pages = pages_of(handout);
    for (auto const& item : pages.front().items) {
      if (auto const* const tag = std::get_if<TagBegin>(&item); tag && tag->kind == "Figure")
        CHECK_FALSE(tag->alt.empty());
    }
  }
}

TEST_CASE("signs of where the pain is felt come first, the most urgent before others") {
  auto const sheet_of = [](SidedId const& id) {
    std::vector<std::uint32_t> const points{*world().placed->index_of(id)};
    return words_of(point_sheets(answers(), points, {}, from));
  };
  // The scalenes send pain into chest and arm: the heart is asked about.
  CHECK(has(sheet_of({"scalenes-1", Side::left}), "Call for help now."));
  for (std::uint32_t i = 0; i < world().placed->points().size(); ++i) {
    std::vector<std::uint32_t> const points{i};
    auto const words = words_of(point_sheets(answers(), points, {}, from));
    auto const box = words.substr(0, words.find("How to"));
    auto const last_call = box.rfind("Call for help now.");
    auto const first_doctor = box.find("See a doctor");
    INFO(to_string(world().placed->points()[i].id()));
    if (last_call != std::string::npos && first_doctor != std::string::npos)
      CHECK(last_call < first_doctor);
  }
}

TEST_CASE("several points each begin a page of their own") {
  std::vector<std::uint32_t> const points{3, 70, 150};
  auto const pages = pages_of(point_sheets(answers(), points, {}, from));
  for (auto const point : points) {
    auto const title = page_of(*world().placed, point, answers().person()).title;
    CHECK(std::any_of(pages.begin(), pages.end(), [&](LaidPage const& page) {
      return read_aloud(page).starts_with(title.substr(0, 12));
    }));
  }
}

TEST_CASE("a zone that the view of the X does not show has a picture of its own") {
  auto const zone_pictures = [](std::string const& id, Side side) {
    auto const point = world().placed->index_of(SidedId{id, side});
    REQUIRE(point);
    std::vector<std::uint32_t> const points{*point};
    auto const handout = point_sheets(answers(), points, {}, from);
    return std::count_if(handout.pictures.begin(), handout.pictures.end(),
                         [](HandoutPicture const& picture) {
                           auto const* const scene = std::get_if<ScenePicture>(&picture.shows);
                           return scene != nullptr && scene->scene.at_zone;
                         });
  };
  CHECK(zone_pictures("infraspinatus-1", Side::right) == 1);  // pressed behind, felt in front
  CHECK(zone_pictures("infraspinatus-1", Side::left) == 1);
  CHECK(zone_pictures("trapezius-5", Side::right) == 0);
}

TEST_CASE("what is true of the person stands on the sheet") {
  Answers careful(world());
  std::vector<std::string> const about{"pregnancy"};
  careful.answer_for(about);
  std::size_t told = 0;
  for (std::uint32_t i = 0; i < world().placed->points().size(); i += 5) {
    std::vector<std::uint32_t> const points{i};
    auto const page = page_of(*world().placed, i, careful.person());
    auto const words = words_of(point_sheets(careful, points, about, from));
    for (auto const& because : page.because) {
      CHECK(has(words, because));
      ++told;
    }
  }
  CHECK(told > 0);
}

TEST_CASE("the doctor's page is one page, whatever the diary holds") {
  auto const diary = full_diary();
  DoctorAsked const asked{"",
                          {some_day - 29, some_day},
                          "Could it come from my neck, and is it safe to go on lifting at work as "
                          "I do now, or should I have an X-ray first?"};
  auto const handout = doctor_page(world(), diary, asked, from);
  CHECK(pages_of(handout).size() == 1);
  CHECK(pages_of(handout, {.size = PaperSize::letter}).size() == 1);
  auto const words = words_of(handout);
  // The conclusion comes first.
  auto const conclusion =
      words.find("5 places, none of them most often. All together: written down on 30 of 30 days");
  CHECK(conclusion < words.find("Front"));
  CHECK(has(words, "Better: about 8 in the first week, 3 in the last."));
  CHECK(has(words, "Could it come from my neck"));
  CHECK(has(words, "Also told: numb (30 times), most often Temple, right, in 5 places."));
  CHECK(has(words, "and 2 more"));
  CHECK(has(words, "more points"));
  CHECK(has(words, "Carry the shopping home: 7 at first, 3 last"));
  CHECK(has(words, "Slept badly: 15 of 30 nights"));
  CHECK(has(words, "Darker: stronger. Closer lines: more often."));
  REQUIRE(handout.pictures.size() == 3);  // front, back, closer
  for (auto const& picture : handout.pictures) {
    auto const* const painted = std::get_if<PainPicture>(&picture.shows);
    REQUIRE(painted);
    CHECK_FALSE(painted->composite->empty());
  }
}

TEST_CASE("the doctor's page of an empty diary says so, and leaves room for the question") {
  auto const handout = doctor_page(world(), {}, {"", {some_day - 29, some_day}, {}}, from);
  auto const words = words_of(handout);
  CHECK(has(words, "Nothing was written down in this time."));
  CHECK(has(words, "My question:"));
}

TEST_CASE("the doctor's page says that one point of change can be chance") {
  Diary diary;
  for (int i = 0; i < 30; ++i)
    diary.entries.push_back(an_entry(some_day - 29 + i, i < 15 ? 5 : 4, 6));
  auto const words =
      words_of(doctor_page(world(), diary, {"", {some_day - 29, some_day}, {}}, from));
  CHECK(has(words, "less can be chance"));
  CHECK_FALSE(has(words, "Better: about"));
}

TEST_CASE("what is open is what is printed") {
  Session session(world());
  auto const printed = [&] {
    return handout_of(session.answers(), session.state(), session.diary());
  };
  CHECK_FALSE(printed());  // nothing is open
  run(session, "select trapezius-5.R");
  auto const point = printed();
  REQUIRE(point);
  CHECK(has(point->document.title, "between spine and blade"));
  run(session, "select week");
  CHECK_FALSE(printed());  // there is no week yet
  run(session, "select diary");
  REQUIRE(printed());
  CHECK(has(printed()->document.title, "For the doctor"));
  run(session, "deselect");
  run(session, sore);
  auto const pain = printed();
  REQUIRE(pain);
  CHECK(has(pain->document.title, "and 1 more"));
  CHECK(has(words_of(*pain), "Try this point first."));
  CHECK(has(words_of(*pain), "Try this one when the sheet before did not help."));
  run(session, "select why");
  run(session, "week begin");
  run(session, "select week");
  REQUIRE(printed());
  CHECK(has(printed()->document.title, "My week"));
  auto const exercise = session.state().care.week->exercises.front().id;
  run(session, "select exercise:" + exercise);
  REQUIRE(printed());
  CHECK(has(words_of(*printed()), world().atlas->exercise(exercise)->name));
}

TEST_CASE("nothing to press is printed while a danger is told") {
  Session session(world());
  run(session, "tell \"chest pain and my left arm hurts, I cannot breathe\"");
  REQUIRE(session.answers().holds(session.state().work));
  auto const printed = handout_of(session.answers(), session.state(), session.diary());
  REQUIRE_FALSE(printed);
  CHECK(has(to_line(printed.error()), "danger"));
  run(session, "anyway");
  CHECK(handout_of(session.answers(), session.state(), session.diary()));
}

TEST_CASE("of a pain its points are of different muscles") {
  auto const& points = world().placed->points();
  Session session(world());
  run(session, sore);
  auto const chosen =
      points_to_print(world(), session.answers().candidates(session.state().work), 5);
  CHECK(chosen.size() == 5);
  std::set<Muscle const*> muscles;
  for (auto const point : chosen) muscles.insert(points[point].muscle);
  CHECK(muscles.size() == 5);
}
