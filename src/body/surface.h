// The skin in one shape: positions, normals, rays, nearest places.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <glm/vec3.hpp>

#include "base/one_thread.h"
#include "body/place.h"
#include "body/skin.h"

namespace knotmap {

class SkinAdjacency;

/// A half-line from `origin`. Where a whole line is asked for, it reaches both ways.
struct Ray {
  glm::vec3 origin{0.0F};                  ///< metres
  glm::vec3 direction{0.0F, 0.0F, -1.0F};  ///< need not be of unit length
};

/// Where a ray meets the skin.
struct Hit {
  Place place;
  float t = 0.0F;       ///< along the ray, in units of its direction's length
  bool outside = true;  ///< the ray comes from outside of the body
};

/// An axis-aligned box, metres.
struct Box {
  glm::vec3 low{0.0F};
  glm::vec3 high{0.0F};
};

/// Positions and normals of one shape over a shared skin, and queries on it.
///
/// Not changed once made, except that the tree of the three queries and the adjacency are made when
/// first asked for, behind const functions. So these belong to one thread (base/one_thread.h).
class Surface {
 public:
  /// Whether both sides of the body are exact mirrors of each other: in the stance of the file they
  /// are (read_skin checks it), in a pose they are not.
  enum class Sides : std::uint8_t { mirrored, different };
  /// `positions` are metres, one a vertex of the skin.
  Surface(std::shared_ptr<Skin const> skin, std::vector<glm::vec3> positions,
          Sides sides = Sides::mirrored);

  [[nodiscard]] Skin const& skin() const { return *skin_; }
  [[nodiscard]] std::shared_ptr<Skin const> shared_skin() const { return skin_; }
  /// Metres, one a vertex.
  [[nodiscard]] std::span<glm::vec3 const> positions() const { return positions_; }
  /// One a vertex: the area-weighted mean of its triangles', unit length, outward.
  [[nodiscard]] std::span<glm::vec3 const> normals() const { return normals_; }
  /// The box around all positions.
  [[nodiscard]] Box bounds() const { return bounds_; }

  /// Where a place lies in this shape, metres. Of mirrored sides mirrored places give mirrored
  /// positions, to the bit.
  [[nodiscard]] glm::vec3 position(Place const& place) const;
  /// The normal there, interpolated between the corners', unit length.
  [[nodiscard]] glm::vec3 normal(Place const& place) const;

  /// The first skin that a ray meets, from outside or inside; nothing when it meets none, or when
  /// its direction is zero or not finite.
  [[nodiscard]] std::optional<Hit> first_hit(Ray const& ray) const;
  /// Every crossing of a line with the skin within `reach` metres of its origin, both ways (`t` may
  /// be negative), by rising `t`. A crossing through an edge or a corner is given once.
  [[nodiscard]] std::vector<Hit> crossings(
      Ray const& line, float reach = std::numeric_limits<float>::infinity()) const;
  /// The place of the skin nearest to a point, metres; nothing when none is within `reach` metres
  /// or the point is not finite.
  [[nodiscard]] std::optional<Place> nearest(glm::vec3 point, float reach) const;

  /// Triangles and neighbours of each vertex (body/adjacency.h).
  [[nodiscard]] SkinAdjacency const& adjacency() const;

 private:
  struct Tree;
  Tree const& tree() const;

  std::shared_ptr<Skin const> skin_;
  std::vector<glm::vec3> positions_;
  std::vector<glm::vec3> normals_;
  Box bounds_;
  OneThread thread_;
  mutable std::shared_ptr<Tree const> tree_;
  mutable std::shared_ptr<SkinAdjacency const> adjacency_;
};

}  // namespace knotmap
