// The places that must not be pressed, as they are hatched on the skin.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "scene/frame.h"
#include "state/answers.h"

namespace knotmap {

/// Makes the hatched places of a state, and keeps the last ones.
class NeverPlacesMaker {
 public:
  /// All never-press places while the person has them shown; else those that reach within 3.5 cm of
  /// the pain or of one of `points` (X's that are drawn, by number). Null for none.
  [[nodiscard]] std::shared_ptr<NeverPlaces const> places(World const& world, State const& state,
                                                          std::vector<std::uint32_t> const& points);

 private:
  std::vector<std::uint32_t> areas_;  ///< those of `places_`, by index into PlacedAtlas::areas()
  std::shared_ptr<NeverPlaces const> places_;
};

}  // namespace knotmap
