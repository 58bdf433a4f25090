#include "ui/pages/scene_words.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
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
                   std::map<std::string, Rect> const& cards, std::optional<Rect> const& hover) {
  auto const& free = layout.free;
  float const margin = layout.margin;
  LabelRoom room;
  room.free = {
      {free.x + margin, free.y + margin},
      {std::max(free.width - 2.0F * margin, 1.0F), std::max(free.height - 2.0F * margin, 1.0F)}};
  room.body_left = model.body_span.x;
  room.body_right = model.body_span.y;
  room.gap = 6.0F * layout.unit;
  room.signs = model.signs;
  // A narrow window has room for fewer.
  room.most_weak = layout.narrow ? 3 : 6;
  if (model.under.names) room.most_weak = std::numeric_limits<std::size_t>::max();
  if (hover) room.taken.push_back({{hover->x, hover->y}, {hover->width, hover->height}});
  for (auto const& [name, card] : cards) {
    if (name != "panel" && name != "veil" && name != "menu") {
      room.taken.push_back({{card.x, card.y}, {card.width, card.height}});
    }
  }
  return room;
}

}  // namespace

void draw_labels(Pen& pen, UiModel const& model, Layout const& layout,
                 std::map<std::string, Rect> const& cards, PageMemory& memory) {
  auto& left = memory.label_left;
  if (model.labels.empty()) {
    left.clear();
    return;
  }
  auto const room = room_for(model, layout, cards, memory.hover_box);
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
  auto const tone_of = [&](LabelModel const& label, std::uint32_t usual) {
    if (!label.kind) return usual;
    return *label.kind == SceneLine::Kind::begins ? pen.palette().begins : pen.palette().ends;
  };
  for (auto const& label : laid) {
    auto const& model_label = model.labels[label.wish];
    ImVec2 const begin(label.line_begin.x, label.line_begin.y);
    ImVec2 const end(label.line_end.x, label.line_end.y);
    // A wide line below a thin one of the other brightness, so that it is visible on any colour.
    list->AddLine(begin, end, pen.palette().panel, 3.0F * layout.unit);
    list->AddLine(begin, end, tone_of(model_label, pen.palette().soft), 1.2F * layout.unit);
    list->AddCircleFilled(end, 3.6F * layout.unit, pen.palette().panel);
    list->AddCircleFilled(end, 2.2F * layout.unit, tone_of(model_label, pen.palette().text));
  }
  for (auto const& label : laid) {
    auto const& words = model.labels[label.wish].words;
    left[words] = label.left;
    glm::vec2 const low = glm::round(label.box.at);
    glm::vec2 const high = low + label.box.size;
    list->AddRectFilled({low.x, low.y}, {high.x, high.y}, pen.palette().panel, pen.unit(8.0F));
    list->AddRect({low.x, low.y}, {high.x, high.y},
                  tone_of(model.labels[label.wish], pen.palette().border), pen.unit(8.0F), 0,
                  layout.unit);
    // Weak labels are drawn in the secondary colour.
    bool const strong = model.labels[label.wish].strong;
    Pen::put_on(*list, strong ? ink : pen.small(), low + pad, wrap, words);
    Rect const rect{low.x, low.y, label.box.size.x, label.box.size.y};
    pen.items().add("label:" + words, rect, rect, false);
  }
}

void draw_lines(UiModel const& model, Palette const& palette, Layout const& layout) {
  auto* const list = ImGui::GetBackgroundDrawList();
  for (auto const& line : model.lines) {
    auto const tone = line.kind == SceneLine::Kind::begins ? palette.begins : palette.ends;
    std::vector<ImVec2> points;
    for (auto const& pixel : line.pixels) points.emplace_back(pixel.x, pixel.y);
    // What is hidden is a thin line: one knows that it is there.
    float const thick = (line.seen ? 5.0F : 2.0F) * layout.unit;
    auto const count = static_cast<int>(points.size());
    if (line.seen) {
      list->AddPolyline(points.data(), count, palette.panel, 0, thick + 3.0F * layout.unit);
    }
    list->AddPolyline(points.data(), count, tone, 0, thick);
    for (auto const& end : {points.front(), points.back()}) {
      list->AddCircleFilled(end, thick * 0.5F, tone);
    }
  }
}

void draw_brush_ring(BrushRing const& ring, Palette const& palette, Layout const& layout) {
  auto* const list = ImGui::GetBackgroundDrawList();
  ImVec2 const middle(ring.middle.x, ring.middle.y);
  list->AddCircle(middle, ring.radius, palette.panel, 0, 3.5F * layout.unit);
  list->AddCircle(middle, ring.radius, palette.accent, 0, 1.8F * layout.unit);
}

void draw_hover(Pen& pen, UiModel const& model, Layout const& layout, float bottom,
                PageMemory& memory) {
  memory.hover_box.reset();
  auto const& said = memory.bar_hint.empty() ? model.hover : memory.bar_hint;
  if (said.empty() || memory.label_left.contains(capitalized(said))) return;
  float const wrap = layout.free.width - 4.0F * layout.margin;
  auto* const list = ImGui::GetBackgroundDrawList();
  Ink const ink{pen.fonts().regular, pen.palette().text};
  auto const words = capitalized(said);
  glm::vec2 const pad(pen.unit(12.0F), pen.unit(5.0F));
  auto const size = Pen::measure(ink, words, wrap) + 2.0F * pad;
  glm::vec2 const at(layout.margin, std::round(bottom - size.y));
  list->AddRectFilled({at.x, at.y}, {at.x + size.x, at.y + size.y}, pen.palette().panel,
                      pen.unit(10.0F));
  Pen::put_on(*list, ink, at + pad, wrap, words);
  memory.hover_box = Rect{at.x, at.y, size.x, size.y};
  pen.items().add("hover", {at.x, at.y, size.x, size.y}, {at.x, at.y, size.x, size.y}, false);
}

}  // namespace knotmap
