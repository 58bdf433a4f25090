#include "ui/kit/input.h"

#include <cfloat>
#include <string_view>

#include <imgui.h>

namespace knotmap {
namespace {

/// A key that a text field of ImGui handles.
struct EditingKey {
  std::string_view name;
  ImGuiKey key;
};

constexpr std::array<EditingKey, 12> table{{{"Backspace", ImGuiKey_Backspace},
                                            {"Delete", ImGuiKey_Delete},
                                            {"Left", ImGuiKey_LeftArrow},
                                            {"Right", ImGuiKey_RightArrow},
                                            {"Home", ImGuiKey_Home},
                                            {"End", ImGuiKey_End},
                                            {"A", ImGuiKey_A},
                                            {"C", ImGuiKey_C},
                                            {"V", ImGuiKey_V},
                                            {"X", ImGuiKey_X},
                                            {"Y", ImGuiKey_Y},
                                            {"Z", ImGuiKey_Z}}};

std::string_view without_modifiers(std::string_view name) {
  for (std::string_view const prefix : {"Ctrl+", "Alt+", "Shift+"}) {
    if (name.starts_with(prefix)) name.remove_prefix(prefix.size());
  }
  return name;
}

/// The index of a key in the table, or -1. Letters are editing keys only with Ctrl.
int editing_key(std::string_view whole, bool control) {
  auto const name = without_modifiers(whole);
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i].name != name) continue;
    if (name.size() == 1 && !control) return -1;
    return static_cast<int>(i);
  }
  return -1;
}

/// That of an event: as its key is printed, else by its place.
int editing_key(InputEvent const& event) {
  int const printed = editing_key(event.name, event.control);
  return printed >= 0 ? printed : editing_key(event.by_place, event.control);
}

/// Whether a text event follows this key event.
bool is_character(InputEvent const& event) {
  if (event.control || event.alt) return false;
  auto const name = without_modifiers(event.name);
  return name.size() == 1 || name == "Space" ||
         (!name.empty() && static_cast<unsigned char>(name.front()) >= 0x80U);
}

}  // namespace

InputQueue::InputQueue(ImGuiIO& io) {
  for (std::size_t i = 0; i < table.size(); ++i) {
    io.KeyMap[table[i].key] = static_cast<int>(i);
  }
}

void InputQueue::push(InputEvent const& event) {
  // Only the last of consecutive moves counts, so the queue stays short while no frame is drawn.
  bool const again = event.kind == InputEvent::Kind::pointer && !waiting_.empty() &&
                     waiting_.back().kind == InputEvent::Kind::pointer;
  if (again) {
    waiting_.back() = event;
  } else {
    waiting_.push_back(event);
  }
}

std::vector<InputEvent> InputQueue::feed(ImGuiIO& io, bool typing) {
  // Modifiers are down only together with their key: ImGui ignores text while Ctrl is down, so what
  // is typed quickly after Ctrl+A would be lost.
  io.KeyCtrl = io.KeyShift = io.KeyAlt = false;
  for (std::size_t i = 0; i < table.size(); ++i) {
    down_[i] = io.KeysDown[i];
    io.KeysDown[i] = false;
  }
  releasing_ = false;
  std::vector<InputEvent> keys;
  Fed fed;
  while (!waiting_.empty() && take(waiting_.front(), io, typing, fed, keys)) waiting_.pop_front();
  return keys;
}

bool InputQueue::take(InputEvent const& event, ImGuiIO& io, bool typing, Fed& fed,
                      std::vector<InputEvent>& keys) {
  using Kind = InputEvent::Kind;
  switch (event.kind) {
    case Kind::pointer:
      if (fed.button) return false;
      io.MousePos = ImVec2(event.x, event.y);
      return true;
    case Kind::press:
    case Kind::release:
      if (fed.button) return false;
      if (event.button < 0 || event.button > 2) return true;
      fed.button = true;
      io.MousePos = ImVec2(event.x, event.y);
      io.MouseDown[event.button] = event.kind == Kind::press;
      return true;
    case Kind::wheel:
      io.MouseWheel += event.y;
      return true;
    case Kind::leave:
      if (fed.button) return false;
      io.MousePos = ImVec2(-FLT_MAX, -FLT_MAX);
      return true;
    case Kind::focus:
      for (auto& down : io.MouseDown) down = false;
      return true;
    case Kind::text:
      if (fed.button) return false;  // the click may be what makes a field active
      if (swallow_text_) {           // the character of a key that was a command
        swallow_text_ = false;
        return true;
      }
      if (fed.key) return false;
      if (typing && !event.control && !event.alt) {
        io.AddInputCharacter(static_cast<unsigned>(event.codepoint));
        fed.text = true;
      }
      return true;
    case Kind::key:
      if (fed.button) return false;
      return take_key(event, io, typing, fed, keys);
    case Kind::key_up:
    case Kind::resize:
    case Kind::close:
      return true;
  }
  return true;
}

bool InputQueue::take_key(InputEvent const& event, ImGuiIO& io, bool typing, Fed& fed,
                          std::vector<InputEvent>& keys) {
  int const edit = typing ? editing_key(event) : -1;
  if (edit >= 0) {
    auto const index = static_cast<std::size_t>(edit);
    // One editing key in a frame, and after earlier text. A repeated key must go up in between.
    if (fed.text || fed.key || down_[index]) {
      releasing_ = true;
      return false;
    }
    io.KeyCtrl = event.control;
    io.KeyShift = event.shift;
    io.KeyAlt = event.alt;
    io.KeysDown[index] = true;
    fed.key = true;
    releasing_ = true;
    return true;
  }
  bool const character = is_character(event);
  if (typing && character) return true;   // its text comes next
  if (fed.text || fed.key) return false;  // ImGui must handle the earlier text first
  fed.key = true;
  swallow_text_ = character;
  keys.push_back(event);
  return true;
}

}  // namespace knotmap
