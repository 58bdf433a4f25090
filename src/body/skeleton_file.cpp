#include "body/skeleton_file.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace knotmap {
namespace {

constexpr AccessorFormat joint_format{TINYGLTF_COMPONENT_TYPE_UNSIGNED_BYTE, TINYGLTF_TYPE_VEC4};
constexpr AccessorFormat weight_format{TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT, TINYGLTF_TYPE_VEC4};
constexpr double farthest = 3.0;  // metres: no joint of a body is further out
constexpr std::size_t most_joints = 255;

std::string node_place(int node) {
  return fmt::format("/nodes/{}", node);
}

bool is_sound(double number) {  // false for NaN too
  return std::abs(number) < farthest;
}

bool are_opposite(glm::vec3 const& a, glm::vec3 const& b) {
  return a.x == -b.x && a.y == b.y && a.z == b.z;
}

/// The name of the joint on the other side; itself on the midline.
std::string other_side(std::string const& name) {
  if (name.ends_with(".L")) return name.substr(0, name.size() - 1) + "R";
  if (name.ends_with(".R")) return name.substr(0, name.size() - 1) + "L";
  return name;
}

/// The nodes of the joints with their parents, names and places on the base body.
class JointReader {
 public:
  JointReader(Glb const& glb, tinygltf::Skin const& skin) : glb_(glb), skin_(skin) {}

  Result<std::vector<Joint>> read() {
    for (auto const node : skin_.joints) {
      if (auto const done = add(node); !done) return fail(done.error());
    }
    for (auto& joint : joints_) {
      auto const mirror = number_of(other_side(joint.name));
      if (!mirror || !are_opposite(joint.base, joints_[*mirror].base))
        return fail(wrong(joint.name, "its other side is missing or elsewhere"));
      joint.mirror = *mirror;
    }
    for (auto const& joint : joints_) {
      bool const alike =
          joint.parent.has_value() == joints_[joint.mirror].parent.has_value() &&
          (!joint.parent || joints_[*joint.parent].mirror == *joints_[joint.mirror].parent);
      if (!alike) return fail(wrong(joint.name, "its parent is not that of its other side"));
    }
    return std::move(joints_);
  }

 private:
  [[nodiscard]] Fault wrong(std::string const& name, std::string what) const {
    return body_fault(glb_.file, fmt::format("/skins/0/joints ({})", name), std::move(what));
  }

  [[nodiscard]] std::optional<JointIndex> number_of(std::string const& name) const {
    auto const at = std::find_if(joints_.begin(), joints_.end(),
                                 [&](Joint const& joint) { return joint.name == name; });
    if (at == joints_.end()) return std::nullopt;
    return static_cast<JointIndex>(at - joints_.begin());
  }

  /// The joint, of those before, whose node has this one as a child.
  [[nodiscard]] std::optional<JointIndex> parent_of(int node) const {
    for (std::size_t j = 0; j < joints_.size(); ++j) {
      auto const& children = glb_.model.nodes[static_cast<std::size_t>(skin_.joints[j])].children;
      if (std::find(children.begin(), children.end(), node) != children.end())
        return static_cast<JointIndex>(j);
    }
    return std::nullopt;
  }

  Result<void> add(int number) {
    if (number < 0 || static_cast<std::size_t>(number) >= glb_.model.nodes.size())
      return fail(body_fault(glb_.file, "/skins/0/joints", "a joint is no node"));
    auto const& node = glb_.model.nodes[static_cast<std::size_t>(number)];
    auto const fault = [&](std::string what) {
      return fail(body_fault(glb_.file, node_place(number), std::move(what)));
    };
    if (node.name.empty() || number_of(node.name)) return fault("it has no name of its own");
    if (!node.rotation.empty() || !node.scale.empty() || !node.matrix.empty())
      return fault("a joint must not be turned or scaled");
    if (node.translation.size() != 3 ||
        !std::all_of(node.translation.begin(), node.translation.end(), is_sound))
      return fault(fmt::format("its translation is not three numbers within {} m", farthest));
    Joint joint{.name = node.name, .parent = parent_of(number)};
    if (!joint.parent && !joints_.empty()) return fault("its parent is no joint before it");
    joint.base =
        glm::vec3(static_cast<float>(node.translation[0]), static_cast<float>(node.translation[1]),
                  static_cast<float>(node.translation[2]));
    if (joint.parent) joint.base += joints_[*joint.parent].base;
    joints_.push_back(std::move(joint));
    return {};
  }

  Glb const& glb_;
  tinygltf::Skin const& skin_;
  std::vector<Joint> joints_;
};

/// The places on another body, from the extras of the glTF skin.
Result<void> read_places(Glb const& glb, char const* name, std::vector<Joint>& joints,
                         glm::vec3 Joint::*into) {
  static tinygltf::Value const none;
  auto const& extras = glb.model.skins.front().extras;
  auto const& places = extras.IsObject() ? extras.Get(name) : none;
  auto const wrong = [&](std::string what) {
    return fail(body_fault(glb.file, fmt::format("/skins/0/extras/{}", name), std::move(what)));
  };
  if (!places.IsArray() || places.ArrayLen() != joints.size())
    return wrong(fmt::format("there must be {} places", joints.size()));
  for (std::size_t j = 0; j < joints.size(); ++j) {
    auto const& place = places.Get(static_cast<int>(j));
    if (!place.IsArray() || place.ArrayLen() != 3)
      return wrong(fmt::format("place {} is not three numbers", j));
    for (int i = 0; i < 3; ++i) {
      auto const& number = place.Get(i);
      if (!number.IsNumber() || !is_sound(number.GetNumberAsDouble()))
        return wrong(fmt::format("place {} is not three numbers within {} m", j, farthest));
      (joints[j].*into)[i] = static_cast<float>(number.GetNumberAsDouble());
    }
  }
  for (auto const& joint : joints) {
    if (!are_opposite(joint.*into, joints[joint.mirror].*into))
      return wrong(fmt::format("{} is not mirrored", joint.name));
  }
  return {};
}

Result<void> check_sums(Glb const& glb, Skeleton const& skeleton) {
  for (std::size_t v = 0; v < skeleton.skin.size(); ++v) {
    auto const& own = skeleton.skin[v];
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < Following::most; ++i) {
      sum += own.weights.at(i);
      if (own.joints.at(i) >= skeleton.joints.size())
        return fail(body_fault(glb.file, "JOINTS_0",
                               fmt::format("vertex {} follows a joint that is not there", v)));
    }
    if (sum != Following::whole)
      return fail(body_fault(glb.file, "WEIGHTS_0",
                             fmt::format("the weights of vertex {} do not add up", v)));
  }
  return {};
}

}  // namespace

Result<Skeleton> read_skeleton(Glb const& glb, std::size_t vertices) {
  auto const& skins = glb.model.skins;
  if (skins.size() != 1) return fail(body_fault(glb.file, "/skins", "there must be exactly one"));
  auto const count = skins.front().joints.size();
  if (count == 0 || count > most_joints)
    return fail(body_fault(glb.file, "/skins/0/joints",
                           fmt::format("there are {}, should be 1 to {}", count, most_joints)));
  auto joints = JointReader(glb, skins.front()).read();
  if (!joints) return fail(joints.error());
  Skeleton skeleton;
  skeleton.joints = std::move(*joints);
  Result<void> done;
  if (!(done = read_places(glb, "female", skeleton.joints, &Joint::female)) ||
      !(done = read_places(glb, "male", skeleton.joints, &Joint::male))) {
    return fail(done.error());
  }
  auto const numbers = attribute(glb, "JOINTS_0", joint_format, vertices);
  if (!numbers) return fail(numbers.error());
  auto const weights = attribute(glb, "WEIGHTS_0", weight_format, vertices);
  if (!weights) return fail(weights.error());
  skeleton.skin.resize(vertices);
  for (std::size_t v = 0; v < vertices; ++v) {
    skeleton.skin[v] = {numbers->at<decltype(Following::joints)>(v),
                        weights->at<decltype(Following::weights)>(v)};
  }
  if (auto const sound = check_sums(glb, skeleton); !sound) return fail(sound.error());
  return skeleton;
}

}  // namespace knotmap
