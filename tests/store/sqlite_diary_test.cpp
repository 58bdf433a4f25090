// The diary's database: what is acknowledged stays, what is damaged is kept, what is deleted is
// gone.
#include "store/sqlite_diary.h"

#include <filesystem>
#include <thread>

#include <catch2/catch.hpp>

#include "diary/diaries.h"
#include "diary/diary_json.h"
#include "platform/files.h"
#include "store/diary_folder.h"
#include "store/sqlite.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

namespace fs = std::filesystem;

std::unique_ptr<DiaryStore> opened(fs::path const& file) {
  auto opening = open_sqlite_diary(file);
  INFO((opening ? std::string() : to_line(opening.error())));
  REQUIRE(opening);
  CHECK(to_line(opening->set_aside).empty());
  return std::move(opening->store);
}

/// All bytes of the folder's files.
std::string bytes_in(fs::path const& folder) {
  std::string all;
  for (auto const& each : fs::recursive_directory_iterator(folder)) {
    if (each.is_regular_file()) all += read_text(each.path()).value();
  }
  return all;
}

Entry new_entry(std::string note) {
  auto entry = full_entry();
  entry.id.clear();
  entry.note = std::move(note);
  return entry;
}

}  // namespace

TEST_CASE("entries come back as they were, numbered by day, in order of time") {
  DiaryFolder const folder("diary");
  auto const diary = opened(folder.file());
  CHECK(diary->add(new_entry("first")).value() == "261202-1");
  CHECK(diary->add(new_entry("second")).value() == "261202-2");
  auto earlier = new_entry("earlier");
  earlier.when.utc_s -= 24 * 3600;
  CHECK(diary->add(earlier).value() == "261201-1");
  auto const read = opened(folder.file())->read().value();
  REQUIRE(read.entries.size() == 3);
  CHECK(read.entries[0].note == "earlier");
  auto expected = rounded(new_entry("second"));
  expected.id = "261202-2";
  CHECK(read.entries[2] == expected);
  CHECK(diary->entry("261202-2").value() == expected);
  CHECK_FALSE(diary->entry("261202-9").value());
}

TEST_CASE("an entry is changed as a whole, and removed from the bytes of the disk") {
  DiaryFolder const folder("diary");
  auto const diary = opened(folder.file());
  auto entry = new_entry("a secret that nobody is to find");
  entry.id = diary->add(entry).value();
  CHECK(bytes_in(folder.path()).find("a secret") != std::string::npos);
  entry.now = 2;
  REQUIRE(diary->change(entry));
  CHECK(diary->entry(entry.id).value()->now == 2);
  entry.now = 20;
  CHECK_FALSE(diary->change(entry));
  CHECK(diary->entry(entry.id).value()->now == 2);
  REQUIRE(diary->remove(entry.id));
  CHECK(bytes_in(folder.path()).find("a secret") == std::string::npos);
  CHECK(to_line(diary->remove(entry.id).error()).find("no entry") != std::string::npos);
  CHECK_FALSE(diary->change(entry));
}

TEST_CASE("activities are three at most; a day's score is its last") {
  DiaryFolder const folder("diary");
  auto const diary = opened(folder.file());
  REQUIRE(diary->choose_activities({"reach the top shelf", "drive"}));
  CHECK_FALSE(diary->choose_activities({"a", "b", "c", "d"}));
  CHECK_FALSE(diary->choose_activities({"a", "a"}));
  REQUIRE(diary->add(ActivityScore{at("2026-12-02T10:00:00Z"), "drive", 7}));
  REQUIRE(diary->add(ActivityScore{at("2026-12-02T12:00:00Z"), "drive", 5}));
  REQUIRE(diary->add(ActivityScore{at("2026-12-03T12:00:00Z"), "drive", 4}));
  CHECK_FALSE(diary->add(ActivityScore{at("2026-12-03T12:00:00Z"), "drive", 11}));
  auto const read = diary->read().value();
  CHECK(read.activities == std::vector<std::string>{"reach the top shelf", "drive"});
  REQUIRE(read.scores.size() == 2);
  CHECK(read.scores[0].hard == 5);
}

TEST_CASE("another diary is taken in as a whole, what is known once, a taken id under a new one") {
  DiaryFolder const folder("diary");
  auto const other = random_diary(3, 40);
  auto const diary = opened(folder.file());
  auto const taken = diary->take_in(other);
  INFO((taken ? std::string() : to_line(taken.error())));
  REQUIRE(taken);
  CHECK(*taken == TakenIn{40, 0, 0});
  CHECK(diary->read().value() == other);
  CHECK(diary->take_in(other).value() == TakenIn{0, 40, 0});
  auto changed = other;
  changed.entries[5].note = "another";
  CHECK(diary->take_in(changed).value() == TakenIn{1, 39, 1});
  CHECK(diary->read().value().entries.size() == 41);
  auto wrong = random_diary(4, 3);
  wrong.entries[2].now = 77;
  CHECK_FALSE(diary->take_in(wrong));
  CHECK(diary->read().value().entries.size() == 41);
}

TEST_CASE("a backup opens as a diary; it is never written over a file") {
  DiaryFolder const folder("diary");
  auto const diary = opened(folder.file());
  auto const other = random_diary(5, 20);
  REQUIRE(diary->take_in(other));
  auto const copy = folder.path() / "copy.sqlite";
  REQUIRE(diary->back_up(copy));
  CHECK(is_sqlite(read_text(copy).value()));
  CHECK(opened(copy)->read().value() == other);
  CHECK_FALSE(diary->back_up(copy));
}

TEST_CASE("only its owner may read a diary") {
  DiaryFolder const folder("diary");
  auto const diary = opened(folder.file());
  REQUIRE(diary->add(new_entry("mine")));
  for (auto const& each : fs::recursive_directory_iterator(folder.path() / "diaries")) {
    INFO(each.path());
    CHECK((each.status().permissions() & (fs::perms::group_all | fs::perms::others_all)) ==
          fs::perms::none);
  }
}

TEST_CASE("a damaged diary is set aside and kept, each time under another name") {
  DiaryFolder const folder("diary");
  fs::create_directories(folder.file().parent_path());
  { REQUIRE(opened(folder.file())->take_in(random_diary(6, 200))); }
  auto const whole = read_text(folder.file()).value();
  auto half = whole.substr(0, whole.size() / 2);
  auto holes = whole;
  for (std::size_t i = 5000; i < holes.size(); i += 3) holes[i] = '\x5A';
  int number = 0;
  for (auto const& bytes :
       {std::string("no database at all, but long enough to be looked at as one: "
                    "more than the hundred bytes of a head are needed for it."),
        half, holes}) {
    ++number;
    REQUIRE(write_whole(folder.file(), bytes));
    auto opening = open_sqlite_diary(folder.file());
    REQUIRE(opening);
    INFO(number);
    CHECK(to_line(opening->set_aside).find("is damaged") != std::string::npos);
    auto kept = folder.file();
    kept += number == 1 ? std::string(".broken") : ".broken-" + std::to_string(number);
    CHECK(read_text(kept).value() == bytes);
    CHECK(opening->store->read().value() == Diary{});
  }
}

TEST_CASE("a diary of a newer version and a database of others are left alone") {
  DiaryFolder const folder("diary");
  { REQUIRE(opened(folder.file())->add(new_entry("kept"))); }
  {
    auto const database = SqlDatabase::open(folder.file(), "").value();
    REQUIRE(database.run("PRAGMA user_version = 99"));
  }
  auto const newer = open_sqlite_diary(folder.file());
  REQUIRE_FALSE(newer);
  CHECK(to_line(newer.error()).find("newer") != std::string::npos);
  {
    auto const database = SqlDatabase::open(folder.file(), "").value();
    REQUIRE(database.run("PRAGMA user_version = 1"));
  }
  CHECK(opened(folder.file())->read().value().entries.size() == 1);
  auto const foreign = folder.path() / "foreign.sqlite";
  {
    auto const database = SqlDatabase::open(foreign, "").value();
    REQUIRE(database.run("CREATE TABLE bookmarks (name TEXT)"));
  }
  auto const others = open_sqlite_diary(foreign);
  REQUIRE_FALSE(others);
  CHECK(to_line(others.error()).find("no diary") != std::string::npos);
}

TEST_CASE("two copies write at once, and nothing is lost") {
  DiaryFolder const folder("diary");
  constexpr int each = 50;
  // The file is made by whoever is first.
  auto const write = [&](std::string const& name) {
    auto const diary = open_sqlite_diary(folder.file());
    if (!diary) return std::string(to_line(diary.error()));
    for (int i = 0; i < each; ++i) {
      if (auto const id = diary->store->add(new_entry(name)); !id) return to_line(id.error());
    }
    return std::string();
  };
  std::string first;
  std::thread other([&] { first = write("one"); });
  auto const second = write("two");
  other.join();
  CHECK(first.empty());
  CHECK(second.empty());
  CHECK(opened(folder.file())->read().value().entries.size() == 2 * each);
}
