#include "commands/command_table.h"

#include <algorithm>

#include "commands/body_commands.h"
#include "commands/compare_commands.h"
#include "commands/cursor_commands.h"
#include "commands/diary_commands.h"
#include "commands/find_commands.h"
#include "commands/memory_commands.h"
#include "commands/motion_commands.h"
#include "commands/paint_commands.h"
#include "commands/person_commands.h"
#include "commands/pose_commands.h"
#include "commands/press_commands.h"
#include "commands/settings_commands.h"
#include "commands/under_commands.h"
#include "commands/view_commands.h"
#include "commands/week_commands.h"
#include "commands/window_commands.h"

namespace knotmap {

std::span<CommandSpec const> command_table() {
  static std::vector<CommandSpec> const table = [] {
    std::vector<CommandSpec> all;
    for (auto const group :
         {view_commands(), find_commands(), compare_commands(), paint_commands(), person_commands(),
          press_commands(), week_commands(), diary_commands(), under_commands(), memory_commands(),
          body_commands(), pose_commands(), motion_commands(), cursor_commands(),
          settings_commands(), window_commands()}) {
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
