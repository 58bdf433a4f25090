// The window on a very large screen and on a very small one.
#include <string>

#include "at_desk.h"

namespace {

double height_of(json const& now, char const* item) {
  return now["items"][item][3].get<double>();
}

/// Every item lies on the canvas.
void must_lie_inside(json const& now) {
  double const wide = now["canvas"][0];
  double const high = now["canvas"][1];
  for (auto const& [name, rect] : now["items"].items()) {
    INFO(name << ": " << rect.dump());
    CHECK(rect[0].get<double>() >= -0.5);
    CHECK(rect[1].get<double>() >= -0.5);
    CHECK(rect[0].get<double>() + rect[2].get<double>() <= wide + 0.5);
    CHECK(rect[1].get<double>() + rect[3].get<double>() <= high + 0.5);
  }
}

/// From the start by the pointer to a page and back, as anywhere.
void go_through(Desk& desk) {
  desk.hand("key k");
  auto now = desk.until("the cursor is on the body",
                        [](json const& at) { return at["cursor"].is_object(); });
  must_lie_inside(now);
  desk.click(now["cursor"]["x"].get<double>(), now["cursor"]["y"].get<double>());
  now = desk.until("the pain is listed", [](json const& at) { return at["page"] == "pain"; });
  must_lie_inside(now);
  if (!now["items"].contains("gate:none")) {  // below the edge: the key first brings it in sight
    desk.hand("key n");
    desk.until("the signs are in sight",
               [](json const& at) { return at["items"].contains("gate:none"); });
  }
  desk.hand("key n");
  desk.until("the gate is answered",
             [](json const& at) { return !at["state"]["none_told"].empty(); });
  desk.hand("key n");
  now = desk.until("a page is open", [](json const& at) { return at["page"] == "point"; });
  must_lie_inside(now);
  desk.click("page:back");
  desk.until("the list is back", [](json const& at) { return at["page"] == "pain"; });
}

}  // namespace

TEST_CASE("3200x1800 pixels open readable, without a setting") {
  Desk desk("3200x1800");
  desk.start();
  auto const now = desk.look();
  // A button of 32 points would be 3 mm high on such a screen of a laptop.
  CHECK(height_of(now, "whole") > 50.0);
  CHECK(now["canvas"][0].get<double>() > 2000.0);
  CHECK(now["canvas"][0].get<double>() <= 3200.0);
  go_through(desk);
  CHECK(desk.close() == 0);
}

TEST_CASE("320x480 pixels have room for the body, the list and the buttons") {
  Desk desk("320x480");
  desk.start();
  auto const now = desk.look();
  CHECK(now["canvas"][0].get<double>() <= 320.0);
  CHECK(now["canvas"][1].get<double>() <= 480.0);
  go_through(desk);
  CHECK(desk.close() == 0);
}
