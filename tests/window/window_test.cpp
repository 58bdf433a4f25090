// The journey in a real window: from "it hurts here" to "press there", with mouse and keyboard.
#include <catch2/catch.hpp>
#include <cmath>
#include <thread>

#include "window/person.h"

using knotmap::test::Person;
using knotmap::test::Scratch;
using nlohmann::json;

namespace {

/// Moves the pointer over the back until the map names the wanted region, as a person looks for it.
bool finds(Person& person, std::string const& region, double& x, double& y) {
  for (y = 150.0; y < 420.0; y += 18.0) {
    for (x = 300.0; x < 560.0; x += 16.0) {
      person.moves_to(x, y);
      auto const hover = person.sees()["hover"].get<std::string>();
      if (hover.find(region) != std::string::npos) return true;
    }
  }
  return false;
}

std::string stage(json const& seen) {
  return seen["stage"].get<std::string>();
}

}  // namespace

TEST_CASE("click the back, see the list, click an X, read its title") {
  Scratch const home;
  Person person(home.path(""));
  person.clicks("view:back");
  REQUIRE(person.waits_until([](json const& seen) {
    return std::abs(seen["state"]["view"]["azimuth"].get<double>() - 180.0) < 0.1;
  }));
  double x = 0.0;
  double y = 0.0;
  REQUIRE(finds(person, "etween spine and shoulder blade, right", x, y));
  person.clicks(x, y);
  REQUIRE(person.waits_until([](json const& seen) { return stage(seen) == "pain"; }));
  auto const list = person.sees();
  CHECK(list["region"].get<std::string>().find("shoulder blade") != std::string::npos);
  REQUIRE_FALSE(list["marks"].empty());
  CHECK(list["marks"].size() <= 7);

  json target;
  for (auto const& mark : list["marks"]) {
    if (!mark["hidden"].get<bool>() && mark["number"] == "1") target = mark;
  }
  REQUIRE(target.is_object());
  person.clicks(target["x"].get<double>(), target["y"].get<double>());
  REQUIRE(person.waits_until([](json const& seen) { return stage(seen) == "point"; }));
  auto const page = person.sees();
  auto const id = page["state"]["selected"].get<std::string>();
  auto const shown = knotmap::test::knotmap("show " + id + " --json");
  CHECK(page["title"] == json::parse(shown.out)["title"]);
  CHECK_FALSE(page["title"].get<std::string>().empty());

  // One step back at a time, and undo.
  person.presses("Escape");
  CHECK(person.waits_until([](json const& seen) { return stage(seen) == "pain"; }));
  person.presses("Escape");
  CHECK(person.waits_until([](json const& seen) { return stage(seen) == "start"; }));
  person.presses("ctrl+z");
  CHECK(person.waits_until([](json const& seen) { return stage(seen) == "pain"; }));
  CHECK(person.closes() == 0);
}

TEST_CASE("drag turns, the wheel zooms, and nothing is drawn when nothing happens") {
  Scratch const home;
  Person person(home.path(""));
  auto const before = person.sees()["state"]["view"];
  person.drags(430.0, 400.0, 560.0, 400.0);
  auto const turned = person.sees()["state"]["view"];
  CHECK(turned["azimuth"] != before["azimuth"]);
  CHECK(person.sees()["state"]["pain"].empty());  // a drag is no click
  person.moves_to(430.0, 300.0);
  person.turns_wheel(3);
  auto const closer = person.sees()["state"]["view"];
  CHECK(closer["distance"].get<double>() < turned["distance"].get<double>());

  auto const still = person.sees()["frames"];
  std::this_thread::sleep_for(std::chrono::seconds(3));
  CHECK(person.sees()["frames"] == still);
  CHECK(person.closes() == 0);
}

TEST_CASE("search forgives a typing mistake and opens what was meant") {
  Scratch const home;
  Person person(home.path(""));
  person.presses("slash");
  person.types("trapezuis");
  REQUIRE(
      person.waits_until([](json const& seen) { return seen["state"]["search"] == "trapezuis"; }));
  person.presses("Return");
  CHECK(person.waits_until([](json const& seen) {
    return stage(seen) == "muscle" && seen["state"]["muscle"] == "trapezius";
  }));
  CHECK(person.closes() == 0);
}

TEST_CASE("the body and the text size are remembered") {
  Scratch const home;
  {
    Person person(home.path(""), "--body male");
    person.presses("ctrl+plus");
    CHECK(person.waits_until(
        [](json const& seen) { return seen["state"]["text_scale"].get<double>() > 1.05; }));
    CHECK(person.closes() == 0);
  }
  Person person(home.path(""));
  CHECK(person.sees()["state"]["text_scale"].get<double>() > 1.05);
  CHECK(person.closes() == 0);
}
