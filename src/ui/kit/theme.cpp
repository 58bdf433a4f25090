#include "ui/kit/theme.h"

#include <imgui.h>

namespace knotmap {
namespace {

constexpr std::uint32_t rgba(std::uint32_t rgb, std::uint32_t alpha = 255U) {
  return IM_COL32((rgb >> 16U) & 255U, (rgb >> 8U) & 255U, rgb & 255U, alpha);
}

constexpr Palette light{
    .panel = rgba(0xFCFDFC),
    .border = rgba(0x1B2A33, 26),
    .shadow = rgba(0x1B2A33, 5),
    .text = rgba(0x1D252B),
    .soft = rgba(0x56626C),
    .faint = rgba(0xD5DBDF),
    .hover = rgba(0xEEF3F4),
    .field = rgba(0xF0F3F4),
    .accent = rgba(0x1F6B75),
    .accent_soft = rgba(0xDDECEE),
    .on_accent = rgba(0xFFFFFF),
    .notice = rgba(0xFBF4E0),
    .notice_border = rgba(0xE5D5A6),
    .notice_text = rgba(0x4B3D12),
    .begins = rgba(0x1E8A4C),
    .ends = rgba(0x6B3FB0),
    .clear = rgba(0xFFFFFF, 0),
};

constexpr Palette dark{
    .panel = rgba(0x1F252B),
    .border = rgba(0xFFFFFF, 24),
    .shadow = rgba(0x000000, 14),
    .text = rgba(0xE9EDF0),
    .soft = rgba(0xAAB6BF),
    .faint = rgba(0x47525B),
    .hover = rgba(0x2B343C),
    .field = rgba(0x2A3239),
    .accent = rgba(0x74C4CC),
    .accent_soft = rgba(0x2B464B),
    .on_accent = rgba(0x0E2225),
    .notice = rgba(0x383120),
    .notice_border = rgba(0x5E5230),
    .notice_text = rgba(0xF3E7C4),
    .begins = rgba(0x5FD48E),
    .ends = rgba(0xB79AF0),
    .clear = rgba(0x000000, 0),
};

ImVec4 colour(std::uint32_t packed) {
  return ImGui::ColorConvertU32ToFloat4(packed);
}

}  // namespace

Palette const& palette_of(Theme theme) {
  return theme == Theme::dark ? dark : light;
}

std::uint32_t ink_of(glm::vec3 colour) {
  return ImGui::ColorConvertFloat4ToU32({colour.r, colour.g, colour.b, 1.0F});
}

void apply_style(Palette const& palette, float unit) {
  ImGuiStyle& style = ImGui::GetStyle();
  style = ImGuiStyle{};
  style.WindowRounding = 14.0F * unit;
  style.WindowBorderSize = 1.0F * unit;
  style.WindowPadding = ImVec2(20.0F * unit, 18.0F * unit);
  style.WindowMinSize = ImVec2(8.0F, 8.0F);
  style.FrameRounding = 8.0F * unit;
  style.FrameBorderSize = 0.0F;
  style.FramePadding = ImVec2(0.0F, 0.0F);
  style.ItemSpacing = ImVec2(0.0F, 0.0F);
  style.ItemInnerSpacing = ImVec2(0.0F, 0.0F);
  style.ScrollbarSize = 10.0F * unit;
  style.ScrollbarRounding = 5.0F * unit;
  style.AntiAliasedLinesUseTex = false;
  auto& colours = style.Colors;
  colours[ImGuiCol_Text] = colour(palette.text);
  colours[ImGuiCol_TextDisabled] = colour(palette.soft);
  colours[ImGuiCol_TextSelectedBg] = colour(palette.accent_soft);
  colours[ImGuiCol_WindowBg] = colour(palette.panel);
  colours[ImGuiCol_Border] = colour(palette.border);
  colours[ImGuiCol_FrameBg] = colour(palette.clear);
  colours[ImGuiCol_FrameBgActive] = colour(palette.clear);
  colours[ImGuiCol_FrameBgHovered] = colour(palette.clear);
  colours[ImGuiCol_ScrollbarBg] = colour(palette.clear);
  colours[ImGuiCol_ScrollbarGrab] = colour(palette.faint);
  colours[ImGuiCol_ScrollbarGrabHovered] = colour(palette.soft);
  colours[ImGuiCol_ScrollbarGrabActive] = colour(palette.soft);
}

}  // namespace knotmap
