// The garment's edges as smooth functions of the place on the skin.
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
double trunks(Point const& p) {
  double const waistband = 0.958 + 0.10 * (-p.z);                       // a little higher behind
  const Point leg_axis = glm::normalize(Point(0.047, -0.416, -0.033));  // hip to knee
  const Point hem(0.11, 0.706, 0.03);
  double const below_waist = waistband - p.y;
  double const above_hem = glm::dot(hem - Point(std::abs(p.x), p.y, p.z), leg_axis);
  double const near_body = 0.26 - std::abs(p.x);
  return std::min({below_waist, above_hem, near_body});
}

// A band about the chest of the average woman (metres on that shape): level below, higher in front.
double chest_band(Point const& p) {
  double const x = std::abs(p.x);
  double const forward = std::max(0.0, p.z - 0.035);
  double const front = forward * forward / (x * x + forward * forward + 1e-6);  // 1 ahead, 0 aside
  double const top = 1.183 + 0.045 * front;
  double const bottom = 1.088;
  double const near_body = 0.162 - x;
  return std::min({top - p.y, p.y - bottom, near_body});
}

}  // namespace

void dress(Skin& skin) {
  auto const woman = std::find_if(skin.corners.begin(), skin.corners.end(),
                                  [](Corner const& corner) { return corner.name == "female"; });
  for (std::size_t v = 0; v < skin.base.size(); ++v) {
    skin.garment.push_back(encode(trunks(skin.base[v])));
    skin.band.push_back(encode(chest_band(woman->points[v])));
  }
}

}  // namespace knotmap::builder
