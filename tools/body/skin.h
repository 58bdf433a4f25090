// The finished skin: what body.glb holds, in metres, exactly symmetric.
#pragma once

#include "body/rig.h"
#include "body/shapes.h"
#include "body/subdivide.h"

namespace knotmap::builder {

struct Corner {
  std::string name;
  std::string sex;
  Points points;  // whole positions, metres, soles at y = 0
};

struct Skin {
  Points base;
  std::vector<Corner> corners;
  std::vector<Index> source;  // source vertex, or no_index for the ones that subdivision made
  std::vector<Index> mirror;
  std::vector<Triangle> triangles;  // left half along a Morton curve, then its mirror
  Points normals;                   // of base
  std::vector<double> occlusion;    // 1 open .. 0 hidden
  std::vector<double> garment;      // trunks: 0.5 is the edge
  std::vector<double> band;         // chest band: 0.5 is the edge
  std::vector<Joint> joints;
  std::vector<Following> following;  // of joints
  Point origin{0.0};                 // source units to metres: 0.1 * source + origin
};

// A point's place in metres from source units.
Point in_metres(Skin const& skin, Point const& source);

// Splits the quads mirror-symmetrically and orders triangles and vertices.
std::vector<Triangle> split_quads(std::vector<Face> const& quads, std::vector<Index> const& mirror,
                                  std::vector<Points const*> const& shapes);

// Snaps to 0.01 mm and makes the right side the exact mirror of the left.
void settle(Points& points, std::vector<Index> const& mirror);

// Shifts a shape so that its soles stand at y = 0.
void stand(Points& points);

// Numbers the vertices in the order in which the triangles use them.
void renumber(Skin& skin);

// Smooth normals, weighted by the angle at the corner, exactly symmetric.
Points smooth_normals(Points const& points, std::vector<Triangle> const& triangles,
                      std::vector<Index> const& mirror);

// For each vertex its neighbours along edges, in rising order.
std::vector<std::vector<Index>> neighbours(std::size_t count,
                                           std::vector<Triangle> const& triangles);

}  // namespace knotmap::builder
