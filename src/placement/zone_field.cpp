#include "placement/zone_field.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include <glm/geometric.hpp>

#include "body/adjacency.h"
#include "placement/flood.h"
#include "placement/stroke_line.h"

namespace knotmap {
namespace {

std::vector<float> dense(Skin const& skin, ZoneField const& field) {
  std::vector<float> all(skin.vertex_count(), zone_margin);
  for (std::size_t i = 0; i < field.vertices.size(); ++i) {
    all[field.vertices[i]] = field.distance[i];
  }
  return all;
}

/// The part of a triangle where the field, linear between its corners, is negative.
float part_inside(std::array<float, 3> distance) {
  std::sort(distance.begin(), distance.end());
  auto const [low, middle, high] = distance;
  if (high < 0.0F) return 1.0F;
  if (low >= 0.0F) return 0.0F;
  if (middle >= 0.0F) return low / (low - middle) * (low / (low - high));
  return 1.0F - high / (high - low) * (high / (high - middle));
}

Result<void> check_radius(Stroke const& stroke) {
  if (std::isfinite(stroke.radius_cm) && stroke.radius_cm > 0.0F) return {};
  std::string const pointer = stroke.line.empty() ? "" : stroke.line.front().pointer;
  return fail({"", pointer, "the stroke has no radius", "give \"radius_cm\" a number above 0"});
}

/// Makes a zone on the midline symmetric: of both sides the lesser distance.
ZoneField with_both_sides(Skin const& skin, ZoneField const& zone) {
  auto const other = mirrored(skin, zone);
  ZoneField both;
  std::size_t i = 0;
  std::size_t k = 0;
  while (i < zone.vertices.size() || k < other.vertices.size()) {
    bool const here = k == other.vertices.size() ||
                      (i < zone.vertices.size() && zone.vertices[i] <= other.vertices[k]);
    auto const vertex = here ? zone.vertices[i] : other.vertices[k];
    float least = std::numeric_limits<float>::max();
    if (i < zone.vertices.size() && zone.vertices[i] == vertex) {
      least = std::min(least, zone.distance[i++]);
    }
    if (k < other.vertices.size() && other.vertices[k] == vertex) {
      least = std::min(least, other.distance[k++]);
    }
    both.vertices.push_back(vertex);
    both.distance.push_back(least);
  }
  return both;
}

}  // namespace

float ZoneField::at(VertexIndex vertex) const {
  auto const found = std::lower_bound(vertices.begin(), vertices.end(), vertex);
  if (found == vertices.end() || *found != vertex) return zone_margin;
  return distance[static_cast<std::size_t>(found - vertices.begin())];
}

Result<ZoneField> make_zone(Body const& body, std::span<Stroke const> strokes, Side side) {
  if (strokes.empty()) return ZoneField{};
  Flood flood(body.base());
  return make_zone(body, strokes, side, flood);
}

Result<ZoneField> make_zone(Body const& body, std::span<Stroke const> strokes, Side side,
                            Flood& flood) {
  if (strokes.empty()) return ZoneField{};
  auto const& skin = *body.skin();
  Side const computed = side == Side::midline ? Side::midline : Side::right;
  auto const broken = [&](Fault const& fault) {
    static_cast<void>(flood.take());  // a zone with a stroke missing is not used
    return fail(fault);
  };
  for (auto const& stroke : strokes) {
    if (auto const sound = check_radius(stroke); !sound) return broken(sound.error());
    auto const line = line_on_skin(body, stroke, computed);
    if (!line) return broken(line.error());
    flood.from_line(*line, stroke.radius_cm * metres_a_cm, zone_margin);
  }
  auto zone = flood.take();
  if (side == Side::left) return mirrored(skin, zone);
  return side == Side::midline ? with_both_sides(skin, zone) : zone;
}

ZoneField mirrored(Skin const& skin, ZoneField const& field) {
  std::vector<std::pair<VertexIndex, float>> all;
  all.reserve(field.vertices.size());
  for (std::size_t i = 0; i < field.vertices.size(); ++i) {
    all.emplace_back(skin.mirror[field.vertices[i]], field.distance[i]);
  }
  std::sort(all.begin(), all.end());
  ZoneField other;
  other.vertices.reserve(all.size());
  other.distance.reserve(all.size());
  for (auto const& [vertex, distance] : all) {
    other.vertices.push_back(vertex);
    other.distance.push_back(distance);
  }
  return other;
}

float distance_at(Skin const& skin, ZoneField const& field, Place const& place) {
  auto const& [a, b, c] = skin.triangles[place.triangle];
  auto const& weight = place.barycentric;
  return weight.x * field.at(a) + (weight.y * field.at(b) + weight.z * field.at(c));
}

float area_of(Surface const& surface, ZoneField const& field) {
  auto const& skin = surface.skin();
  auto const positions = surface.positions();
  auto const all = dense(skin, field);
  double area = 0.0;
  for (auto const vertex : field.vertices) {
    if (all[vertex] >= 0.0F) continue;
    for (auto const t : surface.adjacency().triangles(vertex)) {
      auto const& [a, b, c] = skin.triangles[t];
      // Counted once: by the first of its corners that lies inside.
      auto const is_earlier = [&](VertexIndex v) { return v < vertex && all[v] < 0.0F; };
      if (is_earlier(a) || is_earlier(b) || is_earlier(c)) continue;
      float const whole =
          0.5F * glm::length(glm::cross(positions[b] - positions[a], positions[c] - positions[a]));
      area += whole * part_inside({all[a], all[b], all[c]});
    }
  }
  return static_cast<float>(area);
}

}  // namespace knotmap
