#include "ui/kit/pen.h"

#include <algorithm>
#include <cfloat>
#include <cmath>

#include <imgui.h>
#include <imgui_internal.h>

#include "text/wrap.h"

namespace knotmap {
namespace {

constexpr float line_height = 1.1F;  ///< factor on ImGui's own, whose lines are too close to read

/// The padding of a button, points. In a narrow window, which may be touched, it is at least 40
/// points high; where room is scarce it is less wide.
glm::vec2 button_pad(Layout const& layout, float letters) {
  constexpr float finger = 40.0F;
  constexpr float least = 7.0F;
  float const high =
      layout.narrow ? std::max((finger - letters / layout.unit) / 2.0F, 4.0F) : least;
  return {layout.cramped ? 8.0F : 13.0F, high};
}

ImVec2 im(glm::vec2 v) {
  return {v.x, v.y};
}

/// Calls `with(begin, end)` for each line of the wrapped text.
template <class With>
void each_line(ImFont const& font, std::string_view text, float wrap, With const& with) {
  auto const advance = [&](char32_t code) {
    return font.GetCharAdvance(static_cast<ImWchar>(code > 0xFFFF ? 0xFFFD : code));
  };
  wrap_lines(text, wrap, advance,
             [&](std::string_view line) { with(line.data(), line.data() + line.size()); });
}

float width_of(ImFont const& font, char const* begin, char const* end) {
  return font.CalcTextSizeA(font.FontSize, FLT_MAX, 0.0F, begin, end).x;
}

}  // namespace

Pen::Pen(Palette const& palette, Fonts const& fonts, Items& items, Layout const& layout,
         std::vector<std::string>& commands)
    : palette_(palette), fonts_(fonts), items_(items), layout_(layout), commands_(commands) {}

ImDrawList* Pen::draw() {
  return ImGui::GetWindowDrawList();
}

glm::vec2 Pen::measure(Ink const& ink, std::string_view text, float wrap) {
  float widest = 0.0F;
  int lines = 0;
  each_line(*ink.font, text, wrap, [&](char const* begin, char const* end) {
    widest = std::max(widest, width_of(*ink.font, begin, end));
    ++lines;
  });
  return {std::ceil(widest),
          std::ceil(ink.font->FontSize * line_height * static_cast<float>(lines))};
}

// Not static, so that it reads as what the pen draws.
// NOLINTNEXTLINE(readability-convert-member-functions-to-static)
glm::vec2 Pen::put(Ink const& ink, glm::vec2 at, float wrap, std::string_view text) {
  return put_on(*draw(), ink, at, wrap, text);
}

glm::vec2 Pen::put_on(ImDrawList& list, Ink const& ink, glm::vec2 at, float wrap,
                      std::string_view text) {
  float widest = 0.0F;
  float const step = ink.font->FontSize * line_height;
  float y = at.y;
  each_line(*ink.font, text, wrap, [&](char const* begin, char const* end) {
    // The text is centred in the height of its line.
    float const inset = std::round((step - ink.font->FontSize) / 2.0F);
    list.AddText(ink.font, ink.font->FontSize, {std::round(at.x), std::round(y + inset)},
                 ink.colour, begin, end);
    widest = std::max(widest, width_of(*ink.font, begin, end));
    y += step;
  });
  return {std::ceil(widest), std::ceil(y - at.y)};
}

void Pen::text(Ink const& ink, std::string_view text) {
  if (text.empty()) return;
  top += put(ink, {left, top}, width, text).y;
}

void Pen::section(std::string_view heading, std::string_view paragraph) {
  if (paragraph.empty()) return;
  text(label(), heading);
  gap(1.0F);
  text(body(), paragraph);
  gap(12.0F);
}

void Pen::numbered(int number, std::string_view paragraph) {
  numbered(std::to_string(number), paragraph);
}

void Pen::numbered(std::string_view number, std::string_view paragraph) {
  float const indent = std::max(unit(24.0F), fonts_.medium->FontSize * 1.3F);
  put(label(), {left, top}, indent, number);
  top += put(body(), {left + indent, top}, width - indent, paragraph).y;
  gap(4.0F);
}

void Pen::bullet(std::string_view paragraph) {
  float const indent = unit(14.0F);
  float const middle = top + fonts_.regular->FontSize * line_height / 2.0F;
  draw()->AddCircleFilled({left + unit(4.0F), middle}, unit(2.0F), palette_.soft);
  top += put(body(), {left + indent, top}, width - indent, paragraph).y;
  gap(3.0F);
}

void Pen::line() {
  gap(4.0F);
  draw()->AddLine({left, std::round(top)}, {left + width, std::round(top)}, palette_.border,
                  layout_.unit);
  gap(10.0F);
}

Touch Pen::area(std::string_view name, Rect const& rect, bool enabled) {
  enabled = enabled && !is_dimmed_;
  Touch touch;
  touch.rect = rect;
  ImGui::SetCursorScreenPos({rect.x, rect.y});
  ImGui::PushID(name.data(), name.data() + name.size());
  bool const clicked =
      ImGui::InvisibleButton("##area", {std::max(rect.width, 1.0F), std::max(rect.height, 1.0F)});
  touch.hovered = enabled && ImGui::IsItemHovered();
  touch.held = enabled && ImGui::IsItemActive();
  touch.let_go = enabled && ImGui::IsItemDeactivated();
  ImGui::PopID();
  ImRect shown(rect.x, rect.y, rect.right(), rect.bottom());
  shown.ClipWithFull(ImGui::GetCurrentWindow()->ClipRect);
  items_.add(name, rect, {shown.Min.x, shown.Min.y, shown.GetWidth(), shown.GetHeight()}, enabled);
  touch.focused = enabled && items_.has_focus(name);
  bool const by_key = items_.take_press(name);
  touch.pressed = enabled && (clicked || by_key);
  if (clicked) items_.hide_focus();
  if (items_.take_arrival(name)) bring_into_sight(rect);
  return touch;
}

void Pen::bring_into_sight(Rect const& rect) const {
  ImGuiWindow const* const window = ImGui::GetCurrentWindow();
  float const room = unit(24.0F);
  if (rect.y < window->InnerRect.Min.y + room) {
    ImGui::SetScrollY(ImGui::GetScrollY() - (window->InnerRect.Min.y + room - rect.y));
  } else if (rect.bottom() > window->InnerRect.Max.y - room) {
    ImGui::SetScrollY(ImGui::GetScrollY() + (rect.bottom() - window->InnerRect.Max.y + room));
  }
}

void Pen::milestone(std::string_view name) {
  Rect const line{left, top - 1.0F, width, 1.0F};
  ImRect shown(line.x, line.y, line.right(), line.bottom());
  shown.ClipWithFull(ImGui::GetCurrentWindow()->ClipRect);
  items_.add(name, line, {shown.Min.x, shown.Min.y, shown.GetWidth(), shown.GetHeight()}, false);
}

void Pen::ring(Touch const& touch, float rounding) {
  if (!touch.focused) return;
  auto const& rect = touch.rect;
  auto const band = [&](float out, std::uint32_t colour, float thick) {
    draw()->AddRect({rect.x - out, rect.y - out}, {rect.right() + out, rect.bottom() + out}, colour,
                    rounding + out, 0, thick);
  };
  float const out = unit(2.5F);
  band(unit(0.5F), palette_.panel, unit(2.0F));
  band(out, palette_.text, unit(2.6F));
  items_.note_ring({rect.x - out, rect.y - out, rect.width + 2.0F * out, rect.height + 2.0F * out});
}

glm::vec2 Pen::button_size(std::string_view label) const {
  auto const words = measure(name(), label, FLT_MAX);
  auto const pad = button_pad(layout_, words.y);
  return {words.x + 2.0F * unit(pad.x), words.y + 2.0F * unit(pad.y)};
}

Touch Pen::button_at(std::string_view name, std::string_view label, glm::vec2 at, ButtonKind kind,
                     bool enabled) {
  auto const size = button_size(label);
  auto const touch = area(name, {at.x, at.y, size.x, size.y}, enabled);
  bool const chosen = kind == ButtonKind::chosen;
  std::uint32_t ground = chosen || touch.hovered     ? palette_.accent_soft
                         : kind == ButtonKind::field ? palette_.field
                                                     : palette_.clear;
  std::uint32_t ink = enabled ? palette_.text : palette_.faint;
  if (kind == ButtonKind::primary) {
    ground = palette_.accent;
    ink = palette_.on_accent;
  }
  float const rounding = unit(8.0F);
  draw()->AddRectFilled(im(at), im(at + size), ground, rounding);
  // What is chosen has a border, what is pointed at only another ground.
  if (chosen) {
    draw()->AddRect(im(at), im(at + size), palette_.accent, rounding, 0, unit(1.6F));
  }
  auto const pad = button_pad(layout_, measure(this->name(), label, FLT_MAX).y);
  put({fonts_.medium, ink}, at + glm::vec2(unit(pad.x), unit(pad.y)), FLT_MAX, label);
  ring(touch, rounding);
  return touch;
}

bool Pen::button(std::string_view name, std::string_view label, ButtonKind kind, bool whole) {
  constexpr float usual_pad_x = 15.0F;
  float const pad_x = unit(usual_pad_x);
  float const pad_y = unit(layout_.narrow ? 11.0F : 9.0F);
  Ink ink = this->name();
  auto const words = measure(ink, label, width - 2.0F * pad_x);
  Rect const rect{left, top, whole ? width : words.x + 2.0F * pad_x, words.y + 2.0F * pad_y};
  auto const touch = area(name, rect);
  std::uint32_t fill_colour = touch.hovered ? palette_.accent_soft : palette_.field;
  if (kind == ButtonKind::primary) {
    fill_colour = palette_.accent;
    ink.colour = palette_.on_accent;
  }
  float const rounding = unit(9.0F);
  draw()->AddRectFilled({rect.x, rect.y}, {rect.right(), rect.bottom()}, fill_colour, rounding);
  put(ink, {left + pad_x, top + pad_y}, width - 2.0F * pad_x, label);
  ring(touch, rounding);
  top = rect.bottom();
  return touch.pressed;
}

namespace {

/// The arrow at the end of a link stands on no line of its own.
std::string with_its_arrow(std::string_view label) {
  constexpr std::string_view arrow = " \u203a";
  if (!label.ends_with(arrow)) return std::string(label);
  label.remove_suffix(arrow.size());
  return std::string(label) + "\u00a0\u203a";
}

}  // namespace

bool Pen::link(std::string_view name, std::string_view words_of_it, bool quiet) {
  auto const label = with_its_arrow(words_of_it);
  Ink ink{fonts_.medium, quiet ? palette_.soft : palette_.accent};
  auto const words = measure(ink, label, width);
  float const pad = unit(4.0F);
  Rect const rect{left - pad, top, words.x + 2.0F * pad, words.y + pad};
  auto const touch = area(name, rect);
  if (touch.hovered) {
    ink.colour = palette_.text;
    draw()->AddRectFilled({rect.x, rect.y}, {rect.right(), rect.bottom()}, palette_.hover,
                          unit(6.0F));
  }
  put(ink, {left, top + pad / 2.0F}, width, label);
  // The accent's colour tells a link; where the colour does not, a line under its words does.
  if (quiet) {
    float const below = std::round(rect.bottom() - pad / 2.0F);
    draw()->AddLine({left, below}, {left + words.x, below}, palette_.faint, layout_.unit);
  }
  ring(touch, unit(6.0F));
  top = rect.bottom();
  return touch.pressed;
}

bool Pen::tick(std::string_view name, std::string_view label, bool ticked) {
  float const side = fonts_.regular->FontSize * 0.95F;
  float const pad = unit(layout_.narrow ? 9.0F : 4.0F);
  float const indent = side + unit(9.0F);
  auto const words = measure(body(), label, width - indent);
  Rect const rect{left - pad, top, width + 2.0F * pad, std::max(words.y, side) + 2.0F * pad};
  auto const touch = area(name, rect);
  if (touch.hovered) fill(rect, palette_.hover, 7.0F);
  float const y = top + pad + (fonts_.regular->FontSize - side) / 2.0F;
  glm::vec2 const low(left, y);
  glm::vec2 const high(left + side, y + side);
  float const rounding = unit(4.0F);
  draw()->AddRectFilled(im(low), im(high), ticked ? palette_.accent : palette_.field, rounding);
  draw()->AddRect(im(low), im(high), ticked ? palette_.accent : palette_.soft, rounding, 0,
                  unit(1.3F));
  if (ticked) {
    draw()->AddLine({low.x + side * 0.24F, low.y + side * 0.52F},
                    {low.x + side * 0.43F, low.y + side * 0.72F}, palette_.on_accent, unit(2.0F));
    draw()->AddLine({low.x + side * 0.43F, low.y + side * 0.72F},
                    {low.x + side * 0.78F, low.y + side * 0.28F}, palette_.on_accent, unit(2.0F));
  }
  put(body(), {left + indent, top + pad}, width - indent, label);
  ring(touch, unit(7.0F));
  top = rect.bottom();
  return touch.pressed;
}

void Pen::box(std::uint32_t ground, std::uint32_t border, std::function<void()> const& inside) {
  float const pad = unit(12.0F);
  float const began = top;
  ImDrawList* const list = draw();
  list->ChannelsSplit(2);
  list->ChannelsSetCurrent(1);
  left += pad;
  top += pad * 0.8F;
  width -= 2.0F * pad;
  inside();
  left -= pad;
  top += pad * 0.8F;
  width += 2.0F * pad;
  list->ChannelsSetCurrent(0);
  list->AddRectFilled({left, began}, {left + width, top}, ground, unit(10.0F));
  list->AddRect({left, began}, {left + width, top}, border, unit(10.0F), 0, layout_.unit);
  list->ChannelsMerge();
}

void Pen::dimmed(std::function<void()> const& inside) {
  constexpr std::uint32_t veil = 150;  // of 255
  float const began = top;
  is_dimmed_ = true;
  inside();
  is_dimmed_ = false;
  float const side = unit(10.0F);  // rows reach into the padding
  std::uint32_t const colour =
      (palette_.panel & ~IM_COL32_A_MASK) | (veil << static_cast<unsigned>(IM_COL32_A_SHIFT));
  draw()->AddRectFilled({left - side, began}, {left + width + side, top}, colour);
}

void Pen::fill(Rect const& rect, std::uint32_t colour, float rounding) const {
  draw()->AddRectFilled({rect.x, rect.y}, {rect.right(), rect.bottom()}, colour, unit(rounding));
}

void Pen::bar(Rect const& rect, float share) const {
  float const rounding = rect.height / 2.0F;
  draw()->AddRectFilled({rect.x, rect.y}, {rect.right(), rect.bottom()}, palette_.faint, rounding);
  float const filled = std::max(rect.height, rect.width * std::clamp(share, 0.0F, 1.0F));
  draw()->AddRectFilled({rect.x, rect.y}, {rect.x + filled, rect.bottom()}, palette_.accent,
                        rounding);
}

void Pen::mark(glm::vec2 middle, float radius, bool strong, bool never) const {
  float const thick = radius * (strong ? 0.56F : 0.46F);
  if (never) {
    draw()->AddCircle({middle.x, middle.y}, radius * 1.05F, palette_.text, 0, thick * 0.7F);
    draw()->AddLine({middle.x - radius * 0.55F, middle.y}, {middle.x + radius * 0.55F, middle.y},
                    palette_.text, thick);
    return;
  }
  for (float const slope : {1.0F, -1.0F}) {
    draw()->AddLine({middle.x - radius, middle.y - radius * slope},
                    {middle.x + radius, middle.y + radius * slope}, palette_.text, thick);
  }
}

}  // namespace knotmap
