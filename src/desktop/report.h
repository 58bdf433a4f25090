// A report of what the window shows, as JSON, for tests that drive a real window.
#pragma once

#include <map>
#include <string>

#include "scene/frame.h"
#include "state/state.h"
#include "ui/kit/layout.h"
#include "ui/pages/model.h"

namespace knotmap {

/// The input of a report. All pointers must be set; they are read during to_json() only.
struct Report {
  State const* state = nullptr;
  UiModel const* model = nullptr;
  Frame const* frame = nullptr;
  std::string const* focus = nullptr;                  ///< Ui::focused()
  std::map<std::string, Rect> const* items = nullptr;  ///< Ui::items()
  std::map<std::string, Rect> const* cards = nullptr;  ///< Ui::cards()
  long scene_frames = 0;                               ///< how often the body was drawn
  long ui_frames = 0;                                  ///< how many frames were presented
  bool settled = false;                                ///< nothing moves, and no frame is due
};

/// The report as one JSON object with a line break at its end. Positions are framebuffer pixels
/// from the top left:
/// {"state", "page", "title", "hover", "cursor": {"x", "y", "words", "mark", "muscle"}, "focus",
/// "said", "fault", "marks": [{"id", "x", "y", "occluded", "number", "kind"}], "items": {name: [x,
/// y, w, h]}, "cards", "frames", "settled", "canvas"}
[[nodiscard]] std::string to_json(Report const& report);

}  // namespace knotmap
