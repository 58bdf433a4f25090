#include "pose/skinning.h"

#include <cstddef>

namespace knotmap {

std::vector<glm::vec3> carried(Skeleton const& skeleton, Stance const& stance,
                               std::span<glm::vec3 const> positions) {
  std::vector<glm::mat3> turns;
  turns.reserve(stance.joints.size());
  for (auto const& joint : stance.joints) turns.push_back(glm::mat3_cast(joint.rotation));
  std::vector<glm::vec3> into(positions.size());
  for (std::size_t v = 0; v < positions.size(); ++v) {
    auto const& own = skeleton.skin[v];
    glm::vec3 sum(0.0F);
    for (std::size_t i = 0; i < Following::most && own.weights.at(i) > 0; ++i) {
      auto const joint = own.joints.at(i);
      float const weight =
          static_cast<float>(own.weights.at(i)) / static_cast<float>(Following::whole);
      sum += weight * (turns[joint] * positions[v] + stance.joints[joint].move);
    }
    into[v] = sum;
  }
  return into;
}

}  // namespace knotmap
