#include "ui/relief_model.h"

#include <algorithm>
#include <cmath>
#include <string>

#include <fmt/format.h>

namespace knotmap {
namespace {

/// Links as `select` takes them.
void name_kind(std::vector<PageLink>& links, std::string_view prefix) {
  for (auto& link : links) link.id.insert(0, prefix);
}

/// "5 seconds".
std::string seconds(double s) {
  auto const whole = std::max(1L, std::lround(s));
  return fmt::format("{} second{}", whole, whole == 1 ? "" : "s");
}

/// What the body does at this moment of an exercise, in words.
std::string now_words(ExerciseMotion const& motion, MotionTime const& time) {
  if (motion.keys.size() == 1) return "Hold it: " + seconds(motion.keys.front().hold_s);
  if (!time.runs) return "Paused";
  auto const spot = spot_at(motion, time.s);
  auto const& key = motion.keys[spot.to];
  if (spot.from != spot.to) return "Move: " + seconds(key.move_s);
  return "Stay: " + seconds(key.hold_s);
}

MotionModel motion_model(ExerciseMotion const& motion, Moment const& moment) {
  MotionModel model;
  model.can_show = true;
  auto const& pose = moment.pose;
  if (!pose || pose->exercise != motion.exercise) return model;
  model.shown = true;
  model.moves = has_movement(motion);
  model.runs = moment.motion.runs;
  model.now = now_words(motion, moment.motion);
  if (is_one_sided(motion))
    model.other_side = fmt::format("Show the {} side", word(opposite(pose->near)));
  return model;
}

}  // namespace

std::optional<CauseModel> cause_model(Atlas const& atlas, Work const& work, std::string_view id) {
  auto const* const cause = atlas.cause(id);
  if (cause == nullptr) return std::nullopt;
  CauseModel model{.page = page_of(atlas, *cause), .from_pain = work.asks()};
  name_kind(model.page.exercises, exercise_prefix);
  return model;
}

std::optional<ExerciseModel> exercise_model(Atlas const& atlas, State const& state,
                                            std::string_view id) {
  auto const* const exercise = atlas.exercise(id);
  if (exercise == nullptr) return std::nullopt;
  ExerciseModel model{.page = page_of(atlas, *exercise), .from_pain = state.work.asks()};
  if (auto const* const motion = atlas.motion(id))
    model.motion = motion_model(*motion, state.moment);
  name_kind(model.page.causes, cause_prefix);
  return model;
}

}  // namespace knotmap
