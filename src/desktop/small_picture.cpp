#include "desktop/small_picture.h"

#include <algorithm>
#include <cmath>

namespace knotmap {

void SmallPicture::ask(State const& state, UiModel const& model, UiAnswer const& answer,
                       float scale) {
  asked_.reset();
  if (!model.small || !answer.small) return;
  auto const pixels = [](float side) { return std::max(1, static_cast<int>(std::lround(side))); };
  asked_ = small_spec(state, *model.small, pixels(answer.small->width),
                      pixels(answer.small->height), scale);
}

Result<void> SmallPicture::draw(Renderer& renderer, Answers const& answers, State const& state) {
  drawn_ = asked_;
  if (!asked_) return {};
  return renderer.draw_small(view_.frame(answers, state, *asked_));
}

}  // namespace knotmap
