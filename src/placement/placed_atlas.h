// The atlas laid on the base body. Places mean the same on every shape, so this is done once.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "atlas/atlas.h"
#include "body/body.h"
#include "placement/muscle_field.h"
#include "placement/point_grid.h"
#include "placement/regions.h"
#include "placement/zone_field.h"

namespace knotmap {

/// A point on one side of the body, placed.
struct PlacedPoint {
  Place place;                     ///< of its X
  ZoneField essential;             ///< empty for points without a zone
  ZoneField spillover;             ///< may be empty
  float essential_m2 = 0.0F;       ///< skin inside the essential zone, square metres
  float essential_depth_m = 0.0F;  ///< the greatest distance inside the zone to its border, metres
  float spillover_depth_m = 0.0F;  ///< the same
};

/// A safety area on one side of the body, placed.
struct PlacedArea {
  SafetyArea const* area = nullptr;
  Side side = Side::midline;
  ZoneField zone;
  bool unplaced = false;  ///< it cannot be placed: `zone` is empty, and the gate is shut
};

/// A zone near a vertex.
struct ZoneAtVertex {
  std::uint32_t point;  ///< index into PlacedAtlas::points()
  Level level;
  float distance;  ///< metres, negative inside
};

/// Places points, zones, regions and safety areas when they are first asked for, so that one
/// selected point costs one placement; what was placed is kept. It fills these caches behind const
/// functions, so it may be used from one thread only (base/one_thread.h).
///
/// Points are known by their number: the index into `points()`.
class PlacedAtlas {
 public:
  /// A point of the atlas on one of its sides.
  struct SidedPoint {
    Muscle const* muscle = nullptr;
    Point const* point = nullptr;
    Side side = Side::midline;

    [[nodiscard]] SidedId id() const { return {point->id, side}; }
  };

  /// Places nothing yet. Both must be there (not null).
  PlacedAtlas(std::shared_ptr<Body const> body, std::shared_ptr<Atlas const> atlas);
  ~PlacedAtlas();
  PlacedAtlas(PlacedAtlas const&) = delete;
  PlacedAtlas& operator=(PlacedAtlas const&) = delete;
  PlacedAtlas(PlacedAtlas&&) = delete;
  PlacedAtlas& operator=(PlacedAtlas&&) = delete;

  [[nodiscard]] Body const& body() const { return *body_; }
  [[nodiscard]] Atlas const& atlas() const { return *atlas_; }

  /// Every point of the atlas on each of its sides, in the order of the atlas.
  [[nodiscard]] std::span<SidedPoint const> points() const { return points_; }
  /// The number of a point, or nothing when there is no such point on that side.
  [[nodiscard]] std::optional<std::uint32_t> index_of(SidedId const& id) const;

  /// A point with its zones; a fault, with the muscle's file, when one of its anchors cannot be
  /// placed. The pointer is valid as long as this object.
  [[nodiscard]] Result<PlacedPoint const*> placed(std::uint32_t number) const;
  /// The place of a point's X alone: cheaper than `placed`.
  [[nodiscard]] Result<Place> place(std::uint32_t number) const;

  /// Every zone within zone_margin of a vertex, by point and level. The first call places the whole
  /// atlas. Points that cannot be placed are left out.
  [[nodiscard]] std::span<ZoneAtVertex const> zones_at(VertexIndex vertex) const;

  /// The X's less than `within` metres from a position on the base body, in a straight line, by
  /// number. The first call places every X.
  [[nodiscard]] std::vector<PointGrid::Near> points_near(glm::vec3 position, float within) const;

  /// The flesh of the muscles, laid at the first call.
  [[nodiscard]] MuscleField const& muscle_field() const;

  /// The regions of the skin, made at the first call.
  [[nodiscard]] RegionMap const& regions() const;

  /// Every safety area on each of its sides, in the order of the atlas.
  [[nodiscard]] std::span<PlacedArea const> areas() const;
  /// The strictest safety area that a place lies in, or null. While the gate is shut (below), an
  /// area that cannot be placed.
  [[nodiscard]] SafetyArea const* area_at(Place const& place) const;
  /// True when a safety area cannot be placed. What it forbids is not known then, so that nothing
  /// may be pressed anywhere.
  [[nodiscard]] bool gate_is_shut() const;
  /// How a place may be pressed by the areas alone: `normal` outside of all areas, `never` while
  /// the gate is shut.
  [[nodiscard]] Press press_at(Place const& place) const;
  /// How a point may be pressed: the stricter of its own level and `press_at` its X.
  [[nodiscard]] Press press_of(std::uint32_t number) const;

 private:
  struct Cache;
  std::shared_ptr<Body const> body_;
  std::shared_ptr<Atlas const> atlas_;
  std::vector<SidedPoint> points_;
  std::unique_ptr<Cache> cache_;
};

}  // namespace knotmap
