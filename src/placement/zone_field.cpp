#include "placement/zone_field.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include <glm/geometric.hpp>

#include "body/links.h"
#include "placement/flood.h"
#include "placement/stroke_line.h"

namespace knotmap {
namespace {

constexpr float metres_a_cm = 0.01F;
/// Deep enough to count as the heart of a zone: this part of its greatest depth.
constexpr float heart_part = 0.6F;

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

/// The midline's zones look the same on both sides: the lesser of the two.
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
    static_cast<void>(flood.take());  // half a zone is none
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
    for (auto const t : surface.links().triangles(vertex)) {
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

Place middle_of(Surface const& surface, ZoneField const& field) {
  if (field.empty()) return {};
  auto const positions = surface.positions();
  float const deepest = *std::min_element(field.distance.begin(), field.distance.end());
  glm::vec3 sum(0.0F);
  float weight = 0.0F;
  for (std::size_t i = 0; i < field.vertices.size(); ++i) {
    float const depth = std::max(-field.distance[i], 0.0F);
    sum += depth * positions[field.vertices[i]];
    weight += depth;
  }
  // Of the deep vertices the one nearest to the zone's centre: a long zone has many as deep.
  glm::vec3 const centre = weight > 0.0F ? sum / weight : positions[field.vertices.front()];
  float const enough = weight > 0.0F ? heart_part * deepest : deepest;
  VertexIndex best = field.vertices.front();
  float least = std::numeric_limits<float>::max();
  for (std::size_t i = 0; i < field.vertices.size(); ++i) {
    float const off = glm::distance(positions[field.vertices[i]], centre);
    if (field.distance[i] > enough || off >= least) continue;
    best = field.vertices[i];
    least = off;
  }
  auto const around = surface.links().triangles(best);
  if (around.empty()) return {};
  auto const& corners = surface.skin().triangles[around.front()];
  return {around.front(),
          {corners[0] == best ? 1.0F : 0.0F, corners[1] == best ? 1.0F : 0.0F,
           corners[2] == best ? 1.0F : 0.0F}};
}

}  // namespace knotmap
