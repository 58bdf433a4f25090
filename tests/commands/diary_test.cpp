// A pain is written down, changed, deleted and brought back by commands; what is pressed and done
// is noted by itself.
#include <catch2/catch.hpp>

#include "commands/shipped_world.h"
#include "diary/memory_diary.h"
#include "state/kept_care.h"

using namespace knotmap;
using knotmap::test::refused;
using knotmap::test::run;
using knotmap::test::sore;
using knotmap::test::world;

namespace {

std::vector<Entry> const& entries_of(Session const& session) {
  return session.diary().kept().entries;
}

/// Marks the pain and answers the warning signs.
void hurt(Session& session) {
  run(session, "clock 2026-12-02T18:05+01:00");
  run(session, sore);
  run(session, "gate none");
}

/// A press of the first point of the list, rated before and after.
void press(Session& session, int before, int after) {
  run(session, "press start");
  run(session, "press rate " + std::to_string(before));
  run(session, "press move skip");
  auto const stage = [&] { return session.state().care.press->stage; };
  if (stage() == PressStage::prepare) run(session, "press next");
  while (stage() == PressStage::steps) run(session, "press next");
  run(session, "tick 14");
  run(session, "press answer 4");
  run(session, "press stop");
  run(session, "press rate " + std::to_string(after));
  run(session, "press move skip");
  run(session, "press close");
}

class FullDisk : public MemoryDiary {
 public:
  using MemoryDiary::add;
  explicit FullDisk(bool const& is_full) : is_full_(is_full) {}
  Result<std::string> add(Entry const& entry) override {
    if (is_full_) return fail(Fault{"me.sqlite", {}, "the disk is full", "make room"});
    return MemoryDiary::add(entry);
  }

 private:
  bool const& is_full_;
};

}  // namespace

TEST_CASE("a marked pain is in the diary in three commands") {
  Session session(world());
  hurt(session);
  run(session, "log start");
  run(session, "log now 6");
  run(session, "log save");
  REQUIRE(entries_of(session).size() == 1);
  auto const entry = entries_of(session).front();
  CHECK(entry.now == 6);
  CHECK_FALSE(entry.painted.empty());
  CHECK_FALSE(entry.pain.empty());
  CHECK(to_string(entry.when) == "2026-12-02T18:05:00+01:00");
  CHECK(page_id(session.state().work.page) == diary_id);
  CHECK_FALSE(session.state().care.draft);
  // The same place again is the same pain, and without a place the last one goes on.
  run(session, "log start");
  run(session, "log now 5");
  run(session, "log save");
  run(session, "start-over");
  run(session, "log start");
  run(session, "log now 4");
  run(session, "log save");
  REQUIRE(entries_of(session).size() == 3);
  CHECK(entries_of(session)[1].pain == entry.pain);
  CHECK(entries_of(session)[2].pain == entry.pain);
  CHECK(entries_of(session)[2].painted == entries_of(session)[0].painted);
}

TEST_CASE("an entry says more, and the same word again takes it back") {
  Session session(world());
  hurt(session);
  run(session, "diary activity \"look over my shoulder\"");
  run(session, "log start");
  for (auto const* const line :
       {"log now 6", "log worst 8", "log kind pulling", "log kind burning", "log kind pulling",
        "log trigger \"sat long\"", "log slept badly", "log note \"a long day; with semicolon\"",
        "log score \"look over my shoulder\" 7"})
    run(session, line);
  CHECK(refused(session, "log now 11").find("usage") != std::string::npos);
  CHECK(refused(session, "log kind \"a;b\"").find("usage") != std::string::npos);
  run(session, "log save");
  auto const& entry = entries_of(session).front();
  CHECK(entry.worst == 8);
  CHECK(entry.kinds == std::vector<std::string>{"burning"});
  CHECK(entry.slept == Slept::badly);
  REQUIRE(session.diary().kept().scores.size() == 1);
  CHECK(session.diary().kept().scores[0].hard == 7);
}

TEST_CASE(
    "what was begun on another day goes on today: its words stay, how bad it is is asked again") {
  Session session(world());
  hurt(session);
  run(session, "log start");
  run(session, "log now 6");
  run(session, "log note \"since the move\"");
  run(session, "log start");  // the same day: all of it
  CHECK(session.state().care.draft->entry.now == 6);
  run(session, "clock 2026-12-03T09:00+01:00");
  run(session, "log start");
  auto const& entry = session.state().care.draft->entry;
  CHECK_FALSE(entry.now);
  CHECK(entry.note == "since the move");
  CHECK(to_string(entry.when) == "2026-12-03T09:00:00+01:00");
}

TEST_CASE("who writes has no cursor on the skin: Enter keeps the entry") {
  Session session(world());
  hurt(session);
  run(session, "cursor on");
  run(session, "log start");
  CHECK_FALSE(session.state().moment.cursor);
}

TEST_CASE("an entry that says nothing is not kept, and none can be begun without a pain") {
  Session session(world());
  CHECK(refused(session, "log start").find("click where it hurts") != std::string::npos);
  hurt(session);
  run(session, "log start");
  CHECK(refused(session, "log save").find("how strong") != std::string::npos);
  run(session, "log cancel");
  CHECK_FALSE(session.state().care.draft);
  CHECK(page_id(session.state().work.page).empty());  // back at the list
  CHECK(refused(session, "log save").find("no entry") != std::string::npos);
}

TEST_CASE("an entry is changed, deleted, and back as it was") {
  Session session(world());
  hurt(session);
  run(session, "log start");
  run(session, "log now 6");
  run(session, "log save");
  auto const id = entries_of(session).front().id;
  run(session, "log edit " + id);
  run(session, "log now 3");
  run(session, "log save");
  REQUIRE(entries_of(session).size() == 1);
  CHECK(entries_of(session).front().now == 3);
  auto const before = entries_of(session).front();
  run(session, "diary delete " + id);
  CHECK(entries_of(session).empty());
  run(session, "diary restore");
  REQUIRE(entries_of(session).size() == 1);
  CHECK(entries_of(session).front() == before);
  CHECK(refused(session, "diary restore").find("no entry") != std::string::npos);
  CHECK(refused(session, "diary delete nobody").find("no entry") != std::string::npos);
}

TEST_CASE("what was pressed is in the entry of the same pain, not in a second one") {
  Session session(world());
  hurt(session);
  run(session, "log start");
  run(session, "log now 6");
  run(session, "log note before");
  run(session, "log save");
  press(session, 5, 3);
  REQUIRE(entries_of(session).size() == 1);
  auto const& entry = entries_of(session).front();
  CHECK(entry.now == 6);  // as it was said first
  CHECK(entry.after == 3);
  CHECK(entry.note == "before");
  REQUIRE(entry.pressed.size() == 1);
  CHECK(entry.pressed[0].holds == 1);
  CHECK(entry.pressed[0].effort == 4);
  CHECK(session.state().care.unkept.empty());
  // Later the same day it is a new one, under the same name.
  run(session, "clock 2026-12-02T22:30+01:00");
  press(session, 4, 4);
  REQUIRE(entries_of(session).size() == 2);
  CHECK(entries_of(session)[1].pain == entries_of(session)[0].pain);
  CHECK(entries_of(session)[1].now == 4);
}

TEST_CASE("nothing is noted by itself where nothing is to be remembered") {
  Session session(world());
  hurt(session);
  run(session, "remember off");
  press(session, 5, 3);
  CHECK(entries_of(session).empty());
}

TEST_CASE("a diary that cannot be written loses nothing: what was done waits") {
  bool is_full = true;
  Session session(world(), {}, DiaryBook([&]() -> Result<std::unique_ptr<DiaryStore>> {
                    return std::make_unique<FullDisk>(is_full);
                  }));
  hurt(session);
  run(session, "log start");
  run(session, "log now 6");
  CHECK(refused(session, "log save").find("the disk is full") != std::string::npos);
  CHECK(session.state().care.draft);  // what was written is still there
  press(session, 5, 3);
  CHECK(entries_of(session).empty());
  REQUIRE(session.state().care.unkept.size() == 1);
  // Over the end of the program, too.
  auto const text = kept_text(session.state().care);
  auto const again = care_of(world(), {}, session.state().moment.today, "care.json", text).care;
  CHECK(again.unkept == session.state().care.unkept);
  CHECK(again.draft == session.state().care.draft);
  is_full = false;
  run(session, "log save");
  REQUIRE(entries_of(session).size() == 1);  // what was done went into it
  CHECK(entries_of(session)[0].now == 6);
  CHECK(entries_of(session)[0].after == 3);
  CHECK(session.state().care.unkept.empty());
}

TEST_CASE("an exercise of the week is in the diary, and out of it when it is taken back") {
  Session session(world());
  hurt(session);
  run(session, "select why");
  run(session, "week begin");
  REQUIRE(session.state().care.week);
  auto const first = session.state().care.week->exercises.at(0).id;
  auto const done = [&](std::string const& id) { run(session, "week done " + id + " green"); };
  done(first);
  REQUIRE(entries_of(session).size() == 1);
  CHECK(entries_of(session)[0].exercises == std::vector<std::string>{first});
  if (session.state().care.week->exercises.size() > 1) {
    done(session.state().care.week->exercises.at(1).id);
    CHECK(entries_of(session).size() == 1);
    CHECK(entries_of(session)[0].exercises.size() == 2);
    done(session.state().care.week->exercises.at(1).id);
    CHECK(entries_of(session)[0].exercises.size() == 1);
  }
  done(first);
  CHECK(entries_of(session).empty());
}

TEST_CASE("the diary's page shows a pain and a time, and undo never touches what is kept") {
  Session session(world());
  hurt(session);
  run(session, "log start");
  run(session, "log now 6");
  run(session, "log save");
  run(session, "diary period week");
  CHECK(session.state().moment.diary.period == DiaryPeriod::week);
  CHECK(refused(session, "diary period year").find("usage") != std::string::npos);
  run(session, "diary older");
  CHECK(session.state().moment.diary.rows == DiaryView::few_rows + DiaryView::more_rows);
  run(session, "select diary");
  run(session, "undo map");
  CHECK(entries_of(session).size() == 1);
}
