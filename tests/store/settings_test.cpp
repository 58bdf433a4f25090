// Settings: what is written comes back; nothing that a file holds can hurt.
#include "store/settings.h"

#include <unistd.h>

#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include "platform/files.h"

using namespace knotmap;

namespace {

class Folder {
 public:
  Folder()
      : path_(std::filesystem::temp_directory_path() /
              ("knotmap-settings-" + std::to_string(getpid()))) {
    std::filesystem::remove_all(path_);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(Folder const&) = delete;
  Folder& operator=(Folder const&) = delete;
  [[nodiscard]] std::filesystem::path file() const { return path_ / "settings.json"; }
  void put(std::string const& text) const {
    std::filesystem::create_directories(path_);
    REQUIRE(write_whole(file(), text));
  }

 private:
  std::filesystem::path path_;
};

}  // namespace

TEST_CASE("without a file the settings are the usual ones, without a fault") {
  Folder const folder;
  auto const reading = read_settings(folder.file());
  CHECK(reading.settings == Settings{});
  CHECK(reading.fault.what.empty());
}

TEST_CASE("what is written comes back, and the folder is made") {
  Folder const folder;
  Settings settings;
  settings.preferences = {.body = {.male = 1.0F, .weight = -1.0F},
                          .theme = Theme::dark,
                          .tone = Tone::dark_brown,
                          .mirror = true,
                          .text_scale = 1.3F,
                          .welcomed = true,
                          .about = {"over_65"},
                          .told_about = true,
                          .remember = false,
                          .asks_daily = true,
                          .see_muscle = false,
                          .paper = PaperSize::letter,
                          .therapist = "Anna M\u00fcller"};
  settings.none_told = {{{"upper_back", Side::right}, 20787, 0.7F, {"heart_back", "spine_cord"}},
                        {{"chest", Side::midline}, 20780, 1.0F, {}}};
  settings.window = {-1200, 40, 900, 700, true};
  REQUIRE(write_settings(folder.file(), settings));
  auto const reading = read_settings(folder.file());
  CHECK(reading.fault.what.empty());
  CHECK(reading.settings == settings);
}

TEST_CASE("a broken file is kept aside and told in a fault") {
  Folder const folder;
  for (auto const* const broken : {"{\"body\": ", "[]", "\x01\xff", "null"}) {
    folder.put(broken);
    auto const reading = read_settings(folder.file());
    CHECK(reading.settings == Settings{});
    CHECK_FALSE(reading.fault.what.empty());
    CHECK_FALSE(std::filesystem::exists(folder.file()));
    auto const aside = read_text(folder.file().string() + ".broken");
    REQUIRE(aside);
    CHECK(*aside == broken);
  }
}

TEST_CASE("wrong types and wild numbers are clamped or left out") {
  Folder const folder;
  folder.put(R"({"body": 5, "theme": "blue", "text_scale": 99, "window_width": 1e300,
                 "window_height": -4, "window_x": null, "welcomed": true, "mirror": 1,
                 "about": "over_65", "none_told": [5, {"area": "chest", "side": "Q", "day": 1,
                 "strength": 1, "flags": []}, {"area": "chest"}]})");
  auto const reading = read_settings(folder.file());
  CHECK(reading.fault.what.empty());
  auto expected = Settings{};
  expected.preferences.text_scale = 2.0F;
  expected.preferences.welcomed = true;
  expected.window.width = 16384;
  expected.window.height = 240;
  CHECK(reading.settings == expected);
}

TEST_CASE("the theme of a file of version 0.1 is taken over, and then written by its name") {
  Folder const folder;
  folder.put(R"({"dark": true})");
  auto const reading = read_settings(folder.file());
  CHECK(reading.settings.preferences.theme == Theme::dark);
  REQUIRE(write_settings(folder.file(), reading.settings));
  CHECK(read_settings(folder.file()).settings == reading.settings);
  CHECK(read_text(folder.file())->find("\"dark\":") == std::string::npos);
}

TEST_CASE("unknown keys are kept in silence") {
  Folder const folder;
  folder.put(R"({"from_the_future": [1, 2], "theme": "dark"})");
  auto reading = read_settings(folder.file());
  CHECK(reading.fault.what.empty());
  REQUIRE(write_settings(folder.file(), reading.settings));
  auto const text = read_text(folder.file());
  REQUIRE(text);
  CHECK(text->find("from_the_future") != std::string::npos);
}

TEST_CASE("a folder that cannot be made is a fault, not a crash") {
  Folder const folder;
  folder.put("x");
  CHECK_FALSE(write_settings(folder.file() / "deeper" / "settings.json", {}));
}
