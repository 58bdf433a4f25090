#include "commands/under_commands.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "base/words.h"
#include "commands/command_args.h"
#include "preferences/fields.h"
#include "state/under.h"

namespace knotmap {
namespace {

/// A named stop of the layer slider.
struct Stop {
  std::string_view name;
  float layer;
};
constexpr std::array stops{Stop{"skin", Under::skin}, Stop{"superficial", Under::superficial},
                           Stop{"middle", Under::middle}, Stop{"deep", Under::deep}};

/// The layer that a word means, seen from the layer `now`; nothing for an unknown word.
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

Result<Outcome> layer(CommandInput const& in) {
  auto const to =
      in.args.size() == 1 ? layer_of(in.args[0], in.state.work.under.layer) : std::nullopt;
  if (!to) return fail(usage_fault(in.spec));
  State next = in.state;
  next.work.under.layer = *to;
  next.work.under.from_skin = false;
  next.moment.menu.reset();
  if (*to <= Under::skin) next.moment.hovered.reset();
  return done(std::move(next));
}

/// The id that a command is about: its argument, else the muscle of the open menu, else the hovered
/// muscle, else that of the open page. A fault when there is none.
Result<std::string> meant(CommandInput const& in) {
  if (in.args.size() > 1) return fail(usage_fault(in.spec));
  if (in.args.size() == 1) return under_id(in.world, in.args[0]);
  auto const& moment = in.state.moment;
  if (moment.menu) return to_string(moment.menu->muscle);
  if (moment.hovered) return to_string(*moment.hovered);
  // A previewed candidate (pointer over its row in the list) does not count.
  auto const chosen = muscle_of_page(in.world, in.state.work.page);
  if (chosen.muscle == nullptr) {
    return fail({.file = {},
                 .pointer = {},
                 .what = fmt::format("there is no muscle to {}", in.spec.name),
                 .remedy = "point at one, or open its page"});
  }
  if (chosen.side) return to_string(SidedId{chosen.muscle->id, *chosen.side});
  return chosen.muscle->id;
}

/// True when hiding `id` hides everything that `other` covers. False when `other` covers nothing,
/// such as an empty id.
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

void add_once(std::vector<std::string>& ids, std::string const& id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

Result<Outcome> hide(CommandInput const& in) {
  auto id = meant(in);
  if (!id) return fail(id.error());
  State next = in.state;
  auto& under = next.work.under;
  add_once(under.hidden, *id);
  auto const is_gone = [&](std::string const& alone) { return hides_all_of(in.world, *id, alone); };
  if (std::erase_if(under.isolated, is_gone) > 0 && under.isolated.empty()) end_isolation(under);
  next.moment.hovered.reset();
  next.moment.menu.reset();
  return done(std::move(next));
}

/// The ids after `id` was taken out of them. One that covers more than `id` (the group of a muscle,
/// the muscle of a side) is replaced by the ids of the rest, which stays.
std::vector<std::string> without(World const& world, std::vector<std::string> const& ids,
                                 std::string const& id) {
  std::vector<std::string> kept;
  for (auto const& flag : ids) {
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

Result<Outcome> unhide(CommandInput const& in) {
  if (in.args.size() != 1) return fail(usage_fault(in.spec));
  auto const id = under_id(in.world, in.args[0]);
  if (!id) return fail(id.error());
  State next = in.state;
  next.work.under.hidden = without(in.world, in.state.work.under.hidden, *id);
  next.moment.menu.reset();
  return done(std::move(next));
}

Result<Outcome> fade(CommandInput const& in) {
  auto const id = meant(in);
  if (!id) return fail(id.error());
  State next = in.state;
  add_once(next.work.under.faded, *id);
  next.moment.hovered.reset();
  next.moment.menu.reset();
  return done(std::move(next));
}

Result<Outcome> unfade(CommandInput const& in) {
  if (in.args.size() != 1) return fail(usage_fault(in.spec));
  auto const id = under_id(in.world, in.args[0]);
  if (!id) return fail(id.error());
  State next = in.state;
  next.work.under.faded = without(in.world, in.state.work.under.faded, *id);
  next.moment.menu.reset();
  return done(std::move(next));
}

/// The ids that are to be alone after `isolate`, of which there are some.
Result<std::vector<std::string>> to_isolate(CommandInput const& in) {
  auto const& isolated = in.state.work.under.isolated;
  bool const joins = !in.args.empty() && in.args[0] == "also";
  if (!joins && in.args.size() <= 1) {
    auto id = meant(in);
    if (!id) return fail(id.error());
    if (isolated == std::vector{*id}) return std::vector<std::string>{};
    return std::vector{*std::move(id)};
  }
  if (joins && in.args.size() != 2) return fail(usage_fault(in.spec));
  std::vector<std::string> ids;
  for (auto const& arg : joins ? in.args.subspan(1) : in.args) {
    auto const id = under_id(in.world, arg);
    if (!id) return fail(id.error());
    add_once(ids, *id);
  }
  if (!joins) return ids;
  bool is_alone = true;  // all of it
  for (auto const& muscle : in.world.atlas->muscles) {
    for (auto const side : each(muscle.sides)) {
      if (!covers(ids.front(), muscle, side)) continue;
      is_alone = is_alone && is_isolated(in.state.work.under, muscle, side);
    }
  }
  if (is_alone) return without(in.world, isolated, ids.front());
  auto together = isolated;
  std::erase_if(together,
                [&](std::string const& id) { return hides_all_of(in.world, ids.front(), id); });
  together.push_back(ids.front());
  return together;
}

Result<Outcome> isolate(CommandInput const& in) {
  State next = in.state;
  auto& under = next.work.under;
  next.moment.menu.reset();
  if (in.args.empty() && !in.state.moment.menu && !under.isolated.empty()) {
    end_isolation(under);
    return done(std::move(next));
  }
  auto ids = to_isolate(in);
  if (!ids) return fail(ids.error());
  if (ids->empty()) {
    end_isolation(under);
    return done(std::move(next));
  }
  under.isolated = *std::move(ids);
  if (under.layer < Under::superficial) {
    under.from_skin = true;
    under.layer = Under::superficial;
  }
  next.moment.hovered.reset();
  return done(std::move(next));
}

Result<Outcome> show(CommandInput const& in) {
  if (in.args.size() != 1 || in.args[0] != "all") return fail(usage_fault(in.spec));
  State next = in.state;
  next.work.under.hidden.clear();
  next.work.under.faded.clear();
  if (!next.work.under.isolated.empty()) end_isolation(next.work.under);
  next.moment.menu.reset();
  return done(std::move(next));
}

/// A switch of what is shown.
template <bool Under::*shown>
Result<Outcome> switch_shown(CommandInput const& in) {
  auto const on =
      in.args.size() == 1 ? switched(in.args[0], in.state.work.under.*shown) : std::nullopt;
  if (!on) return fail(usage_fault(in.spec));
  State next = in.state;
  next.work.under.*shown = *on;
  return done(std::move(next));
}

/// Names stand beside muscles, so switching them on at the skin goes under it.
Result<Outcome> show_names(CommandInput const& in) {
  auto outcome = switch_shown<&Under::names>(in);
  if (!outcome) return outcome;
  auto& under = outcome->state.work.under;
  if (under.names && !in.state.work.under.names && under.layer < Under::superficial) {
    under.layer = Under::superficial;
  }
  return outcome;
}

/// What a click on the ghost of the skin is answered with: it marks nothing.
Result<Outcome> hint(CommandInput const& in) {
  if (in.args.size() != 1 || in.args[0] != "mark") return fail(usage_fault(in.spec));
  Outcome outcome = done(in.state);
  outcome.requests.push_back({Request::Kind::say,
                              "You are looking under the skin. To mark pain, go back to the skin.",
                              "Back to the skin", "layer skin"});
  return outcome;
}

/// The sided muscle that `text` names. A fault when it is unknown or has no side.
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

Result<Outcome> hover(CommandInput const& in) {
  if (in.args.size() != 2 || in.args[0] != "muscle") return fail(usage_fault(in.spec));
  State next = in.state;
  if (in.args[1] == "none") {
    next.moment.hovered.reset();
    return done(std::move(next));
  }
  auto const id = sided_muscle(in.world, in.args[1]);
  if (!id) return fail(id.error());
  next.moment.hovered = *id;
  return done(std::move(next));
}

Result<Outcome> menu(CommandInput const& in) {
  State next = in.state;
  if (in.args.size() == 1 && in.args[0] == "none") {
    next.moment.menu.reset();
    return done(std::move(next));
  }
  auto const x = in.args.size() == 3 ? number_of(in.args[1]) : std::nullopt;
  auto const y = in.args.size() == 3 ? number_of(in.args[2]) : std::nullopt;
  if (!x || !y) return fail(usage_fault(in.spec));
  auto const id = sided_muscle(in.world, in.args[0]);
  if (!id) return fail(id.error());
  next.moment.menu = MuscleMenu{*id, {static_cast<float>(*x), static_cast<float>(*y)}};
  return done(std::move(next));
}

constexpr std::array under_table{
    CommandSpec{"layer", "layer skin|superficial|middle|deep|0..3|next|previous",
                "how deep the eye looks under the skin", Undo::drag, layer, "the layer"},
    CommandSpec{"hide", "hide [GROUP|MUSCLE[.L|.R]]",
                "hide what is named, or the muscle that is pointed at or looked at", Undo::step,
                hide, "hiding"},
    CommandSpec{"unhide", "unhide GROUP|MUSCLE[.L|.R]",
                "let it be seen again; what else was hidden with it stays hidden", Undo::step,
                unhide, "showing again"},
    CommandSpec{"fade", "fade [GROUP|MUSCLE[.L|.R]]",
                "make what is named a ghost, or the muscle that is pointed at or looked at",
                Undo::step, fade, "fading"},
    CommandSpec{"unfade", "unfade GROUP|MUSCLE[.L|.R]", "make it whole again", Undo::step, unfade,
                "fading no more"},
    CommandSpec{"isolate", "isolate [GROUP|MUSCLE[.L|.R] ...] | isolate also GROUP|MUSCLE[.L|.R]",
                "keep it alone, or all that are named; again: all the others too; \"also\" adds it "
                "to what is alone, or takes it away",
                Undo::step, isolate, "what is alone"},
    CommandSpec{"show", "show all", "nothing is hidden, faded or kept alone any more", Undo::step,
                show, "showing all"},
    CommandSpec{"names", "names on|off|toggle", "a name beside every muscle that is seen",
                Undo::step, show_names, "the names"},
    CommandSpec{"hint", "hint mark", "say how a pain is marked while muscles are shown", Undo::none,
                hint},
    CommandSpec{"landmarks", "landmarks on|off|toggle", "dots and names on bones that can be felt",
                Undo::step, switch_shown<&Under::landmarks>, "the dots on bones"},
    CommandSpec{"never-places", "never-places on|off|toggle",
                "hatch all places that must not be pressed", Undo::step,
                switch_shown<&Under::never_places>, "the hatching"},
    CommandSpec{"hover", "hover muscle MUSCLE.L|.R | hover muscle none",
                "light up the muscle under the pointer", Undo::none, hover},
    CommandSpec{"menu", "menu MUSCLE.L|.R X Y | menu none",
                "open the small menu of a muscle at a pixel", Undo::none, menu},
};

}  // namespace

std::span<CommandSpec const> under_commands() {
  return under_table;
}

}  // namespace knotmap
