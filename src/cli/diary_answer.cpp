#include "cli/diary_answer.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/shown_text.h"
#include "diary/entry_json.h"
#include "state/pain_entry.h"

namespace knotmap {
namespace {

/// "2026-12-02 18:05", on the clock that hung on the wall.
std::string when_words(When const& when) {
  auto text = to_string(when).substr(0, 16);
  text[10] = ' ';
  return text;
}

std::string strength_words(Entry const& entry) {
  std::string text = entry.now ? std::to_string(*entry.now) : std::string("-");
  if (entry.worst) text += fmt::format(" (worst {})", *entry.worst);
  if (entry.after) text += fmt::format(", then {}", *entry.after);
  return text;
}

std::string joined(std::vector<std::string> const& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

std::string pressed_words(PressedPoint const& pressed) {
  auto text = fmt::format("{}, {}", to_string(pressed.point),
                          pressed.holds == 1 ? "once" : fmt::format("{} times", pressed.holds));
  if (pressed.effort) text += fmt::format(", felt {} of 10", *pressed.effort);
  if (pressed.known) text += *pressed.known ? ", the known pain" : ", not the known pain";
  return text;
}

}  // namespace

nlohmann::ordered_json entries_json(World const& world, std::span<Entry const> entries) {
  auto all = nlohmann::ordered_json::array();
  for (auto const& entry : entries) {
    auto json = json_of(entry);
    json["place"] = region_words(world, entry.region);
    all.push_back(std::move(json));
  }
  return {{"entries", std::move(all)}};
}

std::string line_of(Entry const& entry) {
  return shown_text(fmt::format("{:<9}  {}  {}  {}", entry.id, when_words(entry.when),
                                entry.pain.empty() ? "(no name)" : entry.pain,
                                strength_words(entry)));
}

std::string page_of(World const& world, Entry const& entry) {
  std::string text = line_of(entry);
  auto const add = [&](std::string_view name, std::string const& value) {
    if (!value.empty()) text += fmt::format("\n{}: {}", name, shown_text(value));
  };
  add("Where", region_words(world, entry.region));
  add("Like", joined(entry.kinds));
  add("Set off by", joined(entry.triggers));
  for (auto const& pressed : entry.pressed) add("Pressed", pressed_words(pressed));
  if (entry.sign) add("Stopped by", std::string(word(*entry.sign)));
  add("Exercises", joined(entry.exercises));
  add("Slept", std::string(word(entry.slept)));
  add("Note", entry.note);
  return text;
}

}  // namespace knotmap
