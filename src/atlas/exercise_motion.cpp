#include "atlas/exercise_motion.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace knotmap {
namespace {

/// The angles of a part of one side.
using Angles = std::tuple<double, double, double>;

/// The angles of every part that has two sides, in all keys.
std::map<BodyPart, std::vector<Angles>> courses(ExerciseMotion const& motion, PoseSide side) {
  std::map<BodyPart, std::vector<Angles>> all;
  for (std::size_t i = 0; i < motion.keys.size(); ++i) {
    for (auto const& turn : motion.keys[i].pose.turns) {
      if (turn.side != side && turn.side != PoseSide::both) continue;
      auto& course = all[turn.part];
      course.resize(motion.keys.size());
      course[i] = {turn.flexion, turn.abduction, turn.rotation};
    }
  }
  return all;
}

/// Hands that lie a little differently in the lap are no side.
bool alike(Angles const& a, Angles const& b) {
  constexpr double little_deg = 10.0;
  auto const near = [](double x, double y) { return std::abs(x - y) <= little_deg; };
  return near(std::get<0>(a), std::get<0>(b)) && near(std::get<1>(a), std::get<1>(b)) &&
         near(std::get<2>(a), std::get<2>(b));
}

bool alike(std::vector<Angles> const& a, std::vector<Angles> const& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](Angles const& x, Angles const& y) { return alike(x, y); });
}

bool moves(std::vector<Angles> const& course) {
  return std::any_of(course.begin(), course.end(),
                     [&](Angles const& each) { return !alike(each, course.front()); });
}

}  // namespace

double cycle_s(ExerciseMotion const& motion) {
  if (motion.keys.size() == 1) return motion.keys.front().hold_s;
  double all = 0.0;
  for (auto const& key : motion.keys) all += key.move_s + key.hold_s;
  return all;
}

bool has_movement(ExerciseMotion const& motion) {
  auto const& keys = motion.keys;
  return keys.size() > 1 && std::any_of(keys.begin(), keys.end(),
                                        [](MotionKey const& key) { return key.move_s > 0.0; });
}

double reached_s(ExerciseMotion const& motion, std::size_t key) {
  double s = 0.0;
  for (std::size_t i = 0; i < key; ++i) s += motion.keys[i].hold_s + motion.keys[i + 1].move_s;
  return s;
}

MotionSpot spot_at(ExerciseMotion const& motion, double s) {
  auto const count = motion.keys.size();
  double const cycle = cycle_s(motion);
  MotionSpot spot;
  if (cycle <= 0.0) return spot;
  double left = s > 0.0 ? std::fmod(s, cycle) : 0.0;
  for (std::size_t i = 0; i < count; ++i) {
    auto const& key = motion.keys[i];
    auto const next = (i + 1) % count;
    if (left < key.hold_s || count == 1)
      return {.from = i, .to = i, .share = 0.0, .left_s = key.hold_s - left};
    left -= key.hold_s;
    double const move = motion.keys[next].move_s;
    if (left < move) return {.from = i, .to = next, .share = left / move, .left_s = move - left};
    left -= move;
  }
  return spot;  // the very end of the cycle, by rounding: the first key again
}

bool is_one_sided(ExerciseMotion const& motion) {
  auto const near = courses(motion, PoseSide::near);
  auto const far = courses(motion, PoseSide::far);
  bool any_moves = false;
  bool one_moves = false;
  bool differs = false;
  for (auto const part : {BodyPart::shoulder_girdle, BodyPart::shoulder, BodyPart::elbow,
                          BodyPart::wrist, BodyPart::fingers, BodyPart::thumb, BodyPart::hip,
                          BodyPart::knee, BodyPart::ankle, BodyPart::toes}) {
    auto const of = [&](std::map<BodyPart, std::vector<Angles>> const& all) {
      auto const at = all.find(part);
      return at == all.end() ? std::vector<Angles>(motion.keys.size()) : at->second;
    };
    auto const a = of(near);
    auto const b = of(far);
    bool const moved = moves(a) || moves(b);
    any_moves = any_moves || moved;
    one_moves = one_moves || (moved && !alike(a, b));
    differs = differs || !alike(a, b);
  }
  // Of what moves counts how; of what is held only, how.
  return any_moves ? one_moves : differs;
}

}  // namespace knotmap
