#include "state/commands.h"

#include <algorithm>

#include "state/commands_body.h"
#include "state/commands_find.h"
#include "state/commands_paint.h"
#include "state/commands_settings.h"
#include "state/commands_under.h"
#include "state/commands_view.h"
#include "state/commands_window.h"

namespace knotmap {

std::span<CommandSpec const> command_table() {
  static std::vector<CommandSpec> const table = [] {
    std::vector<CommandSpec> all;
    for (auto const group : {view_commands(), find_commands(), paint_commands(), under_commands(),
                             body_commands(), settings_commands(), window_commands()}) {
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

}  // namespace knotmap
