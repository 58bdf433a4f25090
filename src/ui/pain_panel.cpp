// A pain is marked: red flags first, then what may cause it, best first.
#include <algorithm>

#include <fmt/format.h>

#include "ui/panels.h"

namespace knotmap {
namespace {

void draw_flag(Pen& pen, FlagModel const& flag, PanelMemory& memory) {
  auto const key = "why:" + flag.id;
  pen.box(pen.palette().notice, pen.palette().notice_border, [&] {
    Ink const strong{pen.fonts().medium, pen.palette().notice_text};
    Ink const plain{pen.fonts().regular, pen.palette().notice_text};
    pen.text(strong, flag.action + " if:");
    pen.gap(2.0F);
    pen.text(plain, flag.title);
    if (flag.body.empty()) return;
    bool const open = memory.open.contains(key);
    pen.gap(2.0F);
    if (pen.link(key, open ? "Show less" : "Tell me more", true)) memory.toggle(key);
    if (open) {
      pen.gap(2.0F);
      pen.text(plain, flag.body);
    }
  });
  pen.gap(8.0F);
}

void draw_group(Pen& pen, GroupModel const& group, PanelMemory& memory) {
  float const bar_width = pen.unit(92.0F);
  float const bar_height = pen.unit(6.0F);
  float const began = pen.top;
  auto const name = pen.measure(pen.name(), group.muscle, pen.width);
  bool const beside = name.x + bar_width + pen.unit(20.0F) <= pen.width;
  if (pen.link("muscle:" + group.muscle_id, group.muscle)) {
    pen.send("select \"" + group.muscle_id + "\"");
  }
  float const x = beside ? pen.left + pen.width - bar_width : pen.left;
  float const y = beside ? began + (pen.top - began - bar_height) / 2.0F : pen.top;
  pen.bar({x, y, bar_width, bar_height}, group.strength);
  if (!beside) pen.top += bar_height;
  pen.gap(2.0F);
  for (auto const& row : group.rows) draw_candidate(pen, row, memory, "candidate:" + row.id);
  pen.gap(10.0F);
}

}  // namespace

void draw_candidate(Pen& pen, RowModel const& row, PanelMemory& memory, std::string_view item) {
  float const pad = pen.unit(7.0F);
  float const side = pen.unit(8.0F);  // the row's background reaches into the margin
  auto const number = pen.measure(pen.name(), row.number, 1e4F);
  float const cross = pen.unit(5.5F);
  float const indent =
      2.0F * cross + pen.unit(6.0F) + std::max(number.x, pen.unit(10.0F)) + pen.unit(10.0F);
  float const wrap = pen.width - indent;
  auto const name = pen.measure(pen.body(), row.name, wrap);
  auto const reason =
      row.reason.empty() ? glm::vec2(0.0F) : pen.measure(pen.small(), row.reason, wrap);
  Rect const rect{pen.left - side, pen.top, pen.width + 2.0F * side,
                  name.y + reason.y + 2.0F * pad};
  auto const touch = pen.area(item, rect);
  if (touch.hovered || touch.focused) memory.pointed = row.id;
  if (touch.hovered || touch.focused || row.previewed) pen.fill(rect, pen.palette().hover, 9.0F);
  float const line = pen.measure(pen.body(), "X", 1e4F).y;
  pen.mark({pen.left + cross, pen.top + pad + line / 2.0F}, cross, touch.hovered);
  pen.put(pen.name(), {pen.left + 2.0F * cross + pen.unit(6.0F), pen.top + pad}, 1e4F, row.number);
  pen.put(pen.body(), {pen.left + indent, pen.top + pad}, wrap, row.name);
  pen.put(pen.small(), {pen.left + indent, pen.top + pad + name.y}, wrap, row.reason);
  pen.ring(touch, pen.unit(9.0F));
  pen.top = rect.bottom();
  if (touch.pressed) pen.send("select \"" + row.id + "\"");
}

void draw_pain(Pen& pen, PainModel const& pain, PanelMemory& memory) {
  if (pen.link("page:back", "\u2039 Start over", true)) pen.send("deselect");
  pen.gap(6.0F);
  pen.text(pen.small(), "It hurts here");
  pen.text(pen.head(), capitalized(pain.region));
  pen.gap(12.0F);
  for (auto const& flag : pain.flags) draw_flag(pen, flag, memory);
  if (pain.groups.empty()) {
    pen.gap(4.0F);
    pen.text(pen.name(), "No trigger point is known to send pain here.");
    pen.gap(6.0F);
    pen.text(pen.body(),
             "Click a little beside it, or on the place where it hurts most. Pain that stays for "
             "more than two weeks belongs before a doctor.");
    return;
  }
  if (!pain.flags.empty()) pen.gap(6.0F);
  pen.text(pen.name(), "What may cause it, most likely first");
  pen.gap(2.0F);
  pen.text(pen.small(), "Choose one to see where to press. The right one feels tender.");
  pen.gap(10.0F);
  for (auto const& group : pain.groups) draw_group(pen, group, memory);
  if (pain.hidden > 0) {
    if (pen.link("more", fmt::format("Show {} more", pain.hidden))) pen.send("more");
  } else if (pain.all) {
    if (pen.link("more", "Show fewer")) pen.send("more");
  }
}

}  // namespace knotmap
