#include "ui/pages/scale_row.h"

#include <fmt/format.h>

namespace knotmap {
namespace {

constexpr int most_rated = 10;

/// A number of a scale: a square button.
void draw_number(Pen& pen, std::string const& command, int number, bool chosen, Rect const& rect) {
  auto const words = std::to_string(number);
  auto const touch = pen.area(fmt::format("{}:{}", command, number), rect);
  auto const& palette = pen.palette();
  pen.fill(rect, chosen ? palette.accent : touch.hovered ? palette.faint : palette.field, 8.0F);
  Ink const ink{pen.fonts().medium, chosen ? palette.on_accent : palette.text};
  auto const size = Pen::measure(ink, words, 1e4F);
  pen.put(ink, {rect.x + (rect.width - size.x) / 2.0F, rect.y + (rect.height - size.y) / 2.0F},
          1e4F, words);
  pen.ring(touch, pen.unit(8.0F));
  if (touch.pressed) pen.send(fmt::format("{} {}", command, number));
}

}  // namespace

void draw_numbers(Pen& pen, std::string const& command, std::optional<int> value) {
  float const gap = pen.unit(5.0F);
  float const least = pen.unit(34.0F);
  int const count = most_rated + 1;
  bool const one_row = (pen.width + gap) / static_cast<float>(count) - gap >= least;
  int const in_row = one_row ? count : (count + 1) / 2;
  float const wide = (pen.width + gap) / static_cast<float>(in_row) - gap;
  float const tall = pen.text_unit(42.0F);
  for (int number = 0; number < count; ++number) {
    int const column = number % in_row;
    if (column == 0 && number > 0) pen.top += tall + gap;
    draw_number(pen, command, number, value == number,
                {pen.left + static_cast<float>(column) * (wide + gap), pen.top, wide, tall});
  }
  pen.top += tall;
  pen.gap(5.0F);
}

void draw_scale_row(Pen& pen, std::string_view question, std::string const& command,
                    std::optional<int> value) {
  pen.text(pen.name(), question);
  pen.gap(6.0F);
  draw_numbers(pen, command, value);
}

}  // namespace knotmap
