// The garment's edges as smooth functions of the place on the base body (metres, soles at y = 0).
#include "body/garment.h"

#include <algorithm>
#include <cmath>

namespace knotmap::builder {
namespace {

constexpr double ramp = 0.04;  // metres from 0 to 1

double encode(double distance) {
    return std::clamp(0.5 + distance / ramp, 0.0, 1.0);
}

// Below the waistband, above the leg's hem; hands hang far outside.
double trunks(const Point& p) {
    const double waistband = 0.958 + 0.10 * (-p.z);  // a little higher behind
    const Point leg_axis = glm::normalize(Point(0.047, -0.416, -0.033));  // hip to knee
    const Point hem(0.11, 0.716, 0.03);
    const double below_waist = waistband - p.y;
    const double above_hem = glm::dot(hem - Point(std::abs(p.x), p.y, p.z), leg_axis);
    const double near_body = 0.26 - std::abs(p.x);
    return std::min({below_waist, above_hem, near_body});
}

// Between two nearly level lines about the chest, cut at the armpit by a plane across the arm.
double chest_band(const Point& p) {
    const double x = std::abs(p.x);
    const double top = 1.285 + 0.20 * std::min(x, 0.15) * (p.z > 0.04 ? 1.0 : 0.0);
    const double bottom = 1.165;
    const Point armpit(0.158, 1.285, 0.03);
    const Point along_arm = glm::normalize(Point(0.80, -0.60, 0.0));
    const double inside_arm = glm::dot(armpit - Point(x, p.y, p.z), along_arm);
    return std::min({top - p.y, p.y - bottom, inside_arm});
}

}  // namespace

void dress(Skin& skin) {
    for (const Point& p : skin.base) {
        skin.garment.push_back(encode(trunks(p)));
        skin.band.push_back(encode(chest_band(p)));
    }
}

}  // namespace knotmap::builder
