#include "scene/painted_frame.h"

#include "state/framing.h"

namespace knotmap {

Frame painted_frame(Director& director, Answers const& answers, Preferences const& preferences,
                    std::shared_ptr<PainComposite const> const& composite, PaintedFrom from,
                    Canvas const& canvas) {
  State state;
  state.preferences = preferences;
  state.work.view = whole_body(answers.world(), preferences.body, View{});
  constexpr float half_round = 180.0F;
  if (from == PaintedFrom::back) state.work.view.azimuth += half_round;
  return director.frame(answers, state, canvas, composite);
}

}  // namespace knotmap
