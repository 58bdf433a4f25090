// The diary on disks that fail: killed writers, power cuts, full and read-only disks at every
// write.
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <random>
#include <vector>

#include <catch2/catch.hpp>

#include "diary/diaries.h"
#include "store/diary_folder.h"
#include "store/faulty_disk.h"
#include "store/sqlite.h"
#include "store/sqlite_diary.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// Whether SQLite finds every page, index and constraint of the file in order.
bool has_integrity(std::filesystem::path const& file) {
  auto const database = SqlDatabase::open(file, "").value();
  auto check = database.prepare("PRAGMA integrity_check");
  return check.step().value() && check.text(0) == "ok";
}

/// A person's changes to a diary, made up, and what the diary holds after those that succeeded.
class Life {
 public:
  explicit Life(unsigned seed) : random_(seed) {}

  /// One change more; its fault when it failed.
  Result<void> change(DiaryStore& store) {
    auto next = kept_;
    auto done = make_change(store, next);
    if (done) {
      kept_ = std::move(next);
      in_doubt_.clear();
    } else {
      in_doubt_.push_back(std::move(next));
    }
    return done;
  }

  /// Whether the diary is as after the last change that succeeded, or, `or_in_doubt`, as the one
  /// that failed after it would have made it.
  [[nodiscard]] bool is_kept(Diary const& read, bool or_in_doubt) const {
    return read == kept_ || (or_in_doubt && std::ranges::find(in_doubt_, read) != in_doubt_.end());
  }

  /// Goes on from what was found after a failure: either.
  void go_on_from(Diary read) {
    kept_ = std::move(read);
    in_doubt_.clear();
  }

 private:
  Result<void> make_change(DiaryStore& store, Diary& next) {
    constexpr unsigned kinds = 8;
    auto const kind = random_() % kinds;
    if (kind == 0 && !next.entries.empty()) {
      auto const at = random_() % next.entries.size();
      auto const id = next.entries[at].id;
      next.entries.erase(next.entries.begin() + static_cast<std::ptrdiff_t>(at));
      return store.remove(id);
    }
    if (kind == 1 && !next.entries.empty()) {
      auto& entry = next.entries[random_() % next.entries.size()];
      entry.note = std::string(random_() % Entry::most_note, 'n');
      return store.change(entry);
    }
    if (kind == 2) {
      next.activities = {"walk " + std::to_string(random_()), "lift"};
      return store.choose_activities(next.activities);
    }
    if (kind == 3) {
      ActivityScore const score{when(), "lift", static_cast<int>(random_() % 11)};
      next.scores.push_back(score);
      return store.add(score);
    }
    Diary some;
    auto const count = kind == 4 ? 1 + random_() % 20 : 1;
    for (std::size_t i = 0; i < count; ++i) {
      auto entry = full_entry();
      entry.when = when();
      entry.id = id_day(entry.when) + "-" + std::to_string(seconds_);
      entry.painted.assign(random_() % 60, full_entry().painted.front());
      some.entries.push_back(rounded(entry));
      next.entries.push_back(some.entries.back());
    }
    if (kind == 4) {
      auto const taken = store.take_in(some);
      if (!taken) return fail(taken.error());
      return {};
    }
    auto const id = store.add(some.entries.front());
    if (!id) return fail(id.error());
    return {};
  }

  When when() { return {1'760'000'000 + 86'400 * ++seconds_, 60}; }  // a day later each time

  std::mt19937 random_;
  Diary kept_;
  std::vector<Diary> in_doubt_;
  std::int64_t seconds_ = 0;
};

/// Kills writers at random moments: what they were told is there must be there.
void survive_kills(int kills) {
  DiaryFolder const folder("killed");
  REQUIRE(open_sqlite_diary(folder.file()));
  std::mt19937 random(1);
  std::size_t acknowledged = 0;
  unsigned most_us = 40'000;  // a child lives so long at most; longer where that is too short
  for (int number = 0; number < kills; ++number) {
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    pid_t const child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      close(ends[0]);
      auto const opening = open_sqlite_diary(folder.file());
      auto entry = full_entry();
      entry.id.clear();
      while (opening && opening->store->add(entry)) {
        if (write(ends[1], "x", 1) != 1) break;
      }
      _exit(0);
    }
    close(ends[1]);
    usleep(static_cast<useconds_t>(2000 + random() % most_us));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    auto const before = acknowledged;
    std::array<char, 4096> told{};
    for (ssize_t count = 1; count > 0;) {
      count = read(ends[0], told.data(), told.size());
      if (count > 0) acknowledged += static_cast<std::size_t>(count);
    }
    close(ends[0]);
    constexpr unsigned longest_us = 1'000'000;
    if (acknowledged == before) most_us = std::min(longest_us, most_us + most_us / 4);
  }
  {
    auto const opening = open_sqlite_diary(folder.file());
    REQUIRE(opening);
    CHECK(opening->set_aside.what.empty());
    auto const read = opening->store->read().value();
    WARN(kills << " kills, " << acknowledged << " entries acknowledged, " << read.entries.size()
               << " there");
    CHECK(acknowledged > 0);
    CHECK(read.entries.size() >= acknowledged);
    // One of each child may have been written and not told.
    CHECK(read.entries.size() <= acknowledged + static_cast<std::size_t>(kills));
  }
  CHECK(has_integrity(folder.file()));
}

/// Cuts the power in the middle of a life, again and again, each time with another half of what was
/// not synced left on the disk.
void survive_power_cuts(int cuts) {
  std::mt19937 random(2);
  DiaryFolder const folder("power");
  Life life(3);
  int in_flight = 0;
  for (int number = 0; number < cuts; ++number) {
    INFO("cut " << number);
    FaultyDisk disk;
    {
      constexpr unsigned most_changes = 60;
      disk.fail_at(1 + static_cast<int>(random() % most_changes), DiskFailure::no_power, true);
      auto const opening = open_sqlite_diary(folder.file(), disk.name());
      if (opening) {
        while (life.change(*opening->store)) {
        }
        ++in_flight;
      }
      REQUIRE(disk.has_failed());
    }
    disk.leave_behind(random);
    REQUIRE(has_integrity(folder.file()));
    auto const after = open_sqlite_diary(folder.file());
    INFO((after ? std::string() : to_line(after.error())));
    REQUIRE(after);
    CHECK(after->set_aside.what.empty());
    auto const read = after->store->read().value();
    REQUIRE(life.is_kept(read, true));
    life.go_on_from(read);
  }
  CHECK(in_flight > cuts / 2);
}

/// Lets every `step`th write of a life fail, then all of those after it or not.
void survive_failures(int first, int step) {
  auto const how = GENERATE(DiskFailure::full, DiskFailure::read_only, DiskFailure::broken);
  bool const lasting = GENERATE(true, false);
  constexpr int changes = 12;
  int at = first;
  for (bool failed = true; failed; at += step) {
    DiaryFolder const folder("full");
    FaultyDisk disk;
    INFO("failure " << static_cast<int>(how) << " at write " << at);
    Life life(7);
    failed = false;
    disk.fail_at(at, how, lasting);
    auto const is_one_line = [](Fault const& fault) {
      return !fault.what.empty() && !fault.remedy.empty() &&
             to_line(fault).find('\n') == std::string::npos;
    };
    {
      auto opening = open_sqlite_diary(folder.file(), disk.name());
      if (!opening) {
        CHECK(is_one_line(opening.error()));
        failed = true;
        disk.heal();
        opening = open_sqlite_diary(folder.file(), disk.name());
        INFO((opening ? std::string() : to_line(opening.error())));
        REQUIRE(opening);
      }
      CHECK(opening->set_aside.what.empty());
      for (int i = 0; i < changes; ++i) {
        auto const done = life.change(*opening->store);
        if (done) continue;
        failed = true;
        CHECK(is_one_line(done.error()));
        REQUIRE(life.is_kept(opening->store->read().value(), false));
        if (i % 3 == 0) disk.heal();  // sometimes at once, sometimes after more failures
      }
      failed = failed || disk.has_failed();
      CHECK(life.is_kept(opening->store->read().value(), false));
    }
    disk.heal();
    REQUIRE(has_integrity(folder.file()));
    auto const after = open_sqlite_diary(folder.file());
    REQUIRE(after);
    REQUIRE(life.is_kept(after->store->read().value(), true));
  }
  CHECK(at > 2 * changes);  // it did fail at each of them
}

}  // namespace

TEST_CASE("what was acknowledged survives a kill at any moment") {
  survive_kills(25);
}

TEST_CASE("what was acknowledged survives 2000 kills", "[.endurance]") {
  survive_kills(2000);
}

TEST_CASE("what was acknowledged survives the loss of power at any write") {
  survive_power_cuts(40);
}

TEST_CASE("what was acknowledged survives 500 power cuts", "[.endurance]") {
  survive_power_cuts(500);
}

TEST_CASE("a full, read-only or broken disk gives one line, and nothing is lost") {
  survive_failures(3, 11);
}

TEST_CASE("a full, read-only or broken disk at every write gives one line, and nothing is lost",
          "[.endurance]") {
  survive_failures(1, 1);
}
