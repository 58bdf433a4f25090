#include "ui/pages/press_scale.h"

#include "ui/pages/scale_row.h"

namespace knotmap {

Ink large_words(Pen const& pen) {
  return pen.width < pen.unit(400.0F) ? pen.head() : pen.large();
}

void draw_scale(Pen& pen, PressScale const& scale, bool is_large) {
  pen.text(is_large ? large_words(pen) : pen.name(), scale.question);
  if (!scale.help.empty()) {
    pen.gap(2.0F);
    pen.text(is_large ? pen.body() : pen.small(), scale.help);
  }
  pen.gap(is_large ? 14.0F : 6.0F);
  draw_numbers(pen, scale.command, scale.value);
  if (!scale.can_skip) return;
  pen.gap(6.0F);
  if (pen.link(scale.command + ":skip", "Pass over", true)) pen.send(scale.command + " skip");
}

}  // namespace knotmap
