#include "handout/open_handout.h"

#include <algorithm>
#include <utility>

#include "finder/area_words.h"
#include "relief/week.h"
#include "state/names.h"
#include "state/relief_topic.h"

namespace knotmap {
namespace {

Fault no_sheet(std::string what, std::string remedy) {
  return {.file = {}, .pointer = {}, .what = std::move(what), .remedy = std::move(remedy)};
}

/// Makes the sheet of each kind of page.
struct SheetOfPage {
  Answers const& answers;
  State const& state;
  DiaryBook const& diary;
  HandoutFrom from;

  [[nodiscard]] World const& world() const { return answers.world(); }
  [[nodiscard]] Result<Handout> of_points(std::vector<std::uint32_t> const& points) const {
    if (points.empty())
      return fail(no_sheet("no point is known for this place", "mark where it hurts most"));
    return point_sheets(answers, points, state.preferences.about, from);
  }
  [[nodiscard]] Result<Handout> of_ids(std::vector<SidedId> const& ids) const {
    std::vector<std::uint32_t> points;
    for (auto const& id : ids) {
      auto const point = point_of(world(), to_string(id));
      if (!point) return fail(point.error());
      points.push_back(*point);
    }
    return of_points(points);
  }
  [[nodiscard]] std::vector<RegionHere> regions(std::optional<SidedId> const& point) const {
    if (!point) return answers.regions(state.work);
    auto const index = point_of(world(), to_string(*point));
    if (!index) return {};
    return point_regions(*world().placed, *index);
  }
  [[nodiscard]] Handout of_plan(SheetPlan const& plan) const {
    return plan_sheet(*world().atlas, plan, from);
  }

  Result<Handout> operator()(OpenPoint const& open) const { return of_ids({open.point}); }
  Result<Handout> operator()(OpenCompare const& open) const {
    return of_ids({open.first, open.second});
  }
  Result<Handout> operator()(OpenExercise const& open) const {
    auto const exercise = exercise_of(world(), open.exercise);
    if (!exercise) return fail(exercise.error());
    return of_plan({.title = "My exercise",
                    .exercises = {{*exercise, (*exercise)->dose}},
                    .change = nullptr,
                    .regions = {},
                    .left_out = {}});
  }
  Result<Handout> operator()(OpenWhy const& open) const {
    auto const plan = plan_of(*world().atlas, topic_of(answers, state.work, open.point),
                              state.work.causes.yes, state.preferences.about);
    return of_plan(
        sheet_plan(plan, topic_words(answers, state.work, open.point), regions(open.point)));
  }
  Result<Handout> operator()(OpenWeek const&) const {
    if (!state.care.week)
      return fail(no_sheet("there is no plan yet", "open \"Why is it there?\" of a pain"));
    auto const& week = *state.care.week;
    SheetPlan plan{.title = week.what.empty() ? "My week" : "My week: " + week.what,
                   .exercises = {},
                   .change = world().atlas->cause(week.change),
                   .regions = {},
                   .left_out = {}};
    for (auto const& done : week.exercises) {
      if (auto const* const exercise = world().atlas->exercise(done.id))
        plan.exercises.push_back({exercise, dose_at(*exercise, next_of(*exercise, done).amount)});
    }
    return of_plan(plan);
  }
  Result<Handout> operator()(OpenDiary const&) const {
    auto const& kept = diary.kept();
    if (diary.fault()) return fail(*diary.fault());
    auto const& shown = state.moment.diary;
    auto const days = days_of(kept, shown.period, from.day);
    return doctor_page(world(), kept, {shown.pain, days, {}}, from);
  }
  Result<Handout> operator()(OpenDraft const&) const { return (*this)(OpenDiary{}); }
  /// Whatever else is open: the pain that is marked.
  template <class Other>
  Result<Handout> operator()(Other const&) const {
    if (!state.work.asks())
      return fail(no_sheet("nothing that can be printed is open",
                           "mark where it hurts, or open a point, an exercise, your week or your "
                           "diary"));
    auto told = *this;
    told.from.pain = area_words(*world().atlas, answers.regions(state.work));
    return told.of_points(points_to_print(world(), answers.candidates(state.work), usual_points));
  }
};

/// Whether a page tells what to do for a pain, which a danger holds back.
bool is_of_pain(Page const& page) {
  return !std::holds_alternative<OpenWeek>(page) && !std::holds_alternative<OpenDiary>(page) &&
         !std::holds_alternative<OpenDraft>(page);
}

}  // namespace

std::vector<std::uint32_t> points_to_print(World const& world,
                                           std::span<Candidate const> candidates,
                                           std::size_t most) {
  std::vector<std::uint32_t> points;
  std::vector<Muscle const*> taken;
  for (auto const& candidate : candidates) {
    if (points.size() >= most) break;
    auto const* const muscle = world.placed->points()[candidate.point].muscle;
    if (std::find(taken.begin(), taken.end(), muscle) != taken.end()) continue;
    taken.push_back(muscle);
    points.push_back(candidate.point);
  }
  return points;
}

Result<Handout> handout_of(Answers const& answers, State const& state, DiaryBook const& diary) {
  auto const& page = state.work.page;
  if (answers.holds(state.work) && is_of_pain(page)) {
    auto const& heard = answers.heard(state.work.told);
    return fail(no_sheet("nothing is printed to press while this may be a danger",
                         heard.empty() ? std::string() : heard.front().flag->advice));
  }
  return std::visit(
      SheetOfPage{answers, state, diary, {state.moment.today, state.preferences.therapist, {}}},
      page);
}

Paper paper_of(Preferences const& preferences) {
  constexpr float large_text = 1.25F;
  return {preferences.paper, preferences.text_scale >= large_text};
}

}  // namespace knotmap
