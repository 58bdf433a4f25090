// The map as a person uses it: a real window, a real pointer, real keys.
#include <filesystem>
#include <string>

#include "at_desk.h"

TEST_CASE("click the back, see the list, click an X, read its page, and go back") {
  Desk desk;
  desk.start();
  CHECK(desk.look()["page"] == "start");
  CHECK(desk.look()["items"].contains("welcome:done"));
  click_the_back(desk);
  auto now = desk.look();
  CHECK_FALSE(now["title"].get<std::string>().empty());  // the region's name
  CHECK_FALSE(now["items"].contains("welcome:done"));    // read by doing

  json wanted;
  for (auto const& mark : now["marks"]) {
    if (mark["occluded"] == false && mark["number"] == "1") wanted = mark;
  }
  if (wanted.is_null()) wanted = now["marks"].back();
  desk.click(wanted["x"].get<double>(), wanted["y"].get<double>());
  now = desk.until("its page is open", [](json const& at) { return at["page"] == "point"; });
  auto const chosen = now["state"]["selected"].get<std::string>();
  CHECK_FALSE(now["title"].get<std::string>().empty());
  CHECK(now["items"].contains("page:back"));
  bool selected = false;
  for (auto const& mark : now["marks"]) {
    if (mark["kind"] != "selected") continue;
    selected = mark["id"] == chosen;
    CHECK(mark["occluded"] == false);  // the view flew to it
  }
  CHECK(selected);

  desk.hand("key Escape");
  desk.until("the list is back", [](json const& at) { return at["page"] == "pain"; });
  desk.hand("key ctrl+z");
  desk.until("undo opens the page again", [&](json const& at) {
    return at["page"] == "point" && at["state"]["selected"] == chosen;
  });
  desk.click("page:back");
  desk.until("the list is back", [](json const& at) { return at["page"] == "pain"; });
  desk.click(30.0, 600.0);  // beside the body: it takes nothing away
  desk.click("page:back");
  desk.until("nothing is marked", [](json const& at) { return at["page"] == "start"; });
  CHECK(desk.close() == 0);
}

TEST_CASE("a warning sign opens what to do, N says none of them, and that is remembered") {
  Desk desk;
  desk.start();
  click_the_back(desk);
  std::string sign;
  auto const now = desk.look();
  for (auto const& [name, rect] : now["items"].items()) {
    if (name.starts_with("sign:")) sign = name;
  }
  REQUIRE_FALSE(sign.empty());
  desk.click(sign);
  auto const warned =
      desk.until("it says what to do", [](json const& at) { return at["page"] == "warning"; });
  CHECK(warned["marks"].empty());  // nothing to press near a danger
  desk.hand("key Escape");
  desk.until("the list is back", [](json const& at) { return at["page"] == "pain"; });
  desk.hand("key n");
  desk.until("none of them", [](json const& at) { return !at["items"].contains("gate:none"); });
  CHECK(desk.close() == 0);

  desk.start();
  click_the_back(desk);
  CHECK_FALSE(desk.look()["items"].contains("gate:none"));
  CHECK(desk.look()["items"].contains("gate:again"));
  CHECK(desk.close() == 0);
}

TEST_CASE("hovering a row previews it, and the keyboard alone reaches a page") {
  Desk desk;
  desk.start();
  click_the_back(desk);
  desk.hand("key n");
  auto const now = desk.until("the warning signs are answered",
                              [](json const& at) { return !at["items"].contains("gate:none"); });
  std::string row;
  for (auto const& [name, rect] : now["items"].items()) {
    if (!name.starts_with("candidate:")) continue;
    row = name;
    desk.hand("mousemove " + std::to_string(rect[0].get<int>() + 40) + " " +
              std::to_string(rect[1].get<int>() + 6));
    break;
  }
  REQUIRE_FALSE(row.empty());
  desk.until("it is previewed", [&](json const& at) {
    return at["state"]["previewed"] == row.substr(row.find(':') + 1);
  });
  desk.hand("mousemove 400 760");
  desk.until("it is previewed no more",
             [](json const& at) { return at["state"]["previewed"].is_null(); });
  for (int i = 0; i < 20 && desk.look()["state"]["previewed"].is_null(); ++i) {
    desk.hand("key Tab");
    Desk::pause(0.3);
  }
  desk.hand("key Return");
  desk.until("the page is open", [](json const& at) { return at["page"] == "point"; });
}

TEST_CASE("what is typed at once after / is found") {
  Desk desk;
  desk.start();
  desk.hand("type --delay 0 /trapezuis");
  desk.until("the words are in the field",
             [](json const& now) { return now["state"]["search"] == "trapezuis"; });
  desk.hand("key Return");
  desk.until("the muscle's page is open",
             [](json const& now) { return now["state"]["muscle"] == "trapezius"; });
}

TEST_CASE("dragging turns, the wheel comes closer, the view comes back by key") {
  Desk desk;
  desk.start();
  desk.hand("mousemove 430 300 mousedown 1 mousemove 440 300 mousemove 530 300 mouseup 1");
  auto now = desk.until("it has turned", [](json const& at) {
    return at["state"]["view"]["azimuth"].get<double>() > 300.0;
  });
  CHECK(now["page"] == "start");  // a drag is no click
  auto const far_away = now["state"]["view"]["distance"].get<double>();
  desk.hand("mousemove 430 300 click 4 click 4 click 4");
  desk.until("it is closer", [&](json const& at) {
    return at["state"]["view"]["distance"].get<double>() < far_away * 0.75;
  });
  desk.hand("key f");
  desk.until("it is seen from the front", [](json const& at) {
    return std::abs(std::remainder(at["state"]["view"]["azimuth"].get<double>(), 360.0)) < 0.5;
  });
}

TEST_CASE("an idle window draws nothing and uses next to no processor") {
  Desk desk;
  desk.start();
  click_the_back(desk);
  Desk::pause(2.0);  // settings are written a second after the last change
  auto const frames = desk.look()["frames"];
  double const before = desk.processor_s();
  Desk::pause(5.0);
  CHECK(desk.look()["frames"] == frames);
  CHECK(desk.processor_s() - before < 0.05);
}

TEST_CASE("an edited atlas is read again, and a fault is shown and the last good one stays") {
  Desk desk;
  auto const atlas = desk.folder() / "atlas";
  std::filesystem::copy(std::filesystem::path(KNOTMAP_ASSETS) / "atlas", atlas,
                        std::filesystem::copy_options::recursive);
  desk.start({"--atlas", atlas.string()});
  desk.hand("type --delay 0 /trapezius");
  desk.until("it is found", [](json const& now) { return now["state"]["search"] == "trapezius"; });
  desk.hand("key Return");
  desk.until("the page is open",
             [](json const& now) { return now["title"] == "Neck and shoulder muscle"; });

  auto const file = atlas / "muscles" / "trapezius.json";
  auto const good = read_text(file);
  REQUIRE(good);
  auto const renamed = [&] {
    auto text = *good;
    auto const at = text.find("\"Neck and shoulder muscle\"");
    REQUIRE(at != std::string::npos);
    return text.replace(at, 26, "\"Kite muscle\"");
  }();
  REQUIRE(write_whole(file, renamed));
  desk.until("the new name is shown",
             [](json const& now) { return now["title"] == "Kite muscle"; });
  REQUIRE(write_whole(file, "{ \"id\": "));
  auto const now =
      desk.until("the fault is shown", [](json const& at) { return !at["fault"].is_null(); });
  CHECK(now["fault"].get<std::string>().find("trapezius.json") != std::string::npos);
  CHECK(now["title"] == "Kite muscle");
  REQUIRE(write_whole(file, *good));
  desk.until("it is mended", [](json const& at) {
    return at["fault"].is_null() && at["title"] == "Neck and shoulder muscle";
  });
}

TEST_CASE("body, theme, text size and the first help are remembered") {
  Desk desk;
  desk.start();
  desk.click("welcome:done");
  desk.until("the help is gone",
             [](json const& now) { return !now["items"].contains("welcome:done"); });
  desk.hand("key t");
  desk.hand("key ctrl+equal");
  desk.until("dark, with larger text", [](json const& now) {
    return now["state"]["theme"] == "dark" && now["state"]["text_scale"].get<double>() > 1.05;
  });
  CHECK(desk.close() == 0);
  desk.start();
  auto const now = desk.look();
  CHECK(now["state"]["theme"] == "dark");
  CHECK(now["state"]["text_scale"].get<double>() == Approx(1.1));
  CHECK_FALSE(now["items"].contains("welcome:done"));
}

TEST_CASE("without a display it says so in one line and ends with 2") {
  auto const folder = std::filesystem::temp_directory_path() / "knotmap-no-display";
  std::filesystem::create_directories(folder);
  unsetenv("DISPLAY");
  unsetenv("WAYLAND_DISPLAY");
  test::Process program({KNOTMAP_PROGRAM}, folder / "out", folder / "err");
  CHECK(program.wait() == 2);
  auto const said = read_text(folder / "err");
  REQUIRE(said);
  CHECK(said->starts_with("knotmap: "));
  CHECK(std::count(said->begin(), said->end(), '\n') == 1);
  std::filesystem::remove_all(folder);
}

TEST_CASE("paint with a real pointer: the list follows, the wheel comes closer, undo wipes") {
  Desk desk;
  desk.start();
  look_from_behind(desk);
  desk.click("paint");
  auto now = desk.until("the brush is on",
                        [](json const& at) { return at["state"]["brush"]["on"] == true; });
  CHECK(now["items"].contains("brush:done"));
  double const azimuth = now["state"]["view"]["azimuth"];
  desk.drag(back_x, back_y - 20.0, back_x - 4.0, back_y + 20.0);
  now = desk.until("the list is there", [](json const& at) { return at["page"] == "pain"; });
  CHECK(now["state"]["pain"].size() >= 2);
  CHECK(now["state"]["view"]["azimuth"].get<double>() == Approx(azimuth));
  double const radius = now["state"]["brush"]["radius_m"];
  double const away = now["state"]["view"]["distance"];
  desk.hand("mousemove " + std::to_string(static_cast<int>(back_x)) + " " +
            std::to_string(static_cast<int>(back_y)));
  desk.hand("click 4");
  now = desk.until("it has come closer", [&](json const& at) {
    return at["state"]["view"]["distance"].get<double>() < away * 0.95;
  });
  CHECK(now["state"]["brush"]["radius_m"].get<double>() == Approx(radius));
  desk.hand("key ctrl+z");
  desk.until("the stroke is gone", [](json const& at) { return at["state"]["pain"].empty(); });
  desk.hand("key p");
  desk.until("the brush is put away",
             [](json const& at) { return at["state"]["brush"]["on"] == false; });
}

TEST_CASE("the slider, H and \"show all\" under a real pointer, a right click opens the menu") {
  Desk desk;
  desk.start();
  look_from_behind(desk);
  auto const rect = desk.look()["items"]["slider:layer"];
  double const y = rect[1].get<double>() + 9.0;
  double const left = rect[0].get<double>() + 8.0;
  double const wide = rect[2].get<double>() - 16.0;
  desk.drag(left + 4.0, y, left + wide * 0.36, y);
  auto now = desk.until("it rests at superficial",
                        [](json const& at) { return at["state"]["under"]["layer"] == 1.0; });
  desk.hand("mousemove 465 385");  // the right buttock
  now = desk.until("a muscle is pointed at",
                   [](json const& at) { return !at["state"]["hovered"].is_null(); });
  auto const first = now["state"]["hovered"].get<std::string>();
  CHECK_FALSE(now["hover"].get<std::string>().empty());
  desk.hand("key h");
  now = desk.until("it is hidden", [&](json const& at) {
    return at["state"]["under"]["hidden"] == json{first} && at["state"]["hovered"] != first;
  });
  CHECK(now["items"].contains("show-all"));
  desk.hand("mousemove " + std::to_string(static_cast<int>(back_x)) + " " +
            std::to_string(static_cast<int>(back_y)) + " click 3");
  now = desk.until("the menu is open",
                   [](json const& at) { return at["items"].contains("menu:hide"); });
  auto const second = now["state"]["menu"].get<std::string>();
  CHECK(second != first);
  desk.click("menu:isolate");
  desk.until("it is alone", [&](json const& at) {
    return at["state"]["under"]["isolated"] == json{second} && at["state"]["menu"].is_null();
  });
  desk.click("show-all");
  now = desk.until("all are back", [](json const& at) {
    return at["state"]["under"]["hidden"].empty() && at["state"]["under"]["isolated"].empty();
  });
  CHECK_FALSE(now["items"].contains("show-all"));
  desk.click(back_x, back_y);
  now = desk.until("its page is open", [](json const& at) { return at["page"] == "muscle"; });
  CHECK(second == now["state"]["muscle"].get<std::string>() + "." +
                      now["state"]["muscle_side"].get<std::string>());
  // What is written comes back at the next start.
  desk.hand("key s");
  desk.until("the muscle of a point is not seen any more",
             [](json const& at) { return at["state"]["see_muscle"] == false; });
  CHECK(desk.close() == 0);
  desk.start();
  CHECK(desk.look()["state"]["see_muscle"] == false);
}

TEST_CASE("a click beside an open menu closes it and marks nothing") {
  Desk desk;
  desk.start();
  desk.hand("key period");
  desk.until("muscles are seen",
             [](json const& at) { return at["state"]["under"]["layer"] == 1.0; });
  desk.hand("mousemove 430 300 click 3");
  desk.until("the menu is open", [](json const& at) { return at["items"].contains("menu:hide"); });
  desk.click(430.0, 230.0);
  auto const now =
      desk.until("it is closed", [](json const& at) { return !at["items"].contains("menu:hide"); });
  CHECK(now["page"] == "start");
}
