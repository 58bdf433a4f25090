// The check of what the body shows, on bodies of other shapes: whether they can do what the ways of
// pressing and the exercises say.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "base/fault.h"
#include "pose/staging.h"
#include "state/world.h"

namespace knotmap {

/// What every position must keep to, metres: what presses is at the X, a hand where it lies, and no
/// limb goes through trunk, wall or floor.
inline constexpr float most_position_error_m = 0.02F;

/// One way, or one position of an exercise, on one body.
struct MeasuredPosition {
  std::string id;    ///< "trapezius-3:1", "bird_dog:2"
  std::string body;  ///< "male:heavy"
  StagingErrors errors;
};

/// Asked after each position with how many are done, of how many.
using CheckProgress = std::function<void(std::size_t done, std::size_t all)>;

/// All ways and all positions of exercises, each staged on the right side (or the only one) of
/// these bodies.
[[nodiscard]] std::vector<MeasuredPosition> measure_positions(
    World const& world, std::vector<std::string> const& bodies, CheckProgress const& progress = {});

/// A fault for each position that errs by more than most_position_error_m on a body, with the worst
/// of them; file and pointer are those of the way or of the key.
[[nodiscard]] Faults check_positions(World const& world,
                                     std::vector<MeasuredPosition> const& measured);

}  // namespace knotmap
