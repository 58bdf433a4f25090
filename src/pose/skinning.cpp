#include "pose/skinning.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include <glm/geometric.hpp>

namespace knotmap {
namespace {

/// How far the centre of turning lies from the skin to the bone, for what follows a joint.
float centre_depth(std::string_view joint) {
  struct Depth {
    std::string_view part;
    float depth;
  };
  constexpr float shoulder = 0.3F;
  constexpr float hip = 0.8F;
  constexpr std::array depths{Depth{"upper_arm_twist", 1.0F},
                              Depth{"upper_arm", shoulder},
                              Depth{"shoulder_blade", shoulder},
                              Depth{"collarbone", shoulder},
                              Depth{"spine", shoulder},
                              Depth{"neck", shoulder},
                              Depth{"pelvis", hip},
                              Depth{"thigh_twist", 1.0F},
                              Depth{"thigh", hip}};
  auto const* const at = std::find_if(depths.begin(), depths.end(), [&](Depth const& each) {
    return joint.starts_with(each.part);
  });
  return at == depths.end() ? 1.0F : at->depth;
}

/// Where the bone of each joint ends: at the mean of the joints that hang on it; its own place when
/// there are none.
std::vector<glm::vec3> bone_ends(Skeleton const& skeleton, std::span<glm::vec3 const> places) {
  std::vector<glm::vec3> sums(places.size(), glm::vec3(0.0F));
  std::vector<int> counts(places.size(), 0);
  for (std::size_t j = 0; j < places.size(); ++j) {
    if (auto const parent = skeleton.joints[j].parent) {
      sums[*parent] += places[j];
      ++counts[*parent];
    }
  }
  for (std::size_t j = 0; j < places.size(); ++j)
    sums[j] = counts[j] == 0 ? places[j] : sums[j] / static_cast<float>(counts[j]);
  return sums;
}

}  // namespace

SkinCarrier::SkinCarrier(Body const& body, Stance const& stance)
    : following_(body.soft_following()), bones_(stance.joints.size()) {
  auto const& skeleton = *body.skeleton();
  auto const ends = bone_ends(skeleton, stance.places);
  for (std::size_t j = 0; j < bones_.size(); ++j) {
    auto const& carry = stance.joints[j];
    auto const& joint = skeleton.joints[j];
    auto& bone = bones_[j];
    bone.rotation = glm::mat3_cast(carry.rotation);
    // A quaternion and its negative are the same rotation: the one nearer to the parent's is meant.
    bool const against =
        joint.parent && glm::dot(bones_[*joint.parent].turn, carry.rotation) < 0.0F;
    bone.turn = against ? -carry.rotation : carry.rotation;
    bone.move = carry.move;
    bone.to_height = glm::transpose(bone.rotation)[1];
    bone.start = stance.places[j];
    bone.along = ends[j] - bone.start;
    float const square = glm::dot(bone.along, bone.along);
    constexpr float no_length = 1e-8F;  // square metres
    if (square > no_length) bone.share = bone.along / square;
    bone.share_before = glm::dot(bone.start, bone.share);
    bone.depth = centre_depth(joint.name);
  }
}

SkinCarrier::Centre SkinCarrier::centre_of(std::span<SoftFollowing::Share const> shares,
                                           glm::vec3 const& position) const {
  Centre centre;
  glm::vec3 on_bones(0.0F);
  float depth = 0.0F;
  for (auto const& share : shares) {
    auto const& bone = bones_[share.joint];
    centre.turn += share.weight * bone.turn;
    float const along = std::clamp(glm::dot(position, bone.share) - bone.share_before, 0.0F, 1.0F);
    on_bones += share.weight * (bone.start + along * bone.along);
    depth += share.weight * bone.depth;
  }
  centre.from_vertex = depth * (on_bones - position);
  return centre;
}

glm::vec3 SkinCarrier::point(VertexIndex vertex, glm::vec3 const& position) const {
  auto const shares = following_.of(vertex);
  if (shares.size() == 1) {
    auto const& bone = bones_[shares.front().joint];
    return bone.rotation * position + bone.move;
  }
  auto const centre = centre_of(shares, position);
  glm::mat3 rotation(0.0F);
  glm::vec3 move(0.0F);
  for (auto const& share : shares) {
    auto const& bone = bones_[share.joint];
    rotation += share.weight * bone.rotation;
    move += share.weight * bone.move;
  }
  return rotation * (position + centre.from_vertex) + move -
         glm::normalize(centre.turn) * centre.from_vertex;
}

float SkinCarrier::height(VertexIndex vertex, glm::vec3 const& position) const {
  auto const shares = following_.of(vertex);
  if (shares.size() == 1) {
    auto const& bone = bones_[shares.front().joint];
    return glm::dot(bone.to_height, position) + bone.move.y;
  }
  auto const [q, d] = centre_of(shares, position);
  glm::vec3 to_height(0.0F);
  float move = 0.0F;
  for (auto const& share : shares) {
    auto const& bone = bones_[share.joint];
    to_height += share.weight * bone.to_height;
    move += share.weight * bone.move.y;
  }
  // The height of d turned by q.
  float const turned = 2.0F * ((q.x * q.y + q.w * q.z) * d.x + (q.y * q.z - q.w * q.x) * d.z) +
                       (q.w * q.w - q.x * q.x + q.y * q.y - q.z * q.z) * d.y;
  return glm::dot(to_height, position + d) + move - turned / glm::dot(q, q);
}

std::vector<glm::vec3> carried(Body const& body, Stance const& stance,
                               std::span<glm::vec3 const> positions) {
  SkinCarrier const carrier(body, stance);
  std::vector<glm::vec3> into;
  into.reserve(positions.size());
  for (std::size_t v = 0; v < positions.size(); ++v)
    into.push_back(carrier.point(static_cast<VertexIndex>(v), positions[v]));
  return into;
}

}  // namespace knotmap
