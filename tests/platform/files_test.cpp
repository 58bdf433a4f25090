// Files are whole or untouched; folders are found without guessing.
#include "platform/files.h"
#include "platform/folder_watch.h"
#include "platform/folders.h"

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>

#include "platform/scratch_folder.h"

using namespace knotmap;
namespace fs = std::filesystem;

namespace {

/// Sets an environment variable (nullptr removes it) and puts the old value back.
class Environment {
 public:
  Environment(char const* name, char const* value) : name_(name) {
    if (char const* old = std::getenv(name)) old_ = old;
    set(value);
  }
  ~Environment() { set(old_ ? old_->c_str() : nullptr); }
  Environment(Environment const&) = delete;
  Environment& operator=(Environment const&) = delete;

 private:
  void set(char const* value) const {
    if (value != nullptr) {
      ::setenv(name_, value, 1);
    } else {
      ::unsetenv(name_);
    }
  }
  char const* name_;
  std::optional<std::string> old_;
};

}  // namespace

TEST_CASE("What is written whole is read back, over an old file too") {
  ScratchFolder const folder;
  fs::path const file = folder.path() / "diary.json";
  std::string const bytes("one\0two\n", 8);
  REQUIRE(write_whole(file, "old"));
  REQUIRE(write_whole(file, bytes));
  CHECK(read_text(file).value() == bytes);
  CHECK(folder.entries() == 1);
}

TEST_CASE("A failed write leaves the old file and nothing beside it") {
  ScratchFolder const folder;
  auto const nowhere = write_whole(folder.path() / "missing" / "a.txt", "a");
  REQUIRE_FALSE(nowhere);
  CHECK(nowhere.error().file.find("a.txt") != std::string::npos);
  CHECK(folder.entries() == 0);

  fs::create_directory(folder.path() / "is_a_folder");
  CHECK_FALSE(write_whole(folder.path() / "is_a_folder", "a"));
  CHECK(folder.entries() == 1);
}

TEST_CASE("A full disk leaves the old file") {
  // /dev/full refuses every byte; it is no ordinary file, so that it is written to directly.
  if (!fs::exists("/dev/full")) return;
  CHECK_FALSE(write_whole("/dev/full", "a"));
  CHECK(fs::is_character_file("/dev/full"));
}

TEST_CASE("Writing to a device does not replace the device") {
  REQUIRE(write_whole("/dev/null", "a"));
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("Writing keeps permissions and follows a link") {
  ScratchFolder const folder;
  fs::path const file = folder.path() / "settings.json";
  fs::path const link = folder.path() / "link.json";
  REQUIRE(write_whole(file, "1"));
  fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink(file, link);
  REQUIRE(write_whole(link, "2"));
  CHECK(fs::is_symlink(link));
  CHECK(read_text(file).value() == "2");
  CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("Reading tells what is wrong") {
  ScratchFolder const folder;
  CHECK(read_text(folder.path() / "none").error().what == "does not exist");
  CHECK(read_text(folder.path()).error().what == "is a folder, not a file");
}

TEST_CASE("The configuration folder follows the XDG rules and needs no HOME") {
  {
    Environment const xdg("XDG_CONFIG_HOME", "/somewhere");
    CHECK(config_folder().value() == "/somewhere/knotmap");
  }
  Environment const xdg("XDG_CONFIG_HOME", "not/absolute");
  {
    Environment const home("HOME", "/home/someone");
    CHECK(config_folder().value() == "/home/someone/.config/knotmap");
  }
  Environment const home("HOME", nullptr);
  CHECK_FALSE(config_folder());
}

TEST_CASE("The data folder is found above the program, or where KNOTMAP_DATA says") {
  ScratchFolder const folder;
  Environment const named("KNOTMAP_DATA", folder.path().c_str());
  auto const missing = data_folder();
  REQUIRE_FALSE(missing);
  CHECK(missing.error().file == folder.path().string());
  fs::create_directory(folder.path() / "assets");
  fs::create_directory(folder.path() / "shaders");
  CHECK(data_folder().value() == folder.path());
}

TEST_CASE("A watched folder tells once for many changes, in subfolders too") {
  ScratchFolder const folder;
  fs::create_directory(folder.path() / "muscles");
  FolderWatch watch(folder.path());
  CHECK_FALSE(watch.changed());

  REQUIRE(write_whole(folder.path() / "muscles" / "a.json", "1"));
  REQUIRE(write_whole(folder.path() / "b.json", "2"));
  CHECK(watch.changed());
  CHECK_FALSE(watch.changed());

  fs::create_directory(folder.path() / "later");
  CHECK(watch.changed());
  REQUIRE(write_whole(folder.path() / "later" / "c.json", "3"));
  CHECK(watch.changed());
  CHECK_FALSE(watch.changed());

  CHECK(read_text(folder.path() / "b.json"));
  CHECK_FALSE(watch.changed());
}

TEST_CASE("A folder that does not exist is never told to change") {
  FolderWatch watch("/nowhere/at/all");
  CHECK_FALSE(watch.changed());
}

TEST_CASE("The clock goes forward") {
  double const before = seconds_now();
  CHECK(seconds_now() >= before);
}
