// Bony landmarks as dots on the skin, and their names.
#pragma once

#include <vector>

#include "scene/frame.h"
#include "state/world.h"

namespace knotmap {

/// The dots of the palpable landmarks: those with a rank always, the others only where a metre
/// measures at least 700 points in the picture, so that dots do not crowd. Occluded ones are
/// included. Of `frame` only camera, canvas and surface are used.
[[nodiscard]] std::vector<LandmarkDot> landmark_dots(Body const& body, Frame const& frame);

/// Name labels for those of `frame.landmarks` that are within the picture and not occluded. Of a
/// left and right pair that are both visible, only one is named. A label's worth grows with the
/// landmark's rank and toward the middle of the picture.
[[nodiscard]] std::vector<SceneLabel> landmark_labels(Body const& body, Frame const& frame);

/// Whether a dot is visible: its skin faces the eye, and no skin occludes it.
[[nodiscard]] bool is_seen(Frame const& frame, LandmarkDot const& dot);

}  // namespace knotmap
