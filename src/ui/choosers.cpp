// What the pen draws to choose with: rows of buttons, sliders.
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <imgui.h>

#include "ui/pen.h"

namespace knotmap {
namespace {

constexpr float key_step = 0.05F;     // of the whole way
constexpr float finest_step = 0.01F;  // so that a remembered value is short
constexpr float catches = 0.025F;     // around the notch

float stepped(float share, std::optional<float> notch) {
  share = std::clamp(share, 0.0F, 1.0F);
  if (notch && std::abs(share - *notch) < catches) return *notch;
  return std::round(share / finest_step) * finest_step;
}

}  // namespace

void Pen::choices(std::vector<Choice> const& all) {
  float const between = unit(4.0F);
  float x = left;
  float tallest = 0.0F;
  for (auto const& choice : all) {
    auto const size = choice.swatch ? swatch_size(choice.label) : button_size(choice.label);
    if (x > left && x + size.x > left + width) {
      x = left;
      top += tallest + between;
      tallest = 0.0F;
    }
    auto const kind = choice.chosen ? ButtonKind::chosen : ButtonKind::field;
    auto const touch =
        choice.swatch
            ? swatch_at(choice.name, choice.label, {x, top}, choice.chosen, *choice.swatch)
            : button_at(choice.name, choice.label, {x, top}, kind, choice.enabled);
    if (touch.pressed) send(choice.command);
    x += size.x + between;
    tallest = std::max(tallest, size.y);
  }
  top += tallest;
}

glm::vec2 Pen::swatch_size(std::string_view label) const {
  auto const words = measure(body(), label, width);
  float const disc = fonts_.regular->FontSize;
  return {words.x + disc + unit(7.0F + 2.0F * 9.0F), std::max(words.y, disc) + unit(2.0F * 5.0F)};
}

Touch Pen::swatch_at(std::string_view name, std::string_view label, glm::vec2 at, bool chosen,
                     std::uint32_t colour) {
  auto const size = swatch_size(label);
  Rect const rect{at.x, at.y, size.x, size.y};
  auto const touch = area(name, rect);
  fill(rect, chosen || touch.hovered ? palette_.accent_soft : palette_.field, 8.0F);
  float const radius = fonts_.regular->FontSize / 2.0F;
  ImVec2 const middle(at.x + unit(9.0F) + radius, at.y + size.y / 2.0F);
  draw()->AddCircleFilled(middle, radius, colour);
  draw()->AddCircle(middle, radius, palette_.soft, 0, unit(1.0F));
  if (chosen) {  // a tick, that is seen on any tone
    constexpr std::array<glm::vec2, 3> tick{{{-0.45F, 0.05F}, {-0.12F, 0.38F}, {0.48F, -0.35F}}};
    for (auto const& [ink, thick] :
         {std::pair(palette_.panel, unit(4.0F)), std::pair(palette_.text, unit(1.8F))}) {
      for (std::size_t i = 0; i + 1 < tick.size(); ++i) {
        draw()->AddLine(
            {middle.x + radius * tick.at(i).x, middle.y + radius * tick.at(i).y},
            {middle.x + radius * tick.at(i + 1).x, middle.y + radius * tick.at(i + 1).y}, ink,
            thick);
      }
    }
  }
  put(chosen ? this->name() : body(), {middle.x + radius + unit(7.0F), at.y + unit(5.0F)}, width,
      label);
  ring(touch, unit(8.0F));
  return touch;
}

Pen::Slid Pen::slider(Slider const& slider) {
  float const half = width / 2.0F;
  auto const low = measure(body(), slider.low, half);
  auto const high = measure(body(), slider.high, half);
  put(body(), {left, top}, half, slider.low);
  put(body(), {left + width - high.x, top}, half, slider.high);
  top += std::max(low.y, high.y);

  float const radius = std::max(unit(9.0F), fonts_.regular->FontSize * 0.5F);
  float const tall = 2.0F * radius + unit(8.0F);
  float const begin = left + radius;
  float const way = std::max(width - 2.0F * radius, 1.0F);
  auto const touch = area(slider.name, {left, top, width, tall});
  float share = slider.share;
  // Where the pointer is when it comes up counts too: a quick hand is further than when it was seen
  // last.
  if (touch.held || touch.let_go)
    share = stepped((ImGui::GetIO().MousePos.x - begin) / way, slider.notch);
  if (int const nudge = items_.take_nudge(slider.name); nudge != 0) {
    // From step to step, so that the notch and the ends are met.
    float const from = std::round(share / key_step);
    share = stepped((from + static_cast<float>(nudge)) * key_step, slider.notch);
  }
  float const middle = top + tall / 2.0F;
  float const thick = unit(4.0F);
  Rect const track{begin, middle - thick / 2.0F, way, thick};
  fill(track, palette_.faint, 2.0F);
  if (slider.notch) {
    float const x = begin + way * *slider.notch;
    fill({x - unit(1.0F), middle - radius * 0.7F, unit(2.0F), radius * 1.4F}, palette_.faint, 1.0F);
  }
  ImVec2 const knob(begin + way * std::clamp(share, 0.0F, 1.0F), middle);
  draw()->AddCircleFilled(knob, radius, palette_.accent);
  if (touch.hovered || touch.held) {
    draw()->AddCircle(knob, radius + unit(1.5F), palette_.text, 0, unit(1.5F));
  }
  ring(touch, unit(8.0F));
  top += tall;
  return {share == slider.share ? std::nullopt : std::optional(share), touch.let_go};
}

}  // namespace knotmap
