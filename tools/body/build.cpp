// Puts the steps together: cage, calm chest, subdivision, symmetry, order, normals, light, garment.
#include "body/build.h"

#include "body/chest.h"
#include "body/garment.h"
#include "body/occlusion.h"
#include "body/slide.h"

namespace knotmap::builder {

namespace {

// Builds that are not the average of their sex keep its joints.
void place_joints(std::vector<Joint>& joints, Shape const& shape, Points const& places) {
  for (std::size_t j = 0; j < joints.size(); ++j) {
    if (shape.name == "base") {
      joints[j].base = places[j];
    } else if (shape.name == "female") {
      joints[j].female = places[j];
    } else if (shape.name == "male") {
      joints[j].male = places[j];
    }
  }
}

}  // namespace

Skin build_skin(std::filesystem::path const& mesh_file, SourceMesh const& mesh,
                std::vector<Shape> const& shapes, std::vector<Index> const& hidden,
                std::vector<double> const& nipples) {
  const Cage cage = build_cage(mesh, shapes.front().positions, hidden);
  const Subdivision subdivision = subdivide(cage.faces, cage.mirror);
  Skin skin;
  skin.mirror = subdivision.mirror;
  Rig rig = read_rig(mesh_file, mesh, cage, subdivision);
  skin.joints = std::move(rig.joints);
  skin.following = std::move(rig.skin);
  for (std::size_t v = 0; v < subdivision.mirror.size(); ++v) {
    skin.source.push_back(v < cage.source.size() ? cage.source[v] : no_index);
  }
  for (Shape const& shape : shapes) {
    Points coarse = cage_points(cage, shape.positions);
    smooth_chest(coarse, cage, nipples);
    Points fine = subdivision.apply(coarse);
    for (Point& p : fine) {
      p *= 0.1;
    }
    double const before = fine.front().y;
    stand(fine);
    double const shift = fine.front().y - before;
    place_joints(skin.joints, shape, joint_places(mesh, shape.positions, shift));
    if (&shape == &shapes.front()) {
      skin.origin = {0.0, shift, 0.0};
      settle(fine, skin.mirror);
      skin.base = std::move(fine);
    } else {
      settle(fine, skin.mirror);
      skin.corners.push_back({shape.name, shape.sex, std::move(fine)});
    }
  }
  std::vector<Points const*> all{&skin.base};
  for (Corner const& corner : skin.corners) {
    all.push_back(&corner.points);
  }
  skin.triangles = split_quads(subdivision.faces, skin.mirror, all);
  hold_over_bones(skin);
  renumber(skin);
  skin.normals = smooth_normals(skin.base, skin.triangles, skin.mirror);
  skin.occlusion = bake_occlusion(skin);
  dress(skin);
  return skin;
}

}  // namespace knotmap::builder
