#include "ui/pages/press_ring.h"

#include <algorithm>
#include <numbers>

#include <imgui.h>

namespace knotmap {
namespace {

/// How large the breath's disc is, as a share of the ring: slow at both ends, as breath is.
float breath_size(Breath const& breath) {
  float const eased = breath.share * breath.share * (3.0F - 2.0F * breath.share);
  float const full = breath.in ? eased : 1.0F - eased;
  constexpr float least = 0.55F;
  return least + (1.0F - least) * full;
}

/// The ring: how much is over, how many seconds are left; within it a disc that breathes.
void draw_circle(Pen& pen, PressScreen const& screen, ImVec2 const& middle, float radius) {
  auto* const list = ImGui::GetWindowDrawList();
  auto const& palette = pen.palette();
  float const thick = radius * 0.11F;
  constexpr int segments = 96;
  constexpr auto pi = std::numbers::pi_v<float>;
  bool const held = screen.stage == PressStage::hold && !screen.settling && !screen.paused;
  if (held) {
    float const inner = (radius - 1.6F * thick) * breath_size(screen.breath);
    list->AddCircleFilled(middle, inner, palette.accent_soft, segments);
  }
  float const line = radius - thick / 2.0F;
  list->AddCircle(middle, line, palette.field, segments, thick);
  float const share = screen.settling ? 0.0F : screen.share;
  if (share > 0.0F) {
    list->PathArcTo(middle, line, -pi / 2.0F, -pi / 2.0F + 2.0F * pi * share, segments);
    list->PathStroke(screen.stage == PressStage::hold ? palette.accent : palette.soft, 0, thick);
  }
  auto const seconds = std::to_string(screen.seconds_left);
  auto const number = Pen::measure(pen.large(), seconds, 1e4F);
  pen.put(pen.large(), {middle.x - number.x / 2.0F, middle.y - number.y / 2.0F}, 1e4F, seconds);
}

}  // namespace

bool has_room(Pen const& pen) {
  constexpr float least_lines = 15.0F;  // of the large words
  float const high = ImGui::GetIO().DisplaySize.y;
  return !pen.layout().narrow && high > least_lines * pen.large().font->FontSize;
}

void draw_ring(Pen& pen, PressScreen const& screen, std::string const& words) {
  float const window = ImGui::GetIO().DisplaySize.y;
  constexpr float roomy_share = 0.32F;
  constexpr float tight_share = 0.18F;
  float const share_of_window = has_room(pen) ? roomy_share : tight_share;
  float const radius = std::clamp(std::min(pen.width, window * share_of_window) / 2.0F,
                                  pen.unit(56.0F), pen.text_unit(170.0F));
  draw_circle(pen, screen, {pen.left + pen.width / 2.0F, pen.top + radius}, radius);
  pen.top += 2.0F * radius;
  pen.gap(4.0F);
  // The words stand below the ring, also the short ones: nothing jumps when they change.
  auto const said = Pen::measure(pen.large(), words, 1e4F);
  pen.put(pen.large(), {pen.left + (pen.width - said.x) / 2.0F, pen.top}, 1e4F, words);
  pen.top += said.y;
}

void draw_ring_beside(Pen& pen, PressScreen const& screen, std::function<void()> const& words) {
  float const radius = pen.unit(50.0F);
  float const aside = 2.0F * radius + pen.unit(14.0F);
  float const top = pen.top;
  draw_circle(pen, screen, {pen.left + radius, top + radius}, radius);
  pen.left += aside;
  pen.width -= aside;
  words();
  pen.left -= aside;
  pen.width += aside;
  constexpr float lines = 2.0F;  // of the words below the large ones; more make it higher
  float const usual =
      pen.label().font->FontSize + pen.head().font->FontSize + lines * pen.name().font->FontSize;
  pen.top = std::max({pen.top, top + 2.0F * radius, top + usual});
}

}  // namespace knotmap
