// The body shows all pains of some days while the diary's page is open.
#include <catch2/catch.hpp>

#include "commands/shipped_world.h"
#include "diary/memory_diary.h"
#include "state/painted_words.h"

using namespace knotmap;
using knotmap::test::refused;
using knotmap::test::run;
using knotmap::test::world;

namespace {

/// A month up to 2026-12-02: the neck every day, worse at first, the temple on the last days.
Session session_of_a_month() {
  Diary diary;
  constexpr int month = 30;
  auto const last = when_of("2026-12-02T12:00:00+00:00").value();
  for (int day = 0; day < month; ++day) {
    Entry entry;
    entry.when = {last.utc_s - std::int64_t{86'400} * (month - 1 - day), 0};
    entry.region = {"angle_of_neck", Side::right};
    entry.now = day < 7 ? 8 : 4;
    entry.id = id_day(entry.when) + "-1";
    diary.entries.push_back(entry);
    if (day < 28) continue;
    entry.region = {"temple", Side::left};
    entry.now = 9;
    entry.id = id_day(entry.when) + "-2";
    diary.entries.push_back(entry);
  }
  Session session(world(), {}, DiaryBook([diary]() -> Result<std::unique_ptr<DiaryStore>> {
                    return std::make_unique<MemoryDiary>(diary);
                  }));
  run(session, "clock 2026-12-02T18:00+00:00");
  return session;
}

DiaryPainted painted(Session const& session) {
  return session.state().moment.diary.painted;
}

}  // namespace

TEST_CASE("the command paints a week or all of the period, and opens the diary's page") {
  auto session = session_of_a_month();
  CHECK(session.composite() == nullptr);
  run(session, "diary painted period");
  CHECK(page_id(session.state().work.page) == diary_id);
  REQUIRE(session.composite());
  CHECK(session.composite()->days == 30);
  CHECK(session.composite()->strongest->region == SidedId{"temple", Side::left});
  run(session, "diary painted first-week");
  CHECK(session.composite()->days == 7);
  CHECK(session.composite()->strongest->region == SidedId{"angle_of_neck", Side::right});
  CHECK(session.composite()->strongest->strong == Approx(0.8));
  run(session, "diary painted last-week");
  CHECK(session.composite()->entries == 9);
  run(session, "diary period week");
  run(session, "diary painted period");
  CHECK(session.composite()->days == 7);
  run(session, "diary painted none");
  CHECK(session.composite() == nullptr);
  CHECK(refused(session, "diary painted yesterday").find("usage") != std::string::npos);
  CHECK(painted(session) == DiaryPainted::none);
}

TEST_CASE("it ends with Escape, with the page, and with what undo brings back") {
  auto session = session_of_a_month();
  run(session, "diary painted period");
  run(session, "escape");
  CHECK(painted(session) == DiaryPainted::none);
  CHECK(page_id(session.state().work.page) == diary_id);
  for (auto const* const leave : {"deselect", "select week", "undo", "back", "region temple.L"}) {
    INFO(leave);
    run(session, "select week");
    run(session, "select diary");
    run(session, "diary painted period");
    REQUIRE(session.composite());
    run(session, leave);
    CHECK(painted(session) == DiaryPainted::none);
    CHECK(session.composite() == nullptr);
  }
}

TEST_CASE("the composite is kept while the body turns, and made anew after a new entry") {
  auto session = session_of_a_month();
  run(session, "diary painted period");
  auto const before = session.composite();
  run(session, "turn 40 0");
  run(session, "tick 0.5");
  CHECK(session.composite() == before);
  run(session, "diary delete 261202-2");
  REQUIRE(session.composite());
  CHECK(session.composite() != before);
  CHECK(session.composite()->entries + 1 == before->entries);
}

TEST_CASE("when it begins the view flies to the side where most of it is") {
  auto session = session_of_a_month();
  run(session, "view front");
  run(session, "tick 10");
  run(session, "diary painted first-week");
  REQUIRE(session.state().moment.flight);
  run(session, "tick 10");
  CHECK(std::abs(session.state().work.view.azimuth) > 90.0F);  // the angle of the neck is behind
  auto const view = session.state().work.view;
  run(session, "diary painted last-week");  // who compares two weeks looks at one place
  run(session, "tick 10");
  CHECK(session.state().work.view == view);
}

TEST_CASE("the words say where, how often and how strong, and what they cannot say") {
  auto session = session_of_a_month();
  run(session, "diary painted period");
  auto const days = days_of(session.diary().kept(), DiaryPeriod::month,
                            session.diary().kept().entries.back().when.day());
  auto const words = painted_words(world(), *session.composite(), days);
  CHECK(words.sentence.find("on 30 of 30 days") != std::string::npos);
  CHECK(words.sentence.find("9 of 10 on average") != std::string::npos);
  CHECK(words.often[0] == "Now and then: 1 to 9 of 30 days");
  CHECK(words.often[1] == "Often: 10 to 19 of 30 days");
  CHECK(words.often[2] == "Most days: 20 to 30 of 30 days");
  CHECK(words.legend() == "Darker: stronger. Closer lines: more often.");
  CHECK(words.left_out.empty());
  std::vector<Entry const*> two{&session.diary().kept().entries[0],
                                &session.diary().kept().entries[1]};
  auto const few = painted_words(world(), pain_composite(*world().placed, two), days);
  CHECK(few.sentence.find("says little of how often") != std::string::npos);
  CHECK(few.legend() == "Darker: stronger.");
  auto const none = painted_words(world(), pain_composite(*world().placed, {}), days);
  CHECK(none.sentence.find("Nothing") == 0);
}

TEST_CASE("an empty diary paints nothing and says so") {
  Session session(world());
  run(session, "clock 2026-12-02T18:00+00:00");
  run(session, "diary painted period");
  REQUIRE(session.composite());
  CHECK(session.composite()->empty());
}
