// A region as paint: what a person means who names it.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <glm/vec3.hpp>

#include "finder/pain.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// Makes dabs that stand for regions. What is known of the skin of regions is kept once made.
class RegionDabs {
 public:
  /// `placed` must outlive it.
  explicit RegionDabs(PlacedAtlas const& placed) : placed_(&placed) {}

  /// Dabs over all of a region on one side, spread evenly and together about as large as it: at
  /// most 16, of 1.2 to 5 cm. None for a region without skin. Valid as long as this object.
  [[nodiscard]] std::vector<Dab> const& of(Region const& region, Side side);

 private:
  [[nodiscard]] std::vector<Dab> made(Region const& region, Side side);
  /// A triangle of the skin.
  struct Piece {
    glm::vec3 middle{0.0F};  ///< on the base body
    float m2 = 0.0F;
  };
  /// The skin of a region on one side; of a midline region all of it.
  [[nodiscard]] std::vector<Piece> pieces_of(Region const& region, Side side);
  /// Where so many dabs lie best: each in the middle of the skin that is nearest to it.
  [[nodiscard]] static std::vector<glm::vec3> spread(std::span<Piece const> pieces,
                                                     std::size_t count);

  PlacedAtlas const* placed_;
  std::map<Region const*, std::vector<Piece>> pieces_;  ///< both sides; made when first needed
  std::map<std::pair<Region const*, Side>, std::vector<Dab>> made_;
};

/// The region that "upper_back.R" names, whatever its side; null for another id.
[[nodiscard]] Region const* region_with_side(Atlas const& atlas, std::string_view id);
/// Whether a symptom is mostly felt in the same part of the body as that region.
[[nodiscard]] bool is_felt_near(Atlas const& atlas, Symptom const& symptom, std::string_view id);

/// A region by its name: a told pain over all of it, without a side on both sides alike.
[[nodiscard]] Pain pain_of_region(PlacedAtlas const& placed, Region const& region,
                                  std::optional<Side> side);

}  // namespace knotmap
