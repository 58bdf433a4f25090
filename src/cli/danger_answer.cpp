#include "cli/danger_answer.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "finder/gate.h"

namespace knotmap {
namespace {

std::string_view action_line(Action action) {
  switch (action) {
    case Action::emergency:
      return "Emergency";
    case Action::doctor_today:
      return "Doctor today";
    case Action::doctor:
      return "Doctor";
  }
  return "";
}

}  // namespace

nlohmann::ordered_json json_of(RedFlag const& flag) {
  return {{"id", flag.id},       {"action", word(flag.action)}, {"title", flag.title},
          {"signs", flag.signs}, {"advice", flag.advice},       {"body", flag.body()}};
}

nlohmann::ordered_json json_of(std::vector<Heard> const& heard) {
  auto json = nlohmann::ordered_json::array();
  for (auto const& each : heard) {
    json.push_back(json_of(*each.flag));
    json.back()["words"] = each.words;
  }
  return json;
}

nlohmann::ordered_json gate_json(Atlas const& atlas, std::span<RegionHere const> regions) {
  auto json = nlohmann::ordered_json::array();
  for (auto const& [flag, sign] : gravest_signs(atlas, regions)) {
    json.push_back({{"sign", sign}, {"flag", flag->id}, {"action", word(flag->action)}});
  }
  return json;
}

std::string text_of_dangers(std::span<Heard const> heard) {
  std::string text;
  for (auto const& each : heard) {
    text += fmt::format("{}: {}\n  You said: {}\n  {}\n", action_line(each.flag->action),
                        each.flag->title, each.words, each.flag->advice);
  }
  return text.empty() ? text : text + "\n";
}

std::string text_of_gate(Atlas const& atlas, std::span<RegionHere const> regions) {
  constexpr std::size_t lines = 3;
  constexpr std::size_t words = 22;
  auto const signs = gravest_signs(atlas, regions, lines, words);
  if (signs.empty()) return {};
  std::string text = "\nAny of these? knotmap show ID\n";
  for (auto const& [flag, sign] : signs) text += fmt::format("  {:<16} {}\n", flag->id, sign);
  return text;
}

std::string held_words(std::string const& what) {
  return fmt::format("No {} is listed while this may be a danger (--anyway lists them).", what);
}

}  // namespace knotmap
