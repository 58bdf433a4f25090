// A tree of boxes over triangles, split at the median; ray test after Moeller and Trumbore (1997).
#include "body/bvh.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace knotmap::builder {
namespace {

constexpr std::uint32_t leaf_size = 4;
constexpr double edge_slack = 1e-9;  // so that no ray slips between two triangles

// The nearest place of a triangle: Ericson, "Real-Time Collision Detection", 5.1.5, as weights.
Point nearest_weights(const Point& p, const Point& a, const Point& b, const Point& c) {
    const Point ab = b - a;
    const Point ac = c - a;
    const double d1 = glm::dot(ab, p - a);
    const double d2 = glm::dot(ac, p - a);
    if (d1 <= 0 && d2 <= 0) return {1, 0, 0};
    const double d3 = glm::dot(ab, p - b);
    const double d4 = glm::dot(ac, p - b);
    if (d3 >= 0 && d4 <= d3) return {0, 1, 0};
    const double vc = d1 * d4 - d3 * d2;
    if (vc <= 0 && d1 >= 0 && d3 <= 0) return {1 - d1 / (d1 - d3), d1 / (d1 - d3), 0};
    const double d5 = glm::dot(ab, p - c);
    const double d6 = glm::dot(ac, p - c);
    if (d6 >= 0 && d5 <= d6) return {0, 0, 1};
    const double vb = d5 * d2 - d1 * d6;
    if (vb <= 0 && d2 >= 0 && d6 <= 0) return {1 - d2 / (d2 - d6), 0, d2 / (d2 - d6)};
    const double va = d3 * d6 - d5 * d4;
    if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
        const double w = (d4 - d3) / ((d4 - d3) + (d5 - d6));
        return {0, 1 - w, w};
    }
    const double sum = va + vb + vc;
    return {va / sum, vb / sum, vc / sum};
}

}  // namespace

Bvh::Bvh(const Points& points, const std::vector<Triangle>& triangles)
    : points_(points), triangles_(triangles), order_(triangles.size()) {
    std::iota(order_.begin(), order_.end(), 0U);
    for (const Triangle& t : triangles) {
        centres_.push_back((points[t[0]] + points[t[1]] + points[t[2]]) / 3.0);
    }
    build(0, static_cast<std::uint32_t>(order_.size()));
}

std::uint32_t Bvh::build(std::uint32_t first, std::uint32_t count) {
    const auto number = static_cast<std::uint32_t>(nodes_.size());
    nodes_.emplace_back();
    Node node{Point(std::numeric_limits<double>::max()), Point(std::numeric_limits<double>::lowest())};
    for (std::uint32_t i = first; i < first + count; ++i) {
        for (const Index v : triangles_[order_[i]]) {
            node.low = glm::min(node.low, points_[v]);
            node.high = glm::max(node.high, points_[v]);
        }
    }
    if (count <= leaf_size) {
        node.first = first;
        node.count = count;
    } else {
        const Point size = node.high - node.low;
        const int axis = size.x >= size.y && size.x >= size.z ? 0 : (size.y >= size.z ? 1 : 2);
        const auto begin = order_.begin() + first;
        std::nth_element(begin, begin + count / 2, begin + count, [&](Index a, Index b) {
            return centres_[a][axis] != centres_[b][axis] ? centres_[a][axis] < centres_[b][axis]
                                                          : a < b;
        });
        build(first, count / 2);
        node.first = build(first + count / 2, count - count / 2);
    }
    nodes_[number] = node;
    return number;
}

std::optional<Hit> Bvh::first_hit(const Point& origin, const Point& direction, double near,
                                  double far, Side side) const {
    const Point inverse = 1.0 / direction;
    std::optional<Hit> best;
    std::array<std::uint32_t, 64> stack{};
    std::size_t depth = 1;
    while (depth > 0) {
        const Node& node = nodes_[stack[--depth]];
        const Point t1 = (node.low - origin) * inverse;
        const Point t2 = (node.high - origin) * inverse;
        const Point t_low = glm::min(t1, t2);
        const Point t_high = glm::max(t1, t2);
        const double enter = std::max({t_low.x, t_low.y, t_low.z, near});
        const double leave = std::min({t_high.x, t_high.y, t_high.z, far});
        if (enter > leave + edge_slack) {
            continue;
        }
        if (node.count == 0) {
            stack[depth++] = node.first;
            stack[depth++] = static_cast<std::uint32_t>(&node - nodes_.data()) + 1;
            continue;
        }
        for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
            const Triangle& t = triangles_[order_[i]];
            const Point ab = points_[t[1]] - points_[t[0]];
            const Point ac = points_[t[2]] - points_[t[0]];
            const Point h = glm::cross(direction, ac);
            const double determinant = glm::dot(ab, h);
            const bool wrong_way = (side == Side::entering && determinant < 0) ||
                                   (side == Side::leaving && determinant > 0);
            if (determinant == 0.0 || wrong_way) {
                continue;
            }
            const Point s = origin - points_[t[0]];
            const double v = glm::dot(s, h) / determinant;
            const Point q = glm::cross(s, ab);
            const double w = glm::dot(direction, q) / determinant;
            const double distance = glm::dot(ac, q) / determinant;
            if (v >= -edge_slack && w >= -edge_slack && v + w <= 1 + edge_slack &&
                distance >= near && distance <= far) {
                far = distance;
                best = Hit{distance, {order_[i], Point(1 - v - w, v, w)}};
            }
        }
    }
    return best;
}

SkinPlace Bvh::nearest(const Point& p) const {
    SkinPlace best;
    double least = std::numeric_limits<double>::max();
    for (Index t = 0; t < triangles_.size(); ++t) {
        const Triangle& tri = triangles_[t];
        const Point weights = nearest_weights(p, points_[tri[0]], points_[tri[1]], points_[tri[2]]);
        const Point off = point({t, weights}) - p;
        if (glm::dot(off, off) < least) {
            least = glm::dot(off, off);
            best = {t, weights};
        }
    }
    return best;
}

Point Bvh::point(const SkinPlace& place) const {
    const Triangle& t = triangles_[place.triangle];
    return place.weights.x * points_[t[0]] + place.weights.y * points_[t[1]] +
           place.weights.z * points_[t[2]];
}

}  // namespace knotmap::builder
