// A real window on a real (virtual) display, driven by xdotool: what is typed and clicked arrives.
#include "platform/window.h"

#include <epoxy/gl.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <string>

#include "platform/files.h"

using namespace knotmap;

namespace {

/// The events of the next half second or so.
std::vector<InputEvent> events_after(Window& window, std::string const& xdotool) {
  std::string const command = "xdotool " + xdotool;
  if (std::system(command.c_str()) != 0) return {};
  std::vector<InputEvent> all;
  double const end = seconds_now() + 0.4;
  while (seconds_now() < end) {
    auto some = window.events(0.05);
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

std::vector<std::string> keys_of(std::vector<InputEvent> const& events) {
  std::vector<std::string> names;
  for (InputEvent const& event : events) {
    if (event.kind == InputEvent::Kind::key) names.push_back(event.name);
  }
  return names;
}

bool has_xdotool() {
  return std::system("command -v xdotool >/dev/null") == 0;
}

}  // namespace

TEST_CASE("A window opens with OpenGL 3.3 and the size that was asked for") {
  WindowPlacement placement;
  placement.x = 10;
  placement.y = 20;
  placement.width = 640;
  placement.height = 480;
  auto window = Window::open("Knotmap", placement, true);
  REQUIRE(window);
  CHECK(epoxy_gl_version() >= 33);
  CHECK((*window)->framebuffer_width() == 640);
  CHECK((*window)->framebuffer_height() == 480);
  CHECK((*window)->scale() == 1.0F);
  static_cast<void>((*window)->events(0.2));
  CHECK((*window)->visible());
  CHECK((*window)->placement().width == 640);
  CHECK((*window)->placement().x == 10);
  (*window)->swap();
}

TEST_CASE("Keys and clicks arrive in order and none is lost") {
  if (!has_xdotool()) {
    WARN("xdotool is not installed: not driven");
    return;
  }
  auto opened = Window::open("Knotmap", {});
  REQUIRE(opened);
  Window& window = **opened;
  static_cast<void>(events_after(window, "mousemove 100 100"));  // the display may focus late

  SECTION("letters, arrows, modifiers and characters have their names") {
    CHECK(keys_of(events_after(window, "key f")) == std::vector<std::string>{"F"});
    CHECK(keys_of(events_after(window, "key shift+Left")) ==
          std::vector<std::string>{"Shift+Left"});
    CHECK(keys_of(events_after(window, "key ctrl+shift+z")) ==
          std::vector<std::string>{"Ctrl+Shift+Z"});
    CHECK(keys_of(events_after(window, "key question")) == std::vector<std::string>{"?"});
    CHECK(keys_of(events_after(window, "key 1")) == std::vector<std::string>{"1"});
    CHECK(keys_of(events_after(window, "key ctrl+0")) == std::vector<std::string>{"Ctrl+0"});
    CHECK(keys_of(events_after(window, "key Escape")) == std::vector<std::string>{"Esc"});
  }
  SECTION("typed text comes as characters") {
    std::u32string text;
    for (InputEvent const& event : events_after(window, "type --delay 1 'Ab ?'")) {
      if (event.kind == InputEvent::Kind::text) text += event.codepoint;
    }
    CHECK(text == U"Ab ?");
  }
  SECTION("a click tells where, and which button") {
    auto const events = events_after(window, "mousemove 123 45 click 3");
    auto const press = std::find_if(events.begin(), events.end(), [](InputEvent const& event) {
      return event.kind == InputEvent::Kind::press;
    });
    REQUIRE(press != events.end());
    CHECK(press->button == 1);
    CHECK(press->x == Approx(123));
    CHECK(press->y == Approx(45));
  }
  SECTION("the wheel turns up as positive") {
    auto const events = events_after(window, "click 4");
    auto const wheel = std::find_if(events.begin(), events.end(), [](InputEvent const& event) {
      return event.kind == InputEvent::Kind::wheel;
    });
    REQUIRE(wheel != events.end());
    CHECK(wheel->y == 1.0F);
  }
}
