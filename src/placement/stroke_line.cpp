#include "placement/stroke_line.h"

#include <algorithm>
#include <optional>

#include <glm/geometric.hpp>

#include "placement/anchors.h"

namespace knotmap {
namespace {

constexpr int most_halvings = 8;
/// How far the skin may bulge over a chord, as a share of the chord (half a circle: 0.5).
constexpr float most_bulge = 0.75F;
/// When the mean of two normals is shorter than this (they are on two sides of a limb), there is no
/// direction to take the middle along.
constexpr float least_normal = 0.3F;

/// A place on the skin between two others, or nothing.
std::optional<Place> between(Surface const& skin, Place const& a, Place const& b, float chord) {
  glm::vec3 const from = skin.position(a);
  glm::vec3 const to = skin.position(b);
  glm::vec3 const middle = 0.5F * (from + to);
  auto const lies_between = [&](std::optional<Place> const& place) {
    if (!place) return false;
    glm::vec3 const at = skin.position(*place);
    return std::max(glm::distance(at, from), glm::distance(at, to)) < chord;
  };
  glm::vec3 const normal = skin.normal(a) + skin.normal(b);
  if (float const length = glm::length(normal); length > least_normal) {
    auto const place = skin_facing(skin, middle, normal / length, most_bulge * chord);
    if (lies_between(place)) return place;
  }
  auto const place = skin.nearest(middle, chord);
  return lies_between(place) ? place : std::nullopt;
}

/// Adds the places after `a` up to and with `b`.
void add_line(Surface const& skin, Place const& a, Place const& b, int halvings,
              std::vector<Place>& line) {
  float const chord = glm::distance(skin.position(a), skin.position(b));
  if (chord > line_step && halvings > 0) {
    if (auto const middle = between(skin, a, b, chord)) {
      add_line(skin, a, *middle, halvings - 1, line);
      add_line(skin, *middle, b, halvings - 1, line);
      return;
    }
  }
  line.push_back(b);
}

}  // namespace

Result<std::vector<Place>> line_on_skin(Body const& body, Stroke const& stroke, Side side) {
  std::vector<Place> line;
  for (auto const& anchor : stroke.line) {
    auto const place = place_anchor(body, anchor, side);
    if (!place) return fail(place.error());
    if (line.empty()) {
      line.push_back(*place);
    } else {
      Place const last = line.back();
      add_line(body.base(), last, *place, most_halvings, line);
    }
  }
  return line;
}

}  // namespace knotmap
