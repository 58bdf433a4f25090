// What a person was at comes back at the next start, in a real window.
#include <algorithm>
#include <filesystem>
#include <string>

#include "at_desk.h"
#include "base/today.h"

namespace {

/// Marks the upper back, ticks none of the signs, opens the page of the first point.
json mark_and_open(Desk& desk) {
  click_the_back(desk);
  desk.hand("key n");
  desk.until("the signs are answered",
             [](json const& now) { return !now["items"].contains("gate:none"); });
  desk.hand("key n");
  return desk.until("a page is open", [](json const& now) { return now["page"] == "point"; });
}

std::filesystem::path kept_file(Desk const& desk) {
  return desk.folder() / "state" / "knotmap" / "work.json";
}

/// Waits until the file has been written.
void written(Desk const& desk, std::string const& words) {
  for (int i = 0; i < 50; ++i) {
    auto const text = read_text(kept_file(desk));
    if (text && text->find(words) != std::string::npos) return;
    Desk::pause(0.1);
  }
  FAIL("never written: " << words);
}

void check_same_work(json const& now, json const& was) {
  CHECK(now["page"] == was["page"]);
  CHECK(now["title"] == was["title"]);
  CHECK(now["state"]["selected"] == was["state"]["selected"]);
  CHECK(now["state"]["pain"].size() == was["state"]["pain"].size());
  CHECK(now["state"]["view"]["azimuth"].get<double>() ==
        Approx(was["state"]["view"]["azimuth"].get<double>()).margin(0.01));
  CHECK(now["state"]["view"]["distance"].get<double>() ==
        Approx(was["state"]["view"]["distance"].get<double>()).margin(0.001));
}

}  // namespace

TEST_CASE("marked, closed and started again: one is where one was, also after a kill") {
  Desk desk;
  desk.start();
  auto const was = mark_and_open(desk);
  CHECK(desk.close() == 0);
  desk.start();
  auto now = desk.look();
  check_same_work(now, was);
  CHECK(now["state"]["resumed"] == true);
  CHECK(now["items"].contains("resumed:ok"));

  desk.hand("key period");
  desk.until("muscles are seen", [](json const& at) {
    return at["state"]["under"]["layer"] == 1.0 && at["state"]["resumed"] == false;
  });
  written(desk, "\"layer\": 1");
  desk.kill_it();
  desk.start();
  now = desk.look();
  CHECK(now["page"] == "point");
  CHECK(now["state"]["under"]["layer"] == 1.0);

  desk.click("start-over");
  now = desk.until("it is as at the first start",
                   [](json const& at) { return at["page"] == "start"; });
  CHECK(now["state"]["pain"].empty());
  CHECK(now["state"]["under"]["layer"] == 0.0);
  REQUIRE(now["items"].contains("said:do"));
  desk.click("said:do");
  desk.until("undo brought all of it back", [&](json const& at) {
    return at["page"] == "point" && at["state"]["selected"] == was["state"]["selected"] &&
           at["state"]["under"]["layer"] == 1.0;
  });
  CHECK(desk.close() == 0);
}

TEST_CASE("of another day it is offered: go on, with the signs asked again, or start over") {
  Desk desk;
  desk.start();
  auto const was = mark_and_open(desk);
  CHECK(desk.close() == 0);
  auto text = read_text(kept_file(desk));
  REQUIRE(text);
  auto all = json::parse(*text);
  REQUIRE(all["day"] == today());
  all["day"] = today() - 1;
  auto const of_yesterday = all.dump();
  REQUIRE(write_whole(kept_file(desk), of_yesterday));

  desk.start();
  auto now = desk.look();
  CHECK(now["page"] == "start");
  CHECK(now["state"]["offered"] == true);
  desk.click("resume");
  now = desk.until("the pain is back", [](json const& at) { return at["page"] == "pain"; });
  CHECK(now["state"]["pain"].size() == was["state"]["pain"].size());
  CHECK(now["items"].contains("gate:none"));  // asked again, before any page of a point
  CHECK(desk.close() == 0);

  REQUIRE(write_whole(kept_file(desk), of_yesterday));
  desk.start();
  desk.click("start-over");
  now = desk.until("it is offered no more",
                   [](json const& at) { return at["state"]["offered"] == false; });
  CHECK(now["items"].contains("said:do"));
  for (int i = 0; i < 50 && std::filesystem::exists(kept_file(desk)); ++i) Desk::pause(0.1);
  CHECK_FALSE(std::filesystem::exists(kept_file(desk)));
  CHECK(desk.close() == 0);
}

TEST_CASE("a setting changed by key is taken back in sight, and nothing is kept when one says so") {
  Desk desk;
  desk.start();
  mark_and_open(desk);
  written(desk, "\"page\": \"");
  desk.hand("key t");
  auto now = desk.until("it is dark", [](json const& at) {
    return at["state"]["theme"] == "dark" && at["items"].contains("said:do");
  });
  desk.click("said:do");
  desk.until("it is light again, and the page is still open", [](json const& at) {
    return at["state"]["theme"] == "light" && at["page"] == "point";
  });
  desk.click("settings");
  desk.until("the settings are shown",
             [](json const& at) { return at["state"]["settings_shown"] == true; });
  for (int i = 0; i < 12 && !desk.look()["items"].contains("remember"); ++i) {
    desk.hand("key Page_Down");
    Desk::pause(0.3);
  }
  now = desk.look();
  auto const rect = now["items"]["remember"];
  for (int i = 0; i < 6 && desk.look()["items"]["remember"][3].get<double>() < 10.0; ++i) {
    desk.hand("key Page_Down");
    Desk::pause(0.3);
  }
  desk.click("remember");
  desk.until("it is off", [](json const& at) { return at["state"]["remember"] == false; });
  for (int i = 0; i < 50 && std::filesystem::exists(kept_file(desk)); ++i) Desk::pause(0.1);
  CHECK_FALSE(std::filesystem::exists(kept_file(desk)));
  CHECK(desk.close() == 0);
  desk.start();
  CHECK(desk.look()["page"] == "start");
  CHECK(desk.look()["state"]["offered"] == false);
}

TEST_CASE("the window's size comes back, a tiny one does not") {
  Desk desk;
  desk.start();
  auto const size = [&](std::string const& wanted) {
    desk.hand("search --name Knotmap windowsize " + wanted);
  };
  size("900 640");
  desk.until("it is smaller", [](json const& at) { return at["canvas"] == json{900, 640}; });
  CHECK(desk.close() == 0);
  desk.start();
  CHECK(desk.look()["canvas"] == json{900, 640});
  size("340 300");
  desk.until("it is tiny", [](json const& at) { return at["canvas"] == json{340, 300}; });
  CHECK(desk.close() == 0);
  desk.start();
  CHECK(desk.look()["canvas"] == json{900, 640});
}
