// The diary's pains as they are drawn on the skin: colour says how strong, hatching how often.
#pragma once

#include <memory>

#include "diary/pain_composite.h"
#include "scene/frame.h"

namespace knotmap {

/// Makes what is drawn of a composite, and keeps the last.
class DiaryPaintMaker {
 public:
  /// Null for no composite and for one in which nothing is painted.
  [[nodiscard]] std::shared_ptr<DiaryPaint const> paint(
      Surface const& base, std::shared_ptr<PainComposite const> const& composite);

 private:
  std::shared_ptr<PainComposite const> composite_;
  std::shared_ptr<DiaryPaint const> paint_;
};

/// Metres between the lines of DiaryPaint where they are closest but for those that cross: about 6
/// points of the picture at `distance` from the eye. Powers of two, so that zooming halves or
/// doubles them: half of the lines stay where they are.
[[nodiscard]] float hatching_of(Frame const& frame, float distance);

}  // namespace knotmap
