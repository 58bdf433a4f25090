// Saved pictures: where they go, and that none is ever replaced.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "platform/files.h"
#include "platform/folders.h"
#include "platform/scratch_folder.h"

using namespace knotmap;

namespace {

/// HOME is the folder while this lives.
class AtHome {
 public:
  explicit AtHome(std::filesystem::path const& home) {
    if (char const* old = std::getenv("HOME")) home_ = old;
    if (char const* old = std::getenv("XDG_CONFIG_HOME")) config_ = old;
    ::setenv("HOME", home.c_str(), 1);
    ::unsetenv("XDG_CONFIG_HOME");
  }
  ~AtHome() {
    ::setenv("HOME", home_.c_str(), 1);
    if (!config_.empty()) ::setenv("XDG_CONFIG_HOME", config_.c_str(), 1);
  }
  AtHome(AtHome const&) = delete;
  AtHome& operator=(AtHome const&) = delete;

 private:
  std::string home_;
  std::string config_;
};

}  // namespace

TEST_CASE("Pictures go where user-dirs.dirs says, else home") {
  ScratchFolder const folder;
  auto const& home = folder.path();
  AtHome const at_home(home);
  CHECK(pictures_folder() == home);
  std::filesystem::create_directories(home / ".config");
  std::filesystem::create_directories(home / "Meine Bilder");
  auto const dirs = home / ".config" / "user-dirs.dirs";
  REQUIRE(write_whole(dirs,
                      "# made by xdg-user-dirs\nXDG_MUSIC_DIR=\"$HOME/Music\"\n"
                      "XDG_PICTURES_DIR=\"$HOME/Meine Bilder\"\n"));
  CHECK(pictures_folder() == home / "Meine Bilder");
  REQUIRE(write_whole(dirs, "XDG_PICTURES_DIR=\"" + (home / "Meine Bilder").string() + "\"\n"));
  CHECK(pictures_folder() == home / "Meine Bilder");
  for (std::string const wrong : {"XDG_PICTURES_DIR=\"$HOME/none\"\n", "XDG_PICTURES_DIR=",
                                  "XDG_PICTURES_DIR=\"relative\"\n", "\xFF\xFE", "\"\"\"\n\n"}) {
    INFO(wrong);
    REQUIRE(write_whole(dirs, wrong));
    CHECK(pictures_folder() == home);
  }
}

TEST_CASE("A new file takes a free name and leaves all others as they are") {
  ScratchFolder const folder;
  CHECK(write_new(folder.path(), "a", ".png", "1") == folder.path() / "a.png");
  CHECK(write_new(folder.path(), "a", ".png", "2") == folder.path() / "a-2.png");
  CHECK(write_new(folder.path(), "a", ".png", "3") == folder.path() / "a-3.png");
  CHECK(read_text(folder.path() / "a.png") == "1");
  CHECK(read_text(folder.path() / "a-2.png") == "2");
  CHECK(folder.entries() == 3);  // nothing is left beside them
  std::filesystem::create_directory(folder.path() / "b.png");
  CHECK(write_new(folder.path(), "b", ".png", "4") == folder.path() / "b-2.png");
  CHECK_FALSE(write_new(folder.path() / "none", "a", ".png", "5"));
}
