// What the window shows, as JSON: for tests that drive a real window.
#pragma once

#include <map>
#include <string>

#include "scene/frame.h"
#include "state/state.h"
#include "ui/kit/layout.h"
#include "ui/pages/model.h"

namespace knotmap {

struct Report {
  State const* state = nullptr;
  UiModel const* model = nullptr;
  Frame const* frame = nullptr;
  std::map<std::string, Rect> const* items = nullptr;
  std::map<std::string, Rect> const* cards = nullptr;
  long scene_frames = 0;  ///< pictures of the body drawn
  long ui_frames = 0;     ///< pictures shown
  bool settled = false;   ///< nothing moves and nothing waits
};

/// {"state", "page", "title", "hover", "said", "fault", "marks": [{"id", "x", "y", "occluded",
/// "number", "kind"}], "items": {name: [x, y, w, h]}, "cards", "frames", "settled", "canvas"}
[[nodiscard]] std::string to_json(Report const& report);

}  // namespace knotmap
