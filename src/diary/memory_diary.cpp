#include "diary/memory_diary.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "diary/entry_json.h"

namespace knotmap {
namespace {

Fault wrong(std::string what, std::string remedy) {
  return {.file = {}, .pointer = {}, .what = std::move(what), .remedy = std::move(remedy)};
}

Fault no_entry(std::string const& id) {
  return wrong(fmt::format("there is no entry \"{}\"", id), "see knotmap diary list");
}

std::string next_id(Diary const& diary, When const& when) {
  auto const day = id_day(when) + "-";
  int last = 0;
  for (auto const& entry : diary.entries) {
    if (!entry.id.starts_with(day)) continue;
    int number = 0;
    auto const* const end = entry.id.data() + entry.id.size();
    auto const [rest, error] = std::from_chars(entry.id.data() + day.size(), end, number);
    if (error == std::errc{} && rest == end) last = std::max(last, number);
  }
  return fmt::format("{}{}", day, last + 1);
}

}  // namespace

Result<std::optional<Entry>> MemoryDiary::entry(std::string const& id) {
  auto const* const found = find_entry(diary_, id);
  return found == nullptr ? std::nullopt : std::optional(*found);
}

Result<std::string> MemoryDiary::add(Entry const& entry) {
  if (auto fault = fault_of(entry)) return fail(*std::move(fault));
  auto fresh = rounded(entry);
  if (fresh.id.empty()) fresh.id = next_id(diary_, fresh.when);
  if (!is_entry_id(fresh.id))
    return fail(wrong("this is no id of an entry", "use letters, digits and -"));
  if (find_entry(diary_, fresh.id) != nullptr)
    return fail(wrong(fmt::format("there is an entry \"{}\" already", fresh.id), "change it"));
  auto id = fresh.id;
  insert(diary_, std::move(fresh));
  return id;
}

Result<void> MemoryDiary::change(Entry const& entry) {
  if (auto fault = fault_of(entry)) return fail(*std::move(fault));
  if (!erase(diary_, entry.id)) return fail(no_entry(entry.id));
  insert(diary_, rounded(entry));
  return {};
}

Result<void> MemoryDiary::remove(std::string const& id) {
  if (!erase(diary_, id)) return fail(no_entry(id));
  return {};
}

Result<void> MemoryDiary::choose_activities(std::vector<std::string> const& activities) {
  if (auto fault = fault_of_activities(activities)) return fail(*std::move(fault));
  diary_.activities = activities;
  return {};
}

Result<void> MemoryDiary::add(ActivityScore const& score) {
  if (auto fault = fault_of(score)) return fail(*std::move(fault));
  replace(diary_, score);
  return {};
}

Result<TakenIn> MemoryDiary::take_in(Diary const& other) {
  auto const before = diary_;
  TakenIn taken;
  for (auto entry : other.entries) {
    auto const* const known = find_entry(diary_, entry.id);
    if (known != nullptr && *known == rounded(entry)) {
      ++taken.known;
      continue;
    }
    if (known != nullptr) {
      entry.id.clear();
      ++taken.renamed;
    }
    if (auto const id = add(entry); !id) {
      diary_ = before;
      return fail(id.error());
    }
    ++taken.added;
  }
  for (auto const& score : other.scores) {
    if (find_score(diary_, score) == nullptr) replace(diary_, score);
  }
  if (diary_.activities.empty()) diary_.activities = other.activities;
  return taken;
}

Result<void> MemoryDiary::back_up(std::filesystem::path const& file) {
  return fail({.file = file.string(),
               .pointer = {},
               .what = "this diary is kept in memory alone",
               .remedy = "export it instead"});
}

}  // namespace knotmap
