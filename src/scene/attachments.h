// Where a muscle begins and ends, lit while it is alone.
#pragma once

#include <vector>

#include "scene/frame.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// The lines on which the bands of the muscle begin and end, while one muscle (or one side of it)
/// alone is shown; else none. Positions are metres on the shown body.
[[nodiscard]] std::vector<SceneLine> attachment_lines(World const& world, State const& state,
                                                      Flesh const& flesh, Camera const& camera);

/// A label for each of the two ends, in the words of the atlas ("Begins on ...", "Ends on ..."), at
/// the middle of the nearest line.
[[nodiscard]] std::vector<SceneLabel> attachment_labels(World const& world, State const& state,
                                                        std::vector<SceneLine> const& lines,
                                                        Camera const& camera);

}  // namespace knotmap
