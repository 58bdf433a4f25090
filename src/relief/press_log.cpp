#include "relief/press_log.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/today.h"

namespace knotmap {
namespace {

// A sore or bruised spot is left alone for one to two days (Safety::stop_rules): for two.
constexpr int rest_days = 2;
constexpr int first_week_days = 7;
constexpr int first_week_points = 3;

int sessions_on(PressLog const& log, int day) {
  return static_cast<int>(
      std::count_if(log.records.begin(), log.records.end(),
                    [&](PressRecord const& record) { return record.day == day; }));
}

/// Whether a session pressed the point.
bool pressed(PressRecord const& record, SidedId const& point) {
  for (std::size_t i = 0; i < record.points.size() && i < record.results.size(); ++i) {
    if (record.points[i] == point && record.results[i].holds > 0) return true;
  }
  return false;
}

}  // namespace

void log_session(PressLog& log, PressSession const& session, int day) {
  if (!session.pressed_any() && !session.sign) return;
  PressRecord record;
  record.day = day;
  for (auto const& task : session.tasks) record.points.push_back(task.point);
  record.results = session.results;
  record.movement = session.movement;
  record.pain = session.pain;
  record.moving = session.moving;
  record.sign = session.sign;
  log.records.push_back(std::move(record));
  if (log.records.size() > PressLog::most_records) log.records.erase(log.records.begin());
  for (std::size_t i = 0; i < session.tasks.size(); ++i) {
    if (session.results[i].end == PressAdvice::enough) rest_point(log, session.tasks[i].point, day);
  }
  if (session.sign) rest_point(log, session.task().point, day);
}

void rest_point(PressLog& log, SidedId const& point, int day) {
  std::erase_if(log.resting,
                [&](RestingPoint const& each) { return each.point == point || each.until <= day; });
  log.resting.push_back({point, day + rest_days});
}

int points_allowed(PressLog const& log, DoseCaps const& caps, int day) {
  bool const first_week = log.records.empty() || day - log.records.front().day < first_week_days;
  return first_week ? std::min(first_week_points, caps.points_a_session) : caps.points_a_session;
}

int sessions_left(PressLog const& log, DoseCaps const& caps, int day) {
  return std::max(caps.times_a_day - sessions_on(log, day), 0);
}

std::string why_no_session(PressLog const& log, DoseCaps const& caps, int day) {
  bool const stopped = std::any_of(
      log.records.begin(), log.records.end(),
      [&](PressRecord const& record) { return record.day == day && record.sign.has_value(); });
  if (stopped) return "You stopped at a warning sign today. Press nothing more today.";
  if (sessions_left(log, caps, day) == 0) {
    return fmt::format("You pressed {} times today. That is enough: go on tomorrow.",
                       caps.times_a_day);
  }
  return {};
}

std::string why_point_rests(PressLog const& log, SidedId const& point, Dose const& dose, int day) {
  for (auto const& each : log.resting) {
    if (each.point == point && day < each.until) {
      return fmt::format("It is sore or had enough: leave it alone until {}.",
                         day_in_words(each.until));
    }
  }
  auto const times = std::count_if(
      log.records.begin(), log.records.end(),
      [&](PressRecord const& record) { return record.day == day && pressed(record, point); });
  if (times < dose.times_a_day) return {};
  return times == 1 ? "You pressed it today. Once a day is enough for it."
                    : "You pressed it often enough today.";
}

bool may_be_sore(PressLog const& log, SidedId const& point, int day) {
  return std::any_of(log.records.begin(), log.records.end(), [&](PressRecord const& record) {
    return record.day <= day && day - record.day <= rest_days && pressed(record, point);
  });
}

std::optional<StopSign> last_sign(PressLog const& log, SidedId const& point) {
  std::optional<StopSign> last;
  for (auto const& record : log.records) {
    if (!record.sign) continue;
    // It stopped the session at the point that was pressed last.
    auto at = std::min(record.points.size(), record.results.size());
    while (at > 0 && record.results[at - 1].holds == 0) --at;
    if (at > 0 && record.points[at - 1] == point) last = record.sign;
  }
  return last;
}

std::optional<int> last_pressed(PressLog const& log, SidedId const& point, int day) {
  std::optional<int> last;
  for (auto const& record : log.records) {
    if (record.day <= day && pressed(record, point)) last = std::max(last.value_or(0), record.day);
  }
  return last;
}

}  // namespace knotmap
