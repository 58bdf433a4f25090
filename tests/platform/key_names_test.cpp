// Keys are named as the bindings write them.
#include "platform/key_names.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("Keys without a character have plain names") {
  CHECK(key_name(GLFW_KEY_ESCAPE, "") == "Esc");
  CHECK(key_name(GLFW_KEY_KP_ENTER, "") == "Enter");
  CHECK(key_name(GLFW_KEY_PAGE_DOWN, "") == "PageDown");
  CHECK(key_name(GLFW_KEY_F12, "") == "F12");
}

TEST_CASE("Latin letters are taken as they are printed, wherever the layout has them") {
  // QWERTZ: Z is printed where a US keyboard has Y. AZERTY: A where it has Q.
  CHECK(key_name(GLFW_KEY_Y, "z") == "Z");
  CHECK(name_by_place(GLFW_KEY_Y, "z").empty());
  CHECK(key_name(GLFW_KEY_Q, "a") == "A");
  CHECK(name_by_place(GLFW_KEY_Q, "a").empty());  // Ctrl+A must not quit
  CHECK(name_by_place(GLFW_KEY_Q, "'").empty());  // nor Ctrl+' of Dvorak
}

TEST_CASE("Letters that are not Latin are found by the place of their key") {
  CHECK(key_name(GLFW_KEY_Z, "\xD1\x8F") == "\xD1\x8F");  // я
  CHECK(name_by_place(GLFW_KEY_Z, "\xD1\x8F") == "Z");
  CHECK(name_by_place(GLFW_KEY_N, "\xCE\xBD") == "N");             // ν
  CHECK(name_by_place(GLFW_KEY_PERIOD, "\xD1\x8E") == ".");        // ю
  CHECK(name_by_place(GLFW_KEY_LEFT_BRACKET, "\xC3\xBC") == "[");  // ü
}

TEST_CASE("A row of digits that prints none gives digits by place") {
  CHECK(name_by_place(GLFW_KEY_1, "&") == "1");
  CHECK(name_by_place(GLFW_KEY_2, "\xC3\xA9") == "2");
  CHECK(name_by_place(GLFW_KEY_2, "2").empty());
  CHECK(name_by_place(GLFW_KEY_LEFT, "").empty());
  CHECK(name_by_place(GLFW_KEY_SLASH, "-").empty());
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
