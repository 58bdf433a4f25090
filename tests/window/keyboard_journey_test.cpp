// The whole way by keyboard alone, in a real window: from the start to how to press, and back.
#include <string>

#include "at_desk.h"

namespace {

void press(Desk& desk, std::string const& keys) {
  desk.hand("key " + keys);
}

/// Presses a key until what is shown is as wanted, at most `most` times.
json press_until(Desk& desk, std::string const& key, int most, Desk::Wanted const& wanted) {
  for (int i = 0; i < most; ++i) {
    auto now = desk.until("it rests", [](json const&) { return true; });
    if (wanted(now)) return now;
    press(desk, key);
    // On a busy machine the report of the last key must not be taken for that of this one.
    for (int waited = 0; waited < 20 && desk.look() == now; ++waited) Desk::pause(0.1);
  }
  auto now = desk.until("it rests", [](json const&) { return true; });
  INFO(key << " led only to " << now["focus"] << ", " << now["cursor"].dump());
  REQUIRE(wanted(now));
  return now;
}

}  // namespace

TEST_CASE("the whole way by keyboard alone") {
  Desk desk;
  desk.start();
  // To a place: the back, the cursor, some steps.
  press(desk, "b");
  until_seen_from_behind(desk);
  press(desk, "F6");  // on a panel first: nothing had the focus
  desk.until("the panel has the keyboard", [](json const& now) { return now["focus"] != ""; });
  press(desk, "F6");
  auto now = desk.until("the cursor is on the body", [](json const& at) {
    return at["cursor"].is_object() && at["focus"] == "";
  });
  auto const first = now["cursor"]["words"].get<std::string>();
  CHECK_FALSE(first.empty());
  double const x = now["cursor"]["x"];
  press(desk, "Right");
  desk.until("it has moved to the right",
             [&](json const& at) { return at["cursor"]["x"].get<double>() > x + 3.0; });
  press(desk, "shift+Up shift+Up");
  press(desk, "ctrl+Up");
  now = desk.until("it says another place",
                   [&](json const& at) { return at["cursor"]["words"] != first; });
  CHECK(now["state"]["pain"].empty());
  // Mark, and answer the gate.
  press(desk, "Return");
  now = desk.until("the pain is marked", [](json const& at) {
    return at["page"] == "pain" && at["state"]["pain"].size() == 1;
  });
  auto const region = now["title"].get<std::string>();
  if (now["items"].contains("gate:none")) press(desk, "n");
  desk.until("the gate is open", [](json const& at) { return !at["items"].contains("gate:none"); });
  // Walk the list, open a point.
  press(desk, "F6");
  desk.until("the panel has the keyboard", [](json const& at) { return at["focus"] != ""; });
  now = press_until(desk, "Down", 20, [](json const& at) {
    return at["focus"].get<std::string>().starts_with("candidate:");
  });
  auto const candidate = now["focus"].get<std::string>();
  CHECK(now["state"]["previewed"] == candidate.substr(candidate.find(':') + 1));
  press(desk, "Return");
  now = desk.until("its page is open", [](json const& at) { return at["page"] == "point"; });
  CHECK(now["state"]["selected"] == candidate.substr(candidate.find(':') + 1));
  // Read to its end.
  auto const items = now["items"];
  press(desk, "Next Next Next");
  desk.until("the page has scrolled", [&](json const& at) { return at["items"] != items; });
  press(desk, "End");
  desk.until("its last line is in sight", [](json const& at) {
    return at["focus"] != "page:back" && at["items"].contains(at["focus"].get<std::string>());
  });
  // Back, undo, and the same again.
  press(desk, "Escape");
  desk.until("the list is back",
             [&](json const& at) { return at["page"] == "pain" && at["title"] == region; });
  press(desk, "ctrl+z");
  desk.until("undo opens the page again", [](json const& at) { return at["page"] == "point"; });
  press(desk, "Escape");
  desk.until("the list is back", [](json const& at) { return at["page"] == "pain"; });
  // Under the skin, pick a muscle.
  press(desk, "period");
  desk.until("muscles are seen",
             [](json const& at) { return at["state"]["under"]["layer"] == 1.0; });
  press_until(desk, "F6", 3,
              [](json const& at) { return at["focus"] == "" && at["cursor"].is_object(); });
  press_until(desk, "Down", 12, [](json const& at) { return at["cursor"]["muscle"] != ""; });
  now = desk.until("it is lit up",
                   [](json const& at) { return at["state"]["hovered"] == at["cursor"]["muscle"]; });
  auto const muscle = now["cursor"]["muscle"].get<std::string>();
  press(desk, "Return");
  now = desk.until("its page is open", [](json const& at) { return at["page"] == "muscle"; });
  CHECK(muscle.starts_with(now["state"]["muscle"].get<std::string>()));
  // Back to the skin, start over, quit.
  press(desk, "comma");
  press(desk, "Escape");
  desk.until("the list is back", [](json const& at) { return at["page"] == "pain"; });
  press_until(desk, "F6", 3, [](json const& at) { return at["focus"] != ""; });
  press(desk, "Home");
  desk.until("it is on the way back", [](json const& at) { return at["focus"] == "page:back"; });
  press(desk, "Return");
  desk.until("nothing is marked",
             [](json const& at) { return at["page"] == "start" && at["state"]["pain"].empty(); });
  CHECK(desk.close() == 0);
}

TEST_CASE("a held space bar and the arrows paint, as one step back") {
  Desk desk;
  desk.start();
  press(desk, "p k");
  desk.until("brush and cursor are there", [](json const& now) {
    return now["state"]["brush"]["on"] == true && now["cursor"].is_object();
  });
  // As a hand that looks: each key after what the one before did was seen.
  auto const dabs = [&](std::size_t wanted) {
    desk.until("a stroke is painted, dab by dab",
               [=](json const& now) { return now["state"]["pain"].size() == wanted; });
  };
  desk.hand("keydown space");
  dabs(1);
  for (std::size_t const after : {2U, 3U, 4U}) {
    desk.hand("key Up");
    dabs(after);
  }
  desk.hand("keyup space");
  press(desk, "ctrl+z");
  desk.until("it is gone at once", [](json const& now) { return now["state"]["pain"].empty(); });
}

TEST_CASE("the menu of a muscle opens by keyboard at the cursor") {
  Desk desk;
  desk.start();
  press(desk, "period");
  desk.until("muscles are seen",
             [](json const& now) { return now["state"]["under"]["layer"] == 1.0; });
  press(desk, "k");
  desk.until("the cursor is there", [](json const& now) { return now["cursor"].is_object(); });
  press_until(desk, "Down", 12, [](json const& at) { return at["cursor"]["muscle"] != ""; });
  press(desk, "shift+F10");
  desk.until("the menu has the keyboard",
             [](json const& now) { return now["focus"] == "menu:open"; });
  press(desk, "Down Return");
  desk.until("the muscle is hidden", [](json const& now) {
    return now["state"]["under"]["hidden"].size() == 1 && now["state"]["menu"].is_null();
  });
}

TEST_CASE("keys work on a Russian keyboard by their place") {
  Desk desk;
  REQUIRE(std::system("setxkbmap ru") == 0);
  desk.start();
  // As the hand does: the key beside B, of which a Russian keyboard says something else.
  desk.hand("key --delay 50 Cyrillic_i");  // B
  until_seen_from_behind(desk);
  desk.hand("key Cyrillic_ie");  // T
  desk.until("it is dark", [](json const& now) { return now["state"]["theme"] == "dark"; });
  desk.hand("key ctrl+Cyrillic_shorti");  // Ctrl+Q
  CHECK(desk.ended() == 0);
}
