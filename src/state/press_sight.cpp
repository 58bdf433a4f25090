#include "state/press_sight.h"

#include <array>
#include <string>
#include <string_view>

#include <glm/common.hpp>

namespace knotmap {
namespace {

constexpr std::array arm_joints{std::string_view("forearm"), std::string_view("hand"),
                                std::string_view("middle_1")};

std::string of_side(std::string_view joint, Side side) {
  return std::string(joint) + (side == Side::left ? ".L" : ".R");
}

}  // namespace

std::optional<Box> box_about_hands(Body const& body, Staging const& staging, WayPose const& way,
                                   Side near) {
  bool const by_hand =
      way.hand == PressHand::near || way.hand == PressHand::far || way.hand == PressHand::both;
  if (way.tool != Tool::fingers || !by_hand || !staging.focus) return std::nullopt;
  constexpr float room_at_x = 0.16F;
  Box box{staging.focus->at - room_at_x, staging.focus->at + room_at_x};
  auto const include = [&](std::string_view joint, float room) {
    auto const found = body.skeleton()->find(joint);
    if (!found) return;
    auto const at = staging.stance.joints[*found].point(staging.stance.places[*found]);
    box = {glm::min(box.low, at - room), glm::max(box.high, at + room)};
  };
  constexpr float room_at_head = 0.2F;
  constexpr float room_at_arm = 0.1F;
  include("head", room_at_head);
  for (auto const side : {Side::right, Side::left}) {
    include(of_side("upper_arm", side), room_at_arm);
    bool const presses =
        way.hand == PressHand::both || (way.hand == PressHand::near) == (side == near);
    if (!presses) continue;
    for (auto const& joint : arm_joints) include(of_side(joint, side), room_at_arm);
  }
  return box;
}

}  // namespace knotmap
