#include "state/pain_entry.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/words.h"
#include "state/names.h"

namespace knotmap {

Entry pain_entry(Answers const& answers, Work const& work) {
  Entry entry;
  auto const& base = answers.world().body->base();
  for (auto const& dab : work.pain.dabs)
    entry.painted.push_back({base.position(dab.place), dab.radius_m, dab.strength});
  auto const& regions = answers.regions(work);
  if (!regions.empty() && regions.front().region != nullptr)
    entry.region = {regions.front().region->id, regions.front().side};
  return rounded(std::move(entry));
}

Entry press_entry(Answers const& answers, State const& state) {
  auto const& session = *state.care.press;
  auto const& world = answers.world();
  auto work = state.work;
  if (work.pain.empty()) {
    auto const first = world.placed->index_of(session.tasks.front().point);
    auto const place = first ? world.placed->place(*first) : fail(Fault{});
    if (place) work.pain.dabs.push_back({.place = *place});
  }
  auto entry = pain_entry(answers, work);
  entry.when = wall_time(state.moment);
  entry.now = session.pain.before;
  entry.after = session.pain.after;
  for (std::size_t i = 0; i < session.tasks.size(); ++i) {
    auto const& result = session.results[i];
    if (result.holds == 0) continue;
    entry.pressed.push_back({session.tasks[i].point, result.holds,
                             static_cast<int>(std::lround(result.seconds)), result.effort,
                             result.known});
  }
  entry.sign = session.sign;
  return entry;
}

When wall_time(Moment const& moment) {
  constexpr std::int64_t day_s = 86'400;
  return moment.wall.value_or(When{moment.today * day_s + day_s / 2, 0});
}

DiaryChange change_for(World const& world, Diary const& diary, Entry done) {
  if (done.pain.empty() && !done.region.id.empty())
    done.pain = pain_name(diary, done, region_words(world, done.region));
  constexpr std::int64_t same_time_s = std::int64_t{3} * 60 * 60;
  for (auto i = diary.entries.size(); i-- > 0;) {  // the latest first
    auto const& before = diary.entries[i];
    if (before.when.utc_s > done.when.utc_s || before.pain != done.pain) continue;
    if (before.when.utc_s < done.when.utc_s - same_time_s) break;
    bool const only_exercises = done.pressed.empty() && before.pressed.empty() && !before.after;
    bool const is_open = before.pressed.empty() && before.exercises.empty() && !before.after;
    if (!is_open && !only_exercises) continue;
    auto merged = before;
    if (!merged.now) merged.now = done.now;
    merged.after = done.after;
    merged.pressed = std::move(done.pressed);
    merged.sign = done.sign;
    for (auto& exercise : done.exercises) {
      auto& known = merged.exercises;
      if (std::find(known.begin(), known.end(), exercise) == known.end())
        known.push_back(std::move(exercise));
    }
    return ChangeEntry{std::move(merged)};
  }
  return AddEntry{std::move(done)};
}

std::string region_words(World const& world, SidedId const& region) {
  if (region.id.empty()) return {};
  for (auto const& known : world.atlas->regions) {
    if (known.id == region.id) return capitalized(RegionHere{&known, region.side}.name());
  }
  return to_string(region);
}

}  // namespace knotmap
