#include "state/commands.h"

#include <algorithm>

#include "state/command_groups.h"

namespace knotmap {

std::span<CommandSpec const> command_table() {
  static std::vector<CommandSpec> const table = [] {
    std::vector<CommandSpec> all;
    for (auto const group : {view_commands(), find_commands(), paint_commands(), under_commands(),
                             body_commands(), window_commands()}) {
      all.insert(all.end(), group.begin(), group.end());
    }
    return all;
  }();
  return table;
}

CommandSpec const* find_command(std::string_view name) {
  auto const table = command_table();
  auto const found = std::find_if(table.begin(), table.end(),
                                  [&](CommandSpec const& spec) { return spec.name == name; });
  return found == table.end() ? nullptr : &*found;
}

std::vector<Symptom const*> ticked_symptoms(World const& world, State const& state) {
  std::vector<Symptom const*> ticked;
  for (auto const& id : state.symptoms) {
    if (auto const* const symptom = world.atlas->symptom(id)) ticked.push_back(symptom);
  }
  return ticked;
}

std::vector<std::string> split_command(std::string_view line) {
  std::vector<std::string> words;
  std::string word;
  bool inside = false;
  bool quoted = false;
  for (char const c : line) {
    if (c == '"') {
      quoted = !quoted;
      inside = true;
    } else if (!quoted && (c == ' ' || c == '\t' || c == '\r' || c == '\n')) {
      if (inside) words.push_back(std::move(word));
      word.clear();
      inside = false;
    } else {
      word += c;
      inside = true;
    }
  }
  if (inside) words.push_back(std::move(word));
  return words;
}

}  // namespace knotmap
