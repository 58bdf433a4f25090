// The table of key names, and characters as UTF-8.
#include "platform/key_names.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <array>
#include <string_view>
#include <utility>

namespace knotmap {
namespace {

constexpr std::array<std::pair<int, std::string_view>, 21> named_keys{{
    {GLFW_KEY_ESCAPE, "Esc"},
    {GLFW_KEY_ENTER, "Enter"},
    {GLFW_KEY_KP_ENTER, "Enter"},
    {GLFW_KEY_TAB, "Tab"},
    {GLFW_KEY_BACKSPACE, "Backspace"},
    {GLFW_KEY_INSERT, "Insert"},
    {GLFW_KEY_DELETE, "Delete"},
    {GLFW_KEY_RIGHT, "Right"},
    {GLFW_KEY_LEFT, "Left"},
    {GLFW_KEY_DOWN, "Down"},
    {GLFW_KEY_UP, "Up"},
    {GLFW_KEY_PAGE_UP, "PageUp"},
    {GLFW_KEY_PAGE_DOWN, "PageDown"},
    {GLFW_KEY_HOME, "Home"},
    {GLFW_KEY_END, "End"},
    {GLFW_KEY_SPACE, "Space"},
    {GLFW_KEY_PRINT_SCREEN, "PrintScreen"},
    {GLFW_KEY_PAUSE, "Pause"},
    {GLFW_KEY_CAPS_LOCK, "CapsLock"},
    {GLFW_KEY_MENU, "Menu"},
    {GLFW_KEY_NUM_LOCK, "NumLock"},
}};

constexpr bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

}  // namespace

std::string key_name(int glfw_key, std::string_view printed) {
  for (auto const& [key, name] : named_keys) {
    if (key == glfw_key) return std::string(name);
  }
  if (glfw_key >= GLFW_KEY_F1 && glfw_key <= GLFW_KEY_F25) {
    return "F" + std::to_string(glfw_key - GLFW_KEY_F1 + 1);
  }
  std::string name(printed);
  if (name.size() == 1 && is_lower(name[0])) name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

std::string name_by_place(int glfw_key, std::string_view printed) {
  if (printed.empty()) return {};
  // GLFW names printable keys by what a US keyboard prints there, in ASCII.
  if (glfw_key <= GLFW_KEY_SPACE || glfw_key > GLFW_KEY_GRAVE_ACCENT) return {};
  bool const foreign = static_cast<unsigned char>(printed.front()) >= 0x80U;
  bool const digit = glfw_key >= GLFW_KEY_0 && glfw_key <= GLFW_KEY_9;
  bool const prints_digit = printed.front() >= '0' && printed.front() <= '9';
  bool const prints_letter = is_lower(printed.front()) || is_upper(printed.front());
  if (!foreign && (!digit || prints_digit || prints_letter)) return {};
  return {static_cast<char>(glfw_key)};
}

bool is_named_by_character(std::string const& name) {
  if (name.empty()) return false;
  bool const letter = name.size() == 1 && is_upper(name[0]);
  bool const word = name.size() > 1 && static_cast<unsigned char>(name[0]) < 0x80U;
  return !letter && !word;
}

std::string modifier_prefix(int mods) {
  auto const held = [mods](int bit) {
    return (static_cast<unsigned>(mods) & static_cast<unsigned>(bit)) != 0U;
  };
  std::string prefix;
  if (held(GLFW_MOD_CONTROL)) prefix += "Ctrl+";
  if (held(GLFW_MOD_ALT)) prefix += "Alt+";
  if (held(GLFW_MOD_SHIFT)) prefix += "Shift+";
  return prefix;
}

std::string utf8(char32_t codepoint) {
  auto const byte = [](char32_t bits) { return static_cast<char>(bits); };
  if (codepoint < 0x80) return {byte(codepoint)};
  if (codepoint < 0x800) {
    return {byte(0xC0U | (codepoint >> 6U)), byte(0x80U | (codepoint & 0x3FU))};
  }
  if (codepoint < 0x10000) {
    return {byte(0xE0U | (codepoint >> 12U)), byte(0x80U | ((codepoint >> 6U) & 0x3FU)),
            byte(0x80U | (codepoint & 0x3FU))};
  }
  return {byte(0xF0U | (codepoint >> 18U)), byte(0x80U | ((codepoint >> 12U) & 0x3FU)),
          byte(0x80U | ((codepoint >> 6U) & 0x3FU)), byte(0x80U | (codepoint & 0x3FU))};
}

}  // namespace knotmap
