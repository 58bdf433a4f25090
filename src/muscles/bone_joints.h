// Which joints carry a bone, or a muscle that the joints of its skin would tear.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace knotmap {

/// How stiff a bone is.
enum class BoneForm : std::uint8_t {
  chain,  ///< many bones in a row, or one carried by one joint: each vertex goes with its joints
  rod,    ///< long and straight: its upper end goes with the first joint, its lower with the last
  plate,  ///< lies in flesh: it goes where the flesh around it is carried to
};

/// How a bone rides on the joints of the body. Names are those of the skeleton, without a side.
struct BoneJoints {
  /// The joints that may carry it; a name that ends in '_' stands for all that begin so. None: all.
  std::span<std::string_view const> carriers;
  BoneForm form = BoneForm::chain;
};

/// Those of a bone or muscle, by its id in the atlas; of one that is not known none.
[[nodiscard]] BoneJoints bone_joints(std::string_view id);

}  // namespace knotmap
