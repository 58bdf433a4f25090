// Bony landmarks as dots: which of them, by how near the eye is.
#pragma once

#include <vector>

#include "scene/frame.h"
#include "state/world.h"

namespace knotmap {

/// Dots for the landmarks that can be felt: those with a rank always, the others where the eye is
/// near. `frame` needs its camera, canvas and surface.
[[nodiscard]] std::vector<LandmarkDot> landmark_dots(Body const& body, Frame const& frame);

/// The names of those of `frame.landmarks` that the eye sees, of a pair one. A label's worth grows
/// with the landmark's rank and toward the middle of the view.
[[nodiscard]] std::vector<SceneLabel> landmark_labels(Body const& body, Frame const& frame);

/// Whether the eye sees a dot: its skin faces the eye and nothing stands before it.
[[nodiscard]] bool is_seen(Frame const& frame, LandmarkDot const& dot);

}  // namespace knotmap
