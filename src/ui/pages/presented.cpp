#include "ui/pages/presented.h"

#include <algorithm>
#include <vector>

#include <imgui.h>

#include "ui/pages/compare_page.h"
#include "ui/pages/scene_words.h"
#include "ui/pages/toast.h"

namespace knotmap {
namespace {

void draw_caption(Pen& pen, CaptionLine const& line, bool brief) {
  float const radius = pen.head().font->FontSize * 0.3F;
  float const indent = line.colour ? radius * 2.0F + pen.unit(10.0F) : 0.0F;
  if (line.colour) {
    draw_zone_sign(pen, {pen.left + radius, pen.top + pen.head().font->FontSize * 0.55F}, radius,
                   *line.colour, line.striped);
  }
  pen.left += indent;
  pen.width -= indent;
  pen.text(pen.head(), line.letter.empty() ? line.title : line.letter + "  " + line.title);
  if (!brief) pen.text(pen.body(), line.detail);
  pen.left -= indent;
  pen.width += indent;
}

/// All captions, beside or below each other.
void draw_captions(Pen& pen, std::vector<CaptionLine> const& lines, bool beside) {
  // Of several in a small window the names alone have room.
  bool const brief = lines.size() > 1 && !beside && pen.width < pen.unit(460.0F);
  float const gap = pen.unit(28.0F);
  float const left = pen.left;
  float const width = pen.width;
  float const top = pen.top;
  float bottom = top;
  if (beside) {
    auto const count = static_cast<float>(lines.size());
    pen.width = (width - gap * (count - 1.0F)) / count;
  }
  for (auto const& line : lines) {
    draw_caption(pen, line, brief);
    bottom = std::max(bottom, pen.top);
    if (beside) {
      pen.left += pen.width + gap;
      pen.top = top;
    } else if (&line != &lines.back()) {
      pen.gap(8.0F);
    }
  }
  pen.left = left;
  pen.width = width;
  pen.top = bottom;
}

}  // namespace

void draw_presented(Cards& cards, Layout const& layout, Pen& pen, UiModel const& model,
                    PageMemory& memory) {
  auto const screen = ImGui::GetIO().DisplaySize;
  auto whole = layout;
  whole.free = {0.0F, 0.0F, screen.x, screen.y};
  draw_lines(model, pen.palette(), whole);
  draw_labels(pen, model, whole, cards.before(), memory);
  float top = screen.y - layout.margin;
  if (!model.captions.empty()) {
    auto const count = static_cast<float>(model.captions.size());
    float const room = screen.x - 2.0F * layout.margin;
    bool const beside = count > 1.0F && room > count * pen.unit(420.0F);
    float const wide = beside ? room : std::min(room, pen.unit(1000.0F));
    float const most = screen.y * 0.4F;
    float const tall = std::min(cards.height_of("caption"), most);
    top -= tall;
    cards.draw("caption", {(screen.x - wide) / 2.0F, top, wide, tall},
               {.pad_x = 22.0F, .pad_y = 14.0F, .most_height = most}, pen,
               [&] { draw_captions(pen, model.captions, beside); });
  }
  if (!model.can_leave) return;
  if (!model.said.empty() || model.fault) {
    float const wide = std::min(pen.unit(560.0F), screen.x - 2.0F * layout.margin);
    auto const tall = cards.height_of("toast");
    cards.draw("toast", {(screen.x - wide) / 2.0F, top - tall - layout.margin, wide, tall},
               {.pad_x = 16.0F, .pad_y = 10.0F, .most_height = screen.y * 0.4F}, pen,
               [&] { draw_toast(pen, model); });
  }
  constexpr char const* leave = "Esc: panels";
  auto const size = pen.button_size(leave);
  float const pad = pen.unit(4.0F);
  Rect const corner{screen.x - layout.margin - size.x - 2.0F * pad, layout.margin,
                    size.x + 2.0F * pad, size.y + 2.0F * pad};
  CardLook look{.pad_x = 4.0F, .pad_y = 4.0F};
  look.fixed = true;
  cards.draw("leave", corner, look, pen, [&] {
    if (pen.button_at("present:off", leave, {pen.left, pen.top}, ButtonKind::plain).pressed) {
      pen.send("present off");
    }
  });
}

}  // namespace knotmap
