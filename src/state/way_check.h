// The check of the ways of pressing on bodies of other shapes: whether the body can do what they
// say.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "base/fault.h"
#include "pose/staging.h"
#include "state/world.h"

namespace knotmap {

/// What every way must keep to, metres: what presses is at the X, and no limb goes through trunk,
/// wall or floor.
inline constexpr float most_way_error_m = 0.02F;

/// One way on one body.
struct MeasuredWay {
  std::string id;    ///< "trapezius-3:1"
  std::string body;  ///< "male:heavy"
  StagingErrors errors;
};

/// Asked after each way with how many are done, of how many.
using WayProgress = std::function<void(std::size_t done, std::size_t all)>;

/// All ways, each staged on the right side (or the only one) of these bodies.
[[nodiscard]] std::vector<MeasuredWay> measure_ways(World const& world,
                                                    std::vector<std::string> const& bodies,
                                                    WayProgress const& progress = {});

/// A fault for each way that errs by more than most_way_error_m on a body, with the worst of them;
/// file and pointer are those of the way.
[[nodiscard]] Faults check_ways(World const& world, std::vector<MeasuredWay> const& measured);

}  // namespace knotmap
