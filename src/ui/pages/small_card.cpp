#include "ui/pages/small_card.h"

#include <algorithm>
#include <string_view>

#include "commands/command_line.h"
#include "ui/kit/small_picture.h"

namespace knotmap {
namespace {

std::string_view words_under(SmallScene const& small) {
  if (!small.pose) return "Where the X is";
  return small.pose->exercise.empty() ? "How it is pressed" : "How it is done";
}

}  // namespace

std::string small_command(SmallScene const& small) {
  if (!small.pose) return "pose none";
  if (!small.pose->exercise.empty()) return "pose exercise " + quoted_word(small.pose->exercise);
  return "pose way " + quoted_word(to_string(small.point) + ":" + std::to_string(small.pose->way));
}

void draw_small_in_page(Pen& pen, UiModel const& model) {
  if (!model.small || has_room_for_small_card(pen.layout())) return;
  pen.gap(3.0F);
  if (draw_small_picture(pen, model.small_drawn)) pen.send(small_command(*model.small));
  pen.gap(6.0F);
}

void draw_small_card(Cards& cards, Layout const& layout, Pen& pen, UiModel const& model) {
  bool const other = model.settings_shown || model.keys_shown;
  if (!model.small || other || !has_room_for_small_card(layout)) return;
  float const wide = pen.unit(208.0F);
  float const left = layout.free.x + layout.margin;
  float bottom = layout.free.bottom() - layout.margin;
  for (auto const* const name : {"bar", "layers", "tools", "way-back", "brush"}) {
    auto const at = cards.rects().find(name);
    if (at == cards.rects().end() || at->second.x > left + wide + layout.margin) continue;
    bottom = std::min(bottom, at->second.y - layout.margin * 0.5F);
  }
  float const tall = cards.height_of("small");
  cards.draw("small", {left, bottom - tall, wide, tall}, {.pad_x = 6.0F, .pad_y = 6.0F}, pen, [&] {
    if (draw_small_picture(pen, model.small_drawn)) pen.send(small_command(*model.small));
    pen.gap(3.0F);
    pen.text(pen.small(), words_under(*model.small));
  });
}

}  // namespace knotmap
