#include "ui/painted_model.h"

#include "diary/diary_summary.h"
#include "scene/colours.h"
#include "state/pain_entry.h"
#include "ui/kit/theme.h"

namespace knotmap {

std::optional<PaintedModel> painted_model(Session const& session) {
  auto const composite = session.composite();
  if (composite == nullptr) return std::nullopt;
  auto const& state = session.state();
  auto const& view = state.moment.diary;
  auto const today = wall_time(state.moment).day();
  auto const days = painted_days(view.painted, days_of(session.diary().kept(), view.period, today));
  PaintedModel model;
  model.words = painted_words(session.world(), *composite, days);
  if (composite->empty()) return model;
  constexpr float few = 0.15F;
  if (composite->behind > few && composite->behind < 1.0F - few)
    model.turn = "Some of it is on the other side of the body: turn it.";
  auto const colours = colours_of(state.preferences.theme, state.preferences.tone);
  model.legend =
      PaintedLegend{.grounds = {ink_of(colours.diary_mild), ink_of(colours.diary_middling),
                                ink_of(colours.diary_strong)},
                    .line = ink_of(colours.diary_line)};
  return model;
}

}  // namespace knotmap
