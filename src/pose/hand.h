// What of a hand touches what it presses.
#pragma once

#include <vector>

#include <glm/vec3.hpp>

#include "atlas/way_pose.h"
#include "base/side.h"
#include "body/body.h"
#include "pose/posture.h"

namespace knotmap {

/// Where a hand touches, as it stands in a posture: metres, and the unit direction in which it
/// presses.
struct HandTouch {
  glm::vec3 at{0.0F};
  glm::vec3 presses{0.0F, 0.0F, 1.0F};
};

/// The skin of one hand that touches in a grip: pads of fingers, the palm, knuckles. Found on the
/// body as it stands in the file; it then follows the bones of the hand.
class HandContact {
 public:
  /// `grip` is not `none`. `holds` is true when there is something in the hand: its palm is meant.
  HandContact(Posture const& posture, Grip grip, Side side, bool holds);

  /// Bends fingers and thumb as the grip wants them.
  void close(Posture& posture) const;
  [[nodiscard]] HandTouch touch(Posture const& posture) const;

 private:
  struct Spot {
    JointIndex joint = 0;
    glm::vec3 at{0.0F};
    glm::vec3 presses{0.0F};
  };
  /// The vertex that follows a joint and goes furthest in a direction.
  void add(Posture const& posture, std::string_view joint, glm::vec3 const& direction,
           glm::vec3 const& presses);

  Side side_;
  double fingers_ = 0.0;
  double thumb_ = 0.0;
  std::vector<Spot> spots_;
};

/// Where the second hand presses beside one that presses at a place: on trunk and head at the
/// mirrored place, on a limb two fingers along.
[[nodiscard]] Place place_of_second_hand(Posture const& posture, Place const& at);

}  // namespace knotmap
