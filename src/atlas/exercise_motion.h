// How the body does an exercise: poses one after the other, and how long each takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "atlas/pose.h"
#include "atlas/sight.h"

namespace knotmap {

/// One position of the cycle.
struct MotionKey {
  Pose pose;            ///< without id and name
  double move_s = 0.0;  ///< of the movement into it from the key before; of the first from the last
  double hold_s = 0.0;  ///< how long it is held
  std::string pointer{};  ///< its JSON pointer in motions.json, for faults
};

/// How a motion is seen best, where it is not plain from the movement.
struct MotionSight {
  std::optional<BodyPart> part = {};   ///< looked at closely: what is about its joints
  std::optional<SightFrom> from = {};  ///< a little from the side of it
};

/// The cycle of an exercise; of one key alone what is held still. One-sided exercises are done with
/// the near side.
struct ExerciseMotion {
  std::string exercise;  ///< id of the exercise
  MotionSight seen{};
  std::vector<MotionKey> keys;  ///< one to six
  std::string pointer;          ///< its JSON pointer in motions.json, for faults
};

/// Where a cycle is at some time: between two keys, or at one.
struct MotionSpot {
  std::size_t from = 0;  ///< indices into ExerciseMotion::keys
  std::size_t to = 0;    ///< the same as `from` while that is held
  double share = 0.0;    ///< of the time of the movement that has passed, 0..1; 0 in a hold
  double left_s = 0.0;   ///< until the hold or the movement ends
};

/// How long one cycle takes, seconds: all movements and holds; of one key its hold.
[[nodiscard]] double cycle_s(ExerciseMotion const& motion);
/// Whether anything moves in it: several keys, and time to go from one to another.
[[nodiscard]] bool has_movement(ExerciseMotion const& motion);
/// When a key is reached, seconds from when the first was; its index is below keys.size().
[[nodiscard]] double reached_s(ExerciseMotion const& motion, std::size_t key);
/// Where the cycle is `s` seconds after its first key was reached, in this or a later round; before
/// 0 it is at the first key.
[[nodiscard]] MotionSpot spot_at(ExerciseMotion const& motion, double s);
/// Whether only the near side does it: what is turned or held there differs from the far side.
[[nodiscard]] bool is_one_sided(ExerciseMotion const& motion);

}  // namespace knotmap
