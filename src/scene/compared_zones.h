// The second of two compared points, drawn beside the first: its zones and the names of both.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "scene/frame.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// The indices of the two compared points; nothing when no two are compared, or one is unknown.
struct ComparedPoints {
  std::uint32_t first = 0;
  std::uint32_t second = 0;
};
[[nodiscard]] std::optional<ComparedPoints> compared_points(World const& world, State const& state);

/// The letters that stand for the two, beside their X's and in words.
inline constexpr char const* first_letter = "A";
inline constexpr char const* second_letter = "B";

/// The names of both, "A  Upper trapezius, front edge, right", at those of their X's that are seen.
[[nodiscard]] std::vector<SceneLabel> compared_labels(World const& world, State const& state,
                                                      Frame const& frame);

/// Makes the zones of the second point; the same object until it is another point.
class ComparedZonesMaker {
 public:
  /// Null while no two points are compared, or the second cannot be placed.
  [[nodiscard]] std::shared_ptr<ComparedZones const> zones(World const& world, State const& state);

 private:
  std::optional<std::uint32_t> point_;
  std::shared_ptr<ComparedZones const> zones_;
};

}  // namespace knotmap
