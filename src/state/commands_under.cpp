// Commands about what is seen under the skin: layers, what is hidden or kept alone, landmarks.
#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "base/words.h"
#include "state/command_args.h"
#include "state/command_groups.h"
#include "state/under.h"

namespace knotmap {
namespace {

Outcome done(State state) {
  return {std::move(state), {}};
}

struct Stop {
  std::string_view name;
  float layer;
};
constexpr std::array stops{Stop{"skin", Under::skin}, Stop{"superficial", Under::superficial},
                           Stop{"middle", Under::middle}, Stop{"deep", Under::deep}};

std::optional<float> layer_of(std::string_view word, float now) {
  for (auto const& stop : stops) {
    if (word == stop.name) return stop.layer;
  }
  if (word == "next") return std::min(std::floor(now) + 1.0F, Under::deep);
  if (word == "previous") return std::max(std::ceil(now) - 1.0F, Under::skin);
  auto const number = number_of(word);
  if (!number || *number < Under::skin || *number > Under::deep) return std::nullopt;
  return static_cast<float>(*number);
}

Result<Outcome> layer(World const& /*world*/, State const& state, CommandArgs args) {
  auto const to = args.size() == 1 ? layer_of(args[0], state.under.layer) : std::nullopt;
  if (!to) return fail(usage_fault("layer"));
  State next = state;
  next.under.layer = *to;
  next.under.from_skin = false;
  next.menu.reset();
  if (*to <= Under::skin) next.hovered.reset();
  return done(std::move(next));
}

/// What a command without a name is about: the muscle of the menu, the one under the pointer, or
/// the one that is looked at.
Result<std::string> meant(World const& world, State const& state, CommandArgs args,
                          std::string_view command) {
  if (args.size() > 1) return fail(usage_fault(command));
  if (args.size() == 1) return under_id(world, args[0]);
  if (state.menu) return to_string(state.menu->muscle);
  if (state.hovered) return to_string(*state.hovered);
  State seen = state;
  seen.previewed.reset();  // what is only pointed at in a list is not meant
  auto const chosen = chosen_muscle(world, seen);
  if (chosen.muscle == nullptr) {
    return fail({.file = {},
                 .pointer = {},
                 .what = fmt::format("there is no muscle to {}", command),
                 .remedy = "point at one, or open its page"});
  }
  if (chosen.side) return to_string(SidedId{chosen.muscle->id, *chosen.side});
  return chosen.muscle->id;
}

/// True when hiding `id` hides all that `other` means; `other` may be empty and means nothing then.
bool hides_all_of(World const& world, std::string const& id, std::string const& other) {
  bool any = false;
  for (auto const& muscle : world.atlas->muscles) {
    for (auto const side : each(muscle.sides)) {
      if (!covers(other, muscle, side)) continue;
      any = true;
      if (!covers(id, muscle, side)) return false;
    }
  }
  return any;
}

Result<Outcome> hide(World const& world, State const& state, CommandArgs args) {
  auto id = meant(world, state, args, "hide");
  if (!id) return fail(id.error());
  State next = state;
  auto& hidden = next.under.hidden;
  if (std::find(hidden.begin(), hidden.end(), *id) == hidden.end()) hidden.push_back(*id);
  if (hides_all_of(world, *id, next.under.isolated)) end_isolation(next.under);
  next.hovered.reset();
  next.menu.reset();
  return done(std::move(next));
}

/// What stays hidden when `id` is to be seen: of what is hidden above it, the rest.
std::vector<std::string> without(World const& world, std::vector<std::string> const& hidden,
                                 std::string const& id) {
  std::vector<std::string> kept;
  for (auto const& flag : hidden) {
    if (hides_all_of(world, id, flag)) continue;
    std::vector<std::string> rest;
    bool is_above = false;
    for (auto const& muscle : world.atlas->muscles) {
      std::vector<std::string> sides;
      bool whole = true;
      for (auto const side : each(muscle.sides)) {
        bool const stays = covers(flag, muscle, side) && !covers(id, muscle, side);
        is_above = is_above || (covers(flag, muscle, side) && !stays);
        whole = whole && stays;
        if (stays) sides.push_back(to_string(SidedId{muscle.id, side}));
      }
      if (whole) sides = {muscle.id};
      rest.insert(rest.end(), sides.begin(), sides.end());
    }
    if (!is_above) rest = {flag};
    kept.insert(kept.end(), rest.begin(), rest.end());
  }
  return kept;
}

Result<Outcome> unhide(World const& world, State const& state, CommandArgs args) {
  if (args.size() != 1) return fail(usage_fault("unhide"));
  auto const id = under_id(world, args[0]);
  if (!id) return fail(id.error());
  State next = state;
  next.under.hidden = without(world, state.under.hidden, *id);
  next.menu.reset();
  return done(std::move(next));
}

Result<Outcome> isolate(World const& world, State const& state, CommandArgs args) {
  State next = state;
  auto& under = next.under;
  next.menu.reset();
  if (args.empty() && !state.menu && !under.isolated.empty()) {
    end_isolation(under);
    return done(std::move(next));
  }
  auto const id = meant(world, state, args, "isolate");
  if (!id) return fail(id.error());
  if (under.isolated == *id) {
    end_isolation(under);
    return done(std::move(next));
  }
  under.isolated = *id;
  if (under.layer < Under::superficial) {
    under.from_skin = true;
    under.layer = Under::superficial;
  }
  next.hovered.reset();
  return done(std::move(next));
}

Result<Outcome> show(World const& /*world*/, State const& state, CommandArgs args) {
  if (args.size() != 1 || args[0] != "all") return fail(usage_fault("show"));
  State next = state;
  next.under.hidden.clear();
  if (!next.under.isolated.empty()) end_isolation(next.under);
  next.menu.reset();
  return done(std::move(next));
}

Result<Outcome> landmarks(World const& /*world*/, State const& state, CommandArgs args) {
  auto const on = args.size() == 1 ? switched(args[0], state.under.landmarks) : std::nullopt;
  if (!on) return fail(usage_fault("landmarks"));
  State next = state;
  next.under.landmarks = *on;
  return done(std::move(next));
}

Result<Outcome> see_muscle(World const& /*world*/, State const& state, CommandArgs args) {
  auto const on = args.size() == 1 ? switched(args[0], state.preferences.see_muscle) : std::nullopt;
  if (!on) return fail(usage_fault("see-muscle"));
  State next = state;
  next.preferences.see_muscle = *on;
  return done(std::move(next));
}

/// One side of a muscle.
Result<SidedId> sided_muscle(World const& world, std::string const& text) {
  auto const id = under_id(world, text);
  if (!id) return fail(id.error());
  auto const parsed = parse_id(*id);
  if (parsed && parsed->side) return SidedId{parsed->id, *parsed->side};
  return fail({.file = {},
               .pointer = {},
               .what = fmt::format("\"{}\" is no muscle of one side", text),
               .remedy = "such as trapezius.R"});
}

Result<Outcome> hover(World const& world, State const& state, CommandArgs args) {
  if (args.size() != 2 || args[0] != "muscle") return fail(usage_fault("hover"));
  State next = state;
  if (args[1] == "none") {
    next.hovered.reset();
    return done(std::move(next));
  }
  auto const id = sided_muscle(world, args[1]);
  if (!id) return fail(id.error());
  next.hovered = *id;
  return done(std::move(next));
}

Result<Outcome> menu(World const& world, State const& state, CommandArgs args) {
  State next = state;
  if (args.size() == 1 && args[0] == "none") {
    next.menu.reset();
    return done(std::move(next));
  }
  auto const x = args.size() == 3 ? number_of(args[1]) : std::nullopt;
  auto const y = args.size() == 3 ? number_of(args[2]) : std::nullopt;
  if (!x || !y) return fail(usage_fault("menu"));
  auto const id = sided_muscle(world, args[0]);
  if (!id) return fail(id.error());
  next.menu = MuscleMenu{*id, {static_cast<float>(*x), static_cast<float>(*y)}};
  return done(std::move(next));
}

constexpr std::array table{
    CommandSpec{"layer", "layer skin|superficial|middle|deep|0..3|next|previous",
                "how deep the eye looks under the skin", Undo::drag, layer},
    CommandSpec{"hide", "hide [GROUP|MUSCLE[.L|.R]]",
                "hide what is named, or the muscle that is pointed at or looked at", Undo::step,
                hide},
    CommandSpec{"unhide", "unhide GROUP|MUSCLE[.L|.R]",
                "let it be seen again; what else was hidden with it stays hidden", Undo::step,
                unhide},
    CommandSpec{"isolate", "isolate [GROUP|MUSCLE[.L|.R]]",
                "keep it alone; again: all the others too", Undo::step, isolate},
    CommandSpec{"show", "show all", "nothing is hidden or kept alone any more", Undo::step, show},
    CommandSpec{"landmarks", "landmarks on|off|toggle", "dots and names on bones that can be felt",
                Undo::step, landmarks},
    CommandSpec{"see-muscle", "see-muscle on|off|toggle",
                "whether the muscle of a point is seen under the skin", Undo::none, see_muscle},
    CommandSpec{"hover", "hover muscle MUSCLE.L|.R | hover muscle none",
                "light up the muscle under the pointer", Undo::none, hover},
    CommandSpec{"menu", "menu MUSCLE.L|.R X Y | menu none",
                "open the small menu of a muscle at a pixel", Undo::none, menu},
};

}  // namespace

std::span<CommandSpec const> under_commands() {
  return table;
}

}  // namespace knotmap
