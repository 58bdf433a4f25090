// The body doing an exercise: at its positions, and on the way between them.
#pragma once

#include <memory>
#include <vector>

#include "atlas/exercise_motion.h"
#include "pose/staging.h"

namespace knotmap {

/// Every position of a motion staged on one body.
///
/// Between two positions each joint is turned by its share of the way, with easing at both ends.
/// What both leave on the ground (soles, knees, a back) stays there: the body is moved so that the
/// middle of that skin goes in a line from where it is in the one to where it is in the other.
/// Things that stand a little elsewhere in the other position glide there.
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
  /// The middle of the anchors of a movement, in a stance.
  [[nodiscard]] glm::vec3 middle(std::size_t from, Stance const& stance) const;
  [[nodiscard]] std::shared_ptr<Staging const> on_the_way(MotionSpot const& spot) const;

  Body const* body_;
  std::shared_ptr<Surface const> still_;  ///< the body in the file's stance
  ExerciseMotion motion_;
  std::vector<std::shared_ptr<Staging const>> keys_;
  /// The skin that lies on the ground in a key and in the one after it.
  std::vector<std::vector<VertexIndex>> anchors_;
};

}  // namespace knotmap
