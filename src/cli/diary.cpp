#include "cli/diary.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/words.h"
#include "cli/answer.h"
#include "cli/danger_answer.h"
#include "cli/diary_answer.h"
#include "cli/diary_call.h"
#include "cli/diary_files.h"
#include "platform/wall_clock.h"
#include "state/names.h"
#include "state/pain_entry.h"
#include "store/diary_files.h"

namespace knotmap {
namespace {

/// What a note tells of danger comes first: the diary is no place to leave it.
void answer_entry(World const& world, DiaryCall const& call, Entry const& entry,
                  std::string const& done) {
  auto const heard = Answers(world).heard(entry.note);
  if (call.json) {
    auto json = entries_json(world, std::span(&entry, 1));
    json["heard"] = json_of(heard);
    answer(json);
  } else {
    answer(text_of_dangers(heard) + done + "\n" + page_of(world, entry));
  }
}

/// The one id that an action takes.
Result<std::string> one_id(DiaryCall const& call) {
  if (call.what.size() == 1) return call.what.front();
  return fail(wrong_call(fmt::format("diary {} takes the id of one entry", call.action),
                         "see knotmap diary list"));
}

Result<Entry> entry_of_id(DiaryStore& store, DiaryCall const& call) {
  auto const id = one_id(call);
  if (!id) return fail(id.error());
  auto entry = store.entry(*id);
  if (!entry) return fail(entry.error());
  if (*entry) return **std::move(entry);
  return fail(wrong_call(fmt::format("there is no entry \"{}\"", *id), "see knotmap diary list"));
}

int add(DiaryStore& store, DiaryCall const& call) {
  auto const world = world_of(call);
  if (!world) return report(world.error());
  Entry entry;
  entry.when.utc_s = seconds_since_1970();
  entry.when.offset_min = wall_offset_min(entry.when.utc_s);
  if (auto const said = say(entry, *world, call); !said) return report(said.error());
  if (entry.pain.empty()) {
    auto const diary = store.read();
    if (!diary) return report(diary.error());
    entry.pain = pain_name(*diary, entry, region_words(*world, entry.region));
  }
  auto const id = store.add(entry);
  if (!id) return report(id.error());
  entry.id = *id;
  answer_entry(*world, call, entry, "Written down.");
  return exit_done;
}

int edit(DiaryStore& store, DiaryCall const& call) {
  auto const world = world_of(call);
  if (!world) return report(world.error());
  auto entry = entry_of_id(store, call);
  if (!entry) return report(entry.error());
  if (auto const said = say(*entry, *world, call); !said) return report(said.error());
  if (auto const done = store.change(*entry); !done) return report(done.error());
  answer_entry(*world, call, *entry, "Changed.");
  return exit_done;
}

int show(DiaryStore& store, DiaryCall const& call) {
  auto const world = world_of(call);
  if (!world) return report(world.error());
  auto const entry = entry_of_id(store, call);
  if (!entry) return report(entry.error());
  if (call.json) {
    answer(entries_json(*world, std::span(&*entry, 1)));
  } else {
    answer(page_of(*world, *entry));
  }
  return exit_done;
}

/// "2026-12-02" as the first or the last second of that day by the wall's clock.
Result<std::optional<std::int64_t>> bound_of(std::string const& day, std::string_view clock) {
  if (day.empty()) return std::optional<std::int64_t>();
  auto const about = when_of(fmt::format("{}T{}", day, clock));
  if (!about) return fail(wrong_call(fmt::format("\"{}\" is no day", day), "say 2026-12-02"));
  return std::optional(about->utc_s);
}

int list(DiaryStore& store, DiaryCall const& call) {
  auto const world = world_of(call);
  if (!world) return report(world.error());
  auto const from = bound_of(call.from, "00:00:00");
  auto const to = bound_of(call.to, "23:59:59");
  if (!from) return report(from.error());
  if (!to) return report(to.error());
  auto diary = store.read();
  if (!diary) return report(diary.error());
  std::erase_if(diary->entries, [&](Entry const& entry) {
    auto const wall_s = entry.when.utc_s + entry.when.offset_min * std::int64_t{60};
    return (*from && wall_s < **from) || (*to && wall_s > **to);
  });
  if (call.json) {
    answer(entries_json(*world, diary->entries));
    return exit_done;
  }
  std::string text;
  for (auto const& entry : diary->entries) text += (text.empty() ? "" : "\n") + line_of(entry);
  answer(text.empty() ? "Nothing is written down yet." : text);
  return exit_done;
}

int remove(DiaryStore& store, DiaryCall const& call) {
  auto const id = one_id(call);
  if (!id) return report(id.error());
  if (auto const done = store.remove(*id); !done) return report(done.error());
  answer(std::string("Deleted."));
  return exit_done;
}

int activities(DiaryStore& store, DiaryCall const& call) {
  if (!call.what.empty()) {
    if (auto const done = store.choose_activities(call.what); !done) return report(done.error());
  }
  auto const diary = store.read();
  if (!diary) return report(diary.error());
  if (call.json) {
    answer(nlohmann::ordered_json{{"activities", diary->activities}});
  } else {
    answer(diary->activities.empty() ? "None is chosen yet."
                                     : fmt::format("{}", fmt::join(diary->activities, "\n")));
  }
  return exit_done;
}

int score(DiaryStore& store, DiaryCall const& call) {
  if (call.what.size() != 1 || call.now == DiaryCall::unsaid)
    return report(
        wrong_call("diary score takes an activity and --now N", "0: no trouble, 10: cannot do it"));
  auto const diary = store.read();
  if (!diary) return report(diary.error());
  auto const& known = diary->activities;
  auto const& name = call.what.front();
  if (std::find(known.begin(), known.end(), name) == known.end()) {
    auto const near = did_you_mean(name, known);
    return report(wrong_call(fmt::format("\"{}\" is none of the activities", name),
                             near.empty() ? std::string("see knotmap diary activities")
                                          : fmt::format("did you mean \"{}\"?", near)));
  }
  Entry at;
  at.when.utc_s = seconds_since_1970();
  at.when.offset_min = wall_offset_min(at.when.utc_s);
  if (auto const said = say_when(at, call.when); !said) return report(said.error());
  if (auto const done = store.add(ActivityScore{at.when, name, call.now}); !done)
    return report(done.error());
  answer(fmt::format("Written down: {}, {} of 10.", name, call.now));
  return exit_done;
}

int names(DiaryCall const& call) {
  auto const all = diary_names();
  if (call.json) {
    answer(nlohmann::ordered_json{{"diaries", all}});
  } else {
    answer(all.empty() ? "There is no diary yet." : fmt::format("{}", fmt::join(all, "\n")));
  }
  return exit_done;
}

/// What an action is called, what it takes beside that, and what it does with an open diary.
struct Action {
  std::string_view name;
  unsigned takes;  ///< Takes, beside --diary
  int (*run)(DiaryStore&, DiaryCall const&);
  bool begins = false;  ///< it may begin a diary that is not there yet
};
constexpr std::array actions{
    Action{"add", Takes::entry | Takes::rating | Takes::json, add, true},
    Action{"list", Takes::period | Takes::json, list},
    Action{"show", Takes::what | Takes::json, show},
    Action{"edit", Takes::what | Takes::entry | Takes::rating | Takes::json, edit},
    Action{"delete", Takes::what, remove},
    Action{"activities", Takes::what | Takes::json, activities, true},
    Action{"score", Takes::what | Takes::rating, score},
    Action{"export", Takes::what, export_diary},
    Action{"import", Takes::what, import_diary, true},
    Action{"backup", Takes::what, back_up_diary}};

/// One that wants no open diary.
struct ActionWithout {
  std::string_view name;
  unsigned takes;
  int (*run)(DiaryCall const&);
};
constexpr std::array actions_without{ActionWithout{"names", Takes::json, names},
                                     ActionWithout{"erase", Takes::consent | Takes::diary, erase}};

template <class Row, std::size_t count>
Row const* named(std::array<Row, count> const& rows, std::string_view name) {
  auto const* const row =
      std::find_if(rows.begin(), rows.end(), [&](Row const& each) { return each.name == name; });
  return row == rows.end() ? nullptr : row;
}

int diary(DiaryCall const& call) {
  if (auto const* const action = named(actions_without, call.action)) {
    if (auto const taken = takes_all(call, action->takes); !taken) return report(taken.error());
    return action->run(call);
  }
  auto const* const action = named(actions, call.action);
  if (auto const taken = takes_all(call, action->takes | Takes::diary); !taken)
    return report(taken.error());
  if (!action->begins) {
    if (auto const begun = is_begun(call.diary); !begun) return report(begun.error());
  }
  auto const store = open_diary(call.diary);
  if (!store) return report(store.error());
  return action->run(**store, call);
}

std::vector<std::string> action_names() {
  std::vector<std::string> all;
  all.reserve(actions.size() + actions_without.size());
  for (auto const& action : actions) all.emplace_back(action.name);
  for (auto const& action : actions_without) all.emplace_back(action.name);
  return all;
}

}  // namespace

Subcommand diary_subcommand() {
  auto call = std::make_shared<DiaryCall>();
  std::vector<Option> options{
      {.name = "action",
       .target = &call->action,
       .help = "what to do",
       .required = true,
       .one_of = action_names()},
      {.name = "what", .target = &call->what, .help = "the id of an entry; a file; activities"}};
  for (auto& option : entry_options(*call)) options.push_back(std::move(option));
  options.insert(
      options.end(),
      {side_option(call->where),
       {.name = "--diary", .target = &call->diary, .help = "whose: a name (else: me)"},
       {.name = "--from", .target = &call->from, .help = "list: from this day on (2026-12-02)"},
       {.name = "--to", .target = &call->to, .help = "list: up to this day"},
       {.name = "--yes", .target = &call->yes, .help = "erase: do it"},
       {.name = "--json", .target = &call->json, .help = "for programs"}});
  return {.name = "diary",
          .help = "pain over time, and what was done about it; kept on this machine alone",
          .options = with_call_options(*call, std::move(options)),
          .groups = {entry_where(*call)},
          .examples = {"knotmap diary add --region temple.R --now 6 --kind pulling --trigger "
                       "\"screen work\"",
                       "knotmap diary add --point trapezius-1.R --now 5 --pressed "
                       "trapezius-1.R:3 --after 3",
                       "knotmap diary list", "knotmap diary export diary.csv"},
          .run = [call] { return diary(*call); }};
}

}  // namespace knotmap
