#include "commands/window_commands.h"

#include <array>

#include "commands/command_args.h"
#include "commands/picture_name.h"
#include "preferences/fields.h"

namespace knotmap {
namespace {

Result<Outcome> keys(CommandInput const& in) {
  auto const on =
      in.args.size() == 1 ? switched(in.args[0], in.state.moment.keys_shown) : std::nullopt;
  if (!on) return fail(usage_fault(in.spec));
  State next = in.state;
  next.moment.keys_shown = *on;
  return done(std::move(next));
}

Result<Outcome> settings(CommandInput const& in) {
  auto const on =
      in.args.size() == 1 ? switched(in.args[0], in.state.moment.settings_shown) : std::nullopt;
  if (!on) return fail(usage_fault(in.spec));
  State next = in.state;
  next.moment.settings_shown = *on;
  return done(std::move(next));
}

Result<Outcome> welcome(CommandInput const& in) {
  auto const on =
      in.args.size() == 1 ? switched(in.args[0], !in.state.preferences.welcomed) : std::nullopt;
  if (!on) return fail(usage_fault(in.spec));
  State next = in.state;
  next.preferences.welcomed = !*on;
  return done(std::move(next));
}

Result<Outcome> asked(State const& state, Request::Kind kind, std::string text) {
  return Outcome{state, {Request{kind, std::move(text)}}};
}

Result<Outcome> focus(CommandInput const& in) {
  if (in.args.size() == 1 && in.args[0] == "search")
    return asked(in.state, Request::Kind::focus_search, {});
  if (in.args.size() == 1 && in.args[0] == "next")
    return asked(in.state, Request::Kind::focus_next, {});
  return fail(usage_fault(in.spec));
}

Result<Outcome> picture(CommandInput const& in) {
  if (in.args.size() != 1) return fail(usage_fault(in.spec));
  return asked(in.state, Request::Kind::picture, in.args[0]);
}

Result<Outcome> present(CommandInput const& in) {
  auto const on =
      in.args.size() == 1 ? switched(in.args[0], in.state.moment.presenting) : std::nullopt;
  if (!on) return fail(usage_fault(in.spec));
  State next = in.state;
  next.moment.presenting = *on;
  if (*on) {
    next.moment.keys_shown = false;
    next.moment.settings_shown = false;
    next.moment.menu.reset();
  }
  return done(std::move(next));
}

Result<Outcome> save_picture(CommandInput const& in) {
  bool const panels = in.args.size() == 1 && in.args[0] == "panels";
  if (!in.args.empty() && !panels) return fail(usage_fault(in.spec));
  return asked(in.state, panels ? Request::Kind::save_panels : Request::Kind::save_picture,
               picture_name(in.answers, in.state));
}

Result<Outcome> handout(CommandInput const& in) {
  if (!in.args.empty()) return fail(usage_fault(in.spec));
  return asked(in.state, Request::Kind::handout, picture_name(in.answers, in.state));
}

Result<Outcome> dump_state(CommandInput const& in) {
  if (in.args.size() > 1) return fail(usage_fault(in.spec));
  return asked(in.state, Request::Kind::dump, in.args.empty() ? std::string{} : in.args[0]);
}

Result<Outcome> quit(CommandInput const& in) {
  return asked(in.state, Request::Kind::quit, {});
}

constexpr std::array window_table{
    CommandSpec{"keys", "keys on|off|toggle", "the list of keys", Undo::none, keys},
    CommandSpec{"settings", "settings on|off|toggle", "the body and how it all looks", Undo::none,
                settings},
    CommandSpec{"welcome", "welcome on|off|toggle", "the three lines of help of the first start",
                Undo::none, welcome},
    CommandSpec{"focus", "focus search|next",
                "type into the search field, or go from the body to the panel and back", Undo::none,
                focus},
    CommandSpec{"picture", "picture FILE.png", "write what is seen", Undo::none, picture},
    CommandSpec{"present", "present on|off|toggle",
                "no panels and large words, to show it to others", Undo::none, present},
    CommandSpec{"save-picture", "save-picture [panels]",
                "write what is seen into your pictures, under a name that says what it is",
                Undo::none, save_picture},
    CommandSpec{"handout", "handout",
                "a sheet to print of what is open (a point, a pain, an exercise, a plan, the week, "
                "the diary), into your documents",
                Undo::none, handout},
    CommandSpec{"dump", "dump [FILE]", "write the state as JSON", Undo::none, dump_state},
    CommandSpec{"quit", "quit", "close Knotmap", Undo::none, quit},
};

}  // namespace

std::span<CommandSpec const> window_commands() {
  return window_table;
}

}  // namespace knotmap
