#include "body/skeleton.h"

#include <glm/common.hpp>

namespace knotmap {

std::optional<JointIndex> Skeleton::find(std::string_view name) const {
  for (std::size_t j = 0; j < joints.size(); ++j) {
    if (joints[j].name == name) return static_cast<JointIndex>(j);
  }
  return std::nullopt;
}

std::vector<glm::vec3> Skeleton::places(BodyChoice const& choice) const {
  std::vector<glm::vec3> places;
  places.reserve(joints.size());
  for (auto const& joint : joints) {
    places.push_back(choice.base ? joint.base : glm::mix(joint.female, joint.male, choice.male));
  }
  return places;
}

}  // namespace knotmap
