#include "muscles/bone_joints.h"

#include <algorithm>

namespace knotmap {
namespace {

using Names = std::string_view;

constexpr std::array head{Names("head")};
constexpr std::array jaw{Names("jaw")};
constexpr std::array back{Names("pelvis"), Names("spine_"), Names("neck_"), Names("head")};
constexpr std::array chest{Names("spine_")};
constexpr std::array pelvis{Names("pelvis")};
constexpr std::array pubis_and_belly{Names("pelvis"), Names("spine_")};
constexpr std::array upper_arm{Names("upper_arm"), Names("upper_arm_twist")};
constexpr std::array forearm{Names("forearm"), Names("forearm_twist")};
constexpr std::array hand{Names("hand"),    Names("thumb_"), Names("index_"),
                          Names("middle_"), Names("ring_"),  Names("little_")};
constexpr std::array thigh{Names("thigh"), Names("thigh_twist")};
constexpr std::array knee{Names("thigh_twist"), Names("shin")};
constexpr std::array shin{Names("shin"), Names("shin_twist")};
constexpr std::array foot{Names("foot"), Names("toes")};

struct Row {
  std::string_view id;
  BoneJoints joints;
};

constexpr std::array rows{
    Row{"skull", {head}},
    Row{"nasal_bone", {head}},
    Row{"cheekbone", {head}},
    Row{"brow_ridge", {head}},
    Row{"upper_jaw", {head}},
    Row{"lower_jaw", {jaw}},
    Row{"spine", {back}},
    Row{"sacrum", {pelvis}},
    Row{"hip_bone", {pelvis}},
    Row{"sternum", {chest}},
    Row{"clavicle", {{}, BoneForm::plate}},
    Row{"scapula", {{}, BoneForm::plate}},
    Row{"humerus", {upper_arm, BoneForm::rod}},
    Row{"ulna", {forearm, BoneForm::rod}},
    Row{"radius", {forearm, BoneForm::rod}},
    Row{"hand", {hand}},
    Row{"femur", {thigh, BoneForm::rod}},
    Row{"kneecap", {knee, BoneForm::plate}},
    Row{"tibia", {shin, BoneForm::rod}},
    Row{"fibula", {shin, BoneForm::rod}},
    Row{"foot", {foot}},
    // A muscle between pubis and the line of the belly: the skin of the groin over it goes with the
    // thighs, it does not.
    Row{"pyramidalis", {pubis_and_belly, BoneForm::plate}},
};

}  // namespace

BoneJoints bone_joints(std::string_view id) {
  if (id.starts_with("rib")) return {chest};
  auto const* const row =
      std::find_if(rows.begin(), rows.end(), [&](Row const& each) { return each.id == id; });
  return row == rows.end() ? BoneJoints{} : row->joints;
}

}  // namespace knotmap
