// Bony landmarks as dots: which of them, by how near the eye is.
#pragma once

#include <vector>

#include "scene/frame.h"
#include "state/world.h"

namespace knotmap {

/// A landmark whose bone a finger can find.
struct WantedLandmark {
  std::uint32_t number = 0;  ///< in Body::landmarks
  float worth = 0.0F;        ///< main ones above 1, the best known highest; the others 0
};
[[nodiscard]] std::vector<WantedLandmark> wanted_landmarks(Body const& body);

/// The main ones, and all of them where the eye is near. The frame needs its camera, canvas and
/// surface.
[[nodiscard]] std::vector<LandmarkDot> landmark_dots(Body const& body, Frame const& frame);

/// The names of dots that the eye sees. Among those the main ones come first, then the nearest to
/// the middle of the view.
[[nodiscard]] std::vector<SceneLabel> landmark_labels(Body const& body, Frame const& frame);

/// Whether the eye sees a dot: its skin faces the eye and nothing stands before it.
[[nodiscard]] bool is_seen(Frame const& frame, LandmarkDot const& dot);

}  // namespace knotmap
