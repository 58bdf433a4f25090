#include "ui/kit/choosers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <imgui.h>

namespace knotmap {
namespace {

constexpr float key_step = 0.05F;     // of the whole range, for an arrow key
constexpr float finest_step = 0.01F;  // so that stored values have two digits
constexpr float catches = 0.025F;     // on both sides of the notch

float stepped(float share, std::optional<float> notch) {
  share = std::clamp(share, 0.0F, 1.0F);
  if (notch && std::abs(share - *notch) < catches) return *notch;
  return std::round(share / finest_step) * finest_step;
}

glm::vec2 swatch_size(Pen const& pen, std::string_view label) {
  auto const words = pen.measure(pen.body(), label, pen.width);
  float const disc = pen.fonts().regular->FontSize;
  return {words.x + disc + pen.unit(7.0F + 2.0F * 9.0F),
          std::max(words.y, disc) + pen.unit(2.0F * 5.0F)};
}

Touch swatch_at(Pen& pen, std::string_view name, std::string_view label, glm::vec2 at, bool chosen,
                std::uint32_t colour) {
  auto const size = swatch_size(pen, label);
  Rect const rect{at.x, at.y, size.x, size.y};
  auto const touch = pen.area(name, rect);
  pen.fill(rect, chosen || touch.hovered ? pen.palette().accent_soft : pen.palette().field, 8.0F);
  float const radius = pen.fonts().regular->FontSize / 2.0F;
  ImVec2 const middle(at.x + pen.unit(9.0F) + radius, at.y + size.y / 2.0F);
  ImGui::GetWindowDrawList()->AddCircleFilled(middle, radius, colour);
  ImGui::GetWindowDrawList()->AddCircle(middle, radius, pen.palette().soft, 0, pen.unit(1.0F));
  if (chosen) {  // a tick with an outline, visible on any colour
    constexpr std::array<glm::vec2, 3> tick{{{-0.45F, 0.05F}, {-0.12F, 0.38F}, {0.48F, -0.35F}}};
    for (auto const& [ink, thick] : {std::pair(pen.palette().panel, pen.unit(4.0F)),
                                     std::pair(pen.palette().text, pen.unit(1.8F))}) {
      for (std::size_t i = 0; i + 1 < tick.size(); ++i) {
        ImGui::GetWindowDrawList()->AddLine(
            {middle.x + radius * tick.at(i).x, middle.y + radius * tick.at(i).y},
            {middle.x + radius * tick.at(i + 1).x, middle.y + radius * tick.at(i + 1).y}, ink,
            thick);
      }
    }
  }
  pen.put(chosen ? pen.name() : pen.body(),
          {middle.x + radius + pen.unit(7.0F), at.y + pen.unit(5.0F)}, pen.width, label);
  pen.ring(touch, pen.unit(8.0F));
  return touch;
}

glm::vec2 size_of(Pen const& pen, Choice const& choice) {
  return choice.swatch ? swatch_size(pen, choice.label) : pen.button_size(choice.label);
}

constexpr float between_points = 4.0F;

}  // namespace

void draw_choices(Pen& pen, Ink const& ink, std::string_view label,
                  std::vector<Choice> const& all) {
  glm::vec2 buttons(0.0F);
  for (auto const& choice : all) {
    auto const size = size_of(pen, choice);
    buttons.x += size.x + (buttons.x > 0.0F ? pen.unit(between_points) : 0.0F);
    buttons.y = std::max(buttons.y, size.y);
  }
  auto const words = pen.measure(ink, label, pen.width);
  float const left = std::max(std::floor(pen.width - buttons.x) - 1.0F, 0.0F);
  bool const beside = words.x + pen.unit(2.0F * between_points) <= left;
  pen.put(ink, {pen.left, beside ? pen.top + (buttons.y - words.y) / 2.0F : pen.top}, pen.width,
          label);
  if (!beside) pen.top += words.y + pen.unit(between_points);
  float const began = pen.left;
  float const wide = pen.width;
  pen.left += left;
  pen.width -= left;
  draw_choices(pen, all);
  pen.left = began;
  pen.width = wide;
}

void draw_choices(Pen& pen, std::vector<Choice> const& all) {
  float const between = pen.unit(between_points);
  float x = pen.left;
  float tallest = 0.0F;
  for (auto const& choice : all) {
    auto const size = size_of(pen, choice);
    if (x > pen.left && x + size.x > pen.left + pen.width) {
      x = pen.left;
      pen.top += tallest + between;
      tallest = 0.0F;
    }
    auto const kind = choice.chosen ? ButtonKind::chosen : ButtonKind::field;
    auto const touch =
        choice.swatch
            ? swatch_at(pen, choice.name, choice.label, {x, pen.top}, choice.chosen, *choice.swatch)
            : pen.button_at(choice.name, choice.label, {x, pen.top}, kind, choice.enabled);
    if (touch.pressed) pen.send(choice.command);
    x += size.x + between;
    tallest = std::max(tallest, size.y);
  }
  pen.top += tallest;
}

bool draw_words_with_button(Pen& pen, Ink const& ink, std::string_view words,
                            NamedButton const& button) {
  auto const size = pen.button_size(button.label);
  float const wrap = std::max(1.0F, pen.width - size.x - pen.unit(12.0F));
  float const said = Pen::measure(ink, words, wrap).y;
  float const tall = std::max(size.y, said);
  pen.put(ink, {pen.left, pen.top + (tall - said) / 2.0F}, wrap, words);
  glm::vec2 const at{pen.left + pen.width - size.x, pen.top + (tall - size.y) / 2.0F};
  bool const pressed = pen.button_at(button.name, button.label, at, button.kind).pressed;
  pen.top += tall;
  return pressed;
}

Slid draw_slider(Pen& pen, Slider const& slider) {
  float const half = pen.width / 2.0F;
  auto const low = pen.measure(pen.body(), slider.low, half);
  auto const high = pen.measure(pen.body(), slider.high, half);
  pen.put(pen.body(), {pen.left, pen.top}, half, slider.low);
  pen.put(pen.body(), {pen.left + pen.width - high.x, pen.top}, half, slider.high);
  pen.top += std::max(low.y, high.y);

  float const radius = std::max(pen.unit(9.0F), pen.fonts().regular->FontSize * 0.5F);
  float const tall = 2.0F * radius + pen.unit(8.0F);
  float const begin = pen.left + radius;
  float const way = std::max(pen.width - 2.0F * radius, 1.0F);
  auto const touch = pen.area(slider.name, {pen.left, pen.top, pen.width, tall});
  float share = slider.share;
  // The position on release counts too: in a quick drag it is past that of the last frame.
  if (touch.held || touch.let_go)
    share = stepped((ImGui::GetIO().MousePos.x - begin) / way, slider.notch);
  if (int const nudge = pen.items().take_nudge(slider.name); nudge != 0) {
    // From the nearest step, so that the notch and the ends are reached exactly.
    float const from = std::round(share / key_step);
    share = stepped((from + static_cast<float>(nudge)) * key_step, slider.notch);
  }
  float const middle = pen.top + tall / 2.0F;
  float const thick = pen.unit(4.0F);
  Rect const track{begin, middle - thick / 2.0F, way, thick};
  pen.fill(track, pen.palette().faint, 2.0F);
  if (slider.notch) {
    float const x = begin + way * *slider.notch;
    pen.fill({x - pen.unit(1.0F), middle - radius * 0.7F, pen.unit(2.0F), radius * 1.4F},
             pen.palette().faint, 1.0F);
  }
  ImVec2 const knob(begin + way * std::clamp(share, 0.0F, 1.0F), middle);
  ImGui::GetWindowDrawList()->AddCircleFilled(knob, radius, pen.palette().accent);
  if (touch.hovered || touch.held) {
    ImGui::GetWindowDrawList()->AddCircle(knob, radius + pen.unit(1.5F), pen.palette().text, 0,
                                          pen.unit(1.5F));
  }
  pen.ring(touch, pen.unit(8.0F));
  pen.top += tall;
  return {share == slider.share ? std::nullopt : std::optional(share), touch.let_go};
}

}  // namespace knotmap
