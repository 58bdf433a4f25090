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
    Bvh(const Points& points, const std::vector<Triangle>& triangles);

    // The first crossing between near and far (in lengths of direction).
    [[nodiscard]] std::optional<Hit> first_hit(const Point& origin, const Point& direction,
                                               double near, double far, Side side = Side::any) const;

    // The place of the skin nearest to a point (looks at every triangle).
    [[nodiscard]] SkinPlace nearest(const Point& p) const;

    [[nodiscard]] Point point(const SkinPlace& place) const;

private:
    struct Node {
        Point low;
        Point high;
        std::uint32_t first = 0;  // triangle of a leaf, or the right child
        std::uint32_t count = 0;  // 0 for an inner node
    };
    std::uint32_t build(std::uint32_t first, std::uint32_t count);

    const Points& points_;
    const std::vector<Triangle>& triangles_;
    std::vector<Index> order_;
    std::vector<Point> centres_;
    std::vector<Node> nodes_;
};

}  // namespace knotmap::builder
