#include "placement/placed_atlas.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "base/one_thread.h"
#include "placement/anchors.h"
#include "placement/flood.h"

namespace knotmap {
namespace {

float depth_of(ZoneField const& field) {
  auto const deepest = std::min_element(field.distance.begin(), field.distance.end());
  return deepest == field.distance.end() ? 0.0F : std::max(-*deepest, 0.0F);
}

Result<PlacedPoint> place_point(Body const& body, Point const& point, Side side, Flood& flood) {
  PlacedPoint placed;
  auto const place = place_anchor(body, point.at, side);
  if (!place) return fail(place.error());
  placed.place = *place;
  auto essential = make_zone(body, point.essential, side, flood);
  if (!essential) return fail(essential.error());
  auto spillover = make_zone(body, point.spillover, side, flood);
  if (!spillover) return fail(spillover.error());
  placed.essential = std::move(*essential);
  placed.spillover = std::move(*spillover);
  placed.essential_m2 = area_of(body.base(), placed.essential);
  placed.essential_depth_m = depth_of(placed.essential);
  placed.spillover_depth_m = depth_of(placed.spillover);
  return placed;
}

/// A point whose zones are those of `first`: only its X is its own.
Result<PlacedPoint> place_alike(Body const& body, Point const& point, Side side,
                                PlacedPoint const& first) {
  auto const place = place_anchor(body, point.at, side);
  if (!place) return fail(place.error());
  PlacedPoint placed = first;
  placed.place = *place;
  return placed;
}

PlacedPoint mirrored_point(Skin const& skin, PlacedPoint const& point) {
  return {skin.mirrored(point.place),      mirrored(skin, point.essential),
          mirrored(skin, point.spillover), point.essential_m2,
          point.essential_depth_m,         point.spillover_depth_m};
}

std::vector<PlacedArea> place_areas(Body const& body, Safety const& safety) {
  std::vector<PlacedArea> areas;
  for (auto const& area : safety.areas) {
    auto zone = make_zone(body, area.zone, area.midline ? Side::midline : Side::right);
    if (!zone) {  // a fault of check_placement; until it is corrected the gate is shut
      areas.push_back({.area = &area, .side = Side::midline, .zone = {}, .unplaced = true});
      continue;
    }
    auto const side = area.midline ? Side::midline : Side::right;
    if (!area.midline) areas.push_back({&area, Side::left, mirrored(*body.skin(), *zone), false});
    areas.push_back({&area, side, std::move(*zone), false});
  }
  return areas;
}

}  // namespace

struct PlacedAtlas::Cache {
  OneThread thread;
  std::map<SidedId, std::uint32_t> index;
  std::vector<std::optional<Result<Place>>> places;
  std::vector<std::optional<Result<PlacedPoint>>> points;
  std::vector<std::optional<Press>> presses;
  std::optional<Flood> flood;
  std::optional<RegionMap> regions;
  std::optional<std::vector<PlacedArea>> areas;
  std::vector<std::uint32_t> zones_begin;  ///< a vertex's first in `zones`; empty until made
  std::vector<ZoneAtVertex> zones;
  std::optional<PointGrid> grid;  ///< every X
  std::optional<MuscleField> flesh;
};

PlacedAtlas::PlacedAtlas(std::shared_ptr<Body const> body, std::shared_ptr<Atlas const> atlas)
    : body_(std::move(body)), atlas_(std::move(atlas)), cache_(std::make_unique<Cache>()) {
  for (auto const& muscle : atlas_->muscles) {
    for (auto const& point : muscle.points) {
      for (auto const side : each(point.sides)) {
        cache_->index.emplace(SidedId{point.id, side}, static_cast<std::uint32_t>(points_.size()));
        points_.push_back({&muscle, &point, side});
      }
    }
  }
  cache_->places.resize(points_.size());
  cache_->points.resize(points_.size());
  cache_->presses.resize(points_.size());
}

PlacedAtlas::~PlacedAtlas() = default;

std::optional<std::uint32_t> PlacedAtlas::index_of(SidedId const& id) const {
  auto const found = cache_->index.find(id);
  if (found == cache_->index.end()) return std::nullopt;
  return found->second;
}

Result<PlacedPoint const*> PlacedAtlas::placed(std::uint32_t number) const {
  cache_->thread.assert_kept();
  auto& slot = cache_->points[number];
  if (!slot) {
    auto const& [muscle, point, side] = points_[number];
    auto const right = index_of({point->id, Side::right});
    if (side == Side::left && right) {  // written once: the left is the mirror of the right
      auto const made = placed(*right);
      slot = made ? Result<PlacedPoint>(mirrored_point(*body_->skin(), **made))
                  : Result<PlacedPoint>(tl::unexpect, made.error());
    } else {
      auto const first = point->zones_of.empty() ? std::nullopt : index_of({point->zones_of, side});
      auto const shared = first ? placed(*first) : Result<PlacedPoint const*>(nullptr);
      if (!cache_->flood) cache_->flood.emplace(body_->base());
      slot = shared && *shared != nullptr ? place_alike(*body_, *point, side, **shared)
                                          : place_point(*body_, *point, side, *cache_->flood);
      if (!*slot) slot->error().file = muscle->file;
    }
  }
  if (!*slot) return fail(slot->error());
  return &**slot;
}

Result<Place> PlacedAtlas::place(std::uint32_t number) const {
  cache_->thread.assert_kept();
  if (auto const& whole = cache_->points[number]; whole && *whole) return (*whole)->place;
  auto& slot = cache_->places[number];
  if (!slot) {
    auto const& [muscle, point, side] = points_[number];
    slot = place_anchor(*body_, point->at, side);
    if (!*slot) slot->error().file = muscle->file;
  }
  return *slot;
}

std::span<ZoneAtVertex const> PlacedAtlas::zones_at(VertexIndex vertex) const {
  cache_->thread.assert_kept();
  auto& begin = cache_->zones_begin;
  if (begin.empty()) {
    // Counting sort of all zones' vertices, so that those of one vertex lie side by side.
    begin.assign(body_->skin()->vertex_count() + 1, 0);
    auto const each_zone = [&](auto const& use) {
      for (std::uint32_t number = 0; number < points_.size(); ++number) {
        auto const point = placed(number);
        if (!point) continue;
        use(number, Level::essential, (*point)->essential);
        use(number, Level::spillover, (*point)->spillover);
      }
    };
    each_zone([&](std::uint32_t, Level, ZoneField const& zone) {
      for (auto const v : zone.vertices) ++begin[v + 1U];
    });
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<std::uint32_t> end(begin.begin(), begin.end() - 1);
    cache_->zones.resize(begin.back());
    each_zone([&](std::uint32_t number, Level level, ZoneField const& zone) {
      for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
        cache_->zones[end[zone.vertices[i]]++] = {number, level, zone.distance[i]};
      }
    });
  }
  return std::span(cache_->zones).subspan(begin[vertex], begin[vertex + 1U] - begin[vertex]);
}

MuscleField const& PlacedAtlas::muscle_field() const {
  cache_->thread.assert_kept();
  if (!cache_->flesh) cache_->flesh.emplace(*body_, *atlas_);
  return *cache_->flesh;
}

std::vector<PointGrid::Near> PlacedAtlas::points_near(glm::vec3 position, float within) const {
  cache_->thread.assert_kept();
  if (!cache_->grid) {
    cache_->grid.emplace();
    for (std::uint32_t number = 0; number < points_.size(); ++number) {
      auto const at = place(number);
      if (at) cache_->grid->add(number, body_->base().position(*at));
    }
    cache_->grid->finish();
  }
  return cache_->grid->near(position, within);
}

RegionMap const& PlacedAtlas::regions() const {
  cache_->thread.assert_kept();
  if (!cache_->regions) cache_->regions.emplace(*body_, *atlas_);
  return *cache_->regions;
}

std::span<PlacedArea const> PlacedAtlas::areas() const {
  cache_->thread.assert_kept();
  if (!cache_->areas) cache_->areas = place_areas(*body_, atlas_->safety);
  return *cache_->areas;
}

SafetyArea const* PlacedAtlas::area_at(Place const& place) const {
  SafetyArea const* strictest = nullptr;
  for (auto const& each : areas()) {
    if (each.unplaced) return each.area;
    if (strictest != nullptr && each.area->press <= strictest->press) continue;
    if (distance_at(*body_->skin(), each.zone, place) < 0.0F) strictest = each.area;
  }
  return strictest;
}

bool PlacedAtlas::gate_is_shut() const {
  auto const all = areas();
  return std::any_of(all.begin(), all.end(), [](PlacedArea const& each) { return each.unplaced; });
}

Press PlacedAtlas::press_at(Place const& place) const {
  if (gate_is_shut()) return Press::never;
  auto const* const area = area_at(place);
  return area == nullptr ? Press::normal : area->press;
}

Press PlacedAtlas::press_of(std::uint32_t number) const {
  cache_->thread.assert_kept();
  auto& slot = cache_->presses[number];
  if (!slot) {
    auto const at = place(number);
    auto const own = points_[number].point->press;
    slot = at ? std::max(own, press_at(*at)) : own;
  }
  return *slot;
}

}  // namespace knotmap
