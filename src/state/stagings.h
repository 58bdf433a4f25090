// The body in the positions that are shown: what follows from a world, a body and a ShownPose.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/one_thread.h"
#include "pose/staged_motion.h"
#include "pose/staging.h"
#include "state/state.h"

namespace knotmap {

/// Stages poses and ways when they are first asked for and keeps the last few, as one takes some
/// tens of milliseconds. It fills its cache behind const: use from one thread only.
class Stagings {
 public:
  Stagings(std::shared_ptr<Body const> body, std::shared_ptr<Atlas const> atlas,
           std::shared_ptr<PlacedAtlas const> placed);

  /// Null when the atlas has no such pose, way or motion, or the X cannot be placed. `motion_s` is
  /// how far an exercise is (MotionTime::s).
  [[nodiscard]] std::shared_ptr<Staging const> of(BodyChoice const& choice, ShownPose const& shown,
                                                  double motion_s = 0.0) const;
  /// All of an exercise; null for what is none.
  [[nodiscard]] std::shared_ptr<StagedMotion const> motion(BodyChoice const& choice,
                                                           ShownPose const& shown) const;
  /// The pose of a way, or the pose itself; null for none, and for an exercise.
  [[nodiscard]] Pose const* pose(ShownPose const& shown) const;
  /// The way that is shown; null for a pose, and where there is none.
  [[nodiscard]] WayPose const* way(ShownPose const& shown) const;
  /// The skin carried along.
  [[nodiscard]] std::shared_ptr<Surface const> skin(BodyChoice const& choice,
                                                    Staging const& staging) const;

 private:
  struct Kept {
    BodyChoice choice;
    ShownPose shown;
    std::shared_ptr<Staging const> staging;
  };
  struct KeptMotion {
    BodyChoice choice;
    ShownPose shown;
    std::shared_ptr<StagedMotion const> motion;
  };

  std::shared_ptr<Body const> body_;
  std::shared_ptr<Atlas const> atlas_;
  std::shared_ptr<PlacedAtlas const> placed_;
  OneThread thread_;
  mutable std::vector<Kept> kept_;  ///< the last one asked for at the end
  mutable std::optional<KeptMotion> motion_;
};

}  // namespace knotmap
