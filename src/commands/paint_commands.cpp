#include "commands/paint_commands.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "base/words.h"
#include "commands/command_args.h"
#include "commands/command_line.h"
#include "finder/alike.h"
#include "finder/painted.h"
#include "preferences/fields.h"
#include "state/framing.h"
#include "state/gate.h"
#include "state/names.h"

namespace knotmap {
namespace {

constexpr float size_step = 1.25F;
constexpr double flight_s = 0.6;

struct NamedStrength {
  std::string_view name;
  float strength;
};
constexpr std::array strengths{NamedStrength{"mild", mild_pain},
                               NamedStrength{"middling", middling_pain},
                               NamedStrength{"strong", strong_pain}};

/// The brush after `brush WHAT VALUE`; nothing when either word is unknown.
std::optional<Brush> brushed(Brush brush, std::string const& what, std::string const& value) {
  if (what == "size") {
    auto const metres = number_of(value);
    if (value == "bigger" || value == "smaller") {
      brush.radius_m *= value == "bigger" ? size_step : 1.0F / size_step;
    } else if (metres && *metres > 0.0) {
      brush.radius_m = static_cast<float>(*metres);
    } else {
      return std::nullopt;
    }
    brush.radius_m = std::clamp(brush.radius_m, Brush::least_m, Brush::most_m);
    return brush;
  }
  if (what == "strength") {
    auto const* const named =
        std::find_if(strengths.begin(), strengths.end(),
                     [&](NamedStrength const& each) { return each.name == value; });
    if (named == strengths.end()) return std::nullopt;
    brush.strength = named->strength;
    brush.erases = false;
    return brush;
  }
  auto const erases = switched(value, brush.erases);
  if (what != "erase" || !erases) return std::nullopt;
  brush.erases = *erases;
  brush.on = brush.on || brush.erases;
  return brush;
}

Result<Outcome> brush(CommandInput const& in) {
  std::optional<Brush> fresh;
  if (in.args.size() == 2) {
    fresh = brushed(in.state.moment.brush, in.args[0], in.args[1]);
  } else if (in.args.size() == 1) {
    if (auto const on = switched(in.args[0], in.state.moment.brush.on)) {
      fresh = in.state.moment.brush;
      fresh->on = *on;
      fresh->erases = false;
    }
  }
  if (!fresh) return fail(usage_fault(in.spec));
  State next = in.state;
  next.moment.brush = *fresh;
  return Outcome{std::move(next), {}};
}

/// Applies an eraser dab. When it leaves no painted dab, the pain becomes empty.
void erase_under(World const& world, Pain& pain, Dab const& eraser) {
  rub_out(world.body->base(), eraser, pain.dabs);
  bool const painted = std::any_of(pain.dabs.begin(), pain.dabs.end(),
                                   [](Dab const& dab) { return dab.strength > 0.0F; });
  if (painted) {
    pain.dabs.push_back(eraser);
  } else {
    pain.dabs.clear();
  }
}

Result<Outcome> paint(CommandInput const& in) {
  bool const here = in.args.size() == 1 && in.args[0] == "here";
  if (!here && in.args.size() != 3 && in.args.size() != 5) return fail(usage_fault(in.spec));
  auto const place = here ? cursor_place(in) : skin_at(in.world, in.args.first(3));
  if (!place) return fail(place.error());
  Dab dab;
  dab.radius_m = in.state.moment.brush.radius_m;
  dab.strength = in.state.moment.brush.erases ? 0.0F : in.state.moment.brush.strength;
  if (in.args.size() == 5) {
    auto const radius = number_of(in.args[3]);
    auto const strength = number_of(in.args[4]);
    if (!radius || *radius < Brush::least_m || *radius > Brush::most_m || !strength ||
        *strength < 0.0 || *strength > 1.0) {
      return fail(usage_fault(in.spec));
    }
    dab.radius_m = static_cast<float>(*radius);
    dab.strength = static_cast<float>(*strength);
  }
  dab.place = *place;
  State next = in.state;
  next.work.begin_other_pain();
  next.work.page = NoPage{};
  next.moment.previewed.reset();
  next.work.all_candidates = false;
  if (dab.strength > 0.0F) {
    next.work.pain.dabs.push_back(dab);
  } else {
    erase_under(in.world, next.work.pain, dab);
  }
  // Checked after the dab is applied: erasing removes dabs, so it works at the limit too.
  if (next.work.pain.dabs.size() > most_dabs) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "that is a lot of paint: no more can be added",
                 .remedy = "start over, or use a larger brush"});
  }
  return Outcome{std::move(next), {}};
}

Result<Outcome> symptom(CommandInput const& in) {
  bool const lists = in.args.size() == 2 && in.args[1] == "list";
  if (in.args.size() != 1 && !lists) return fail(usage_fault(in.spec));
  State next = in.state;
  next.work.all_candidates = false;
  next.moment.previewed.reset();
  if (in.args[0] == "none") {
    next.work.symptoms.clear();
    return Outcome{std::move(next), {}};
  }
  if (auto const known = symptom_of(in.world, in.args[0]); !known) return fail(known.error());
  auto const there = std::find(next.work.symptoms.begin(), next.work.symptoms.end(), in.args[0]);
  if (there == next.work.symptoms.end()) {
    next.work.symptoms.push_back(in.args[0]);
  } else {
    next.work.symptoms.erase(there);
  }
  if (lists) next.work.page = NoPage{};
  return Outcome{std::move(next), {}};
}

/// The state after these words were told.
Result<State> told_state(CommandInput const& in, std::string const& words, Told& told) {
  told = in.answers.told(words);
  auto const heard = in.answers.heard(words);
  if (told.places.empty() && told.symptoms.empty() && heard.empty()) {
    return fail({.file = {},
                 .pointer = {},
                 .what = fmt::format("no place and no symptom is known in \"{}\"", words),
                 .remedy = "say where it hurts: ache in the left temple"});
  }
  State next = in.state;
  next.work.begin_other_pain();
  next.work.pain = told.pain();
  next.work.told = words;
  next.work.symptoms.clear();
  for (auto const* const symptom : told.symptoms) next.work.symptoms.push_back(symptom->id);
  next.work.page = NoPage{};
  next.moment.previewed.reset();
  next.work.all_candidates = false;
  return next;
}

Result<Outcome> tell_pain(CommandInput const& in) {
  auto const words = sentence_of(in.args);
  Told told;
  auto next = told_state(in, words, told);
  if (!next) return fail(next.error());
  if (!told.places.empty()) {
    auto const surface = in.world.body->shaped(in.state.preferences.body);
    auto const& pain = next->work.pain;
    auto const to = pain.empty() ? view_of_place(*surface, told.places.front().place, 1.5F)
                                 : view_of_pain(*surface, pain);
    next->moment.flight = Flight{in.state.work.view, to, in.state.moment.now, flight_s};
  }
  // Where it hurts, what was ticked and which side is open stands on the page.
  auto const whole = capitalized(told.understood);
  auto const brief = next->work.asks() ? told.doubts : whole;
  if (in.state.work.pain.empty()) {
    return Outcome{*std::move(next), {{Request::Kind::say, brief, {}, {}, whole}}};
  }
  auto const and_undo = [](std::string const& said) {
    return said + (said.empty() ? "" : " ") + "Undo brings back what was marked.";
  };
  auto request = said_with_undo(and_undo(brief));
  request.whole = and_undo(whole);
  return Outcome{*std::move(next), {std::move(request)}};
}

/// The list is shown although the words told a danger.
Result<Outcome> show_anyway(CommandInput const& in) {
  if (!in.args.empty()) return fail(usage_fault(in.spec));
  State next = in.state;
  next.work.anyway = true;
  return done(std::move(next));
}

/// Whether a pain is in a part of the body that another was not in, as the gate counts them.
bool reaches_further(Answers const& answers, Work const& before, Work const& after) {
  auto const was = gate_places(answers.regions(before));
  auto const now = gate_places(answers.regions(after));
  return std::any_of(now.begin(), now.end(), [&](GatePlace const& place) {
    return std::find(was.begin(), was.end(), place) == was.end();
  });
}

/// "Left, right or both?" answered, or answered anew: what is marked is then on that side. What the
/// words leave open is read again with the answer; all else is mirrored.
Result<Outcome> choose_side(CommandInput const& in) {
  auto const side = in.args.size() == 1 ? pain_side_of(in.args[0]) : std::nullopt;
  if (!side) return fail(usage_fault(in.spec));
  auto const& work = in.state.work;
  bool const open = !work.told.empty() && in.answers.told(work.told).asks_side;
  if (!open && !in.answers.side(work)) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "nothing is marked that could be on another side",
                 .remedy = "mark or tell a pain that is not in the middle: tell sore calf"});
  }
  State next = in.state;
  if (open) next.work.side = side;
  next.work.pain =
      open ? in.answers.told(work.told, side).pain() : moved_to(*in.world.placed, work.pain, *side);
  if (auto const one = one_side(*side)) next.work.seen_side = one;
  next.work.page = NoPage{};
  next.moment.previewed.reset();
  next.work.all_candidates = false;
  if (next.work.pain == work.pain) return done(std::move(next));  // it is there already
  // The gate that was passed by stood before the side that the pain was on.
  if (reaches_further(in.answers, work, next.work)) next.work.anyway = false;
  // A spot that was clicked or painted was seen well: its mirror is seen so, too.
  bool const turns_over = !work.pain.told && !work.pain.alike && !next.work.pain.alike;
  auto const surface = in.world.body->shaped(in.state.preferences.body);
  auto const to = turns_over ? mirrored(work.view) : view_of_pain(*surface, next.work.pain);
  next.moment.flight = Flight{work.view, to, in.state.moment.now, flight_s};
  return done(std::move(next));
}

constexpr std::array paint_table{
    CommandSpec{"tell", "tell WORDS", "mark what a sentence says: places and symptoms", Undo::step,
                tell_pain, "what you said"},
    CommandSpec{"side", "side left|right|both", "on which side the pain is, and fly there",
                Undo::step, choose_side, "the side"},
    CommandSpec{"anyway", "anyway",
                "list points although a danger was told or signs are not answered", Undo::step,
                show_anyway, "showing the list"},
    CommandSpec{"brush",
                "brush on|off|toggle | brush size METRES|bigger|smaller | brush strength "
                "mild|middling|strong | brush erase on|off|toggle",
                "how the pain is painted on the skin", Undo::none, brush},
    CommandSpec{"paint", "paint X Y Z [RADIUS STRENGTH] | paint here",
                "one touch of the brush, in metres on the base body, or at the cursor; strength 0 "
                "erases",
                Undo::drag, paint, "the brush stroke"},
    CommandSpec{
        "symptom", "symptom ID [list] | symptom none",
        "tick or untick what is felt beside the pain; \"list\" also closes the page over it",
        Undo::step, symptom, "the tick"},
};

}  // namespace

std::span<CommandSpec const> paint_commands() {
  return paint_table;
}

}  // namespace knotmap
