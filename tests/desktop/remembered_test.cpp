// What is remembered between starts.
#include "desktop/remembered.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include <catch2/catch.hpp>

using namespace knotmap;

namespace {

/// A config folder of its own.
struct Home {
  std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("knotmap-remembered-" + std::to_string(getpid()));
  Home() {
    std::filesystem::remove_all(folder);
    setenv("XDG_CONFIG_HOME", folder.c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
  }
  ~Home() { std::filesystem::remove_all(folder); }
  Home(Home const&) = delete;
  Home& operator=(Home const&) = delete;
};

State with(Preferences const& preferences) {
  State state;
  state.preferences = preferences;
  return state;
}

}  // namespace

TEST_CASE("preferences and the window's place come back") {
  Home const home;
  Preferences preferences;
  preferences.body = {false, 0.3F, -0.7F, 0.1F};
  preferences.theme = Theme::dark;
  preferences.tone = Tone::light_brown;
  preferences.mirror = true;
  preferences.text_scale = 1.4F;
  preferences.welcomed = true;
  WindowPlacement const place{30, 40, 1000, 700, false};
  {
    Remembered remembered(DesktopOptions{});
    CHECK(remembered.seconds_to_write(0.0) < 0.0);
    auto state = with(preferences);
    state.none_told = {{{"chest", Side::midline}, 20780, 1.0F, {"heart"}}};
    remembered.note(state, place, 10.0);
    CHECK(remembered.seconds_to_write(10.0) == Approx(1.0));
    remembered.write_if_due(10.5);
    CHECK_FALSE(std::filesystem::exists(home.folder / "knotmap/settings.json"));
    remembered.write_if_due(11.1);
    CHECK(std::filesystem::exists(home.folder / "knotmap/settings.json"));
    CHECK(remembered.seconds_to_write(11.2) < 0.0);
  }
  Remembered const again{DesktopOptions{}};
  CHECK(again.preferences() == preferences);
  CHECK(again.placement() == place);
  REQUIRE(again.none_told().size() == 1);
  CHECK(again.none_told().front().place == GatePlace{"chest", Side::midline});
}

TEST_CASE("a body named in the call is shown but not remembered, unless the person changes it") {
  Home const home;
  DesktopOptions options;
  options.body_choice = BodyChoice{.male = 1.0F, .weight = -1.0F};
  {
    Remembered remembered(options);
    auto preferences = remembered.preferences();
    CHECK(preferences.body == *options.body_choice);
    preferences.welcomed = true;
    remembered.note(with(preferences), remembered.placement(), 1.0);
    remembered.write();
  }
  CHECK(Remembered(DesktopOptions{}).preferences().body == BodyChoice{});
  {
    Remembered remembered(options);
    auto preferences = remembered.preferences();
    preferences.body = {.male = 1.0F};
    remembered.note(with(preferences), remembered.placement(), 1.0);
    remembered.write();
  }
  CHECK(Remembered(DesktopOptions{}).preferences().body == BodyChoice{.male = 1.0F});
}

TEST_CASE("without a place for settings nothing is remembered and nothing fails") {
  unsetenv("XDG_CONFIG_HOME");                     // NOLINT(concurrency-mt-unsafe)
  auto const* const before = std::getenv("HOME");  // NOLINT(concurrency-mt-unsafe)
  std::string const kept = before == nullptr ? "" : before;
  unsetenv("HOME");  // NOLINT(concurrency-mt-unsafe)
  Remembered remembered(DesktopOptions{});
  auto preferences = remembered.preferences();
  preferences.welcomed = true;
  remembered.note(with(preferences), remembered.placement(), 1.0);
  remembered.write();
  CHECK_FALSE(Remembered(DesktopOptions{}).preferences().welcomed);
  if (!kept.empty()) setenv("HOME", kept.c_str(), 1);  // NOLINT(concurrency-mt-unsafe)
}
