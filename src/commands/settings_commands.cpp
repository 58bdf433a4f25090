#include "commands/settings_commands.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "commands/command_args.h"
#include "preferences/fields.h"

namespace knotmap {
namespace {

/// Runs all of these commands: the field is found by the command's name.
Result<Outcome> set_preference(CommandInput const& in) {
  auto const fields = preference_fields();
  auto const field = std::find_if(fields.begin(), fields.end(), [&](PreferenceField const& each) {
    return each.command == in.spec.name;
  });
  State next = in.state;
  if (in.args.size() != 1 || !field->set(in.args[0], next.preferences)) {
    return fail(usage_fault(in.spec));
  }
  return Outcome{std::move(next), {}};
}

struct Table {
  std::vector<std::string> usages;  ///< owns the usage texts; `specs` hold views of them
  std::vector<CommandSpec> specs;
};

Table made_table() {
  Table table;
  auto const fields = preference_fields();
  table.usages.reserve(fields.size());
  for (auto const& field : fields) {
    if (field.command.empty()) continue;
    table.usages.push_back(fmt::format("{} {}", field.command, field.values));
    table.specs.push_back(
        {field.command, table.usages.back(), field.words, Undo::none, set_preference});
  }
  return table;
}

}  // namespace

std::span<CommandSpec const> settings_commands() {
  static Table const table = made_table();
  return table.specs;
}

}  // namespace knotmap
