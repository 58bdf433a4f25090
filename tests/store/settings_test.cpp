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
  settings.body = "male:lean";
  settings.dark = true;
  settings.tone = "dark-brown";
  settings.mirror = true;
  settings.text_scale = 1.3F;
  settings.welcomed = true;
  settings.see_muscle = false;
  settings.window_x = -1200;
  settings.window_y = 40;
  settings.window_width = 900;
  settings.window_height = 700;
  settings.window_maximized = true;
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
  folder.put(R"({"body": 5, "dark": "yes", "text_scale": 99, "window_width": 1e300,
                 "window_height": -4, "window_x": null, "welcomed": true})");
  auto const reading = read_settings(folder.file());
  CHECK(reading.fault.what.empty());
  CHECK(reading.settings.body == Settings{}.body);
  CHECK_FALSE(reading.settings.dark);
  CHECK(reading.settings.text_scale == Approx(2.0));
  CHECK(reading.settings.window_width == 16384);
  CHECK(reading.settings.window_height == 240);
  CHECK(reading.settings.window_x == -1);
  CHECK(reading.settings.welcomed);
}

TEST_CASE("unknown keys are kept in silence") {
  Folder const folder;
  folder.put(R"({"from_the_future": [1, 2], "dark": true})");
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
