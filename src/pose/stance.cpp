#include "pose/stance.h"

#include "pose/letting_down.h"
#include "pose/posture.h"

namespace knotmap {

Stance stance_of(Body const& body, BodyChoice const& choice, Pose const& pose, Side near) {
  Posture posture(body, choice, pose, near);
  LettingDown(posture).let_down();
  return posture.stance();
}

std::shared_ptr<Surface const> posed(Body const& body, BodyChoice const& choice,
                                     Stance const& stance) {
  return std::make_shared<Surface const>(body.skin(),
                                         carried(body, stance, body.shaped(choice)->positions()),
                                         Surface::Sides::different);
}

std::shared_ptr<Surface const> posed(Body const& body, BodyChoice const& choice, Pose const& pose,
                                     Side near) {
  return posed(body, choice, stance_of(body, choice, pose, near));
}

std::vector<float> rest_errors(Body const& body, BodyChoice const& choice, Pose const& pose,
                               Side near) {
  Posture posture(body, choice, pose, near);
  LettingDown letting(posture);
  letting.let_down();
  return letting.errors();
}

}  // namespace knotmap
