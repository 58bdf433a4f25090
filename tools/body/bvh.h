// A tree of boxes over the skin's triangles, for rays.
#pragma once

#include <optional>

#include "body/types.h"

namespace knotmap::builder {

enum class Side { any, entering, leaving };  // which way a ray must cross the skin

struct Hit {
  double distance = 0.0;
  SkinPlace place;
};

class Bvh {
 public:
  Bvh(Points const& points, std::vector<Triangle> const& triangles);

  // The first crossing between near and far (in lengths of direction).
  [[nodiscard]] std::optional<Hit> first_hit(Point const& origin, Point const& direction,
                                             double near, double far, Side side = Side::any) const;

  // The place of the skin nearest to a point. With a facing, only triangles turned that way (within
  // about 75 degrees) count, so that a neighbouring limb is never taken for the own skin; none
  // within reach gives no_index.
  [[nodiscard]] SkinPlace nearest(Point const& p, Point const& facing = Point(0.0),
                                  double reach = 10.0) const;

  [[nodiscard]] Point point(SkinPlace const& place) const;

 private:
  struct Node {
    Point low;
    Point high;
    std::uint32_t first = 0;  // triangle of a leaf, or the right child
    std::uint32_t count = 0;  // 0 for an inner node
  };
  std::uint32_t build(std::uint32_t first, std::uint32_t count);

  Points const& points_;
  std::vector<Triangle> const& triangles_;
  std::vector<Index> order_;
  std::vector<Point> centres_;
  std::vector<Node> nodes_;
};

}  // namespace knotmap::builder
