// The file of what was done for relief: written at each change, whole, and gone when a person says
// so.
#include "desktop/care_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include <catch2/catch.hpp>

#include "commands/shipped_world.h"
#include "platform/files.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::world;
namespace fs = std::filesystem;

namespace {

constexpr int some_day = 20'787;

/// A data folder of its own.
struct DataHome {
  fs::path folder = fs::temp_directory_path() / ("knotmap-care-" + std::to_string(getpid()));
  DataHome() {
    fs::remove_all(folder);
    setenv("XDG_DATA_HOME", folder.c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
  }
  ~DataHome() { fs::remove_all(folder); }
  DataHome(DataHome const&) = delete;
  DataHome& operator=(DataHome const&) = delete;

  [[nodiscard]] fs::path file() const { return folder / "knotmap" / "care.json"; }
  void put(std::string const& text) const {
    fs::create_directories(file().parent_path());
    REQUIRE(write_whole(file(), text));
  }
};

CareFile opened(bool remembers = true) {
  Preferences preferences;
  preferences.remember = remembers;
  return {world(), preferences, some_day};
}

/// A session at its first hold.
void begin_hold(Session& session) {
  run(session, "day " + std::to_string(some_day));
  run(session, "press start trapezius-5.R");
  run(session, "press rate 6");
  while (session.state().care.press->stage != PressStage::hold) run(session, "press next");
}

}  // namespace

TEST_CASE("a press is written when it begins, not with every second, and comes back") {
  DataHome const home;
  Session session(world());
  begin_hold(session);
  {
    auto file = opened();
    CHECK(file.found() == Care{});
    file.note(session.state());
    REQUIRE(fs::exists(home.file()));
    struct stat info {};
    REQUIRE(stat(home.file().c_str(), &info) == 0);
    CHECK((info.st_mode & 0777U) == 0600U);
    auto const first = *read_text(home.file());
    for (int i = 0; i < 12; ++i) {
      run(session, "tick 1");
      file.note(session.state());
      CHECK(*read_text(home.file()) == first);
    }
  }
  auto const again = opened();
  REQUIRE(again.found().press.has_value());
  CHECK(again.found().press->stage == PressStage::steps);
  CHECK(again.found().press->result().holds == 1);
  CHECK(again.found().press->pain.before == 6);
}

TEST_CASE("a broken file is put aside, one of a newer version is left alone") {
  DataHome const home;
  Session session(world());
  begin_hold(session);
  home.put("{ half");
  {
    auto file = opened();
    CHECK(file.found() == Care{});
    CHECK(fs::exists(home.file().string() + ".broken"));
    file.note(session.state());
    CHECK(fs::exists(home.file()));
  }
  std::string const newer = "{\"version\": 99}";
  home.put(newer);
  auto file = opened();
  file.note(session.state());
  CHECK(*read_text(home.file()) == newer);
}

TEST_CASE("who wants nothing remembered leaves no file") {
  DataHome const home;
  Session session(world());
  begin_hold(session);
  auto file = opened();
  file.note(session.state());
  REQUIRE(fs::exists(home.file()));
  run(session, "remember off");
  file.note(session.state());
  CHECK_FALSE(fs::exists(home.file()));
  home.put("{\"version\": 1}");
  auto const forgetful = opened(false);
  CHECK_FALSE(fs::exists(home.file()));
}
