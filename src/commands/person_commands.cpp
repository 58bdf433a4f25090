#include "commands/person_commands.h"

#include <algorithm>
#include <array>
#include <utility>

#include "commands/command_args.h"
#include "preferences/fields.h"
#include "state/names.h"

namespace knotmap {
namespace {

Fault nothing_asked() {
  return {.file = {},
          .pointer = {},
          .what = "no warning signs are asked about",
          .remedy = "click where it hurts first"};
}

Result<Outcome> gate(CommandInput const& in) {
  if (in.args.size() != 1 || (in.args[0] != "none" && in.args[0] != "again")) {
    return fail(usage_fault(in.spec));
  }
  auto const asked = in.answers.gate(in.state);
  if (asked.signs.empty()) return fail(nothing_asked());
  State next = in.state;
  forget_none(next.none_told, asked.places);
  // What is too old to count any more goes at the same time.
  std::erase_if(next.none_told, [&](NoneTold const& each) {
    return in.state.moment.today - each.day > none_holds_days;
  });
  if (in.args[0] == "again") {
    next.work.anyway = false;
    return done(std::move(next));
  }
  std::vector<std::string> flags;
  for (auto const* const flag : in.answers.warnings(in.state.work)) flags.push_back(flag->id);
  for (auto const& place : asked.places) {
    next.none_told.push_back({place, in.state.moment.today, in.state.work.pain.strongest(), flags});
  }
  return done(std::move(next));
}

Result<Outcome> about(CommandInput const& in) {
  if (in.args.empty() || in.args.size() > 2) return fail(usage_fault(in.spec));
  State next = in.state;
  auto& said = next.preferences.about;
  next.preferences.told_about = true;
  if (in.args[0] == "none" && in.args.size() == 1) {
    said.clear();
    return done(std::move(next));
  }
  if (auto const known = about_you_of(in.world, in.args[0]); !known) return fail(known.error());
  auto const at = std::find(said.begin(), said.end(), in.args[0]);
  auto const on = switched(in.args.size() == 2 ? in.args[1] : "toggle", at != said.end());
  if (!on) return fail(usage_fault(in.spec));
  if (*on && at == said.end()) said.push_back(in.args[0]);
  if (!*on && at != said.end()) said.erase(at);
  return done(std::move(next));
}

constexpr std::array person_table{
    CommandSpec{"gate", "gate none|again",
                "none of the warning signs is so, for 14 days; or ask about them again", Undo::none,
                gate},
    CommandSpec{"about", "about ID [on|off|toggle] | none",
                "what is true of you: it removes or softens points", Undo::none, about},
};

}  // namespace

std::span<CommandSpec const> person_commands() {
  return person_table;
}

}  // namespace knotmap
