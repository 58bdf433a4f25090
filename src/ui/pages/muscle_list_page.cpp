#include "ui/pages/muscle_list_page.h"

#include <algorithm>
#include <array>
#include <cfloat>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <imgui.h>

#include "base/words.h"
#include "commands/command_line.h"
#include "ui/kit/choosers.h"

namespace knotmap {
namespace {

constexpr std::array heads{std::string_view("Seen"), std::string_view("Faded"),
                           std::string_view("Alone")};

/// The width of one of the three columns at the right, pixels.
float column_width(Pen const& pen) {
  float wide = pen.unit(34.0F);
  for (auto const head : heads) {
    wide = std::max(wide, Pen::measure(pen.small(), head, FLT_MAX).x + pen.unit(8.0F));
  }
  return wide;
}

void draw_eye(Pen const& pen, glm::vec2 middle, bool open) {
  auto* const list = ImGui::GetWindowDrawList();
  float const half = pen.unit(8.0F);
  float const bend = pen.unit(7.0F);
  auto const ink = open ? pen.palette().text : pen.palette().soft;
  float const thick = pen.unit(1.5F);
  ImVec2 const left(middle.x - half, middle.y);
  ImVec2 const right(middle.x + half, middle.y);
  list->AddBezierQuadratic(left, {middle.x, middle.y + bend}, right, ink, thick);
  if (open) {
    list->AddBezierQuadratic(left, {middle.x, middle.y - bend}, right, ink, thick);
    list->AddCircleFilled({middle.x, middle.y}, pen.unit(2.4F), ink);
    return;
  }
  for (float const x : {-0.5F, 0.0F, 0.5F}) {  // lashes of a closed one
    float const at = middle.x + x * half;
    float const y = middle.y + pen.unit(x == 0.0F ? 3.5F : 2.6F);
    list->AddLine({at, y}, {at + x * pen.unit(3.0F), y + pen.unit(3.0F)}, ink, thick);
  }
}

void draw_ghost(Pen const& pen, glm::vec2 middle, bool on) {
  auto* const list = ImGui::GetWindowDrawList();
  float const radius = pen.unit(6.0F);
  auto const ink = on ? pen.palette().accent : pen.palette().soft;
  if (on) {
    list->PathArcTo({middle.x, middle.y}, radius, 1.5708F, 4.7124F);
    list->PathFillConvex(ink);
  }
  list->AddCircle({middle.x, middle.y}, radius, ink, 0, pen.unit(1.5F));
}

void draw_tick(Pen const& pen, glm::vec2 middle, bool on) {
  auto* const list = ImGui::GetWindowDrawList();
  float const half = pen.unit(6.5F);
  auto const& palette = pen.palette();
  ImVec2 const low(middle.x - half, middle.y - half);
  ImVec2 const high(middle.x + half, middle.y + half);
  list->AddRectFilled(low, high, on ? palette.accent : palette.field, pen.unit(4.0F));
  list->AddRect(low, high, on ? palette.accent : palette.soft, pen.unit(4.0F), 0, pen.unit(1.3F));
  if (!on) return;
  float const side = 2.0F * half;
  list->AddLine({low.x + side * 0.24F, low.y + side * 0.52F},
                {low.x + side * 0.43F, low.y + side * 0.72F}, palette.on_accent, pen.unit(2.0F));
  list->AddLine({low.x + side * 0.43F, low.y + side * 0.72F},
                {low.x + side * 0.78F, low.y + side * 0.28F}, palette.on_accent, pen.unit(2.0F));
}

struct Flags {
  bool hidden;
  bool faded;
  bool alone;
};

/// The three switches of a row, at its right.
void draw_switches(Pen& pen, std::string const& id, Flags const& flags, Rect const& row,
                   UiModel const& model) {
  float const wide = column_width(pen);
  float x = row.right() - 3.0F * wide;
  bool const at_skin = model.under.layer < Under::superficial;
  auto const cell = [&](char const* kind, auto const& draw, bool on, std::string command) {
    Rect const rect{x, row.y, wide, row.height};
    auto const touch = pen.area(kind + id, rect);
    if (touch.hovered) pen.fill(rect, pen.palette().accent_soft, 7.0F);
    draw(pen, {rect.x + rect.width / 2.0F, rect.y + rect.height / 2.0F}, on);
    pen.ring(touch, pen.unit(7.0F));
    if (touch.pressed) {
      // Under an opaque skin the person would see no difference.
      if (at_skin) pen.send("layer superficial");
      pen.send(std::move(command));
    }
    x += wide;
  };
  auto const name = quoted_word(id);
  cell("eye:", draw_eye, !flags.hidden, (flags.hidden ? "unhide " : "hide ") + name);
  cell("fade:", draw_ghost, flags.faded, (flags.faded ? "unfade " : "fade ") + name);
  cell("alone:", draw_tick, flags.alone, "isolate also " + name);
}

/// A row with its switches; true when its name is pressed. `fold` of a part of the body: unfolded
/// or not.
bool draw_row(Pen& pen, std::string const& id, std::string const& name, std::string const& latin,
              Flags const& flags, UiModel const& model, bool const* fold) {
  float const pad = pen.unit(5.0F);
  float const side = pen.unit(8.0F);
  float const indent = pen.unit(18.0F);
  float const wrap = pen.width - 3.0F * column_width(pen) - indent;
  Ink ink = fold != nullptr ? pen.name() : pen.body();
  if (flags.hidden) ink.colour = pen.palette().soft;
  auto const words = Pen::measure(ink, name, wrap);
  auto const beside = latin.empty() ? glm::vec2(0.0F) : Pen::measure(pen.small(), latin, wrap);
  Rect const row{pen.left - side, pen.top, pen.width + 2.0F * side,
                 std::max(words.y + beside.y + 2.0F * pad, pen.unit(26.0F))};
  Rect const named{row.x, row.y, row.width - 3.0F * column_width(pen), row.height};
  auto const touch = pen.area("list:" + id, named);
  if (touch.hovered || touch.focused) pen.fill(named, pen.palette().hover, 7.0F);
  float const middle = row.y + row.height / 2.0F;
  if (fold != nullptr) {
    float const at = pen.left + pen.unit(5.0F);
    float const half = pen.unit(4.0F);
    auto* const list = ImGui::GetWindowDrawList();
    if (*fold) {
      list->AddTriangleFilled({at - half, middle - half * 0.6F}, {at + half, middle - half * 0.6F},
                              {at, middle + half * 0.8F}, pen.palette().soft);
    } else {
      list->AddTriangleFilled({at - half * 0.6F, middle - half}, {at + half * 0.8F, middle},
                              {at - half * 0.6F, middle + half}, pen.palette().soft);
    }
  }
  float const top = middle - (words.y + beside.y) / 2.0F;
  pen.put(ink, {pen.left + indent, top}, wrap, name);
  pen.put(pen.small(), {pen.left + indent, top + words.y}, wrap, latin);
  pen.ring(touch, pen.unit(7.0F));
  draw_switches(pen, id, flags, row, model);
  pen.top = row.bottom();
  return touch.pressed;
}

void draw_heads(Pen& pen) {
  float const wide = column_width(pen);
  float x = pen.left + pen.width + pen.unit(8.0F) - 3.0F * wide;
  float tall = 0.0F;
  for (auto const head : heads) {
    auto const size = Pen::measure(pen.small(), head, FLT_MAX);
    pen.put(pen.small(), {x + (wide - size.x) / 2.0F, pen.top}, FLT_MAX, head);
    tall = std::max(tall, size.y);
    x += wide;
  }
  pen.top += tall;
  pen.gap(2.0F);
}

bool is_meant(MuscleRow const& row, std::vector<std::string> const& words) {
  return std::all_of(words.begin(), words.end(), [&](std::string const& word) {
    return row.also.find(word) != std::string::npos;
  });
}

}  // namespace

void draw_muscle_list(Pen& pen, MuscleListModel const& list, UiModel const& model,
                      PageMemory& memory) {
  auto const* const back =
      list.from_pain ? "\u2039 Back to what may cause it" : "\u2039 Close this page";
  if (pen.link("page:back", back, true)) pen.send("deselect");
  pen.gap(6.0F);
  pen.text(pen.head(), "All muscles");
  pen.gap(4.0F);
  auto const words = words_of(model.query);
  pen.text(pen.small(), words.empty() ? "Type a name into the search field to find one."
                                      : fmt::format("Those called \u201c{}\u201d.", model.query));
  pen.gap(8.0F);
  auto const& under = model.under;
  bool const any = under.hidden > 0 || under.faded > 0 || !under.isolated.empty();
  draw_choices(pen, {{"muscles:names", "All names", "names toggle", under.names},
                     {"muscles:all", "Show all", "show all", false, any}});
  pen.gap(8.0F);
  draw_heads(pen);
  bool found = false;
  for (auto const& group : list.groups) {
    std::vector<MuscleRow const*> rows;
    for (auto const& row : group.rows) {
      if (is_meant(row, words)) rows.push_back(&row);
    }
    if (rows.empty()) continue;
    found = true;
    bool open = !words.empty() || memory.unfolded.contains(group.id);
    auto const heading = fmt::format("{} ({})", group.name, rows.size());
    if (draw_row(pen, group.id, heading, {}, {group.hidden, group.faded, group.alone}, model,
                 &open)) {
      if (memory.unfolded.erase(group.id) == 0) memory.unfolded.insert(group.id);
      open = !words.empty() || memory.unfolded.contains(group.id);
    }
    if (!open) continue;
    for (auto const* const row : rows) {
      if (draw_row(pen, row->id, row->name, row->latin, {row->hidden, row->faded, row->alone},
                   model, nullptr)) {
        pen.send("select " + quoted_word(row->id));
      }
    }
    pen.gap(4.0F);
  }
  if (!found) pen.text(pen.soft(), "No muscle is called that.");
}

}  // namespace knotmap
