// The atlas laid on the base body, once: it rides every shape.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "atlas/atlas.h"
#include "body/body.h"
#include "placement/regions.h"
#include "placement/spot_grid.h"
#include "placement/zone_field.h"

namespace knotmap {

/// A point on one side of the body, placed.
struct PlacedPoint {
  Place place;
  ZoneField essential;  ///< empty for points without a zone
  ZoneField spillover;
  float essential_m2 = 0.0F;
  float spillover_m2 = 0.0F;
  float essential_depth_m = 0.0F;  ///< from the deepest place inside to the border
  float spillover_depth_m = 0.0F;
};

/// Which of the zones near a vertex belongs to which point.
struct ZoneAtVertex {
  std::uint32_t point;  ///< index into PlacedAtlas::points()
  Level level;
  float distance;  ///< metres, negative inside
};

/// Places points when they are first asked for, so that one selected point costs one placement.
/// Used from one thread (base/one_thread.h). Points are numbered by `points()`: every point of the
/// atlas on each of its sides.
class PlacedAtlas {
 public:
  struct SidedPoint {
    Muscle const* muscle = nullptr;
    Point const* point = nullptr;
    Side side = Side::midline;

    [[nodiscard]] SidedId id() const { return {point->id, side}; }
  };

  PlacedAtlas(std::shared_ptr<Body const> body, std::shared_ptr<Atlas const> atlas);
  ~PlacedAtlas();
  PlacedAtlas(PlacedAtlas const&) = delete;
  PlacedAtlas& operator=(PlacedAtlas const&) = delete;
  PlacedAtlas(PlacedAtlas&&) = delete;
  PlacedAtlas& operator=(PlacedAtlas&&) = delete;

  [[nodiscard]] Body const& body() const { return *body_; }
  [[nodiscard]] Atlas const& atlas() const { return *atlas_; }

  [[nodiscard]] std::span<SidedPoint const> points() const { return points_; }
  [[nodiscard]] std::optional<std::uint32_t> index_of(SidedId const& id) const;

  /// The placed point; a fault (with the muscle's file) when its anchors cannot be placed.
  [[nodiscard]] Result<PlacedPoint const*> placed(std::uint32_t number) const;
  /// Only its X: cheaper than placing its zones.
  [[nodiscard]] Result<Place> place(std::uint32_t number) const;

  /// Every zone within zone_margin of a vertex. Places the whole atlas at the first call.
  [[nodiscard]] std::span<ZoneAtVertex const> zones_at(VertexIndex vertex) const;

  /// The X's less than `within` metres from a spot, straight, by number. Places every X at the
  /// first call.
  [[nodiscard]] std::vector<SpotGrid::Near> points_near(glm::vec3 spot, float within) const;

  [[nodiscard]] RegionMap const& regions() const;

  /// The strictest safety area that the place lies in, or null.
  [[nodiscard]] SafetyArea const* area_at(Place const& place) const;
  /// Some area cannot be placed: nobody knows what it would have forbidden, so nothing may be
  /// pressed.
  [[nodiscard]] bool gate_is_shut() const;
  /// The level of the strictest area (normal when in none; never while the gate is shut).
  [[nodiscard]] Press press_at(Place const& place) const;
  /// The stricter of the point's own level and that of the areas that its X lies in.
  [[nodiscard]] Press press_of(std::uint32_t number) const;

 private:
  struct Cache;
  std::shared_ptr<Body const> body_;
  std::shared_ptr<Atlas const> atlas_;
  std::vector<SidedPoint> points_;
  std::unique_ptr<Cache> cache_;
};

}  // namespace knotmap
