#include "relief/week.h"

#include <algorithm>
#include <utility>

#include "relief/press_session.h"

namespace knotmap {
namespace {

template <class T>
void keep_newest(std::vector<T>& list) {
  if (list.size() > Week::most_days) list.erase(list.begin());
}

/// Since which day the pain has been calm without a break; nothing when it is not.
std::optional<int> calm_since(Week const& week) {
  std::optional<int> since;
  for (auto const& each : week.ratings) {
    if (each.pain > FollowUpLimits::calm_pain) {
      since.reset();
    } else if (!since) {
      since = each.day;
    }
  }
  return since;
}

}  // namespace

Week week_of(Plan const& plan, std::string what, int day) {
  Week week;
  week.what = std::move(what);
  week.begun = day;
  for (auto const& planned : plan.exercises) week.exercises.push_back({planned.exercise->id, {}});
  if (plan.change != nullptr) week.change = plan.change->id;
  return week;
}

bool mark_exercise(Week& week, std::string_view id, int day, SessionColour colour) {
  auto const at = std::find_if(week.exercises.begin(), week.exercises.end(),
                               [&](WeekExercise const& each) { return each.id == id; });
  if (at == week.exercises.end()) return false;
  auto& done = at->done;
  auto const same = std::find_if(done.begin(), done.end(),
                                 [&](ExerciseDay const& each) { return each.day == day; });
  if (same == done.end()) {
    done.push_back({day, colour});
    std::sort(done.begin(), done.end(),
              [](ExerciseDay const& a, ExerciseDay const& b) { return a.day < b.day; });
    keep_newest(done);
  } else if (same->colour == colour) {
    done.erase(same);
  } else {
    same->colour = colour;
  }
  return true;
}

void mark_change(Week& week, int day) {
  auto& kept = week.change_kept;
  auto const at = std::lower_bound(kept.begin(), kept.end(), day);
  if (at != kept.end() && *at == day) {
    kept.erase(at);
  } else {
    kept.insert(at, day);
    keep_newest(kept);
  }
}

void rate_week(Week& week, int day, int pain) {
  std::erase_if(week.ratings, [&](RatedDay const& each) { return each.day >= day; });
  week.ratings.push_back({day, pain});
  keep_newest(week.ratings);
}

std::optional<SessionColour> done_on(WeekExercise const& exercise, int day) {
  for (auto const& each : exercise.done) {
    if (each.day == day) return each.colour;
  }
  return std::nullopt;
}

NextDose next_of(Exercise const& exercise, WeekExercise const& done) {
  NextDose next{.amount = first_amount(exercise)};
  std::vector<SessionColour> with_amount;  // sessions since the amount changed
  for (auto const& each : done.done) {
    with_amount.push_back(each.colour);
    auto const after = next_dose(exercise, next.amount, with_amount);
    if (after.amount != next.amount || after.rest_day) with_amount.clear();
    next = after;
  }
  return next;
}

bool is_check_due(Week const& week, int day) {
  int due = 0;  // the last check day that has come, after the first
  for (int const check : check_days) {
    if (day - week.begun >= check) due = check;
  }
  if (week.ratings.empty()) return true;
  return due > 0 && week.ratings.back().day < week.begun + due;
}

WeekVerdict verdict_of(Week const& week, int day) {
  if (week.ratings.size() < 2) return WeekVerdict::begun;
  auto const since = calm_since(week);
  if (since && week.ratings.back().day - *since >= FollowUpLimits::calm_days)
    return WeekVerdict::done;
  auto const change = change_of(PressRating{week.ratings.front().pain, week.ratings.back().pain});
  if (change == PressChange::worse) return WeekVerdict::clinician;
  if (change == PressChange::better) return WeekVerdict::better;
  int const days = day - week.begun;
  if (days >= FollowUpLimits::clinician_day) return WeekVerdict::clinician;
  if (days < FollowUpLimits::change_plan_day) return WeekVerdict::wait;
  return week.plan_changed == 0 ? WeekVerdict::change_plan : WeekVerdict::physio;
}

std::string_view verdict_words(WeekVerdict verdict) {
  switch (verdict) {
    case WeekVerdict::begun:
      return "Rate your pain now and then. Then you see if it helps.";
    case WeekVerdict::better:
      return "Clearly better: two points and a third less, or more. Go on like this.";
    case WeekVerdict::wait:
      return "No clear change yet. That is usual in the first two weeks.";
    case WeekVerdict::change_plan:
      return "No clear gain after two weeks. Take other exercises once, and see a "
             "physiotherapist.";
    case WeekVerdict::physio:
      return "No clear gain yet with the new plan. See a physiotherapist.";
    case WeekVerdict::clinician:
      return "It is worse, or no better after four weeks. See a doctor.";
    case WeekVerdict::done:
      return "Two weeks at 1 or less: you are done. The exercises may end; keep moving.";
  }
  return "";
}

}  // namespace knotmap
