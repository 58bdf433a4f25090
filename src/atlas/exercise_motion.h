// How the body does an exercise: poses one after the other, and how long each takes.
#pragma once

#include <string>
#include <vector>

#include "atlas/pose.h"

namespace knotmap {

/// One position of the cycle.
struct MotionKey {
  Pose pose;            ///< without id and name
  double move_s = 0.0;  ///< of the movement into it from the key before; of the first from the last
  double hold_s = 0.0;  ///< how long it is held
  std::string pointer{};  ///< its JSON pointer in motions.json, for faults
};

/// The cycle of an exercise; of one key alone what is held still. One-sided exercises are done with
/// the near side.
struct ExerciseMotion {
  std::string exercise;         ///< id of the exercise
  std::vector<MotionKey> keys;  ///< one to four
  std::string pointer;          ///< its JSON pointer in motions.json, for faults
};

}  // namespace knotmap
