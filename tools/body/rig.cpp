// Reads MakeHuman's bones and weights and folds them into the joints of our own body.
#include "body/rig.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <string_view>

namespace knotmap::builder {
namespace {

// A joint of ours and the source's bone at whose head it turns. Sided ones are named without the
// side.
struct Kept {
  char const* name;
  char const* bone;
  char const* parent;  // "" for the first
  bool sided;
};

constexpr std::array kept_joints{
    Kept{"pelvis", "root", "", false},
    Kept{"spine_1", "spine05", "pelvis", false},
    Kept{"spine_2", "spine04", "spine_1", false},
    Kept{"spine_3", "spine03", "spine_2", false},
    Kept{"spine_4", "spine02", "spine_3", false},
    Kept{"spine_5", "spine01", "spine_4", false},
    Kept{"neck_1", "neck01", "spine_5", false},
    Kept{"neck_2", "neck02", "neck_1", false},
    Kept{"neck_3", "neck03", "neck_2", false},
    Kept{"head", "head", "neck_3", false},
    Kept{"jaw", "jaw", "head", false},
    Kept{"collarbone", "clavicle", "spine_5", true},
    Kept{"shoulder_blade", "shoulder01", "collarbone", true},
    Kept{"upper_arm", "upperarm01", "shoulder_blade", true},
    Kept{"upper_arm_twist", "upperarm02", "upper_arm", true},
    Kept{"forearm", "lowerarm01", "upper_arm_twist", true},
    Kept{"forearm_twist", "lowerarm02", "forearm", true},
    Kept{"hand", "wrist", "forearm_twist", true},
    Kept{"thumb_1", "finger1-1", "hand", true},
    Kept{"thumb_2", "finger1-2", "thumb_1", true},
    Kept{"thumb_3", "finger1-3", "thumb_2", true},
    Kept{"index_1", "finger2-1", "hand", true},
    Kept{"index_2", "finger2-2", "index_1", true},
    Kept{"index_3", "finger2-3", "index_2", true},
    Kept{"middle_1", "finger3-1", "hand", true},
    Kept{"middle_2", "finger3-2", "middle_1", true},
    Kept{"middle_3", "finger3-3", "middle_2", true},
    Kept{"ring_1", "finger4-1", "hand", true},
    Kept{"ring_2", "finger4-2", "ring_1", true},
    Kept{"ring_3", "finger4-3", "ring_2", true},
    Kept{"little_1", "finger5-1", "hand", true},
    Kept{"little_2", "finger5-2", "little_1", true},
    Kept{"little_3", "finger5-3", "little_2", true},
    Kept{"thigh", "upperleg01", "pelvis", true},
    Kept{"thigh_twist", "upperleg02", "thigh", true},
    Kept{"shin", "lowerleg01", "thigh_twist", true},
    Kept{"shin_twist", "lowerleg02", "shin", true},
    Kept{"foot", "foot", "shin_twist", true},
    Kept{"toes", "toe2-1", "foot", true},
};

constexpr std::string_view head_mark = "____head";

// The single toes are one joint, which turns at the mean of their heads.
constexpr std::array toe_bones{"toe1-1", "toe2-1", "toe3-1", "toe4-1", "toe5-1"};

// The joints with their sides: left, then right.
struct Named {
  std::string name;
  std::string bone;
  std::string parent;
};
std::vector<Named> named_joints() {
  std::vector<Named> all;
  auto const is_sided = [](std::string_view name) {
    return std::any_of(kept_joints.begin(), kept_joints.end(),
                       [&](Kept const& kept) { return kept.sided && kept.name == name; });
  };
  for (Kept const& kept : kept_joints) {
    if (!kept.sided) {
      all.push_back({kept.name, kept.bone, kept.parent});
      continue;
    }
    for (const std::string side : {".L", ".R"}) {
      const std::string parent = kept.parent;
      all.push_back(
          {kept.name + side, kept.bone + side, is_sided(parent) ? parent + side : parent});
    }
  }
  return all;
}

// The joint on the other side; itself on the midline.
std::vector<Index> mirrors(std::vector<Named> const& joints) {
  std::vector<Index> mirror;
  for (Index j = 0; j < joints.size(); ++j) {
    std::string const& name = joints[j].name;
    mirror.push_back(name.ends_with(".L") ? j + 1 : name.ends_with(".R") ? j - 1 : j);
  }
  return mirror;
}

std::string without_head(std::string const& bone) {
  return bone.ends_with(head_mark) ? bone.substr(0, bone.size() - head_mark.size()) : bone;
}

// For each bone of the source the joint that it is folded into.
std::vector<Index> folded(nlohmann::json const& bones, std::vector<Named> const& joints) {
  std::map<std::string, Index> joint_of;
  for (Index j = 0; j < joints.size(); ++j) {
    joint_of[joints[j].bone] = j;
  }
  for (const std::string side : {".L", ".R"}) {
    for (char const* toe : toe_bones) {
      joint_of[toe + side] = joint_of.at("toe2-1" + side);
    }
  }
  std::vector<Index> into;
  for (auto const& bone : bones) {
    auto const* at = &bone;
    while (!joint_of.contains(without_head(at->at("name").get<std::string>()))) {
      auto const parent = at->at("parent").get<int>();
      if (parent < 0) {
        throw BuildError("the skeleton of the source has a bone without a joint above it");
      }
      at = &bones.at(static_cast<std::size_t>(parent));
    }
    into.push_back(joint_of.at(without_head(at->at("name").get<std::string>())));
  }
  return into;
}

using Weights = std::vector<double>;  // one a joint

// What each vertex of the cage follows: left and right at their mean.
std::vector<Weights> cage_weights(nlohmann::json const& json, std::vector<Index> const& into,
                                  std::vector<Index> const& joint_mirror, SourceMesh const& mesh,
                                  Cage const& cage) {
  auto const indices = json.at("skinIndices").get<std::vector<std::size_t>>();
  auto const weights = json.at("skinWeights").get<std::vector<double>>();
  const std::size_t each = json.at("influencesPerVertex").get<std::size_t>();
  if (indices.size() != mesh.positions.size() * each || weights.size() != indices.size()) {
    throw BuildError("the source mesh has other counts of weights than of vertices");
  }
  auto const of = [&](Index vertex, Index joint) {
    double sum = 0.0;
    for (std::size_t i = vertex * each; i < (vertex + 1) * each; ++i) {
      if (into.at(indices[i]) == joint) {
        sum += weights[i];
      }
    }
    return sum;
  };
  std::vector<Weights> all;
  for (const Index v : cage.source) {
    Weights own;
    for (Index j = 0; j < joint_mirror.size(); ++j) {
      own.push_back(0.5 * (of(v, j) + of(mesh.mirror.at(v), joint_mirror[j])));
    }
    all.push_back(std::move(own));
  }
  return all;
}

// The weights of the fine vertices: the subdivision's rule, three joints at a time.
std::vector<Weights> subdivided(std::vector<Weights> const& coarse,
                                Subdivision const& subdivision) {
  const std::size_t joints = coarse.front().size();
  std::vector<Weights> fine(subdivision.mirror.size(), Weights(joints, 0.0));
  for (std::size_t j = 0; j < joints; j += 3) {
    Points three;
    for (Weights const& weights : coarse) {
      Point p(0.0);
      for (std::size_t i = 0; i < std::min<std::size_t>(3, joints - j); ++i) {
        p[static_cast<int>(i)] = weights[j + i];
      }
      three.push_back(p);
    }
    auto const made = subdivision.apply(three);
    for (std::size_t v = 0; v < made.size(); ++v) {
      for (std::size_t i = 0; i < std::min<std::size_t>(3, joints - j); ++i) {
        fine[v][j + i] = made[v][static_cast<int>(i)];
      }
    }
  }
  return fine;
}

// The strongest joints, as whole numbers that add up. On the midline a pair of sides is kept or
// left out together, so that both keep the same weight.
Following cut(Weights const& weights, std::vector<Index> const& joint_mirror, bool midline) {
  std::vector<Index> order(weights.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](Index a, Index b) { return weights[a] > weights[b]; });
  std::vector<Index> kept;
  for (const Index j : order) {
    if (weights[j] <= 0.0 || std::find(kept.begin(), kept.end(), j) != kept.end()) {
      continue;
    }
    bool const pair = midline && joint_mirror[j] != j;
    if (kept.size() + (pair ? 2 : 1) > joints_a_vertex) {
      continue;
    }
    kept.push_back(j);
    if (pair) {
      kept.push_back(joint_mirror[j]);
    }
  }
  double sum = 0.0;
  for (const Index j : kept) {
    sum += weights[j];
  }
  Following following;
  int left = whole_weight;
  for (std::size_t i = kept.size(); i-- > 0;) {
    bool const paired = midline && joint_mirror[kept[i]] != kept[i];
    auto rounded = static_cast<int>(std::lround(whole_weight * weights[kept[i]] / sum));
    if (i == 0 && !paired) {
      rounded = left;
    }
    following.joints.at(i) = static_cast<std::uint8_t>(rounded > 0 ? kept[i] : 0);
    following.weights.at(i) = static_cast<std::uint16_t>(rounded);
    left -= rounded;
  }
  // A pair in front cannot take an odd rest alone: it goes to the first joint of the midline.
  for (std::size_t i = 0; i < kept.size() && left != 0; ++i) {
    if (joint_mirror[kept[i]] == kept[i]) {
      following.weights.at(i) = static_cast<std::uint16_t>(following.weights.at(i) + left);
      left = 0;
    }
  }
  if (left != 0 || kept.empty()) {
    throw BuildError("the weights of a vertex do not add up");
  }
  return following;
}

Following on_the_other_side(Following following, std::vector<Index> const& joint_mirror) {
  for (std::size_t i = 0; i < joints_a_vertex; ++i) {
    if (following.weights.at(i) > 0) {
      following.joints.at(i) = static_cast<std::uint8_t>(joint_mirror[following.joints.at(i)]);
    }
  }
  return following;
}

}  // namespace

Rig read_rig(std::filesystem::path const& mesh_file, SourceMesh const& mesh, Cage const& cage,
             Subdivision const& subdivision) {
  std::ifstream in(mesh_file, std::ios::binary);
  auto const json = nlohmann::json::parse(in);
  auto const named = named_joints();
  auto const joint_mirror = mirrors(named);
  Rig rig;
  for (Named const& joint : named) {
    auto const parent = std::find_if(
        named.begin(), named.end(), [&](Named const& other) { return other.name == joint.parent; });
    rig.joints.push_back({joint.name, parent == named.end()
                                          ? no_index
                                          : static_cast<Index>(parent - named.begin())});
  }
  auto const fine = subdivided(
      cage_weights(json, folded(json.at("bones"), named), joint_mirror, mesh, cage), subdivision);
  rig.skin.resize(fine.size());
  for (Index v = 0; v < fine.size(); ++v) {
    const Index m = subdivision.mirror[v];
    if (m < v) {
      continue;
    }
    rig.skin[v] = cut(fine[v], joint_mirror, m == v);
    if (m != v) {
      rig.skin[m] = on_the_other_side(rig.skin[v], joint_mirror);
    }
  }
  return rig;
}

Points joint_places(SourceMesh const& mesh, Points const& shape, double shift) {
  auto const named = named_joints();
  auto const joint_mirror = mirrors(named);
  auto const head_of = [&](std::string const& bone) {
    return joint_place(mesh, shape, bone + std::string(head_mark));
  };
  Points raw;
  for (Named const& joint : named) {
    if (joint.name == "pelvis") {
      // The source's root lies near the skin of the back: the pelvis turns between the hips.
      raw.push_back(0.5 * (head_of("upperleg01.L") + head_of("upperleg01.R")));
    } else if (joint.name.starts_with("toes")) {
      Point sum(0.0);
      for (char const* toe : toe_bones) {
        sum += head_of(toe + joint.name.substr(joint.name.size() - 2));
      }
      raw.push_back(sum / static_cast<double>(toe_bones.size()));
    } else {
      raw.push_back(head_of(joint.bone));
    }
  }
  constexpr double grid = 1e-5;  // metres, as the skin
  auto const snap = [&](double x) { return std::round(x / grid) * grid + 0.0; };
  Points places;
  for (Index j = 0; j < raw.size(); ++j) {
    // The mean of both sides, made from the left one's point of view, so that both are exact.
    bool const right = joint_mirror[j] < j;
    const Point own = right ? raw[joint_mirror[j]] : raw[j];
    const Point other = right ? raw[j] : raw[joint_mirror[j]];
    Point mean = 0.5 * (own + mirrored(other));
    mean = {snap(0.1 * mean.x), snap(0.1 * mean.y + shift), snap(0.1 * mean.z)};
    if (joint_mirror[j] == j) {
      mean.x = 0.0;
    }
    places.push_back(right ? mirrored(mean) : mean);
  }
  return places;
}

}  // namespace knotmap::builder
