// The pictures of a hand-out, and the frames that they are drawn from.
#pragma once

#include <memory>
#include <variant>

#include "diary/pain_composite.h"
#include "scene/director.h"
#include "scene/painted_frame.h"
#include "scene/small_view.h"

namespace knotmap {

/// An X with its zone, a way of pressing, an exercise.
struct ScenePicture {
  SmallScene scene;
};
/// The whole body painted with the pains of some days.
struct PainPicture {
  std::shared_ptr<PainComposite const> composite;  ///< of the world that is shown; null: bare
  PaintedFrom from = PaintedFrom::front;
};

struct HandoutPicture {
  std::variant<ScenePicture, PainPicture> shows;
  float height = 0.75F;   ///< of its width
  float points = 250.0F;  ///< how wide it is printed, at most
};

/// Makes their frames, on white.
class HandoutFrames {
 public:
  /// 240 pixels an inch, for printers.
  static constexpr float pixels_a_point = 240.0F / 72.0F;

  /// `answers` are those of the world that is shown, `state` has the body and how it is seen.
  [[nodiscard]] Frame frame(Answers const& answers, State const& state,
                            HandoutPicture const& picture);

 private:
  SmallView small_;
  Director whole_;
};

}  // namespace knotmap
