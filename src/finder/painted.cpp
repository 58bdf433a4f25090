#include "finder/painted.h"

#include <algorithm>
#include <cmath>
#include <span>

#include <glm/geometric.hpp>

namespace knotmap {
namespace {

/// The depth inside of a vertex that is painted only because it is the nearest to a tiny dab,
/// metres.
constexpr float just_inside_m = 0.0005F;

bool is_sound(Surface const& base, Dab const& dab) {
  auto const& at = dab.place.barycentric;
  return dab.place.triangle < base.skin().triangles.size() && std::isfinite(at.x + at.y + at.z) &&
         std::isfinite(dab.radius_m) && std::isfinite(dab.strength);
}

std::vector<float> areas_of(Surface const& surface) {
  auto const positions = surface.positions();
  std::vector<float> areas(positions.size(), 0.0F);
  for (auto const& [a, b, c] : surface.skin().triangles) {
    constexpr float third_of_half = 1.0F / 6.0F;
    auto const share = third_of_half * glm::length(glm::cross(positions[b] - positions[a],
                                                              positions[c] - positions[a]));
    areas[a] += share;
    areas[b] += share;
    areas[c] += share;
  }
  return areas;
}

}  // namespace

void PaintedArea::start(Body const& body) {
  base_ = body.shared_base();
  areas_ = areas_of(*base_);
  flood_.emplace(*base_);
  drawn_.assign(areas_.size(), glm::vec2(drawn_margin_m, 0.0F));
  vertices_.clear();
  dabs_.clear();
  ++revision_;
}

void PaintedArea::clear() {
  std::fill(drawn_.begin(), drawn_.end(), glm::vec2(drawn_margin_m, 0.0F));
  vertices_.clear();
  dabs_.clear();
  ++revision_;
}

void PaintedArea::follow(Body const& body, Pain const& pain) {
  if (base_ != body.shared_base()) start(body);
  bool const grown =
      dabs_.size() <= pain.dabs.size() && std::equal(dabs_.begin(), dabs_.end(), pain.dabs.begin());
  if (!grown) clear();
  for (auto i = dabs_.size(); i < pain.dabs.size(); ++i) add(pain.dabs[i]);
}

void PaintedArea::add(Dab const& dab) {
  dabs_.push_back(dab);
  if (!is_sound(*base_, dab)) return;
  auto const radius = std::clamp(dab.radius_m, 0.0F, most_brush_m);
  auto const strength = std::clamp(dab.strength, 0.0F, 1.0F);
  bool const erases = strength == 0.0F;
  flood_->from_line(std::span(&dab.place, 1), radius, drawn_margin_m);
  auto const reached = flood_->take();

  auto const nearest = base_->skin().nearest_vertex(dab.place);
  std::vector<VertexIndex> fresh;
  bool any_gone = false;
  auto const change = [&](VertexIndex vertex, float off) {  // off: metres beyond the dab's rim
    auto& border = drawn_[vertex].x;
    auto& kept = drawn_[vertex].y;
    bool const before = border < 0.0F;
    if (erases) {
      border = std::max(border, std::min(-off, drawn_margin_m));
      any_gone = any_gone || (before && border >= 0.0F);
      return;
    }
    border = std::min(border, off);
    if (off < 0.0F || !before) kept = strength;
    if (!before && border < 0.0F) fresh.push_back(vertex);
  };
  for (std::size_t i = 0; i < reached.vertices.size(); ++i) {
    change(reached.vertices[i], reached.distance[i]);
  }
  change(nearest, -just_inside_m);

  if (any_gone) {
    vertices_.erase(std::remove_if(vertices_.begin(), vertices_.end(),
                                   [&](VertexIndex v) { return drawn_[v].x >= 0.0F; }),
                    vertices_.end());
  }
  std::sort(fresh.begin(), fresh.end());
  auto const middle = static_cast<std::ptrdiff_t>(vertices_.size());
  vertices_.insert(vertices_.end(), fresh.begin(), fresh.end());
  std::inplace_merge(vertices_.begin(), vertices_.begin() + middle, vertices_.end());
  ++revision_;
}

void rub_out(Surface const& base, Dab const& eraser, std::vector<Dab>& dabs) {
  auto const spot = base.position(eraser.place);
  auto const radius = std::min(eraser.radius_m, most_brush_m);
  auto const lies_within = [&](Dab const& dab) {
    return glm::distance(base.position(dab.place), spot) + dab.radius_m <= radius;
  };
  if (std::none_of(dabs.begin(), dabs.end(), lies_within)) return;  // floods cost time
  Flood flood(base);
  flood.from_line(std::span(&eraser.place, 1), radius, 0.0F);
  auto const reached = flood.take();
  auto const nearest =
      base.skin().nearest_vertex(eraser.place);  // erased, however small the eraser is
  std::erase_if(dabs, [&](Dab const& dab) {
    if (!lies_within(dab)) return false;
    auto const vertex = base.skin().nearest_vertex(dab.place);
    return vertex == nearest || reached.at(vertex) < 0.0F;
  });
}

}  // namespace knotmap
