// How it looks, in a real window: the small view becomes the large one and back, an exercise runs
// and rests, the guided press takes the position.
#include <string>

#include "at_desk.h"

namespace {

void open_first_point(Desk& desk) {
  click_the_back_past_the_gate(desk);
  desk.hand("key n");
  desk.until("a point is open", [](json const& at) { return at["page"] == "point"; });
}

bool stands(json const& now) {
  return now["state"]["pose"].is_null();
}

}  // namespace

TEST_CASE("the small view shows how a point is pressed, becomes the large one, and back") {
  Desk desk;
  desk.start();
  open_first_point(desk);
  desk.until("the small view is there",
             [](json const& now) { return now["items"].contains("small"); });
  desk.click("small");
  auto now = desk.until("the body is in position",
                        [](json const& at) { return !stands(at) && !at["state"]["flying"]; });
  CHECK(now["state"]["pose"]["way"] == 1);
  auto const frames = now["scene_frames"];
  Desk::pause(1.5);
  CHECK(desk.look()["scene_frames"] == frames);  // it costs nothing to stay so
  desk.click("small");
  desk.until("the X is large again",
             [](json const& at) { return stands(at) && !at["state"]["flying"]; });
  desk.click("press:start");
  desk.until("the press asks", [](json const& at) { return at["state"]["press"].is_object(); });
  desk.click("press:next");
  desk.until("the position is taken", [](json const& at) { return !stands(at); });
  desk.click("press:show-x");
  desk.until("the X is seen", [](json const& at) { return stands(at); });
  desk.click("press:show-way");
  desk.until("the position is back", [](json const& at) { return !stands(at); });
}

TEST_CASE("an exercise runs at its pace, pauses by Space, and ends with Esc") {
  Desk desk;
  desk.start();
  desk.hand("key slash");
  desk.hand("type --delay 40 'wall slide'");
  desk.until("it is found",
             [](json const& now) { return now["items"].contains("result:wall_slide"); });
  desk.click("result:wall_slide");
  desk.until("its page is open", [](json const& now) { return now["page"] == "exercise"; });
  desk.click("motion:show");
  desk.until("the body is on its way", [](json const& now) {
    return !stands(now) && now["state"]["pose"]["exercise_s"].get<double>() > 0.5;
  });
  desk.hand("key space");
  auto now = desk.until("it is paused",
                        [](json const& at) { return !at["state"]["pose"]["runs"].get<bool>(); });
  auto const paused = now["state"]["pose"]["exercise_s"].get<double>();
  auto const frames = now["scene_frames"];
  Desk::pause(1.5);
  now = desk.look();
  CHECK(now["state"]["pose"]["exercise_s"] == paused);
  CHECK(now["scene_frames"] == frames);
  desk.hand("key space");
  desk.until("it goes on", [&](json const& at) {
    return at["state"]["pose"]["exercise_s"].get<double>() > paused + 0.5;
  });
  desk.hand("key Escape");
  desk.until("the body stands", [](json const& at) { return stands(at); });
}
