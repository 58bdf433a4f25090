// The skin that entries of the diary paint: many entries paint the same, which is found once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "diary/entry.h"
#include "finder/painted.h"
#include "finder/told_region.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// The skin of one painting, where it is painted or within drawn_margin_m.
struct PaintedPlace {
  std::vector<VertexIndex> vertices;  ///< sorted
  std::vector<float> border_m;        ///< of each: negative inside
  std::vector<float> strength;        ///< of each: as a share of the painting's strongest, 0..1
  bool painted = false;               ///< any of it is inside
};

/// Finds the skin of entries, and keeps it. Use from one thread.
class PainPlaces {
 public:
  /// `placed` must outlive it.
  explicit PainPlaces(PlacedAtlas const& placed) : placed_(&placed), of_regions_(placed) {}

  /// The number of an entry's painting, from 0; the same for all entries with equal dabs and
  /// region.
  [[nodiscard]] std::uint32_t number_of(Entry const& entry);
  /// The skin of a painting: that of its dabs, where later ones rub out earlier ones; without dabs
  /// the whole region; nothing for an id that the atlas lacks. A lone click is widened to
  /// `click_m`, and dabs that stand for a region (RegionDabs) are the region. Made when it is first
  /// asked for.
  [[nodiscard]] PaintedPlace const& place(std::uint32_t number);
  [[nodiscard]] std::size_t count() const { return kept_.size(); }
  [[nodiscard]] PlacedAtlas const& placed() const { return *placed_; }

  /// A click says where, not how far: about the least that is seen of a whole body.
  static constexpr float click_m = 0.025F;

 private:
  struct Painting {
    SidedId region;
    std::vector<PaintedDab> dabs;
  };
  struct Kept {
    Painting painting;
    bool made = false;
    PaintedPlace place;
  };
  /// As PaintedArea::drawn; valid until the next call.
  [[nodiscard]] std::span<glm::vec2 const> drawn(Painting const& painting);

  PlacedAtlas const* placed_;
  RegionDabs of_regions_;
  PaintedArea area_;
  std::vector<glm::vec2> told_;
  std::deque<Kept> kept_;
  std::unordered_multimap<std::size_t, std::uint32_t> by_hash_;
};

}  // namespace knotmap
