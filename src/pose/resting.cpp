#include "pose/resting.h"

#include <string>
#include <string_view>

namespace knotmap {
namespace {

/// The vertices that follow one of these joints of a side more than all others.
std::vector<VertexIndex> following(Skeleton const& skeleton, Side side,
                                   std::vector<std::string_view> const& joints) {
  std::vector<bool> wanted(skeleton.joints.size(), false);
  for (auto const& name : joints) {
    auto const sided = std::string(name) + (side == Side::left ? ".L" : ".R");
    if (auto const joint = skeleton.find(sided)) wanted[*joint] = true;
    if (auto const joint = skeleton.find(name)) wanted[*joint] = true;
  }
  std::vector<VertexIndex> vertices;
  for (std::size_t v = 0; v < skeleton.skin.size(); ++v) {
    if (wanted[skeleton.skin[v].joints.front()]) vertices.push_back(static_cast<VertexIndex>(v));
  }
  return vertices;
}

/// The underside of a foot as it stands in the file: the heel, or the ball with the toes.
std::vector<VertexIndex> sole(Body const& body, Side side, bool heel) {
  constexpr float low = 0.02F;
  auto const& skeleton = *body.skeleton();
  auto const ankle = skeleton.find(side == Side::left ? "foot.L" : "foot.R");
  auto const ball = skeleton.find(side == Side::left ? "toes.L" : "toes.R");
  if (!ankle || !ball) return {};
  float const line = (skeleton.joints[*ankle].base.z + skeleton.joints[*ball].base.z) / 2.0F;
  auto const at = body.base().positions();
  std::vector<VertexIndex> under;
  for (auto const v : following(skeleton, side, {"foot", "toes", "shin_twist"})) {
    if (at[v].y < low && (at[v].z < line) == heel) under.push_back(v);
  }
  return under;
}

}  // namespace

TouchGroups touch_groups(Body const& body, RestingPart part, Side side) {
  auto const& skeleton = *body.skeleton();
  switch (part) {
    case RestingPart::soles:
      return {sole(body, side, true), sole(body, side, false)};
    case RestingPart::heels: {
      auto const ankle = skeleton.find(side == Side::left ? "foot.L" : "foot.R");
      std::vector<VertexIndex> heel;
      auto const at = body.base().positions();
      for (auto const v : following(skeleton, side, {"foot", "shin_twist"})) {
        if (ankle && at[v].z < skeleton.joints[*ankle].base.z) heel.push_back(v);
      }
      return {heel};
    }
    case RestingPart::toes:
      return {following(skeleton, side, {"toes"})};
    case RestingPart::hands:
      return {
          following(skeleton, side,
                    {"hand", "index_1", "index_2", "index_3", "middle_1", "middle_2", "middle_3",
                     "ring_1", "ring_2", "ring_3", "little_1", "little_2", "little_3"})};
    case RestingPart::knees:
      return {following(skeleton, side, {"shin", "thigh_twist"})};
    case RestingPart::forearms:
      return {following(skeleton, side, {"forearm", "forearm_twist"})};
    case RestingPart::head:
      return {following(skeleton, side, {"head"})};
    case RestingPart::elbows:
      return {following(skeleton, side, {"forearm", "upper_arm_twist"})};
    case RestingPart::calves:
      return {following(skeleton, side, {"shin", "shin_twist"})};
    case RestingPart::thighs:
      return {following(skeleton, side, {"thigh", "thigh_twist"})};
    case RestingPart::seat:
      return {following(skeleton, side, {"pelvis", "thigh"})};
    case RestingPart::back:
      return {following(skeleton, side, {"spine_1", "spine_2", "spine_3", "spine_4", "spine_5"})};
    case RestingPart::waist:
      return {following(skeleton, side, {"spine_2"})};
    case RestingPart::shoulders:
      return {following(skeleton, side, {"collarbone", "shoulder_blade", "upper_arm"})};
    case RestingPart::fingers:
      return {following(skeleton, side, {"thumb_3"}), following(skeleton, side, {"index_3"}),
              following(skeleton, side, {"middle_3"}), following(skeleton, side, {"ring_3"}),
              following(skeleton, side, {"little_3"})};
  }
  return {};
}

}  // namespace knotmap
