// Puts the steps together: cage, calm chest, subdivision, symmetry, order, normals, light, garment.
#include "body/build.h"

#include "body/chest.h"
#include "body/garment.h"
#include "body/occlusion.h"
#include "body/slide.h"

namespace knotmap::builder {

Skin build_skin(SourceMesh const& mesh, std::vector<Shape> const& shapes,
                std::vector<Index> const& hidden, std::vector<double> const& nipples) {
  const Cage cage = build_cage(mesh, shapes.front().positions, hidden);
  const Subdivision subdivision = subdivide(cage.faces, cage.mirror);
  Skin skin;
  skin.mirror = subdivision.mirror;
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
    if (&shape == &shapes.front()) {
      double const before = fine.front().y;
      stand(fine);
      skin.origin = {0.0, fine.front().y - before, 0.0};
      settle(fine, skin.mirror);
      skin.base = std::move(fine);
    } else {
      stand(fine);
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
