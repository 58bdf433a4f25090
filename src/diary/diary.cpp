#include "diary/diary.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "json/quoted.h"

namespace knotmap {
namespace {

std::optional<Fault> fault_of_activity(std::string const& name) {
  if (is_entry_word(name, Entry::most_name)) return std::nullopt;
  return Fault{
      .file = {},
      .pointer = "/activity",
      .what = in_quotes(name) + " cannot name an activity",
      .remedy = fmt::format("use 1 to {} letters, without ; and line breaks", Entry::most_name)};
}

bool is_earlier_entry(Entry const& a, Entry const& b) {
  // Ids of one day are numbered: a longer one is later.
  auto const key = [](Entry const& entry) {
    return std::tuple(entry.when.utc_s, entry.id.size(), std::string_view(entry.id));
  };
  return key(a) < key(b);
}

bool is_earlier_score(ActivityScore const& a, ActivityScore const& b) {
  return std::tie(a.when.utc_s, a.activity) < std::tie(b.when.utc_s, b.activity);
}

}  // namespace

std::optional<Fault> fault_of(ActivityScore const& score) {
  Entry when_and_how;  // the same limits
  when_and_how.when = score.when;
  when_and_how.now = score.hard;
  if (auto fault = fault_of(when_and_how)) {
    if (fault->pointer == "/now") fault->pointer = "/hard";
    return fault;
  }
  return fault_of_activity(score.activity);
}

std::optional<Fault> fault_of_activities(std::vector<std::string> const& activities) {
  if (activities.size() > Diary::most_activities) {
    return Fault{.file = {},
                 .pointer = "/activities",
                 .what = fmt::format("more than {} activities", Diary::most_activities),
                 .remedy = "choose those that matter most"};
  }
  for (auto each = activities.begin(); each != activities.end(); ++each) {
    if (auto fault = fault_of_activity(*each)) return fault;
    if (std::find(activities.begin(), each, *each) != each) {
      return Fault{.file = {},
                   .pointer = "/activities",
                   .what = in_quotes(*each) + " stands there twice",
                   .remedy = "name different activities"};
    }
  }
  return std::nullopt;
}

void put_in_order(Diary& diary) {
  std::sort(diary.entries.begin(), diary.entries.end(), is_earlier_entry);
  std::stable_sort(diary.scores.begin(), diary.scores.end(), is_earlier_score);
}

Entry const* find_entry(Diary const& diary, std::string_view id) {
  auto const found = std::find_if(diary.entries.begin(), diary.entries.end(),
                                  [&](Entry const& entry) { return entry.id == id; });
  return found == diary.entries.end() ? nullptr : &*found;
}

ActivityScore const* find_score(Diary const& diary, ActivityScore const& like) {
  auto const found =
      std::find_if(diary.scores.begin(), diary.scores.end(), [&](ActivityScore const& score) {
        return score.activity == like.activity && score.when.day() == like.when.day();
      });
  return found == diary.scores.end() ? nullptr : &*found;
}

void insert(Diary& diary, Entry entry) {
  auto const at =
      std::upper_bound(diary.entries.begin(), diary.entries.end(), entry, is_earlier_entry);
  diary.entries.insert(at, std::move(entry));
}

bool erase(Diary& diary, std::string_view id) {
  auto const* const found = find_entry(diary, id);
  if (found == nullptr) return false;
  diary.entries.erase(diary.entries.begin() + (found - diary.entries.data()));
  return true;
}

void replace(Diary& diary, ActivityScore score) {
  if (auto const* const found = find_score(diary, score))
    diary.scores.erase(diary.scores.begin() + (found - diary.scores.data()));
  auto const at =
      std::upper_bound(diary.scores.begin(), diary.scores.end(), score, is_earlier_score);
  diary.scores.insert(at, std::move(score));
}

std::string pain_name(Diary const& diary, Entry const& entry, std::string usual) {
  constexpr std::int64_t long_ago_s = std::int64_t{90} * 24 * 60 * 60;
  for (auto i = diary.entries.size(); i-- > 0;) {  // the latest first
    auto const& before = diary.entries[i];
    if (before.when.utc_s > entry.when.utc_s || before.region != entry.region) continue;
    if (before.when.utc_s < entry.when.utc_s - long_ago_s) break;
    if (!before.pain.empty()) return before.pain;
  }
  return usual;
}

}  // namespace knotmap
