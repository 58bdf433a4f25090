// What the tests at a desk have in common: names, and what a person does in many of them.
#pragma once

#include <cmath>
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "desk.h"

namespace knotmap::test {

using nlohmann::json;

/// The upper back, right, when the body is seen from behind in a window of 1280x800.
inline constexpr double back_x = 470.0;
inline constexpr double back_y = 170.0;

inline void until_seen_from_behind(Desk const& desk) {
  desk.until("it is seen from behind", [](json const& now) {
    return std::abs(now["state"]["view"]["azimuth"].get<double>() - 180.0) < 1.0;
  });
}

/// Turns the wheel over the panel until the item is in sight.
inline void scroll_to(Desk const& desk, std::string const& item) {
  constexpr int most = 60;
  constexpr auto over_panel = "mousemove 1100 500 click 5";
  for (int i = 0; i < most; ++i) {
    auto const now = desk.until("it rests", [](json const&) { return true; });
    if (now["items"].contains(item)) return;
    desk.hand(over_panel);
    Desk::pause(0.15);
  }
  FAIL("the wheel never came to " << item);
}

/// By the button of the bar.
inline void look_from_behind(Desk& desk) {
  desk.click("view:back");
  until_seen_from_behind(desk);
}

/// Marks a pain there.
inline void click_the_back(Desk& desk) {
  look_from_behind(desk);
  desk.click(back_x, back_y);
  desk.until("the candidates are listed",
             [](json const& now) { return now["page"] == "pain" && !now["marks"].empty(); });
}

/// The same, and none of the warning signs is so.
inline void click_the_back_past_the_gate(Desk& desk) {
  click_the_back(desk);
  if (!desk.look()["items"].contains("gate:none")) return;
  desk.click("gate:none");
  desk.until("the gate is open", [](json const& at) { return !at["items"].contains("gate:none"); });
}

}  // namespace knotmap::test

using namespace knotmap;
using namespace knotmap::test;
