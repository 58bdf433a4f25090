#include "state/view.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "base/number.h"

namespace knotmap {
namespace {

float turned_into_circle(float degrees) {
  float const once = std::fmod(degrees, 360.0F);
  return once < 0.0F ? once + 360.0F : once;
}

/// Smoothstep easing: 0..1 to 0..1, slow at both ends.
float eased(float t) {
  return t * t * (3.0F - 2.0F * t);
}

}  // namespace

Result<View> named_view(std::string_view words, View const& current) {
  static constexpr std::array<std::pair<std::string_view, float>, 4> names{
      {{"front", 0.0F}, {"left", 90.0F}, {"back", 180.0F}, {"right", 270.0F}}};
  View view = current;
  for (auto const& [name, azimuth] : names) {
    if (words == name) {
      view.azimuth = azimuth;
      view.elevation = View{}.elevation;
      return view;
    }
  }
  auto const comma = words.find(',');
  if (comma != std::string_view::npos) {
    auto const azimuth = number_in<float>(words.substr(0, comma));
    auto const elevation = number_in<float>(words.substr(comma + 1));
    if (azimuth && elevation && std::abs(*elevation) <= 90.0F) {
      view.azimuth = turned_into_circle(*azimuth);
      view.elevation = std::clamp(*elevation, -steepest_deg, steepest_deg);
      return view;
    }
  }
  return fail({.file = {},
               .pointer = {},
               .what = "no view is called \"" + std::string(words) + "\"",
               .remedy = "front, back, left, right, or two angles such as 30,10 "
                         "(azimuth, elevation -90..90)"});
}

View limited(View view, Box const& body) {
  view.azimuth = turned_into_circle(view.azimuth);
  view.elevation = std::clamp(view.elevation, -steepest_deg, steepest_deg);
  view.distance = std::clamp(view.distance, nearest_eye, farthest_eye);
  constexpr float room = 0.1F;
  view.target = glm::clamp(view.target, body.low - room, body.high + room);
  return view;
}

View mirrored(View view) {
  view.target.x = -view.target.x;
  view.azimuth = turned_into_circle(-view.azimuth);
  return view;
}

/// Unit direction from the target to the eye.
static glm::vec3 toward_eye(View const& view) {
  float const azimuth = glm::radians(view.azimuth);
  float const elevation = glm::radians(view.elevation);
  return {std::sin(azimuth) * std::cos(elevation), std::sin(elevation),
          std::cos(azimuth) * std::cos(elevation)};
}

glm::vec3 eye_of(View const& view) {
  return view.target + toward_eye(view) * view.distance;
}

glm::vec3 right_of(View const& view) {
  float const azimuth = glm::radians(view.azimuth);
  return {std::cos(azimuth), 0.0F, -std::sin(azimuth)};
}

glm::vec3 up_of(View const& view) {
  return glm::cross(toward_eye(view), right_of(view));
}

View at_time(Flight const& flight, double now) {
  if (flight.seconds <= 0.0) return flight.to;
  auto const t = static_cast<float>(std::clamp((now - flight.began) / flight.seconds, 0.0, 1.0));
  if (t >= 1.0F) return flight.to;
  float const s = eased(t);
  float turn = flight.to.azimuth - flight.from.azimuth;
  if (turn > 180.0F) turn -= 360.0F;
  if (turn < -180.0F) turn += 360.0F;
  View view;
  view.target = glm::mix(flight.from.target, flight.to.target, s);
  view.azimuth = turned_into_circle(flight.from.azimuth + turn * s);
  view.elevation = glm::mix(flight.from.elevation, flight.to.elevation, s);
  // Interpolated as a ratio: that looks like an even zoom.
  view.distance = flight.from.distance * std::pow(flight.to.distance / flight.from.distance, s);
  return view;
}

float distance_for(float radius_m) {
  constexpr float room = 1.12F;
  return radius_m * room / std::tan(glm::radians(field_of_view_deg / 2.0F));
}

View facing(glm::vec3 position, glm::vec3 normal, float distance) {
  View view;
  view.target = position;
  view.distance = distance;
  if (std::hypot(normal.x, normal.z) > 0.2F) {
    view.azimuth = turned_into_circle(glm::degrees(std::atan2(normal.x, normal.z)));
  }
  // Half the slope of the skin: the place is seen well, and the person still knows what is up.
  view.elevation =
      std::clamp(glm::degrees(std::asin(std::clamp(normal.y, -1.0F, 1.0F))) * 0.5F, -20.0F, 40.0F);
  return view;
}

}  // namespace knotmap
