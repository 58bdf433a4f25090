#include "pose/stance.h"

#include <glm/common.hpp>

#include "pose/letting_down.h"
#include "pose/posture.h"

namespace knotmap {

Stance stance_of(Body const& body, BodyChoice const& choice, Pose const& pose, Side near) {
  Posture posture(body, choice, pose, near);
  LettingDown(posture).let_down();
  return posture.stance();
}

Stance stance_of_file(Skeleton const& skeleton, BodyChoice const& choice) {
  Stance stance;
  stance.places = skeleton.places(choice);
  stance.joints.resize(stance.places.size());
  return stance;
}

Stance between(Skeleton const& skeleton, Stance const& from, Stance const& to, float share) {
  Stance stance;
  stance.places = to.places;
  stance.joints.resize(to.joints.size());
  for (std::size_t j = 0; j < stance.joints.size(); ++j) {
    auto const parent = skeleton.joints[j].parent;
    auto const own = [&](Stance const& of) {
      auto const& turned = of.joints[j].rotation;
      return parent ? glm::inverse(of.joints[*parent].rotation) * turned : turned;
    };
    auto const turn = glm::slerp(own(from), own(to), share);
    auto& joint = stance.joints[j];
    auto const& place = stance.places[j];
    joint.rotation = parent ? stance.joints[*parent].rotation * turn : turn;
    auto const at = parent
                        ? stance.joints[*parent].point(place)
                        : glm::mix(from.joints[j].point(place), to.joints[j].point(place), share);
    joint.move = at - joint.rotation * place;
  }
  return stance;
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
