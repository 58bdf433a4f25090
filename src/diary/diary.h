// The diary: all entries of one person, and how hard three activities of their own are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diary/entry.h"

namespace knotmap {

/// How hard an activity was, said on one day.
struct ActivityScore {
  When when;
  std::string activity;  ///< as the person wrote it: "reach the top shelf"
  int hard = 0;          ///< 0 (no trouble) .. 10 (cannot do it)

  friend bool operator==(ActivityScore const&, ActivityScore const&) = default;
};

struct Diary {
  static constexpr std::size_t most_activities = 3;

  std::vector<Entry> entries;           ///< the oldest first; of one second by id
  std::vector<std::string> activities;  ///< those that are asked for now
  std::vector<ActivityScore> scores;    ///< the oldest first, also of activities of before

  friend bool operator==(Diary const&, Diary const&) = default;
};

/// What keeps it from being stored; nothing when it may be. An activity's name is as an entry's
/// word (is_entry_word), up to Entry::most_name bytes.
[[nodiscard]] std::optional<Fault> fault_of(ActivityScore const& score);
[[nodiscard]] std::optional<Fault> fault_of_activities(std::vector<std::string> const& activities);

/// Orders entries and scores as `Diary` says.
void put_in_order(Diary& diary);

// Changes of one that is in order, which it stays.

/// The entry of that id; null when there is none.
[[nodiscard]] Entry const* find_entry(Diary const& diary, std::string_view id);
/// The score of the same activity on the same day on the wall; null when there is none.
[[nodiscard]] ActivityScore const* find_score(Diary const& diary, ActivityScore const& like);
/// Adds an entry whose id no other has.
void insert(Diary& diary, Entry entry);
/// Whether there was one of that id to remove.
bool erase(Diary& diary, std::string_view id);
/// Adds a score in the place of the one that find_score() finds.
void replace(Diary& diary, ActivityScore score);

/// What a new entry's pain is called: as the latest entry of the same region and side within 90
/// days before it, else `usual` (the region's name).
[[nodiscard]] std::string pain_name(Diary const& diary, Entry const& entry, std::string usual);

}  // namespace knotmap
