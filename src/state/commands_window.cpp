// Commands about the window and what is written: theme, text, keys, settings, pictures.
#include <algorithm>
#include <array>

#include "state/command_args.h"
#include "state/command_groups.h"

namespace knotmap {
namespace {

Outcome done(State state) {
  return {std::move(state), {}};
}

Result<Outcome> theme(World const& /*world*/, State const& state, CommandArgs args) {
  if (args.size() != 1) return fail(usage_fault("theme"));
  State next = state;
  auto& theme = next.preferences.theme;
  if (args[0] == "toggle") {
    theme = theme == Theme::light ? Theme::dark : Theme::light;
  } else if (args[0] == "light" || args[0] == "dark") {
    theme = args[0] == "dark" ? Theme::dark : Theme::light;
  } else {
    return fail(usage_fault("theme"));
  }
  return done(std::move(next));
}

Result<Outcome> text_size(World const& /*world*/, State const& state, CommandArgs args) {
  if (args.size() != 1) return fail(usage_fault("text-size"));
  constexpr float step = 0.1F;
  State next = state;
  float scale = next.preferences.text_scale;
  if (args[0] == "bigger") {
    scale += step;
  } else if (args[0] == "smaller") {
    scale -= step;
  } else if (auto const value = number_of(args[0])) {
    scale = static_cast<float>(*value);
  } else {
    return fail(usage_fault("text-size"));
  }
  next.preferences.text_scale = std::clamp(scale, 0.8F, 2.0F);
  return done(std::move(next));
}

Result<Outcome> keys(World const& /*world*/, State const& state, CommandArgs args) {
  auto const on = args.size() == 1 ? switched(args[0], state.keys_shown) : std::nullopt;
  if (!on) return fail(usage_fault("keys"));
  State next = state;
  next.keys_shown = *on;
  return done(std::move(next));
}

Result<Outcome> settings(World const& /*world*/, State const& state, CommandArgs args) {
  auto const on = args.size() == 1 ? switched(args[0], state.settings_shown) : std::nullopt;
  if (!on) return fail(usage_fault("settings"));
  State next = state;
  next.settings_shown = *on;
  return done(std::move(next));
}

Result<Outcome> welcome(World const& /*world*/, State const& state, CommandArgs args) {
  auto const on = args.size() == 1 ? switched(args[0], !state.preferences.welcomed) : std::nullopt;
  if (!on) return fail(usage_fault("welcome"));
  State next = state;
  next.preferences.welcomed = !*on;
  return done(std::move(next));
}

Result<Outcome> asked(State const& state, Request::Kind kind, std::string text) {
  return Outcome{state, {Request{kind, std::move(text)}}};
}

Result<Outcome> focus(World const& /*world*/, State const& state, CommandArgs args) {
  if (args.size() != 1 || args[0] != "search") return fail(usage_fault("focus"));
  return asked(state, Request::Kind::focus_search, {});
}

Result<Outcome> picture(World const& /*world*/, State const& state, CommandArgs args) {
  if (args.size() != 1) return fail(usage_fault("picture"));
  return asked(state, Request::Kind::picture, args[0]);
}

Result<Outcome> dump_state(World const& /*world*/, State const& state, CommandArgs args) {
  if (args.size() > 1) return fail(usage_fault("dump"));
  return asked(state, Request::Kind::dump, args.empty() ? std::string{} : args[0]);
}

Result<Outcome> quit(World const& /*world*/, State const& state, CommandArgs /*args*/) {
  return asked(state, Request::Kind::quit, {});
}

constexpr std::array table{
    CommandSpec{"theme", "theme light|dark|toggle", "light or dark", Undo::none, theme},
    CommandSpec{"text-size", "text-size 0.8..2|bigger|smaller", "the size of text", Undo::none,
                text_size},
    CommandSpec{"keys", "keys on|off|toggle", "the list of keys", Undo::none, keys},
    CommandSpec{"settings", "settings on|off|toggle", "the body and how it all looks", Undo::none,
                settings},
    CommandSpec{"welcome", "welcome on|off|toggle", "the three lines of help of the first start",
                Undo::none, welcome},
    CommandSpec{"focus", "focus search", "type into the search field", Undo::none, focus},
    CommandSpec{"picture", "picture FILE.png", "write what is seen", Undo::none, picture},
    CommandSpec{"dump", "dump [FILE]", "write the state as JSON", Undo::none, dump_state},
    CommandSpec{"quit", "quit", "close Knotmap", Undo::none, quit},
};

}  // namespace

std::span<CommandSpec const> window_commands() {
  return table;
}

}  // namespace knotmap
