// The joints of the body, and how much each vertex of the skin follows them. Format: docs/body.md.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <glm/vec3.hpp>

#include "body/shape.h"

namespace knotmap {

/// The number of a joint in its skeleton; there are at most 255.
using JointIndex = std::uint8_t;

/// Where a part of the body turns: "spine_3", "upper_arm.L". None is turned in the form that the
/// file holds. Places are metres.
struct Joint {
  std::string name;
  std::optional<JointIndex> parent;  ///< comes before it; nothing for the first
  JointIndex mirror = 0;             ///< the joint on the other side; itself on the midline
  glm::vec3 base{0.0F};              ///< on the base body
  glm::vec3 female{0.0F};            ///< on the average woman
  glm::vec3 male{0.0F};              ///< on the average man
};

/// The joints that a vertex follows, the strongest first. Weights are in 65,535ths and add up to
/// 65,535; an unused joint is 0 with weight 0.
struct Following {
  static constexpr std::size_t most = 4;
  static constexpr std::uint32_t whole = 65535;
  std::array<JointIndex, most> joints{};
  std::array<std::uint16_t, most> weights{};
};

struct Skeleton {
  std::vector<Joint> joints;
  std::vector<Following> skin;  ///< one a vertex, exactly mirrored

  /// The joint of an exact name, or nothing.
  [[nodiscard]] std::optional<JointIndex> find(std::string_view name) const;
  /// Where each joint is on a body, metres. Only its `male` counts: weight and muscle leave joints
  /// where they are.
  [[nodiscard]] std::vector<glm::vec3> places(BodyChoice const& choice) const;
};

}  // namespace knotmap
