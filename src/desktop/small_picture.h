// The picture of the small view: which one the panels ask for, and whether the renderer has it.
#pragma once

#include <optional>

#include "render/renderer.h"
#include "scene/small_view.h"
#include "ui/ui.h"

namespace knotmap {

/// Drawn apart from the frame, when there is time: staging a position takes some tens of
/// milliseconds, and the page is read meanwhile. It is drawn again only when something changes that
/// it shows.
class SmallPicture {
 public:
  /// Notes what a frame of panels asks for.
  void ask(State const& state, UiModel const& model, UiAnswer const& answer, float scale);
  /// Whether what is asked for is not drawn yet.
  [[nodiscard]] bool is_due() const { return asked_ && asked_ != drawn_; }
  /// Whether the renderer has a picture of this scene.
  [[nodiscard]] bool has(std::optional<SmallScene> const& scene) const {
    return scene && drawn_ && drawn_->scene == *scene;
  }
  /// Draws what is asked for. Faults as Renderer::draw; then it is not tried again.
  [[nodiscard]] Result<void> draw(Renderer& renderer, Answers const& answers, State const& state);

 private:
  std::optional<SmallSpec> asked_;
  std::optional<SmallSpec> drawn_;
  SmallView view_;
};

}  // namespace knotmap
