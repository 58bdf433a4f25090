#include "diary/diary_counts.h"

#include <algorithm>
#include <set>

namespace knotmap {
namespace {

void count(std::vector<CountedWord>& counted, std::string const& word) {
  auto const at = std::find_if(counted.begin(), counted.end(),
                               [&](CountedWord const& each) { return each.word == word; });
  if (at == counted.end()) {
    counted.push_back({word, 1});
  } else {
    ++at->times;
  }
}

void count(std::vector<CountedPlace>& counted, SidedId const& id) {
  auto const at = std::find_if(counted.begin(), counted.end(),
                               [&](CountedPlace const& each) { return each.id == id; });
  if (at == counted.end()) {
    counted.push_back({id, 1});
  } else {
    ++at->times;
  }
}

template <class Counted>
void put_most_first(std::vector<Counted>& counted) {
  std::stable_sort(counted.begin(), counted.end(),
                   [](Counted const& a, Counted const& b) { return a.times > b.times; });
}

}  // namespace

DiaryCounts counts_of(std::span<Entry const* const> entries) {
  DiaryCounts counts;
  std::set<int> days;
  std::vector<int> ratings;
  for (auto const* const entry : entries) {
    days.insert(entry->when.day());
    if (entry->now) ratings.push_back(*entry->now);
    for (auto const& rating : {entry->now, entry->worst}) {
      if (rating) counts.worst = std::max(counts.worst.value_or(0), *rating);
    }
    if (!entry->region.id.empty()) count(counts.regions, entry->region);
    for (auto const& word : entry->kinds) count(counts.kinds, word);
    for (auto const& word : entry->triggers) count(counts.triggers, word);
    for (auto const& pressed : entry->pressed) count(counts.pressed, pressed.point);
    for (auto const& id : entry->exercises) count(counts.exercises, id);
    if (entry->slept != Slept::unsaid) ++counts.nights;
    if (entry->slept == Slept::badly) ++counts.bad_nights;
  }
  counts.days = static_cast<int>(days.size());
  if (!ratings.empty()) {
    auto const middle = ratings.begin() + static_cast<std::ptrdiff_t>(ratings.size() / 2);
    std::nth_element(ratings.begin(), middle, ratings.end());
    counts.usual = *middle;
  }
  put_most_first(counts.regions);
  put_most_first(counts.kinds);
  put_most_first(counts.triggers);
  put_most_first(counts.pressed);
  put_most_first(counts.exercises);
  return counts;
}

}  // namespace knotmap
