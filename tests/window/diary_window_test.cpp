// The diary in a real window: a pain is written down in four actions by mouse and by keyboard, and
// what was kept is there after the program was killed.
#include <chrono>
#include <string>

#include "at_desk.h"
#include "store/sqlite_diary.h"

namespace {

/// What is in the diary on the disk.
Diary on_disk(Desk const& desk) {
  auto const file = desk.folder() / "data" / "knotmap" / "diaries" / "me.sqlite";
  auto const opening = open_sqlite_diary(file);
  REQUIRE(opening);
  CHECK(opening->set_aside.what.empty());
  return opening->store->read().value();
}

json until_page(Desk const& desk, std::string const& page) {
  return desk.until("the page is " + page, [&](json const& now) { return now["page"] == page; });
}

/// Marks the back and begins an entry by key, with a number.
void begin_entry(Desk& desk, int number) {
  look_from_behind(desk);
  desk.click(back_x, back_y);
  until_page(desk, "pain");
  desk.hand("key w");
  until_page(desk, "diary-entry");
  desk.hand("key " + std::to_string(number));
  desk.until("it was taken", [&](json const& at) { return at["state"]["draft"]["now"] == number; });
}

}  // namespace

TEST_CASE("a pain is written down in four clicks, and survives a kill") {
  Desk desk;
  desk.start();
  look_from_behind(desk);
  auto const began = std::chrono::steady_clock::now();
  desk.click(back_x, back_y);  // 1
  until_page(desk, "pain");
  desk.click("log");  // 2
  until_page(desk, "diary-entry");
  desk.click("log now:6");  // 3
  desk.until("it was taken", [](json const& at) { return at["state"]["draft"]["now"] == 6; });
  desk.click("log save");  // 4
  until_page(desk, "diary");
  std::chrono::duration<double> const took = std::chrono::steady_clock::now() - began;
  WARN("written down in 4 clicks and " << took.count() << " s");
  desk.kill_it();
  auto const diary = on_disk(desk);
  REQUIRE(diary.entries.size() == 1);
  CHECK(diary.entries[0].now == 6);
  CHECK_FALSE(diary.entries[0].pain.empty());
  // It is there in the next run, and goes on from there.
  desk.start();
  desk.hand("key j");
  auto const now = until_page(desk, "diary");
  CHECK(now["items"].contains("diary period:month"));
  CHECK(desk.close() == 0);
}

TEST_CASE("by keyboard: letters of a note are no commands, and what is begun survives a kill") {
  Desk desk;
  desk.start();
  begin_entry(desk, 7);
  scroll_to(desk, "log save:end");  // the field above it is in sight as a whole then
  desk.click("log note");
  desk.hand("type 'wjpqk 3'");
  desk.until("it was typed",
             [](json const& at) { return at["state"]["draft"]["note"] == "wjpqk 3"; });
  desk.kill_it();
  desk.start();
  desk.hand("key w");
  auto const again = until_page(desk, "diary-entry");
  CHECK(again["state"]["draft"]["note"] == "wjpqk 3");
  CHECK(again["state"]["draft"]["now"] == 7);
  desk.hand("key Return");
  until_page(desk, "diary");
  CHECK(desk.close() == 0);
  auto const diary = on_disk(desk);
  REQUIRE(diary.entries.size() == 1);
  CHECK(diary.entries[0].note == "wjpqk 3");
}

TEST_CASE("a deleted entry comes back by the button beside the message") {
  Desk desk;
  desk.start();
  begin_entry(desk, 4);
  desk.hand("key Return");
  until_page(desk, "diary");
  auto const before = on_disk(desk);
  REQUIRE(before.entries.size() == 1);
  scroll_to(desk, "diary-entries");
  desk.click("diary-entries");
  auto const item = "entry-delete:" + before.entries[0].id;
  scroll_to(desk, item);
  desk.click(item);
  desk.until("it is offered back", [](json const& at) { return at["items"].contains("said:do"); });
  CHECK(on_disk(desk).entries.empty());
  desk.click("said:do");
  desk.until("it is said", [](json const& at) { return at["said"] == "The entry is back."; });
  CHECK(on_disk(desk).entries == before.entries);
  CHECK(desk.close() == 0);
}
