#include "ui/kit/cards.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <imgui.h>
#include <imgui_internal.h>

namespace knotmap {
namespace {

constexpr ImGuiWindowFlags quiet_window =
    ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
    ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
    ImGuiWindowFlags_NoFocusOnAppearing;

}  // namespace

void Cards::begin(Layout const& layout, Palette const& palette) {
  layout_ = layout;
  palette_ = &palette;
  before_ = std::move(rects_);
  rects_.clear();
  changed_ = false;
}

float Cards::height_of(std::string const& name) const {
  auto const found = wanted_.find(name);
  return found == wanted_.end() ? 0.0F : found->second;
}

bool Cards::cover(float x, float y) const {
  return std::any_of(rects_.begin(), rects_.end(),
                     [&](auto const& each) { return each.second.contains(x, y); });
}

void Cards::shadow(Rect const& rect) const {
  auto* const list = ImGui::GetBackgroundDrawList();
  // Rings that fade outwards, not filled rectangles: the card covers the inside anyway.
  constexpr int rings = 6;
  float const thick = 1.6F * layout_.unit;
  float const down = 2.5F * layout_.unit;
  for (int i = 0; i < rings; ++i) {
    float const out = (static_cast<float>(i) + 0.5F) * thick;
    std::uint32_t const alpha =
        (palette_->shadow >> IM_COL32_A_SHIFT) * static_cast<std::uint32_t>(rings - i);
    auto const colour = (palette_->shadow & ~static_cast<std::uint32_t>(IM_COL32_A_MASK)) |
                        (std::min(alpha, 255U) << IM_COL32_A_SHIFT);
    list->AddRect({rect.x - out, rect.y - out + down},
                  {rect.right() + out, rect.bottom() + out + down}, colour,
                  14.0F * layout_.unit + out, 0, thick);
  }
}

void Cards::fade_edges(Rect const& card, float depth, float side, float inset) const {
  auto* const list = ImGui::GetWindowDrawList();
  auto const full = palette_->panel;
  auto const none = full & ~static_cast<std::uint32_t>(IM_COL32_A_MASK);
  float const left = card.x + side;
  float const right = card.right() - side - inset;
  if (ImGui::GetScrollY() > 1.0F) {
    list->AddRectFilledMultiColor({left, card.y + inset}, {right, card.y + depth * 0.7F}, full,
                                  full, none, none);
  }
  if (ImGui::GetScrollY() < ImGui::GetScrollMaxY() - 1.0F) {
    list->AddRectFilledMultiColor({left, card.bottom() - depth}, {right, card.bottom() - inset},
                                  none, none, full, full);
  }
}

void Cards::draw(std::string const& name, Rect const& rect, CardLook const& look, Pen& pen,
                 std::function<void()> const& inside) {
  Rect card = rect;
  float const most = std::max(1.0F, look.most_height);
  if (!look.fixed) card.height = std::min(std::max(1.0F, height_of(name)), most);
  card = {std::round(card.x), std::round(card.y), std::round(card.width), std::ceil(card.height)};
  rects_[name] = card;
  shadow(card);
  pen.items().enter(name);

  ImVec2 const pad(pen.unit(look.pad_x), pen.unit(look.pad_y));
  ImGui::SetNextWindowPos({card.x, card.y});
  ImGui::SetNextWindowSize({card.width, card.height});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, pad);
  bool const scrolls =
      look.fixed ? height_of(name) > card.height + 1.0F : height_of(name) > most + 1.0F;
  ImGui::Begin(
      name.c_str(), nullptr,
      quiet_window |
          (scrolls ? 0 : ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse));
  ImGui::PopStyleVar();
  ImGuiWindow* const window = ImGui::GetCurrentWindow();
  ImGui::BringWindowToDisplayFront(window);
  if (look.to_top) ImGui::SetScrollY(0.0F);
  if (look.scroll_by != 0.0F) ImGui::SetScrollY(ImGui::GetScrollY() + look.scroll_by * card.height);

  // The background of rows may extend into the padding, but not over the card's rounded border.
  float const inset = pen.unit(2.0F);
  ImGui::PushClipRect({card.x + inset, card.y + inset},
                      {card.right() - inset, card.bottom() - inset}, false);
  auto const start = ImGui::GetCursorScreenPos();
  pen.left = start.x;
  pen.top = start.y;
  pen.width = card.width - 2.0F * pad.x;
  inside();
  float const wanted = std::ceil(pen.top - start.y + 2.0F * pad.y);
  ImGui::SetCursorScreenPos({start.x, pen.top});
  ImGui::Dummy({1.0F, 0.0F});

  if (scrolls) fade_edges(card, pen.unit(26.0F), pen.unit(10.0F), inset);
  ImGui::PopClipRect();
  ImGui::End();
  if (std::abs(height_of(name) - wanted) > 0.5F) {
    wanted_[name] = wanted;
    changed_ = true;
  }
}

bool Cards::veil() {
  auto const screen = ImGui::GetIO().DisplaySize;
  rects_["veil"] = {0.0F, 0.0F, screen.x, screen.y};
  ImGui::SetNextWindowPos({0.0F, 0.0F});
  ImGui::SetNextWindowSize(screen);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0.0F, 0.0F));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0.0F);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0F);
  ImGui::PushStyleColor(ImGuiCol_WindowBg, IM_COL32(10, 14, 18, 110));
  ImGui::Begin("veil", nullptr, quiet_window | ImGuiWindowFlags_NoScrollbar);
  ImGui::PopStyleColor();
  ImGui::PopStyleVar(3);
  ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
  ImGui::SetCursorScreenPos({0.0F, 0.0F});
  bool const clicked = ImGui::InvisibleButton("##veil", screen);
  ImGui::End();
  return clicked;
}

}  // namespace knotmap
