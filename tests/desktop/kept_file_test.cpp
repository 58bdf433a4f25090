// The file of what a person was at: for their eyes, whole at any moment, gone when they say so.
#include "desktop/kept_file.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <thread>

#include <catch2/catch.hpp>

#include "commands/shipped_world.h"
#include "platform/files.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::sore;
using knotmap::test::world;
namespace fs = std::filesystem;

namespace {

/// A state folder of its own.
struct StateHome {
  fs::path folder = fs::temp_directory_path() / ("knotmap-kept-" + std::to_string(getpid()));
  StateHome() {
    fs::remove_all(folder);
    setenv("XDG_STATE_HOME", folder.c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
  }
  ~StateHome() { fs::remove_all(folder); }
  StateHome(StateHome const&) = delete;
  StateHome& operator=(StateHome const&) = delete;

  [[nodiscard]] fs::path file() const { return folder / "knotmap" / "work.json"; }
  void put(std::string const& text) const {
    fs::create_directories(file().parent_path());
    REQUIRE(write_whole(file(), text));
  }
};

State marked(std::string const& more = "symptom dizziness") {
  Session session(world());
  run(session, sore);
  run(session, more);
  auto state = session.state();
  state.moment.today = 20787;
  return state;
}

}  // namespace

TEST_CASE("it is written a second after the last change, for its owner alone, and comes back") {
  StateHome const home;
  {
    KeptFile kept(world(), true);
    CHECK_FALSE(kept.found());
    CHECK(kept.seconds_to_write(0.0) < 0.0);
    auto const state = marked();
    kept.note(state, 10.0);
    CHECK(kept.seconds_to_write(10.0) == Approx(1.0));
    kept.write_if_due(world(), 10.9);
    CHECK_FALSE(fs::exists(home.file()));
    kept.write_if_due(world(), 11.1);
    REQUIRE(fs::exists(home.file()));
    CHECK(kept.seconds_to_write(12.0) < 0.0);
    kept.note(state, 13.0);
    CHECK(kept.seconds_to_write(13.0) < 0.0);  // nothing new
  }
  struct stat info {};
  REQUIRE(::stat(home.file().c_str(), &info) == 0);
  CHECK((info.st_mode & 0777U) == 0600U);
  REQUIRE(::stat(home.file().parent_path().c_str(), &info) == 0);
  CHECK((info.st_mode & 0777U) == 0700U);
  KeptFile const again(world(), true);
  REQUIRE(again.found());
  CHECK(again.found()->work.symptoms == std::vector<std::string>{"dizziness"});
  CHECK(again.found()->work.pain.is_click());
  CHECK(again.found()->day == 20787);
}

TEST_CASE("a file that others could read is closed to them when it is written again") {
  StateHome const home;
  home.put("{}");
  fs::permissions(home.file(), fs::perms::all);
  KeptFile kept(world(), true);
  kept.note(marked(), 1.0);
  kept.write(world());
  struct stat info {};
  REQUIRE(::stat(home.file().c_str(), &info) == 0);
  CHECK((info.st_mode & 0777U) == 0600U);
}

TEST_CASE("nothing marked, nothing kept; what is only offered stays until it is taken or left") {
  StateHome const home;
  KeptFile kept(world(), true);
  auto state = marked();
  kept.note(state, 1.0);
  kept.write(world());
  REQUIRE(fs::exists(home.file()));

  KeptFile next(world(), true);
  State offered;
  offered.moment.offered = next.found();
  next.note(offered, 1.0);
  CHECK(next.seconds_to_write(1.0) < 0.0);
  offered.moment.offered.reset();
  next.note(offered, 2.0);
  next.write_if_due(world(), 3.1);
  CHECK_FALSE(fs::exists(home.file()));
}

TEST_CASE("turning it off removes the file at once, and nothing is written or read any more") {
  StateHome const home;
  KeptFile kept(world(), true);
  auto state = marked();
  kept.note(state, 1.0);
  kept.write(world());
  REQUIRE(fs::exists(home.file()));
  state.preferences.remember = false;
  kept.note(state, 2.0);
  CHECK(kept.seconds_to_write(2.0) == 0.0);
  kept.write_if_due(world(), 2.0);
  CHECK_FALSE(fs::exists(home.file()));
  home.put("what hurts");
  fs::rename(home.file(), home.file().string() + ".broken");
  KeptFile const off(world(), false);
  CHECK(fs::is_empty(home.file().parent_path()));
}

TEST_CASE("a broken file is kept aside, a newer one is left alone and not written over") {
  StateHome const home;
  home.put("{ \"version\": ");
  CHECK_FALSE(KeptFile(world(), true).found());
  CHECK_FALSE(fs::exists(home.file()));
  CHECK(fs::exists(home.file().string() + ".broken"));

  std::string const newer = R"({"version": 99, "work": [1]})";
  home.put(newer);
  KeptFile kept(world(), true);
  CHECK_FALSE(kept.found());
  kept.note(marked(), 1.0);
  kept.write(world());
  CHECK(read_text(home.file()).value() == newer);
}

TEST_CASE("a folder in the place of the file, or no folder at all, ends nothing") {
  StateHome const home;
  fs::create_directories(home.file());
  KeptFile kept(world(), true);
  CHECK_FALSE(kept.found());
  kept.note(marked(), 1.0);
  kept.write(world());
  CHECK(fs::is_directory(home.file()));
  fs::remove_all(home.folder);
  REQUIRE(write_whole(home.folder, "a file where the folder should be"));
  KeptFile other(world(), true);
  other.note(marked(), 1.0);
  other.write(world());
  CHECK_FALSE(fs::is_directory(home.folder));
}

TEST_CASE("killed while it writes, it leaves the old or the new one, and no scraps after a start") {
  StateHome const home;
  auto const one = marked("symptom dizziness");
  auto const other = marked("select trapezius-5.R");
  KeptFile first(world(), true);
  first.note(one, 0.0);
  first.write(world());
  for (int i = 0; i < 25; ++i) {
    pid_t const child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      KeptFile kept(world(), true);
      for (double now = 0.0;; now += 2.0) {
        kept.note(other, now);
        kept.write(world());
        kept.note(one, now + 1.0);
        kept.write(world());
      }
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(4 + i));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    KeptFile const after(world(), true);
    REQUIRE(after.found());
    bool const is_one = after.found()->work.symptoms == one.work.symptoms;
    bool const is_other = after.found()->work.page == other.work.page;
    CHECK((is_one || is_other));
    int files = 0;
    for (auto const& entry : fs::directory_iterator(home.file().parent_path())) {
      static_cast<void>(entry);
      ++files;
    }
    CHECK(files == 1);
  }
}
