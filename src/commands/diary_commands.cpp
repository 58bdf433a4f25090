#include "commands/diary_commands.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/words.h"
#include "commands/command_args.h"
#include "json/quoted.h"
#include "state/pain_entry.h"

namespace knotmap {
namespace {

Fault not_written(std::string what, std::string remedy) {
  return {.file = {}, .pointer = {}, .what = std::move(what), .remedy = std::move(remedy)};
}

/// The diary's page takes the place of the open one.
void open_page(State& state, Page page) {
  state.work.page = std::move(page);
  state.moment.settings_shown = false;
  state.moment.previewed.reset();
  state.moment.menu.reset();
  state.moment.cursor.reset();  // Enter keeps the entry; it marks no pain
}

/// The latest entry of a pain of that name, or of any pain; null for none.
Entry const* latest_of(Diary const& diary, std::string_view pain) {
  for (auto i = diary.entries.size(); i-- > 0;) {
    auto const& entry = diary.entries[i];
    if (!entry.pain.empty() && (pain.empty() || entry.pain == pain)) return &entry;
  }
  return nullptr;
}

/// The draft goes on with the pain of an earlier entry.
void go_on_with(Entry& draft, Entry const& before) {
  draft.pain = before.pain;
  draft.region = before.region;
  draft.painted = before.painted;
}

/// What was begun goes on. On another day "how bad is it now" is asked again, and of what was said
/// then only the words stay.
void go_on_today(EntryDraft& draft, When const& now) {
  if (draft.entry.when.day() == now.day()) return;
  draft.entry.when = now;
  draft.entry.now.reset();
  draft.entry.worst.reset();
  draft.entry.slept = Slept::unsaid;
  draft.scores.clear();
}

Result<Outcome> start_log(CommandInput const& in) {
  State next = in.state;
  bool const is_marked = !in.state.work.pain.empty();
  auto marked = is_marked ? pain_entry(in.answers, in.state.work) : Entry{};
  auto const& begun = next.care.draft;
  if (begun && begun->entry.id.empty() && (!is_marked || begun->entry.painted == marked.painted)) {
    go_on_today(*next.care.draft, wall_time(in.state.moment));
    open_page(next, OpenDraft{});
    return done(std::move(next));
  }
  EntryDraft draft;
  if (is_marked) {
    draft.entry = std::move(marked);
    draft.entry.when = wall_time(in.state.moment);
    draft.entry.pain =
        pain_name(in.diary.kept(), draft.entry, region_words(in.world, draft.entry.region));
  } else if (auto const* const before = latest_of(in.diary.kept(), "")) {
    draft.entry.when = wall_time(in.state.moment);
    go_on_with(draft.entry, *before);
  } else {
    return fail(not_written("no pain is marked to write down", "click where it hurts first"));
  }
  next.care.draft = std::move(draft);
  open_page(next, OpenDraft{});
  return done(std::move(next));
}

Result<Outcome> edit_log(CommandInput const& in, std::string const& id) {
  auto const* const entry = find_entry(in.diary.kept(), id);
  if (entry == nullptr)
    return fail(not_written(fmt::format("there is no entry {}", in_quotes(id)), "see your diary"));
  State next = in.state;
  next.care.draft = EntryDraft{*entry, {}};
  open_page(next, OpenDraft{});
  return done(std::move(next));
}

/// The same number again takes it back.
bool take_rating(std::optional<int>& value, std::string_view text) {
  auto const number = rating_of(text);
  if (!number) return false;
  value = value == number ? std::nullopt : number;
  return true;
}

bool toggle_word(std::vector<std::string>& words, std::string const& word) {
  if (!is_entry_word(word)) return false;
  if (std::erase(words, word) == 0) words.push_back(word);
  return true;
}

/// Sets one thing of the draft; false for wrong words.
bool set_draft(EntryDraft& draft, std::string_view name, std::string const& word) {
  auto& entry = draft.entry;
  if (name == "now") return take_rating(entry.now, word);
  if (name == "worst") return take_rating(entry.worst, word);
  if (name == "after") return take_rating(entry.after, word);
  if (name == "kind") return toggle_word(entry.kinds, word);
  if (name == "trigger") return toggle_word(entry.triggers, word);
  if (name == "slept") {
    auto const slept = slept_of(word);
    if (!slept) return false;
    entry.slept = entry.slept == *slept ? Slept::unsaid : *slept;
    return true;
  }
  if (name == "note") {
    entry.note = word;
    return true;
  }
  return false;
}

bool score_draft(EntryDraft& draft, std::string const& activity, std::string_view text) {
  std::optional<int> hard;
  auto const at = std::find_if(draft.scores.begin(), draft.scores.end(),
                               [&](auto const& each) { return each.first == activity; });
  if (at != draft.scores.end()) hard = at->second;
  if (!take_rating(hard, text)) return false;
  if (at != draft.scores.end()) draft.scores.erase(at);
  if (hard) draft.scores.emplace_back(activity, *hard);
  return true;
}

Result<Outcome> save_log(CommandInput const& in) {
  auto const& draft = *in.state.care.draft;
  bool const is_new = draft.entry.id.empty();
  if (is_new && !draft.entry.now && !draft.entry.worst && draft.entry.note.empty())
    return fail(not_written("how strong is it?", "choose a number from 0 to 10"));
  if (auto fault = fault_of(draft.entry)) return fail(*std::move(fault));
  Outcome outcome{.state = in.state, .requests = {}};
  for (auto const& [activity, hard] : draft.scores)
    outcome.diary.emplace_back(AddScore{{draft.entry.when, activity, hard}});
  if (is_new) {
    outcome.diary.emplace_back(AddEntry{draft.entry});
  } else {
    outcome.diary.emplace_back(ChangeEntry{draft.entry});
  }
  auto& next = outcome.state;
  next.moment.diary.pain = draft.entry.pain;
  next.care.draft.reset();
  open_page(next, OpenDiary{});
  outcome.requests.push_back({Request::Kind::say, "Kept in your diary."});
  return outcome;
}

Result<Outcome> log_entry(CommandInput const& in) {
  constexpr std::size_t with_two = 3;
  if (in.args.empty()) return fail(usage_fault(in.spec));
  auto const& name = in.args[0];
  if (name == "start" && in.args.size() == 1) return start_log(in);
  if (name == "edit" && in.args.size() == 2) return edit_log(in, in.args[1]);
  if (!in.state.care.draft)
    return fail(not_written("no entry is being written", "begin one: log start"));
  if (name == "save" && in.args.size() == 1) return save_log(in);
  State next = in.state;
  auto& draft = *next.care.draft;
  if (name == "cancel" && in.args.size() == 1) {
    next.care.draft.reset();
    bool const marked = next.work.asks();
    open_page(next, marked ? Page(NoPage{}) : Page(OpenDiary{}));
    return done(std::move(next));
  }
  if (name == "pain" && in.args.size() == 2) {
    if (auto const* const before = latest_of(in.diary.kept(), in.args[1])) {
      if (draft.entry.region.id.empty() || in.state.work.pain.empty())
        go_on_with(draft.entry, *before);
    }
    draft.entry.pain = in.args[1];
  } else if (name == "score" && in.args.size() == with_two) {
    if (!score_draft(draft, in.args[1], in.args[2])) return fail(usage_fault(in.spec));
  } else if (in.args.size() != 2 || !set_draft(draft, name, in.args[1])) {
    return fail(usage_fault(in.spec));
  }
  return done(std::move(next));
}

Result<Outcome> remove_entry(CommandInput const& in, std::string const& id) {
  auto const* const entry = find_entry(in.diary.kept(), id);
  if (entry == nullptr)
    return fail(not_written(fmt::format("there is no entry {}", in_quotes(id)), "see your diary"));
  Outcome outcome{.state = in.state, .requests = {}};
  outcome.state.moment.removed = *entry;
  outcome.diary.emplace_back(RemoveEntry{id});
  outcome.requests.push_back(
      {Request::Kind::say, "The entry is deleted.", "Undo", "diary restore"});
  return outcome;
}

Result<Outcome> look_at_diary(CommandInput const& in) {
  if (in.args.empty()) return fail(usage_fault(in.spec));
  auto const& name = in.args[0];
  Outcome outcome{.state = in.state, .requests = {}};
  auto& next = outcome.state;
  if (name == "restore" && in.args.size() == 1) {
    if (!in.state.moment.removed)
      return fail(not_written("no entry was deleted in this run", "import a file of before"));
    outcome.diary.emplace_back(AddEntry{*in.state.moment.removed});
    next.moment.removed.reset();
    outcome.requests.push_back({Request::Kind::say, "The entry is back."});
    return outcome;
  }
  if (name == "older" && in.args.size() == 1) {
    next.moment.diary.rows += DiaryView::more_rows;
    return outcome;
  }
  if (in.args.size() != 2) return fail(usage_fault(in.spec));
  auto const& word = in.args[1];
  if (name == "delete") return remove_entry(in, word);
  if (name == "pain") {
    next.moment.diary.pain = word;
  } else if (name == "period") {
    auto const period = diary_period_of(word);
    if (!period) return fail(usage_fault(in.spec));
    next.moment.diary.period = *period;
  } else if (name == "painted") {
    auto const painted = diary_painted_of(word);
    if (!painted) return fail(usage_fault(in.spec));
    if (*painted != DiaryPainted::none && !std::holds_alternative<OpenDiary>(next.work.page))
      open_page(next, OpenDiary{});
    next.moment.diary.painted = *painted;
  } else if (name == "activity") {
    auto chosen = in.diary.kept().activities;
    if (std::erase(chosen, word) == 0) chosen.push_back(word);
    if (auto fault = fault_of_activities(chosen)) return fail(*std::move(fault));
    outcome.diary.emplace_back(ChooseActivities{std::move(chosen)});
  } else {
    return fail(usage_fault(in.spec));
  }
  return outcome;
}

constexpr std::array diary_table{
    CommandSpec{"log",
                "log start | log edit ENTRY | log now|worst|after N | log kind|trigger WORD | log "
                "slept well|so_so|badly | log note TEXT | log pain NAME | log score ACTIVITY N | "
                "log save|cancel",
                "write the marked pain into the diary", Undo::none, log_entry},
    CommandSpec{
        "diary",
        "diary delete ENTRY | diary restore | diary pain NAME | diary period "
        "week|month|quarter|all | diary painted first-week|last-week|period|none | diary older | "
        "diary activity NAME",
        "look at the diary and its older entries, paint its pains on the body, delete entries, "
        "choose activities to score",
        Undo::none, look_at_diary},
};

}  // namespace

std::span<CommandSpec const> diary_commands() {
  return diary_table;
}

}  // namespace knotmap
