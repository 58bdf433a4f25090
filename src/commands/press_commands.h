// Commands of the guided press session.
#pragma once

#include <span>
#include <vector>

#include "commands/command_table.h"

namespace knotmap {

[[nodiscard]] std::span<CommandSpec const> press_commands();

/// Lets the running session's time pass (the command `tick`); what it sounds and shows is added to
/// the requests.
void let_press_pass(CommandInput const& in, State& next, double seconds,
                    std::vector<Request>& requests);

/// One step out of the session, as Esc does: from a press to the rating, from a page that ends it
/// back to the map.
[[nodiscard]] Outcome leave_press(CommandInput const& in);

}  // namespace knotmap
