#include "ui/pages/scene_words.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <imgui.h>
#include <glm/common.hpp>

#include "base/words.h"
#include "scene/label_layout.h"

namespace knotmap {
namespace {

constexpr float label_pad_x = 9.0F;
constexpr float label_pad_y = 4.0F;

/// The room for labels: the free part of the window without the cards in it.
LabelRoom room_for(UiModel const& model, Layout const& layout,
                   std::map<std::string, Rect> const& cards) {
  auto const& free = layout.free;
  float const margin = layout.margin;
  LabelRoom room;
  room.free = {
      {free.x + margin, free.y + margin},
      {std::max(free.width - 2.0F * margin, 1.0F), std::max(free.height - 2.0F * margin, 1.0F)}};
  room.body_left = model.body_span.x;
  room.body_right = model.body_span.y;
  room.gap = 6.0F * layout.unit;
  // A narrow window has room for fewer.
  room.most_weak = layout.narrow ? 3 : 6;
  for (auto const& [name, card] : cards) {
    if (name != "panel" && name != "veil" && name != "menu") {
      room.taken.push_back({{card.x, card.y}, {card.width, card.height}});
    }
  }
  return room;
}

}  // namespace

void draw_labels(Pen& pen, UiModel const& model, Layout const& layout,
                 std::map<std::string, Rect> const& cards, std::map<std::string, bool>& left) {
  if (model.labels.empty()) {
    left.clear();
    return;
  }
  auto const room = room_for(model, layout, cards);
  glm::vec2 const pad(pen.unit(label_pad_x), pen.unit(label_pad_y));
  float const wrap =
      std::min(pen.unit(190.0F), room.free.size.x / 2.0F - room.gap - 2.0F * pad.x - 1.0F);
  Ink const ink{pen.fonts().small, pen.palette().text};
  std::vector<LabelWish> wishes;
  for (auto const& label : model.labels) {
    LabelWish wish;
    wish.target = label.pixel;
    wish.size = Pen::measure(ink, label.words, wrap) + 2.0F * pad;
    wish.strong = label.strong;
    wish.worth = label.worth;
    if (auto const found = left.find(label.words); found != left.end()) {
      wish.was_left = found->second;
    }
    wishes.push_back(wish);
  }
  auto const laid = lay_labels(wishes, room);
  left.clear();
  auto* const list = ImGui::GetBackgroundDrawList();
  for (auto const& label : laid) {
    ImVec2 const begin(label.line_begin.x, label.line_begin.y);
    ImVec2 const end(label.line_end.x, label.line_end.y);
    // A wide line below a thin one of the other brightness, so that it is visible on any colour.
    list->AddLine(begin, end, pen.palette().panel, 3.0F * layout.unit);
    list->AddLine(begin, end, pen.palette().soft, 1.2F * layout.unit);
    list->AddCircleFilled(end, 3.6F * layout.unit, pen.palette().panel);
    list->AddCircleFilled(end, 2.2F * layout.unit, pen.palette().text);
  }
  for (auto const& label : laid) {
    auto const& words = model.labels[label.wish].words;
    left[words] = label.left;
    glm::vec2 const low = glm::round(label.box.at);
    glm::vec2 const high = low + label.box.size;
    list->AddRectFilled({low.x, low.y}, {high.x, high.y}, pen.palette().panel, pen.unit(8.0F));
    list->AddRect({low.x, low.y}, {high.x, high.y}, pen.palette().border, pen.unit(8.0F), 0,
                  layout.unit);
    // Weak labels are drawn in the secondary colour.
    bool const strong = model.labels[label.wish].strong;
    Pen::put_on(*list, strong ? ink : pen.small(), low + pad, wrap, words);
    Rect const rect{low.x, low.y, label.box.size.x, label.box.size.y};
    pen.items().add("label:" + words, rect, rect, false);
  }
}

void draw_brush_ring(BrushRing const& ring, Palette const& palette, Layout const& layout) {
  auto* const list = ImGui::GetBackgroundDrawList();
  ImVec2 const middle(ring.middle.x, ring.middle.y);
  list->AddCircle(middle, ring.radius, palette.panel, 0, 3.5F * layout.unit);
  list->AddCircle(middle, ring.radius, palette.accent, 0, 1.8F * layout.unit);
}

void draw_hover(Pen& pen, UiModel const& model, Layout const& layout, float bottom) {
  if (model.hover.empty()) return;
  float const wrap = layout.free.width - 4.0F * layout.margin;
  auto* const list = ImGui::GetBackgroundDrawList();
  Ink const ink{pen.fonts().regular, pen.palette().text};
  auto const words = capitalized(model.hover);
  glm::vec2 const pad(pen.unit(12.0F), pen.unit(5.0F));
  auto const size = Pen::measure(ink, words, wrap) + 2.0F * pad;
  glm::vec2 const at(layout.margin, std::round(bottom - size.y));
  list->AddRectFilled({at.x, at.y}, {at.x + size.x, at.y + size.y}, pen.palette().panel,
                      pen.unit(10.0F));
  Pen::put_on(*list, ink, at + pad, wrap, words);
  pen.items().add("hover", {at.x, at.y, size.x, size.y}, {at.x, at.y, size.x, size.y}, false);
}

}  // namespace knotmap
