// The joints of the body and how much each vertex of the skin follows them, from MakeHuman's
// skeleton of 163 bones: the small ones of face, tongue, breast and single toes are folded into
// their nearest kept parent.
#pragma once

#include <filesystem>

#include "body/cage.h"
#include "body/subdivide.h"

namespace knotmap::builder {

struct Joint {
  std::string name;         // "spine_3", "upper_arm.L"
  Index parent = no_index;  // comes before it; no_index for the first, the pelvis
  // Where it turns: metres on base, and on the average woman and man. Weight and muscle leave it
  // where it is, as the skin is held over its bones (slide.h).
  Point base{0.0};
  Point female{0.0};
  Point male{0.0};
};

constexpr std::size_t joints_a_vertex = 4;
constexpr int whole_weight = 65535;

// The joints that a vertex follows, the strongest first; weights add up to whole_weight, unused
// ones are 0.
struct Following {
  std::array<std::uint8_t, joints_a_vertex> joints{};
  std::array<std::uint16_t, joints_a_vertex> weights{};
};

struct Rig {
  std::vector<Joint> joints;
  std::vector<Following> skin;  // one a vertex of the subdivided skin
};

// The weights of the source's skin vertices, mirrored to the mean of both sides and carried to the
// vertices that the subdivision made. Places of joints stay at 0. Throws BuildError when the file
// has no skeleton as expected.
Rig read_rig(std::filesystem::path const& mesh_file, SourceMesh const& mesh, Cage const& cage,
             Subdivision const& subdivision);

// Where each joint turns on a shape (source units), in metres with `shift` added to y, left and
// right at their mean, in the order of the rig's joints.
Points joint_places(SourceMesh const& mesh, Points const& shape, double shift);

}  // namespace knotmap::builder
