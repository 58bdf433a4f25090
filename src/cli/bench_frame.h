// The pictures' part of `knotmap bench`: frames with and without what lies under the skin.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "cli/studio.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// "frame": one with a point selected against the baseline (the same mesh with a one-line shader).
/// A shader that the driver refuses is a fault.
[[nodiscard]] Result<nlohmann::ordered_json> frame_figures(Studio& studio, World const& world,
                                                           State const& state);

/// "muscles": all of them under the ghost of the skin against whole skin alone; what they are made
/// of, how long it takes and how large it is.
[[nodiscard]] nlohmann::ordered_json muscle_figures(Studio& studio, World const& world,
                                                    State state);

}  // namespace knotmap
