// How the body shows a way of pressing: its pose, the tool, the hand that presses.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "atlas/press_aids.h"
#include "atlas/sight.h"

namespace knotmap {

/// The hand that presses at the X, or holds what presses there. Near is the side of the X.
enum class PressHand : std::uint8_t { none, near, far, both, helper };

/// What of the hand touches the X, or how it holds the tool.
enum class Grip : std::uint8_t {
  none,
  fingertips,  ///< of index and middle finger
  thumb,
  pinch,  ///< thumb against fingers, a fold between them
  flat,   ///< the fingers laid on
  knuckles,
  fist,
  heel_of_hand,
  edge,  ///< its little finger's side
  hook,  ///< the fingers bent round an edge, pulling back
  hold   ///< the palm on it, the fingers round it
};

/// What a tool lies against on its side away from the X.
enum class Against : std::uint8_t {
  none,
  floor,
  bed,
  wall,
  doorway,
  seat,
  chair_back,
  table,
  hand
};

/// One way of pressing a point as the body shows it. Its words are the steps and ways of Relief, in
/// the same order.
struct WayPose {
  Tool tool = Tool::fingers;
  std::string pose;  ///< id of a pose
  PressHand hand = PressHand::none;
  Grip grip = Grip::none;
  Against against = Against::none;
  std::optional<SightFrom> seen = {};  ///< where it is seen best, where that is not plain

  friend bool operator==(WayPose const&, WayPose const&) = default;
};

/// The words of the files: "far", "fingertips", "wall".
[[nodiscard]] std::string_view word(PressHand hand);
[[nodiscard]] std::string_view word(Grip grip);
[[nodiscard]] std::string_view word(Against against);

}  // namespace knotmap
