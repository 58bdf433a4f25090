// The guided press in a real window: by mouse alone, by keyboard alone, and closed and opened
// again.
#include <string>

#include "at_desk.h"

namespace {

json until_stage(Desk const& desk, std::string const& stage) {
  return desk.until("the press is at " + stage, [&](json const& now) {
    return now["state"]["press"].is_object() && now["state"]["press"]["stage"] == stage;
  });
}

}  // namespace

TEST_CASE("a press by mouse alone: from the list to what it brought") {
  Desk desk;
  desk.start();
  click_the_back_past_the_gate(desk);
  desk.click("press:start");
  until_stage(desk, "prepare");
  desk.click("press rate:6");
  desk.click("press:next");
  auto now = until_stage(desk, "steps");
  while (now["state"]["press"]["stage"] == "steps") {
    auto const step = now["state"]["press"]["step"];
    desk.click("press:next");
    now = desk.until("it goes on", [&](json const& at) {
      return at["state"]["press"]["stage"] != "steps" || at["state"]["press"]["step"] != step;
    });
  }
  CHECK(now["state"]["press"]["stage"] == "hold");
  now = desk.until("it asks how strong it is",
                   [](json const& at) { return at["items"].contains("press answer:3"); });
  desk.click("press answer:3");
  desk.until("the answer was taken",
             [](json const& at) { return !at["items"].contains("press answer:3"); });
  desk.click("press:stop");
  until_stage(desk, "rate");
  desk.click("press rate:3");
  now = desk.until("it goes on", [](json const& at) {
    return at["state"]["press"]["stage"] == "done" || at["items"].contains("press move:skip");
  });
  if (now["items"].contains("press move:skip")) desk.click("press move:skip");
  until_stage(desk, "done");
  desk.click("press:close");
  desk.until("the map is back", [](json const& at) {
    return at["state"]["press"].is_null() && at["state"]["press_sessions"] == 1;
  });
  CHECK(desk.close() == 0);
}

TEST_CASE("a press by keyboard alone, stopped by a sign") {
  Desk desk;
  desk.start();
  click_the_back_past_the_gate(desk);
  desk.hand("key n");  // the first of the list
  desk.until("its page is open", [](json const& at) { return at["page"] == "point"; });
  // To the button: the panel, then item by item.
  desk.hand("key F6");
  desk.until("the panel has the keyboard", [](json const& at) { return at["focus"] != ""; });
  for (int i = 0; i < 40; ++i) {
    auto const now = desk.until("it rests", [](json const&) { return true; });
    if (now["focus"] == "press:start") break;
    desk.hand("key Tab");
    desk.until("the focus moves", [&](json const& at) { return at["focus"] != now["focus"]; });
  }
  desk.hand("key Return");
  until_stage(desk, "prepare");
  desk.hand("key 7");
  desk.hand("key Return");
  auto now = until_stage(desk, "steps");
  while (now["state"]["press"]["stage"] == "steps") {
    auto const step = now["state"]["press"]["step"];
    desk.hand("key Return");
    now = desk.until("it goes on", [&](json const& at) {
      return at["state"]["press"]["stage"] != "steps" || at["state"]["press"]["step"] != step;
    });
  }
  desk.hand("key space");
  desk.until("it is paused", [](json const& at) { return at["state"]["press"]["paused"] == true; });
  desk.hand("key space");
  desk.until("it goes on", [](json const& at) { return at["state"]["press"]["paused"] == false; });
  // To the sign by Tab.
  for (int i = 0; i < 40; ++i) {
    now = desk.until("it rests", [](json const&) { return true; });
    if (now["focus"] == "press:tingling") break;
    desk.hand("key Tab");
    desk.until("the focus moves", [&](json const& at) { return at["focus"] != now["focus"]; });
  }
  desk.hand("key Return");
  until_stage(desk, "stopped");
  desk.hand("key Escape");
  desk.until("the map is back", [](json const& at) { return at["state"]["press"].is_null(); });
  CHECK(desk.close() == 0);
}

TEST_CASE("a press that a kill broke off waits to be taken up again") {
  Desk desk;
  desk.start();
  click_the_back_past_the_gate(desk);
  desk.click("press:start");
  until_stage(desk, "prepare");
  desk.click("press:next");
  until_stage(desk, "steps");
  desk.kill_it();
  desk.start();
  auto const now = desk.until("it is offered", [](json const& at) {
    return at["items"].contains("press:resume") && at["state"]["press"]["shown"] == false;
  });
  CHECK(now["state"]["press"]["stage"] == "steps");
  desk.click("press:resume");
  desk.until("it goes on", [](json const& at) { return at["state"]["press"]["shown"] == true; });
  desk.hand("key Escape");
  desk.until("nothing was pressed, so nothing is left",
             [](json const& at) { return at["state"]["press"].is_null(); });
  CHECK(desk.close() == 0);
}
