// Made-up entries and diaries.
#pragma once

#include <array>
#include <random>
#include <string>

#include "diary/diary.h"

namespace knotmap::test {

inline When at(std::string_view text) {
  return when_of(text).value();
}

/// An entry with something in every field.
inline Entry full_entry() {
  Entry entry;
  entry.id = "261202-1";
  entry.when = at("2026-12-02T18:05:09+01:00");
  entry.pain = "Neck, \"right\"";
  entry.region = {"angle_of_neck", Side::right};
  entry.painted = {{{0.012345F, 1.5F, -0.25F}, 0.012F, 1.0F},
                   {{0.0F, 1.49F, -0.26F}, 0.03F, 0.35F}};
  entry.kinds = {"burning", "pulling"};
  entry.now = 6;
  entry.worst = 8;
  entry.after = 3;
  entry.pressed = {{{"trapezius-1", Side::right}, 3, 92, 5, true},
                   {{"splenius_capitis-1", Side::left}, 1, 10, std::nullopt, std::nullopt}};
  entry.sign = StopSign::tingling;
  entry.exercises = {"chin_in"};
  entry.triggers = {"sat long"};
  entry.slept = Slept::badly;
  entry.note = "=1+1, \"quoted\";\nsecond line: äöü 🙂";
  return entry;
}

/// A diary of random entries that says something about every way of leaving things out.
inline Diary random_diary(unsigned seed, std::size_t count) {
  std::mt19937 random(seed);
  auto const below = [&](int most) {
    return static_cast<int>(random() % static_cast<unsigned>(most));
  };
  Diary diary;
  diary.activities = {"reach the top shelf", "-turn, my head"};
  std::int64_t time = 1'760'000'000;
  for (std::size_t i = 0; i < count; ++i) {
    time += 60 + below(40'000);
    Entry entry = full_entry();
    entry.when = {time, below(27) * 60 - 12 * 60};
    entry.id = id_day(entry.when) + "-" + std::to_string(i + 1);
    entry.now = below(11);
    if (below(2) == 0) entry.worst.reset();
    if (below(3) == 0) entry.after.reset();
    if (below(3) == 0) entry.pressed.clear();
    if (below(3) == 0) entry.painted.clear();
    if (below(4) == 0) entry.region = {};
    if (below(2) == 0) entry.sign.reset();
    if (below(2) == 0) entry.kinds.clear();
    if (below(2) == 0) entry.note = std::string(static_cast<std::size_t>(below(40)), '\'');
    entry.slept = std::array{Slept::unsaid, Slept::well, Slept::so_so, Slept::badly}.at(
        static_cast<std::size_t>(below(4)));
    for (auto& dab : entry.painted) dab.at.x = static_cast<float>(below(1'000'000)) * 1e-6F - 0.5F;
    diary.entries.push_back(rounded(entry));
    When const scored{time + 1, 60};
    if (diary.scores.empty() || diary.scores.back().when.day() != scored.day())
      diary.scores.push_back({scored, diary.activities.at(i % 2), below(11)});
  }
  put_in_order(diary);
  return diary;
}

}  // namespace knotmap::test
