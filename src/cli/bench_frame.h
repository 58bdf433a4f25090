// The pictures' part of `knotmap bench`: frames with and without what lies under the skin.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "base/fault.h"
#include "cli/measure.h"
#include "cli/studio.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// A frame of 1280x720 of this state, in which a point is selected, against the baseline: the same
/// mesh drawn with a one-line shader. Medians of drawings in turn, in milliseconds. Keys: "frame"
/// of docs/schema/bench.schema.json. A fault when the driver refuses the baseline's shader.
[[nodiscard]] Result<nlohmann::ordered_json> frame_figures(Studio& studio, World const& world,
                                                           State const& state,
                                                           Repeats const& repeats);

/// All muscles under the ghost of the skin against whole skin alone; what they are made of, how
/// long they take and how large they are. Empty for an atlas without muscles' shapes. Keys:
/// "muscles" of the same schema. A fault when OpenGL cannot draw them.
[[nodiscard]] Result<nlohmann::ordered_json> muscle_figures(Studio& studio, World const& world,
                                                            State state, Repeats const& repeats);

}  // namespace knotmap
