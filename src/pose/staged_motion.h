// The body doing an exercise: at its positions, and on the way between them.
#pragma once

#include <memory>
#include <vector>

#include "atlas/exercise_motion.h"
#include "pose/staging.h"

namespace knotmap {

/// Every position of a motion staged on one body.
///
/// What a position and the next both leave on the ground (soles, knees, a back) stays where it is:
/// each position is moved so that the middle of that skin is where the one before has it. On the
/// way between two each joint is turned by its share, with easing at both ends, and the body moved
/// so that this middle goes in a line, most often no way at all. Furniture stands where the first
/// position that has it puts it, a wall where none goes through it, and stays through the cycle;
/// what is stretched between two parts of the body goes along.
class StagedMotion {
 public:
  /// `body` must outlive it; some tens of milliseconds for each position.
  StagedMotion(Body const& body, BodyChoice const& choice, ExerciseMotion motion, Side near);

  [[nodiscard]] ExerciseMotion const& motion() const { return motion_; }
  /// The staged positions, in the order of the keys.
  [[nodiscard]] std::vector<std::shared_ptr<Staging const>> const& keys() const { return keys_; }
  /// The body `s` seconds after its first position was reached (spot_at()). While a position is
  /// held, it is the same object.
  [[nodiscard]] std::shared_ptr<Staging const> at(double s) const;

 private:
  /// The skin that lies on the ground in a key and in the one after it.
  struct Anchor {
    std::vector<VertexIndex> skin;
    glm::vec3 from{0.0F};  ///< its middle in the key
    glm::vec3 to{0.0F};    ///< and in the one after it
  };

  /// The middle of an anchor in a stance.
  [[nodiscard]] glm::vec3 middle(Anchor const& anchor, Stance const& stance) const;
  /// Moves each position to where the one before leaves it.
  void join(std::vector<Staging>& staged);
  [[nodiscard]] std::shared_ptr<Staging const> on_the_way(MotionSpot const& spot) const;

  Body const* body_;
  std::shared_ptr<Surface const> still_;  ///< the body in the file's stance
  ExerciseMotion motion_;
  std::vector<std::shared_ptr<Staging const>> keys_;
  std::vector<Anchor> anchors_;  ///< of each key
};

}  // namespace knotmap
