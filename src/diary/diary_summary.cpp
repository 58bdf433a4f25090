#include "diary/diary_summary.h"

#include <algorithm>
#include <unordered_map>

namespace knotmap {
namespace {

constexpr int week_days = 7;

/// The middle of some ratings; of an even number the higher of the two, to promise less.
std::optional<int> median(std::vector<int> ratings, std::size_t least) {
  if (ratings.size() < least) return std::nullopt;
  auto const middle = ratings.begin() + static_cast<std::ptrdiff_t>(ratings.size() / 2);
  std::nth_element(ratings.begin(), middle, ratings.end());
  return *middle;
}

/// The ratings of the first and the last week, of things with a day and a number.
class Ends {
 public:
  explicit Ends(Days const& days) : days_(days) {}
  void add(int day, int rating) {
    if (day < days_.first + week_days) first_.push_back(rating);
    if (day > days_.last - week_days) last_.push_back(rating);
  }
  [[nodiscard]] PressRating rating(std::size_t least) const {
    if (days_.count() < 2 * week_days) return {};
    PressRating both{median(first_, least), median(last_, least)};
    return both.before && both.after ? both : PressRating{};
  }

 private:
  Days days_;
  std::vector<int> first_;
  std::vector<int> last_;
};

}  // namespace

std::vector<NamedPain> pains_of(Diary const& diary) {
  std::vector<NamedPain> pains;
  std::unordered_map<std::string_view, std::size_t> known;
  for (auto i = diary.entries.size(); i-- > 0;) {
    auto const& entry = diary.entries[i];
    if (entry.pain.empty()) continue;
    auto const [at, is_new] = known.try_emplace(entry.pain, pains.size());
    if (is_new) pains.push_back({entry.pain, 0, entry.when});
    ++pains[at->second].entries;
  }
  return pains;
}

Days days_of(Diary const& diary, DiaryPeriod period, int today) {
  constexpr int month_days = 30;
  constexpr int quarter_days = 90;
  switch (period) {
    case DiaryPeriod::week:
      return {today - week_days + 1, today};
    case DiaryPeriod::month:
      return {today - month_days + 1, today};
    case DiaryPeriod::quarter:
      return {today - quarter_days + 1, today};
    case DiaryPeriod::all:
      break;
  }
  int first = today - week_days + 1;
  if (!diary.entries.empty()) first = std::min(first, diary.entries.front().when.day());
  if (!diary.scores.empty()) first = std::min(first, diary.scores.front().when.day());
  return {first, today};
}

Days painted_days(DiaryPainted painted, Days const& period) {
  auto days = period;
  if (painted == DiaryPainted::first_week)
    days.last = std::min(days.last, days.first + week_days - 1);
  if (painted == DiaryPainted::last_week)
    days.first = std::max(days.first, days.last - week_days + 1);
  return days;
}

std::vector<Entry const*> entries_of(Diary const& diary, std::string_view pain, Days const& days) {
  std::vector<Entry const*> found;
  for (auto const& entry : diary.entries) {
    if ((pain.empty() || entry.pain == pain) && days.hold(entry.when)) found.push_back(&entry);
  }
  return found;
}

DoneDays done_days(Diary const& diary, std::string_view pain, Days const& days) {
  DoneDays done;
  for (auto const& entry : diary.entries) {
    if (!days.hold(entry.when)) continue;
    bool const is_of_it = pain.empty() || entry.pain == pain;
    if (is_of_it && !entry.pressed.empty()) done.pressed.insert(entry.when.day());
    if ((is_of_it || entry.pain.empty()) && !entry.exercises.empty())
      done.exercised.insert(entry.when.day());
  }
  return done;
}

PressRating rating_over(std::span<Entry const* const> entries, Days const& days) {
  Ends ends(days);
  for (auto const* const entry : entries) {
    if (entry->now) ends.add(entry->when.day(), *entry->now);
  }
  return ends.rating(2);
}

PressRating rating_over(std::span<ActivityScore const> scores, std::string_view activity,
                        Days const& days) {
  Ends ends(days);
  for (auto const& score : scores) {
    if (score.activity == activity && days.hold(score.when)) ends.add(score.when.day(), score.hard);
  }
  return ends.rating(1);
}

std::vector<Helped> what_helped(std::span<Entry const* const> entries) {
  std::vector<Helped> all;
  for (auto const* const entry : entries) {
    auto const change = change_of({entry->now, entry->after});
    if (change == PressChange::unknown) continue;
    for (auto const& pressed : entry->pressed) {
      auto at = std::find_if(all.begin(), all.end(),
                             [&](Helped const& each) { return each.point == pressed.point; });
      if (at == all.end()) at = all.insert(at, Helped{pressed.point, 0, 0, 0});
      ++at->times;
      if (change == PressChange::better) ++at->better;
      if (change == PressChange::worse) ++at->worse;
    }
  }
  std::stable_sort(all.begin(), all.end(), [](Helped const& a, Helped const& b) {
    return a.better != b.better ? a.better > b.better : a.times > b.times;
  });
  return all;
}

}  // namespace knotmap
