// The skin in one shape, with the questions that are asked of a surface: rays, nearest place,
// paths.
#pragma once

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

class SkinLinks;

struct Ray {
  glm::vec3 origin{0.0F};
  glm::vec3 direction{0.0F, 0.0F, -1.0F};  ///< need not be of unit length
};

struct Hit {
  Place place;
  float t = 0.0F;       ///< along the ray, in units of its direction's length
  bool outside = true;  ///< the ray meets the skin from outside
};

struct Box {
  glm::vec3 low{0.0F};
  glm::vec3 high{0.0F};
};

/// Positions and smooth normals of one shape over a shared skin. Immutable once made; the tree over
/// its triangles and the links are made when first asked for, so that rays, `nearest` and `links`
/// of one surface belong to one thread (base/one_thread.h).
class Surface {
 public:
  Surface(std::shared_ptr<Skin const> skin, std::vector<glm::vec3> positions);

  [[nodiscard]] Skin const& skin() const { return *skin_; }
  [[nodiscard]] std::shared_ptr<Skin const> shared_skin() const { return skin_; }
  [[nodiscard]] std::span<glm::vec3 const> positions() const { return positions_; }
  /// Area-weighted, unit length, outward.
  [[nodiscard]] std::span<glm::vec3 const> normals() const { return normals_; }
  [[nodiscard]] Box bounds() const { return bounds_; }

  [[nodiscard]] glm::vec3 position(Place const& place) const;
  [[nodiscard]] glm::vec3 normal(Place const& place) const;  ///< smooth, unit length
  [[nodiscard]] glm::vec3 face_normal(std::uint32_t triangle) const;

  /// The first skin that the ray meets, or nothing. NaN and zero directions meet nothing.
  [[nodiscard]] std::optional<Hit> first_hit(Ray const& ray) const;
  /// Every crossing of the line within `reach` metres of its origin, both ways (t may be negative),
  /// sorted by t.
  [[nodiscard]] std::vector<Hit> crossings(
      Ray const& line, float reach = std::numeric_limits<float>::infinity()) const;
  /// The nearest place of the skin within `reach` metres, or nothing.
  [[nodiscard]] std::optional<Place> nearest(glm::vec3 point, float reach) const;

  /// Triangles and neighbours of each vertex (body/links.h), made when first asked.
  [[nodiscard]] SkinLinks const& links() const;

 private:
  struct Tree;
  Tree const& tree() const;

  std::shared_ptr<Skin const> skin_;
  std::vector<glm::vec3> positions_;
  std::vector<glm::vec3> normals_;
  Box bounds_;
  OneThread thread_;
  mutable std::shared_ptr<Tree const> tree_;
  mutable std::shared_ptr<SkinLinks const> links_;
};

}  // namespace knotmap
