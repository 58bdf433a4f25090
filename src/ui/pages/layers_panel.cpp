#include "ui/pages/layers_panel.h"

#include <algorithm>
#include <array>
#include <cfloat>
#include <cmath>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <imgui.h>

namespace knotmap {
namespace {

struct Stop {
  std::string_view name;
  std::string_view command;
};
constexpr std::array stops{Stop{"Skin", "layer skin"}, Stop{"Superficial", "layer superficial"},
                           Stop{"Middle", "layer middle"}, Stop{"Deep", "layer deep"}};
constexpr auto last_stop = static_cast<float>(stops.size() - 1);
constexpr float catches = 0.07F;      ///< a stop snaps within this part of a layer
constexpr float finest_step = 0.02F;  ///< in layers: limits how many commands a drag sends
constexpr float between_names = 26.0F;
constexpr std::string_view short_way_back = "Show all";

float word_width(Pen const& pen, std::string_view word) {
  return Pen::measure(pen.small(), word, FLT_MAX).x;
}

/// The length of the track at which all four names have room under their stops, pixels.
float wanted_track(Pen const& pen) {
  float step = 0.0F;
  for (std::size_t i = 1; i < stops.size(); ++i) {
    step = std::max(step,
                    (word_width(pen, stops[i - 1].name) + word_width(pen, stops[i].name)) / 2.0F +
                        pen.unit(between_names));
  }
  return step * last_stop;
}

/// The room needed beside each end of the track: half of the longer outer name, pixels.
float beside_track(Pen const& pen) {
  float const half =
      std::max(word_width(pen, stops.front().name), word_width(pen, stops.back().name)) / 2.0F;
  return std::max(half, pen.unit(10.0F));
}

/// The label of the button that ends isolation and hiding; empty when there is nothing to end.
std::string way_back(UnderModel const& under) {
  if (!under.isolated.empty()) return fmt::format("Only {}: show all", under.isolated);
  if (under.hidden > 0) return fmt::format("{} hidden: show all", under.hidden);
  if (under.faded > 0) return fmt::format("{} faded: show all", under.faded);
  return {};
}

/// The layer for a position 0..1 on the track; it snaps to a stop that is near.
float layer_at(float share) {
  float const layer = std::clamp(share, 0.0F, 1.0F) * last_stop;
  float const stop = std::round(layer);
  if (std::abs(layer - stop) < catches) return stop;
  return std::round(layer / finest_step) * finest_step;
}

void draw_track(Pen& pen, UnderModel const& under, float begin, float way, Touch const& touch) {
  auto* const list = ImGui::GetWindowDrawList();
  auto const& palette = pen.palette();
  float const radius = pen.unit(8.0F);
  float const middle = touch.rect.y + radius + pen.unit(2.0F);
  float const thick = pen.unit(4.0F);
  float const at = begin + way * under.layer / last_stop;
  pen.fill({begin, middle - thick / 2.0F, way, thick}, palette.faint, 2.0F);
  pen.fill({begin, middle - thick / 2.0F, at - begin, thick}, palette.accent, 2.0F);
  for (std::size_t i = 0; i < stops.size(); ++i) {
    float const share = static_cast<float>(i) / last_stop;
    bool const passed = static_cast<float>(i) <= under.layer;
    list->AddCircleFilled({begin + way * share, middle}, pen.unit(4.0F),
                          passed ? palette.accent : palette.faint);
  }
  list->AddCircleFilled({at, middle}, radius, palette.accent);
  if (touch.hovered || touch.held) {
    list->AddCircle({at, middle}, radius + pen.unit(1.5F), palette.text, 0, pen.unit(1.5F));
  }
}

/// The names under their stops; where there is no room for all, those of the two ends.
void draw_names(Pen& pen, UnderModel const& under, float begin, float way, float y) {
  bool const all = way >= wanted_track(pen) - 1.0F;
  auto const here = static_cast<std::size_t>(std::round(under.layer));
  for (std::size_t i = 0; i < stops.size(); ++i) {
    bool const is_end = i == 0 || i + 1 == stops.size();
    if (!all && !is_end) continue;
    float const wide = word_width(pen, stops[i].name);
    float const x = begin + way * static_cast<float>(i) / last_stop - wide / 2.0F;
    Ink ink = pen.small();
    if (i == here) ink.colour = pen.palette().text;
    pen.put(ink, {x, y}, FLT_MAX, stops[i].name);
  }
}

/// Sends the commands for what the pointer or the keyboard does to the slider.
void move_slider(Pen& pen, UnderModel const& under, float begin, float way, Touch const& touch) {
  float const layer = layer_at((ImGui::GetIO().MousePos.x - begin) / way);
  if (touch.held) {
    if (std::abs(layer - under.layer) > 1e-4F) pen.send(fmt::format("layer {:.2f}", layer));
  }
  if (touch.let_go) {
    // It comes to rest at the stop nearest to the pointer on release, which in a quick drag is past
    // the position of the last frame.
    float const stop = std::round(layer);
    if (stop != under.layer) pen.send(std::string(stops[static_cast<std::size_t>(stop)].command));
    pen.send("released");
  }
  int const nudge = pen.items().take_nudge("slider:layer");
  for (int i = 0; i < std::abs(nudge); ++i) pen.send(nudge > 0 ? "layer next" : "layer previous");
}

/// Everything in one row for a narrow window: "Skin", the track, "Deep", and the "show all" button.
void draw_low_layers(Pen& pen, UnderModel const& under) {
  bool const is_less = !way_back(under).empty();
  auto const chip = pen.button_size(short_way_back);
  float const gap = pen.unit(12.0F);
  float const tall = is_less ? chip.y : pen.unit(22.0F);
  float const skin = word_width(pen, stops.front().name);
  float const deep = word_width(pen, stops.back().name);
  float const right = pen.left + pen.width - (is_less ? chip.x + gap : 0.0F);
  float const begin = pen.left + skin + gap;
  float const way = std::max(right - deep - gap - begin, 1.0F);
  float const letters = Pen::measure(pen.small(), "Skin", FLT_MAX).y;
  float const track = pen.unit(20.0F);
  Rect const rect{begin - gap, pen.top + (tall - track) / 2.0F, way + 2.0F * gap, track};
  auto const touch = pen.area("slider:layer", rect);
  move_slider(pen, under, begin, way, touch);
  draw_track(pen, under, begin, way, touch);
  float const y = pen.top + (tall - letters) / 2.0F;
  pen.put(pen.small(), {pen.left, y}, FLT_MAX, stops.front().name);
  pen.put(pen.small(), {right - deep, y}, FLT_MAX, stops.back().name);
  pen.ring(touch, pen.unit(8.0F));
  if (is_less) {
    glm::vec2 const at(right + gap, pen.top);
    if (pen.button_at("show-all", short_way_back, at, ButtonKind::field).pressed)
      pen.send("show all");
  }
  pen.top += tall;
}

float layers_width(Pen const& pen) {
  return wanted_track(pen) + 2.0F * beside_track(pen);
}

void draw_layers(Pen& pen, UnderModel const& under, bool low) {
  if (low) return draw_low_layers(pen, under);
  float const beside = beside_track(pen);
  float const way = std::max(std::min(pen.width - 2.0F * beside, wanted_track(pen)), 1.0F);
  float const left = pen.left + (pen.width - way) / 2.0F - beside;
  float const begin = left + beside;
  float const track = pen.unit(20.0F);
  float const tall = track + Pen::measure(pen.small(), "Skin", FLT_MAX).y;
  Rect const rect{left, pen.top, way + 2.0F * beside, tall};
  auto const touch = pen.area("slider:layer", rect);
  move_slider(pen, under, begin, way, touch);
  draw_track(pen, under, begin, way, touch);
  draw_names(pen, under, begin, way, pen.top + track);
  pen.ring(touch, pen.unit(8.0F));
  pen.top += tall;
}

float way_back_width(Pen const& pen, UnderModel const& under, float room) {
  auto const words = way_back(under);
  if (words.empty()) return 0.0F;
  float const wide = pen.button_size(words).x;
  return wide <= room ? wide : pen.button_size(short_way_back).x;
}

void draw_way_back(Pen& pen, UnderModel const& under) {
  auto words = way_back(under);
  if (words.empty()) return;
  if (pen.button_size(words).x > pen.width + 1.0F) words = short_way_back;
  auto const touch = pen.button_at("show-all", words, {pen.left, pen.top}, ButtonKind::field);
  if (touch.pressed) pen.send("show all");
  pen.top = touch.rect.bottom();
}

/// The buttons for what is seen under the skin as a whole.
struct Tool {
  std::string_view name;
  std::string_view label;
  std::string_view command;
};
constexpr std::array tools{Tool{"muscles", "Muscles", "select muscles"},
                           Tool{"names", "Names", "names toggle"}};

float tools_width(Pen const& pen) {
  float wide = 0.0F;
  for (auto const& tool : tools) wide += pen.button_size(tool.label).x;
  return wide;
}

void draw_tools(Pen& pen, UnderModel const& under) {
  float x = pen.left;
  float low = pen.top;
  for (auto const& tool : tools) {
    bool const on = tool.name == "names" && under.names;
    auto const touch = pen.button_at(tool.name, tool.label, {x, pen.top},
                                     on ? ButtonKind::chosen : ButtonKind::plain);
    if (touch.pressed) pen.send(std::string(tool.command));
    x += touch.rect.width;
    low = std::max(low, touch.rect.bottom());
  }
  pen.top = low;
}

/// Where the card of the tools lies: beside the slider's, or above `top`, where there is no room.
/// Returns the pixel row above it.
float draw_tools_card(Cards& cards, Layout const& layout, Pen& pen, UnderModel const& under,
                      Rect const& layers, float top) {
  if (under.layer <= Under::skin) return top;
  float const wide = tools_width(pen) + 2.0F * pen.unit(6.0F);
  float const tall = cards.height_of("tools");
  float const between = layout.margin * 0.75F;
  float const beside = layers.x - between - wide;
  bool const fits = !layout.narrow && beside >= layout.free.x + layout.margin;
  // In a small window the body needs the room: the settings have both.
  if (!fits && layout.free.height < pen.unit(420.0F)) return top;
  Rect const at =
      fits ? Rect{beside, layers.bottom() - (layers.height + tall) / 2.0F, wide, tall}
           : Rect{layout.free.x + (layout.free.width - wide) / 2.0F, top - tall, wide, tall};
  cards.draw("tools", at, {.pad_x = 6.0F, .pad_y = 4.0F}, pen, [&] { draw_tools(pen, under); });
  return fits ? top : top - tall - between;
}

}  // namespace

float draw_layer_cards(Cards& cards, Layout const& layout, Pen& pen, UnderModel const& under,
                       float top) {
  float const pad = pen.unit(14.0F);
  float const wide =
      std::min(layers_width(pen) + 2.0F * pad, layout.free.width - 2.0F * layout.margin);
  float const tall = cards.height_of("layers");
  Rect const layers{layout.free.x + (layout.free.width - wide) / 2.0F, top - tall, wide, tall};
  cards.draw("layers", layers, {.pad_x = 14.0F, .pad_y = 6.0F}, pen,
             [&] { draw_layers(pen, under, layout.narrow); });
  top = draw_tools_card(cards, layout, pen, under, layers, top - tall - layout.margin * 0.75F);
  // The button is placed beside the slider or above it, so that the slider does not move when the
  // button appears.
  float const back_pad = 2.0F * pen.unit(6.0F);
  float const back_room = layout.free.width - 2.0F * layout.margin - back_pad;
  float const back = layout.narrow ? 0.0F : way_back_width(pen, under, back_room);
  if (back > 0.0F) {
    float const back_wide = back + back_pad;
    float const back_tall = cards.height_of("way-back");
    float const beside = layers.right() + layout.margin * 0.75F;
    bool const fits = beside + back_wide <= layout.free.right() - layout.margin;
    Rect const at =
        fits ? Rect{beside, layers.bottom() - (tall + back_tall) / 2.0F, back_wide, back_tall}
             : Rect{layout.free.x + (layout.free.width - back_wide) / 2.0F, top - back_tall,
                    back_wide, back_tall};
    cards.draw("way-back", at, {.pad_x = 6.0F, .pad_y = 4.0F}, pen,
               [&] { draw_way_back(pen, under); });
    if (!fits) top -= back_tall + layout.margin * 0.75F;
  }
  return top;
}

float menu_width(Pen const& pen, MenuModel const& menu) {
  float wide = Pen::measure(pen.name(), menu.name, FLT_MAX).x + pen.unit(26.0F);
  for (auto const* const label : {"Open its page", "Hide  (H)", "All again  (I)", "Isolate  (I)"}) {
    wide = std::max(wide, pen.button_size(label).x);
  }
  return wide;
}

void draw_menu(Pen& pen, MenuModel const& menu, UnderModel const& under) {
  pen.gap(2.0F);
  auto const name = Pen::measure(pen.label(), menu.name, FLT_MAX);
  pen.put(pen.label(), {pen.left + pen.unit(13.0F), pen.top}, FLT_MAX, menu.name);
  pen.top += name.y;
  pen.gap(4.0F);
  auto const item = [&](char const* what, char const* label, std::string command) {
    auto const touch = pen.button_at(what, label, {pen.left, pen.top}, ButtonKind::plain);
    pen.top = touch.rect.bottom();
    if (touch.pressed) pen.send(std::move(command));
  };
  item("menu:open", "Open its page", "select \"" + menu.id + "\"");
  item("menu:hide", "Hide  (H)", "hide \"" + menu.id + "\"");
  item("menu:fade", "Fade  (G)", "fade \"" + menu.id + "\"");
  item("menu:isolate", menu.isolated ? "All again  (I)" : "Isolate  (I)",
       "isolate \"" + menu.id + "\"");
  if (!way_back(under).empty()) item("menu:all", "Show all", "show all");
}

}  // namespace knotmap
