// Comparing, showing and saving in a real window.
#include <cstdlib>
#include <filesystem>
#include <string>

#include "at_desk.h"
#include "render/image.h"
#include "render/png.h"

namespace {

/// Lets the program save its pictures in a folder of the desk.
std::filesystem::path folder_for_pictures(Desk const& desk) {
  auto const home = desk.folder() / "home";
  std::filesystem::create_directories(home / "Pics");
  std::filesystem::create_directories(desk.folder() / "config");
  REQUIRE(write_whole(desk.folder() / "config" / "user-dirs.dirs",
                      "XDG_PICTURES_DIR=\"$HOME/Pics\"\n"));
  setenv("HOME", home.c_str(), 1);
  return home / "Pics";
}

/// The saved pictures of a folder.
int pictures_in(std::filesystem::path const& folder) {
  int count = 0;
  for (auto const& entry : std::filesystem::directory_iterator(folder)) {
    auto const text = read_text(entry.path());
    if (entry.path().extension() == ".png" && text && text->starts_with("\x89PNG")) ++count;
  }
  return count;
}

bool has_saved(json const& now) {
  return now["said"].get<std::string>().starts_with("Saved as ");
}

}  // namespace

TEST_CASE("a point is compared with the next, shown without panels and saved, all by keys") {
  Desk desk;
  auto const folder = folder_for_pictures(desk);
  desk.start();
  desk.hand("key slash");
  desk.hand("type trapezius-1");
  desk.until("it is found", [](json const& at) { return !at["state"]["search"].empty(); });
  desk.hand("key Return");
  desk.until("a page is open",
             [](json const& at) { return at["page"] == "point" || at["page"] == "muscle"; });
  if (desk.look()["page"] == "muscle") {
    std::string link;
    auto const now = desk.look();
    for (auto const& [name, rect] : now["items"].items()) {
      if (link.empty() && name.starts_with("point:")) link = name;
    }
    if (!link.empty()) desk.click(link);
  }
  desk.until("a point is open", [](json const& at) { return at["page"] == "point"; });
  desk.hand("key c");
  auto now = desk.until("two are compared", [](json const& at) { return at["page"] == "compare"; });
  CHECK(now["state"]["compared"].size() == 2);
  CHECK(now["marks"].size() == 2);

  desk.hand("key F5");
  now = desk.until("the panels are gone",
                   [](json const& at) { return !at["cards"].contains("panel"); });
  CHECK(now["cards"].contains("caption"));
  desk.hand("key ctrl+s");
  desk.until("it is saved", has_saved);
  CHECK(pictures_in(folder) == 1);
  desk.hand("key Escape");
  desk.until("the panels are back", [](json const& at) { return at["cards"].contains("panel"); });
  desk.hand("key ctrl+shift+s");
  desk.until("it is saved again", [&](json const& /*at*/) { return pictures_in(folder) == 2; });
  desk.hand("key ctrl+s");
  desk.until("and again", [&](json const& /*at*/) { return pictures_in(folder) == 3; });
  now =
      desk.until("all is as before", [](json const& at) { return at["cards"].contains("panel"); });
  CHECK(now["page"] == "compare");
  desk.hand("key Escape");
  desk.until("the point is open again", [](json const& at) { return at["page"] == "point"; });
  CHECK(desk.close() == 0);
}

TEST_CASE("a picture asked for while muscles are still laid out is the one of later") {
  Desk desk;
  auto const folder = folder_for_pictures(desk);
  desk.start();
  desk.hand("mousemove 1270 400 key period sleep 0.4 key ctrl+shift+s");
  desk.until("it is saved", has_saved);
  REQUIRE(pictures_in(folder) == 1);
  auto const early = std::filesystem::directory_iterator(folder)->path();
  auto const first = read_png(early);
  desk.until("it was said", [](json const& at) { return at["said"].get<std::string>().empty(); });
  std::filesystem::rename(early, desk.folder() / "early.png");
  desk.hand("key ctrl+shift+s");
  desk.until("it is saved again", has_saved);
  auto const second = read_png(std::filesystem::directory_iterator(folder)->path());
  REQUIRE(first);
  REQUIRE(second);
  auto const compared = compare(*first, *second);
  CAPTURE(compared.fraction);
  CHECK(compared.fraction < 0.01);
}
