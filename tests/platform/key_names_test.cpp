// Keys are named as the bindings write them.
#include "platform/key_names.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("Keys without a character have plain names") {
  CHECK(key_name(GLFW_KEY_ESCAPE, 0) == "Esc");
  CHECK(key_name(GLFW_KEY_KP_ENTER, 0) == "Enter");
  CHECK(key_name(GLFW_KEY_PAGE_DOWN, 0) == "PageDown");
  CHECK(key_name(GLFW_KEY_F12, 0) == "F12");
}

TEST_CASE("Punctuation, digits and foreign letters are named by their character") {
  CHECK(is_named_by_character("/"));
  CHECK(is_named_by_character("1"));
  CHECK(is_named_by_character("\xC3\xA9"));  // é
  CHECK_FALSE(is_named_by_character("A"));
  CHECK_FALSE(is_named_by_character("Esc"));
  CHECK_FALSE(is_named_by_character("F5"));
  CHECK_FALSE(is_named_by_character(""));
}

TEST_CASE("Modifiers come in one fixed order") {
  CHECK(modifier_prefix(GLFW_MOD_SHIFT | GLFW_MOD_CONTROL) == "Ctrl+Shift+");
  CHECK(modifier_prefix(GLFW_MOD_ALT) == "Alt+");
  CHECK(modifier_prefix(GLFW_MOD_CAPS_LOCK).empty());
}

TEST_CASE("Characters are told in UTF-8") {
  CHECK(utf8(U'?') == "?");
  CHECK(utf8(U'\u00E9') == "\xC3\xA9");
  CHECK(utf8(U'\u20AC') == "\xE2\x82\xAC");
  CHECK(utf8(U'\U0001F600') == "\xF0\x9F\x98\x80");
}
