#include "cli/diary_call.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "commands/command_args.h"
#include "platform/console.h"
#include "platform/wall_clock.h"
#include "state/names.h"
#include "state/pain_entry.h"
#include "store/diary_files.h"
#include "store/sqlite_diary.h"

namespace knotmap {
namespace {

/// "POINT", "POINT:HOLDS" or "POINT:HOLDS:EFFORT".
Result<PressedPoint> pressed_of(World const& world, std::string const& text) {
  PressedPoint pressed;
  auto const colon = text.find(':');
  auto const number = point_of(world, text.substr(0, colon));
  if (!number) return fail(number.error());
  auto const& point = world.placed->points()[*number];
  pressed.point = point.id();
  pressed.holds = 1;
  if (colon == std::string::npos) return pressed;
  auto const second = text.find(':', colon + 1);
  auto const holds = number_of(std::string_view(text).substr(
      colon + 1, second == std::string::npos ? second : second - colon - 1));
  constexpr double most_holds = 100.0;
  if (!holds || *holds < 0.0 || *holds > most_holds)
    return fail(wrong_call(fmt::format("\"{}\" is no pressed point", text),
                           "say POINT, POINT:HOLDS or POINT:HOLDS:EFFORT"));
  pressed.holds = static_cast<int>(*holds);
  if (second == std::string::npos) return pressed;
  auto const effort = number_of(std::string_view(text).substr(second + 1));
  if (!effort || *effort < 0.0 || *effort > most_pain)
    return fail(wrong_call(fmt::format("\"{}\" is no pressed point", text),
                           "an effort is a number from 0 to 10"));
  pressed.effort = static_cast<int>(*effort);
  return pressed;
}

Result<void> say_where(Entry& entry, World const& world, DiaryCall const& call) {
  Work work;
  if (!call.point.empty()) {
    auto const number = point_of(world, call.point);
    if (!number) return fail(number.error());
    auto const place = world.placed->place(*number);
    if (!place) return fail(place.error());
    work.pain.dabs.push_back({.place = *place});
  } else if (!call.where.text.empty()) {
    return fail(wrong_call("a diary's place is not told in words",
                           "name it with --region, --near or --at; put words into --note"));
  } else if (!call.where.empty()) {
    auto marked = marked_pain(world, call.where);
    if (!marked) return fail(marked.error());
    work.pain = *std::move(marked);
  } else {
    return {};
  }
  Answers const answers(world);
  auto const placed = pain_entry(answers, work);
  entry.painted = placed.painted;
  entry.region = placed.region;
  return {};
}

Result<void> say_done(Entry& entry, World const& world, DiaryCall const& call) {
  if (!call.pressed.empty()) entry.pressed.clear();
  for (auto const& text : call.pressed) {
    auto pressed = pressed_of(world, text);
    if (!pressed) return fail(pressed.error());
    entry.pressed.push_back(*std::move(pressed));
  }
  for (auto const& id : call.exercises) {
    if (auto const known = exercise_of(world, id); !known) return fail(known.error());
  }
  if (!call.exercises.empty()) entry.exercises = call.exercises;
  return {};
}

}  // namespace

std::vector<Option> entry_options(DiaryCall& call) {
  auto const rating = [](char const* name, int& target, char const* help) {
    return Option{
        .name = name, .target = &target, .help = help, .range = OptionRange{0, most_pain}};
  };
  return {rating("--now", call.now, "how strong it is, 0 (none) to 10"),
          rating("--worst", call.worst, "how strong it was at its worst today, 0 to 10"),
          rating("--after", call.after, "how strong it was after what was done, 0 to 10"),
          {.name = "--kind",
           .target = &call.kinds,
           .help = "what it is like: burning,pulling",
           .delimiter = ','},
          {.name = "--trigger",
           .target = &call.triggers,
           .help = "what set it off: \"sat long\"",
           .delimiter = ','},
          {.name = "--pressed",
           .target = &call.pressed,
           .help = "what was pressed: POINT[:HOLDS[:EFFORT]]",
           .delimiter = ','},
          {.name = "--exercise",
           .target = &call.exercises,
           .help = "exercises that were done",
           .delimiter = ','},
          {.name = "--slept",
           .target = &call.slept,
           .help = "how the night was",
           .one_of = {"well", "so_so", "badly"}},
          {.name = "--note", .target = &call.note, .help = "anything else, in your own words"},
          {.name = "--pain",
           .target = &call.pain,
           .help = "what you call this pain (else: as before, or its region)"},
          {.name = "--when", .target = &call.when, .help = "2026-12-02T18:05 (else: now)"}};
}

OptionGroup entry_where(DiaryCall& call) {
  auto group = where_options(call.where);
  group.options.push_back(
      {.name = "--point", .target = &call.point, .help = "at the X of a point: trapezius-5.R"});
  return group;
}

Result<void> say(Entry& entry, World const& world, DiaryCall const& call) {
  if (auto done = say_where(entry, world, call); !done) return done;
  if (auto done = say_when(entry, call.when); !done) return done;
  if (auto done = say_done(entry, world, call); !done) return done;
  if (call.now != DiaryCall::unsaid) entry.now = call.now;
  if (call.worst != DiaryCall::unsaid) entry.worst = call.worst;
  if (call.after != DiaryCall::unsaid) entry.after = call.after;
  if (!call.kinds.empty()) entry.kinds = call.kinds;
  if (!call.triggers.empty()) entry.triggers = call.triggers;
  if (!call.slept.empty()) entry.slept = slept_of(call.slept).value_or(Slept::unsaid);
  if (!call.note.empty()) entry.note = call.note;
  if (!call.pain.empty()) entry.pain = call.pain;
  return {};
}

Result<void> say_when(Entry& entry, std::string const& text) {
  if (text.empty()) return {};
  // Of a moment without an offset the wall's clock of that day is meant.
  auto const about = when_of(text);
  auto const when = about ? when_of(text, wall_offset_min(about->utc_s)) : std::nullopt;
  if (!when)
    return fail(wrong_call(fmt::format("\"{}\" is no moment", text), "say 2026-12-02T18:05"));
  entry.when = *when;
  return {};
}

Result<void> takes_all(DiaryCall const& call, unsigned takes) {
  struct Said {
    std::string_view name;
    bool is_said;
    unsigned kind;
  };
  auto const rated = [](int rating) { return rating != DiaryCall::unsaid; };
  std::array const all{
      Said{"place", !call.where.empty() || !call.where.side.empty(), Takes::entry},
      Said{"--point", !call.point.empty(), Takes::entry},
      Said{"--worst", rated(call.worst), Takes::entry},
      Said{"--after", rated(call.after), Takes::entry},
      Said{"--kind", !call.kinds.empty(), Takes::entry},
      Said{"--trigger", !call.triggers.empty(), Takes::entry},
      Said{"--pressed", !call.pressed.empty(), Takes::entry},
      Said{"--exercise", !call.exercises.empty(), Takes::entry},
      Said{"--slept", !call.slept.empty(), Takes::entry},
      Said{"--note", !call.note.empty(), Takes::entry},
      Said{"--pain", !call.pain.empty(), Takes::entry},
      Said{"--now", rated(call.now), Takes::rating},
      Said{"--when", !call.when.empty(), Takes::rating},
      Said{"--from", !call.from.empty(), Takes::period},
      Said{"--to", !call.to.empty(), Takes::period},
      Said{"--yes", call.yes, Takes::consent},
      Said{"--json", call.json, Takes::json},
      Said{"--diary", !call.diary.empty(), Takes::diary},
      Said{call.what.empty() ? std::string_view() : std::string_view(call.what.front()),
           !call.what.empty(), Takes::what}};
  auto const* const stray = std::find_if(all.begin(), all.end(), [&](Said const& each) {
    return each.is_said && (each.kind & takes) == 0;
  });
  if (stray == all.end()) return {};
  auto const name =
      stray->kind == Takes::what ? fmt::format("\"{}\"", stray->name) : std::string(stray->name);
  return fail(wrong_call(fmt::format("diary {} takes no {}", call.action, name),
                         "leave it out, or see knotmap diary --help"));
}

Result<void> is_begun(std::string const& name) {
  auto const known = diary_names();
  if (name.empty() || std::find(known.begin(), known.end(), name) != known.end()) return {};
  return fail(unknown_name("diary", name, known, "see knotmap diary names"));
}

Result<std::unique_ptr<DiaryStore>> open_diary(std::string const& name) {
  auto const file = diary_file(name.empty() ? usual_diary : std::string_view(name));
  if (!file) return fail(file.error());
  auto opening = open_sqlite_diary(*file);
  if (!opening) return fail(opening.error());
  if (!opening->set_aside.what.empty()) print_fault(opening->set_aside);
  return std::move(opening->store);
}

}  // namespace knotmap
