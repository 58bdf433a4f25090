// Printing from a real window: one key, the person's own viewer, and a map that goes on.
#include <cstdlib>
#include <filesystem>
#include <string>

#include "at_desk.h"

namespace {

/// Puts an `xdg-open` first on the path that notes what it was given, and stays open for long.
void put_viewer(Desk const& desk) {
  auto const folder = desk.folder() / "bin";
  std::filesystem::create_directories(folder);
  auto const script = folder / "xdg-open";
  REQUIRE(write_whole(script, "#!/bin/sh\nprintf '%s' \"$1\" > '" +
                                  (desk.folder() / "shown").string() + "'\nexec sleep 60\n"));
  std::filesystem::permissions(script, std::filesystem::perms::owner_all);
  setenv("PATH", (folder.string() + ":" + std::getenv("PATH")).c_str(), 1);
}

std::filesystem::path folder_for_documents(Desk const& desk) {
  auto const home = desk.folder() / "home";
  std::filesystem::create_directories(home / "Papers");
  std::filesystem::create_directories(desk.folder() / "config");
  REQUIRE(write_whole(desk.folder() / "config" / "user-dirs.dirs",
                      "XDG_DOCUMENTS_DIR=\"$HOME/Papers\"\n"));
  setenv("HOME", home.c_str(), 1);
  return home / "Papers";
}

}  // namespace

TEST_CASE("Ctrl+P prints the sheet of what is open, in the viewer, without waiting for it") {
  std::string const path = std::getenv("PATH");
  Desk desk;
  auto const papers = folder_for_documents(desk);
  put_viewer(desk);
  desk.start();
  desk.hand("key ctrl+p");
  auto now = desk.until("it says that nothing is open", [](json const& at) {
    return at["said"].get<std::string>().find("can be printed") != std::string::npos;
  });
  desk.hand("key j");
  desk.until("the diary is open", [](json const& at) { return at["page"] == "diary"; });
  desk.hand("key ctrl+p");
  now = desk.until("the sheet is printed", [](json const& at) {
    return at["said"].get<std::string>().starts_with("Opened to print: ");
  });
  std::string file;
  for (auto const& entry : std::filesystem::directory_iterator(papers))
    file = entry.path().string();
  REQUIRE(file.ends_with(".pdf"));
  CHECK(read_text(file)->starts_with("%PDF-"));
  for (int i = 0; i < 50 && !std::filesystem::exists(desk.folder() / "shown"); ++i)
    Desk::pause(0.1);
  auto const shown = read_text(desk.folder() / "shown");
  REQUIRE(shown);
  CHECK(*shown == file);
  // The viewer is still open, and the map goes on.
  desk.hand("key Escape");
  desk.until("the page is closed", [](json const& at) { return at["page"] != "diary"; });
  CHECK(desk.close() == 0);
  setenv("PATH", path.c_str(), 1);
}
