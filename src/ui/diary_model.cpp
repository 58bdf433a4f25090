#include "ui/diary_model.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/today.h"
#include "base/words.h"
#include "chart/calendar_chart.h"
#include "chart/pain_chart.h"
#include "diary/diary_summary.h"
#include "state/names.h"
#include "state/pain_entry.h"
#include "ui/painted_model.h"

namespace knotmap {
namespace {

std::string moment_words(When const& when, int today) {
  constexpr int minute_s = 60;
  constexpr int hour_s = 3600;
  int const second = when.second_of_day();
  auto const day = when.day() == today       ? std::string("Today")
                   : when.day() == today - 1 ? std::string("Yesterday")
                                             : day_in_words(when.day());
  return fmt::format("{}, {}:{:02}", day, second / hour_s, second % hour_s / minute_s);
}

std::string strength_words(Entry const& entry) {
  std::vector<std::string> parts;
  if (entry.now) parts.push_back(fmt::format("{}", *entry.now));
  if (entry.worst) parts.push_back(fmt::format("{} at its worst", *entry.worst));
  if (entry.after) parts.push_back(fmt::format("{} after", *entry.after));
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string done_words(World const& world, Entry const& entry) {
  std::vector<std::string> parts;
  for (auto const& pressed : entry.pressed) {
    auto const words = point_words(world, pressed.point);
    parts.push_back("pressed " + (words.empty() ? to_string(pressed.point) : words));
  }
  for (auto const& id : entry.exercises) {
    auto const* const exercise = world.atlas->exercise(id);
    parts.push_back("did " + (exercise == nullptr ? id : exercise->name));
  }
  for (auto const* const words : {&entry.kinds, &entry.triggers})
    parts.insert(parts.end(), words->begin(), words->end());
  return capitalized(fmt::format("{}", fmt::join(parts, "; ")));
}

EntryRow row_of(World const& world, Entry const& entry, int today) {
  return {.id = entry.id,
          .when = moment_words(entry.when, today),
          .pain = entry.pain,
          .strength = strength_words(entry),
          .done = done_words(world, entry),
          .note = entry.note};
}

std::string helped_words(World const& world, Helped const& helped) {
  auto const point = point_words(world, helped.point);
  auto words =
      fmt::format("{}: better after {} of {} {}", point.empty() ? to_string(helped.point) : point,
                  helped.better, helped.times, helped.times == 1 ? "time" : "times");
  if (helped.worse > 0) words += fmt::format(", worse after {}", helped.worse);
  return words + ".";
}

void add_activities(DiaryModel& model, Diary const& diary, Days const& days) {
  model.chosen = diary.activities;
  for (auto const& name : diary.activities) {
    bool const scored =
        std::any_of(diary.scores.begin(), diary.scores.end(), [&](ActivityScore const& score) {
          return score.activity == name && days.hold(score.when);
        });
    if (!scored) continue;
    model.activities.push_back(
        {.title = fmt::format("How hard: {}", name),
         .chart = std::make_shared<ChartOnce>([&diary, name, days](float width) {
           return activity_chart(diary, name, days, width);
         }),
         .change = weeks_words(rating_over(diary.scores, name, days))});
  }
}

DiaryModel diary_model(Session const& session) {
  auto const& diary = session.diary().kept();
  auto const& state = session.state();
  auto const& world = session.world();
  DiaryModel model;
  if (auto const& fault = session.diary().fault()) {
    model.fault = "Your diary cannot be read: " + to_line(*fault);
    return model;
  }
  model.is_empty = diary.entries.empty() && diary.scores.empty();
  model.can_write = !state.work.pain.empty();
  model.period = state.moment.diary.period;
  model.on_body = state.moment.diary.painted;
  bool const is_week = model.period == DiaryPeriod::week;  // whose weeks are all of it
  if (is_week && model.on_body != DiaryPainted::none) model.on_body = DiaryPainted::period;
  model.painted = painted_model(session);
  for (auto const& pain : pains_of(diary)) model.pains.push_back(pain.name);
  auto const& wanted = state.moment.diary.pain;
  bool const is_known =
      std::find(model.pains.begin(), model.pains.end(), wanted) != model.pains.end();
  if (!model.pains.empty()) model.pain = is_known ? wanted : model.pains.front();
  auto const today = wall_time(state.moment).day();
  auto const days = days_of(diary, model.period, today);
  auto const entries = entries_of(diary, model.pain, days);
  auto const& pain = model.pain;
  if (!model.is_empty) {
    model.curve = {.title = pain.empty() ? "All entries" : pain,
                   .chart = std::make_shared<ChartOnce>([&diary, pain, days](float width) {
                     return pain_chart(diary, pain, days, width);
                   }),
                   .change = weeks_words(rating_over(entries, days))};
    model.calendar = {.title = "The highest number of each day",
                      .chart = std::make_shared<ChartOnce>([&diary, pain, days](float width) {
                        return calendar_chart(diary, pain, days, width);
                      }),
                      .change = {}};
  }
  for (auto const& helped : what_helped(entries)) {
    constexpr std::size_t most_helped = 6;
    if (model.helped.size() < most_helped) model.helped.push_back(helped_words(world, helped));
  }
  add_activities(model, diary, days);
  for (auto i = diary.entries.size(); i-- > 0 && model.entries.size() < state.moment.diary.rows;)
    model.entries.push_back(row_of(world, diary.entries[i], today));
  model.more_entries = diary.entries.size() - model.entries.size();
  return model;
}

}  // namespace

DiaryModel const& DiaryModelMaker::make(Session const& session) {
  (void)session.diary().kept();  // the first look opens it, which counts as a change
  auto const& state = session.state();
  Made now{session.diary().changes(), state.moment.diary,      wall_time(state.moment).day(),
           !state.work.pain.empty(),  state.preferences.theme, state.preferences.tone,
           session.world().atlas};
  if (made_ != now) {
    made_ = std::move(now);
    model_ = diary_model(session);
  }
  return model_;
}

DraftModel draft_model(Session const& session) {
  auto const& state = session.state();
  DraftModel model;
  if (!state.care.draft) return model;
  auto const& draft = *state.care.draft;
  auto const& diary = session.diary().kept();
  model.entry = draft.entry;
  model.when = moment_words(draft.entry.when, wall_time(state.moment).day());
  model.ready =
      !draft.entry.id.empty() || draft.entry.now || draft.entry.worst || !draft.entry.note.empty();
  constexpr std::size_t most_pains = 4;
  for (auto const& pain : pains_of(diary)) {
    if (model.pains.size() < most_pains) model.pains.push_back(pain.name);
  }
  bool const other =
      model.pains.size() > 1 || (!model.pains.empty() && model.pains.front() != draft.entry.pain);
  if (!other) model.pains.clear();
  for (auto const& name : diary.activities) {
    auto const said = std::find_if(draft.scores.begin(), draft.scores.end(),
                                   [&](auto const& each) { return each.first == name; });
    model.activities.emplace_back(
        name, said == draft.scores.end() ? std::nullopt : std::optional(said->second));
  }
  return model;
}

}  // namespace knotmap
