// The positions' part of `knotmap bench`: how fast the body takes one, and moves.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "base/fault.h"
#include "cli/measure.h"
#include "cli/studio.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// The body of this state, in which a point is selected, on its way into the position of pressing
/// that point and back, and doing an exercise: how long each step takes without OpenGL, with skin,
/// normals, the point's muscle and things; then a frame that turns in the position. Empty for an
/// atlas without ways or motions. Keys: "pose" of docs/schema/bench.schema.json. A fault when
/// OpenGL cannot draw it.
[[nodiscard]] Result<nlohmann::ordered_json> pose_figures(Studio& studio, World const& world,
                                                          State const& state,
                                                          Repeats const& repeats);

}  // namespace knotmap
