#include "pose/hand.h"

#include <limits>
#include <string>
#include <string_view>

#include <glm/geometric.hpp>

namespace knotmap {
namespace {

/// The directions of a hand as it stands in the file.
struct HandAxes {
  glm::vec3 along{0.0F};  ///< from the wrist to the middle finger
  glm::vec3 palm{0.0F};   ///< out of the palm
};

std::string of_side(std::string_view joint, Side side) {
  return std::string(joint) + (side == Side::left ? ".L" : ".R");
}

glm::vec3 place_of(Posture const& posture, std::string_view joint, Side side) {
  auto const found = posture.skeleton().find(of_side(joint, side));
  return found ? posture.rest_place(*found) : glm::vec3(0.0F);
}

HandAxes axes_of(Posture const& posture, Side side) {
  auto const width = place_of(posture, "index_1", side) - place_of(posture, "little_1", side);
  auto const along =
      glm::normalize(place_of(posture, "middle_1", side) - place_of(posture, "hand", side));
  auto const palm = glm::normalize(glm::cross(width, along));
  return {.along = along, .palm = side == Side::left ? -palm : palm};
}

struct Closing {
  double fingers;
  double thumb;
};

Closing closing_of(Grip grip, bool holds) {
  if (holds) return {30.0, 20.0};
  switch (grip) {
    case Grip::fingertips:
      return {18.0, 10.0};
    case Grip::thumb:
      return {35.0, 0.0};
    case Grip::pinch:
      return {42.0, 30.0};
    case Grip::flat:
      return {5.0, 5.0};
    case Grip::knuckles:
    case Grip::fist:
      return {88.0, 45.0};
    case Grip::heel_of_hand:
    case Grip::edge:
      return {15.0, 5.0};
    case Grip::hook:
      return {38.0, 20.0};
    case Grip::hold:
      return {45.0, 25.0};
    case Grip::none:
      break;
  }
  return {15.0, 10.0};
}

}  // namespace

void HandContact::add(Posture const& posture, std::string_view joint, glm::vec3 const& direction,
                      glm::vec3 const& presses) {
  auto const& skeleton = posture.skeleton();
  auto const wanted = skeleton.find(of_side(joint, side_));
  if (!wanted) return;
  auto const positions = posture.rest().positions();
  float most = std::numeric_limits<float>::lowest();
  Spot spot{.joint = *wanted, .presses = glm::normalize(presses)};
  for (std::size_t v = 0; v < skeleton.skin.size(); ++v) {
    if (skeleton.skin[v].joints.front() != *wanted) continue;
    float const far = glm::dot(positions[v], direction);
    if (far <= most) continue;
    most = far;
    spot.at = positions[v];
  }
  spots_.push_back(spot);
}

HandContact::HandContact(Posture const& posture, Grip grip, Side side, bool holds) : side_(side) {
  auto const axes = axes_of(posture, side);
  auto const& along = axes.along;
  auto const& palm = axes.palm;
  auto const closing = closing_of(grip, holds);
  fingers_ = closing.fingers;
  thumb_ = closing.thumb;
  auto const finger = [&](std::string_view tip, std::string_view before) {
    auto const points =
        glm::normalize(place_of(posture, tip, side) - place_of(posture, before, side));
    constexpr float to_the_tip = 0.7F;
    auto const pad = palm + to_the_tip * points;
    add(posture, tip, pad, pad);
  };
  auto const thumb = [&] {
    auto const tip = place_of(posture, "thumb_3", side);
    auto const points = glm::normalize(tip - place_of(posture, "thumb_2", side));
    auto const inward = place_of(posture, "little_1", side) - tip;
    auto const across = glm::normalize(inward - points * glm::dot(inward, points));
    auto const pad = across + points;
    add(posture, "thumb_3", pad, pad);
  };
  if (holds || grip == Grip::hold) {
    add(posture, "hand", palm + along, palm);
    return;
  }
  switch (grip) {
    case Grip::fingertips:
      finger("index_3", "index_2");
      finger("middle_3", "middle_2");
      break;
    case Grip::thumb:
      thumb();
      break;
    case Grip::pinch:
      finger("index_3", "index_2");
      thumb();
      for (auto& spot : spots_) spot.presses = along;
      break;
    case Grip::flat:
      for (auto const* const joint : {"index_2", "middle_2", "ring_2"})
        add(posture, joint, palm, palm);
      break;
    case Grip::knuckles:
    case Grip::fist:
      for (auto const* const joint : {"index_1", "middle_1"}) add(posture, joint, -palm, -palm);
      break;
    case Grip::heel_of_hand:
      add(posture, "hand", palm - along, palm);
      break;
    case Grip::edge: {
      auto const edge =
          glm::normalize(place_of(posture, "little_1", side) - place_of(posture, "index_1", side));
      for (auto const* const joint : {"hand", "little_1"}) add(posture, joint, edge, edge);
      break;
    }
    case Grip::hook:
      for (auto const* const joint : {"index_3", "middle_3"}) add(posture, joint, palm, palm);
      break;
    case Grip::hold:
    case Grip::none:
      break;
  }
}

void HandContact::close(Posture& posture) const {
  posture.set(posture.joint_angle(BodyPart::fingers, side_, Motion::flexion), fingers_);
  posture.set(posture.joint_angle(BodyPart::thumb, side_, Motion::flexion), thumb_);
}

HandTouch HandContact::touch(Posture const& posture) const {
  HandTouch touch{.presses = glm::vec3(0.0F)};
  for (auto const& spot : spots_) {
    auto const& carry = posture.carry(spot.joint);
    touch.at += carry.point(spot.at) / static_cast<float>(spots_.size());
    touch.presses += carry.rotation * spot.presses;
  }
  touch.presses = glm::normalize(touch.presses);
  return touch;
}

Place place_of_second_hand(Posture const& posture, Place const& at) {
  auto const& rest = posture.rest();
  auto const& skeleton = posture.skeleton();
  auto const v = rest.skin().nearest_vertex(at);
  auto const& name = skeleton.joints[skeleton.skin[v].joints.front()].name;
  if (!name.ends_with(".L") && !name.ends_with(".R")) return rest.skin().mirrored(at);
  constexpr float along = 0.035F;
  auto const here = rest.position(at);
  auto const there = rest.nearest(here - glm::vec3(0.0F, along, 0.0F), along);
  return there.value_or(at);
}

}  // namespace knotmap
