// Which part of the body is seen where: so that the number of an X on a thigh does not stand on the
// hand beside it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <utility>

#include "scene/frame.h"
#include "scene/label_layout.h"
#include "state/world.h"

namespace knotmap {

/// An arm with its hand, a leg with its foot, or head and trunk.
enum class Limb : std::uint8_t { trunk, left_arm, right_arm, left_leg, right_leg };

/// The limb that a place belongs to.
[[nodiscard]] Limb limb_of(World const& world, Place const& place);

/// The limbs that a frame shows. What is found is kept: a layout asks for the same spots again.
class SeenLimbs {
 public:
  /// Both must outlive it.
  SeenLimbs(World const& world, Frame const& frame) : world_(world), frame_(frame) {}

  /// Whether a limb other than `own` is seen anywhere in the box. Trunk and legs, which go over
  /// into each other, count as one.
  [[nodiscard]] bool is_over_other(LabelBox const& box, Limb own);

 private:
  /// The limb that is seen at a pixel; nothing beside the body.
  [[nodiscard]] std::optional<Limb> at(glm::vec2 pixel);

  World const& world_;
  Frame const& frame_;
  std::map<std::pair<int, int>, std::optional<Limb>> known_;
};

}  // namespace knotmap
