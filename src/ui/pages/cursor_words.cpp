#include "ui/pages/cursor_words.h"

#include <algorithm>

#include <imgui.h>
#include <glm/common.hpp>

#include "base/words.h"

namespace knotmap {

void draw_cursor_words(Pen& pen, UiModel const& model, Layout const& layout, float bottom) {
  if (!model.cursor) return;
  auto const& cursor = *model.cursor;
  auto const words = capitalized(cursor.words);
  Ink const ink{layout.cramped ? pen.fonts().small : pen.fonts().regular, pen.palette().text};
  glm::vec2 const pad(pen.unit(10.0F), pen.unit(4.0F));
  glm::vec2 const low(layout.free.x + layout.margin, layout.free.y + layout.margin);
  float const right = layout.free.right() - layout.margin;
  float const wrap = std::min(pen.unit(280.0F), right - low.x - 2.0F * pad.x);
  auto const size = Pen::measure(ink, words, wrap) + 2.0F * pad;
  float const away = cursor.radius * 2.0F;
  // To the right of it, a little below its middle; on the other side where there is no room.
  glm::vec2 at(cursor.pixel.x + away, cursor.pixel.y + away * 0.4F);
  if (at.x + size.x > right) at.x = cursor.pixel.x - away - size.x;
  if (at.x < low.x) {  // on neither side: at the top or the bottom, away from it
    at.x = std::clamp(cursor.pixel.x - size.x / 2.0F, low.x, std::max(low.x, right - size.x));
    at.y = cursor.pixel.y > (low.y + bottom) / 2.0F ? low.y : bottom - size.y;
  } else if (at.y + size.y > bottom) {
    at.y = cursor.pixel.y - away - size.y;
  }
  bool const under_search = !layout.narrow && at.x < layout.search.right();
  at.y = std::max(at.y, under_search ? layout.search.bottom() + pen.unit(6.0F) : low.y);
  at = glm::round(at);
  auto* const list = ImGui::GetBackgroundDrawList();
  list->AddRectFilled({at.x, at.y}, {at.x + size.x, at.y + size.y}, pen.palette().panel,
                      pen.unit(9.0F));
  list->AddRect({at.x, at.y}, {at.x + size.x, at.y + size.y}, pen.palette().soft, pen.unit(9.0F), 0,
                pen.unit(1.0F));
  Pen::put_on(*list, ink, at + pad, wrap, words);
  pen.items().add("cursor", {at.x, at.y, size.x, size.y}, {at.x, at.y, size.x, size.y}, false);
}

}  // namespace knotmap
