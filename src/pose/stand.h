// The axes along which a thing stands before or under a body, and how far the body goes along them.
#pragma once

#include <span>
#include <vector>

#include "pose/posture.h"
#include "pose/thing_shape.h"
#include "pose/upward.h"

namespace knotmap {

/// Axes in which a thing stands: x to its left, y upward, z to where the body faces.
struct Stand {
  glm::vec3 to_left{1.0F, 0.0F, 0.0F};
  glm::vec3 to_front{0.0F, 0.0F, 1.0F};

  [[nodiscard]] glm::quat rotation() const {
    return glm::normalize(glm::quat_cast(glm::mat3(to_left, upward, to_front)));
  }
  [[nodiscard]] glm::vec3 at(float x, float y, float z) const {
    return x * to_left + y * upward + z * to_front;
  }
};

/// That of a posture.
[[nodiscard]] Stand stand_of(Posture const& posture);

/// A box along these axes; `centre` in them.
[[nodiscard]] ThingShape box(Stand const& stand, Material material, glm::vec3 const& centre,
                             glm::vec3 const& half);

/// The skin that a part of both or one side consists of.
[[nodiscard]] std::vector<VertexIndex> skin_of(Posture const& posture, RestingPart part,
                                               PoseSide side);

/// The box around some skin along the axes of a stand.
struct StandBox {
  glm::vec3 low{0.0F};
  glm::vec3 high{0.0F};

  [[nodiscard]] glm::vec3 middle() const { return 0.5F * (low + high); }
};
[[nodiscard]] StandBox extent(Posture const& posture, Stand const& stand,
                              std::span<VertexIndex const> vertices);

}  // namespace knotmap
