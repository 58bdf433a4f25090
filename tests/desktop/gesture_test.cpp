// What presses, moves and wheel turns mean.
#include "desktop/gesture.h"

#include <catch2/catch.hpp>

using namespace knotmap;
using Kind = InputEvent::Kind;

namespace {

InputEvent event(Kind kind, float x, float y, int button = 0) {
  InputEvent event;
  event.kind = kind;
  event.x = x;
  event.y = y;
  event.button = button;
  return event;
}

}  // namespace

TEST_CASE("a press and a release at one place is a click, told at once") {
  Gesture gesture;
  CHECK_FALSE(gesture.take(event(Kind::press, 10, 10), false, 0.0, 1.0F));
  CHECK_FALSE(gesture.take(event(Kind::pointer, 12, 11), false, 0.05, 1.0F));
  auto const meant = gesture.take(event(Kind::release, 12, 11), false, 0.1, 1.0F);
  REQUIRE(meant);
  CHECK(meant->kind == Meant::Kind::click);
}

TEST_CASE("from four points on it is a drag, and nothing of the way is lost") {
  Gesture gesture;
  static_cast<void>(gesture.take(event(Kind::press, 10, 10), false, 0.0, 1.0F));
  CHECK_FALSE(gesture.take(event(Kind::pointer, 13, 10), false, 0.0, 1.0F));
  auto const first = gesture.take(event(Kind::pointer, 15, 10), false, 0.0, 1.0F);
  REQUIRE(first);
  CHECK(first->kind == Meant::Kind::turn);
  CHECK(first->by == glm::vec2(5, 0));
  auto const second = gesture.take(event(Kind::pointer, 20, 12), true, 0.0, 1.0F);  // over a panel
  REQUIRE(second);
  CHECK(second->by == glm::vec2(5, 2));
  CHECK(gesture.is_dragging());
  auto const end = gesture.take(event(Kind::release, 20, 12), true, 0.0, 1.0F);
  REQUIRE(end);
  CHECK(end->kind == Meant::Kind::released);
  CHECK_FALSE(gesture.is_dragging());
}

TEST_CASE("on a fine screen four points are eight pixels") {
  Gesture gesture;
  static_cast<void>(gesture.take(event(Kind::press, 10, 10), false, 0.0, 2.0F));
  CHECK_FALSE(gesture.take(event(Kind::pointer, 17, 10), false, 0.0, 2.0F));
  CHECK(gesture.take(event(Kind::release, 17, 10), false, 0.0, 2.0F)->kind == Meant::Kind::click);
}

TEST_CASE("the right button, or Shift, moves the body") {
  Gesture gesture;
  static_cast<void>(gesture.take(event(Kind::press, 0, 0, 1), false, 0.0, 1.0F));
  CHECK(gesture.take(event(Kind::pointer, 9, 0), false, 0.0, 1.0F)->kind == Meant::Kind::pan);
  static_cast<void>(gesture.take(event(Kind::release, 9, 0, 1), false, 0.0, 1.0F));
  auto press = event(Kind::press, 0, 0);
  press.shift = true;
  static_cast<void>(gesture.take(press, false, 0.0, 1.0F));
  CHECK(gesture.take(event(Kind::pointer, 9, 0), false, 0.0, 1.0F)->kind == Meant::Kind::pan);
  static_cast<void>(gesture.take(event(Kind::release, 9, 0), false, 0.0, 1.0F));
}

TEST_CASE("two quick clicks are a click and a double click, and three are not two pairs") {
  Gesture gesture;
  auto const click = [&](double when) {
    static_cast<void>(gesture.take(event(Kind::press, 50, 50), false, when, 1.0F));
    return gesture.take(event(Kind::release, 50, 50), false, when + 0.02, 1.0F)->kind;
  };
  CHECK(click(1.0) == Meant::Kind::click);
  CHECK(click(1.2) == Meant::Kind::double_click);
  CHECK(click(1.4) == Meant::Kind::click);
  CHECK(click(3.0) == Meant::Kind::click);
}

TEST_CASE("what begins over a panel is the panel's until the button is up") {
  Gesture gesture;
  CHECK_FALSE(gesture.take(event(Kind::press, 5, 5), true, 0.0, 1.0F));
  auto const moved = gesture.take(event(Kind::pointer, 300, 300), false, 0.0, 1.0F);
  CHECK((!moved || moved->kind == Meant::Kind::point));
  CHECK_FALSE(gesture.take(event(Kind::release, 300, 300), false, 0.0, 1.0F));
}

TEST_CASE("the wheel zooms where the pointer is, but not over a panel") {
  Gesture gesture;
  static_cast<void>(gesture.take(event(Kind::pointer, 70, 80), false, 0.0, 1.0F));
  auto wheel = event(Kind::wheel, 0, 1);
  auto const meant = gesture.take(wheel, false, 0.0, 1.0F);
  REQUIRE(meant);
  CHECK(meant->kind == Meant::Kind::zoom);
  CHECK(meant->at == glm::vec2(70, 80));
  CHECK_FALSE(gesture.take(wheel, true, 0.0, 1.0F));
}

TEST_CASE("when the window loses the focus a drag ends") {
  Gesture gesture;
  static_cast<void>(gesture.take(event(Kind::press, 0, 0), false, 0.0, 1.0F));
  static_cast<void>(gesture.take(event(Kind::pointer, 30, 0), false, 0.0, 1.0F));
  static_cast<void>(gesture.take(event(Kind::focus, 0, 0), false, 0.0, 1.0F));
  CHECK_FALSE(gesture.is_dragging());
  CHECK_FALSE(gesture.take(event(Kind::release, 30, 0), false, 0.0, 1.0F));
}

TEST_CASE("the right button without a drag asks for a menu, with one it moves the body") {
  Gesture gesture;
  static_cast<void>(gesture.take(event(Kind::press, 10, 10, 1), false, 0.0, 1.0F));
  auto const meant = gesture.take(event(Kind::release, 11, 10, 1), false, 0.1, 1.0F);
  REQUIRE(meant);
  CHECK(meant->kind == Meant::Kind::menu);
  static_cast<void>(gesture.take(event(Kind::press, 10, 10, 1), false, 1.0, 1.0F));
  CHECK(gesture.take(event(Kind::pointer, 30, 10, 1), false, 1.1, 1.0F)->kind == Meant::Kind::pan);
  CHECK(gesture.take(event(Kind::release, 30, 10, 1), false, 1.2, 1.0F)->kind ==
        Meant::Kind::released);
  static_cast<void>(gesture.take(event(Kind::press, 10, 10, 2), false, 2.0, 1.0F));
  CHECK_FALSE(gesture.take(event(Kind::release, 10, 10, 2), false, 2.1, 1.0F));
}
