// Where the cards of a frame stand, and what is in each.
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <string>
#include <utility>
#include <variant>

#include "ui/kit/cards.h"
#include "ui/kit/fonts.h"
#include "ui/kit/input.h"
#include "ui/kit/items.h"
#include "ui/kit/pen.h"
#include "ui/kit/theme.h"
#include "ui/pages/bottom_bar.h"
#include "ui/pages/brush_panel.h"
#include "ui/pages/cursor_words.h"
#include "ui/pages/key_list.h"
#include "ui/pages/layers_panel.h"
#include "ui/pages/page_memory.h"
#include "ui/pages/page_table.h"
#include "ui/pages/presented.h"
#include "ui/pages/press_page.h"
#include "ui/pages/resume_card.h"
#include "ui/pages/scene_words.h"
#include "ui/pages/search_box.h"
#include "ui/pages/settings_panel.h"
#include "ui/pages/small_card.h"
#include "ui/pages/start_panel.h"
#include "ui/pages/toast.h"
#include "ui/ui_impl.h"

namespace knotmap {

void Ui::Impl::draw(UiModel const& model, Layout const& layout, Pen& pen) {
  if (model.presenting) {
    draw_presented(cards, layout, pen, model, memory);
    return;
  }
  if (model.press) {
    draw_press(cards, layout, pen, *model.press, memory);
    // What could be undone is no matter now.
    if (has_toast(model) && (model.fault || !model.said.empty())) {
      float const wide = std::min(pen.unit(420.0F), layout.free.width - 2.0F * layout.margin);
      cards.draw("toast", {layout.margin, layout.margin, wide, cards.height_of("toast")},
                 {.pad_x = 16.0F, .pad_y = 10.0F, .most_height = layout.free.height * 0.4F}, pen,
                 [&] { draw_toast(pen, model); });
    }
    return;
  }
  draw_lines(model, palette_of(model.preferences.theme), layout);
  draw_labels(pen, model, layout, cards.before(), memory);
  if (model.brush_ring)
    draw_brush_ring(*model.brush_ring, palette_of(model.preferences.theme), layout);
  auto const bar_size = fit_bar(model, layout, pen);
  draw_column(model, layout, pen);
  draw_bars(model, layout, bar_size, pen);
  draw_small_card(cards, layout, pen, model);
  cards.draw(
      "search", {layout.search.x, layout.search.y, layout.search.width, 0.0F},
      {.pad_x = 14.0F, .pad_y = 8.0F, .most_height = layout.free.bottom() - 2.0F * layout.margin},
      pen, [&] { search.draw(pen, model); });
  draw_over(model, layout, pen);
}

namespace {

/// A card at the foot of the panel's column.
struct FootCard {
  char const* name;
  bool shown;
  std::function<void(Pen&)> inside;
};

}  // namespace

void Ui::Impl::draw_column(UiModel const& model, Layout const& layout, Pen& pen) {
  bool const helps = !model.preferences.welcomed && !model.settings_shown && !model.keys_shown &&
                     model.query.empty() && std::holds_alternative<StartModel>(model.page);
  std::array const foot{
      FootCard{"welcome", helps, [](Pen& inner) { draw_welcome(inner); }},
      FootCard{"resumed", model.resumed && model.waiting_press.empty(),
               [](Pen& inner) { draw_resumed(inner); }},
      FootCard{"press-waits", !model.waiting_press.empty(),
               [&](Pen& inner) { draw_waiting_press(inner, model.waiting_press); }},
      FootCard{"toast", has_toast(model), [&](Pen& inner) { draw_toast(inner, model); }},
      FootCard{"laying-out", model.laying_out && layout.cramped,
               [&](Pen& inner) { draw_laying_out(inner, *model.laying_out); }}};
  constexpr float most_share = 0.55F;                  // of the column: then the cards scroll
  float const gap = std::round(layout.margin * 0.5F);  // cards stand on whole pixels
  auto const count =
      std::count_if(foot.begin(), foot.end(), [](FootCard const& card) { return card.shown; });
  float const most =
      std::floor(layout.panel.height * most_share / static_cast<float>(std::max<long>(count, 1)));

  auto above = layout;
  above.panel.height = std::floor(above.panel.height);
  for (auto const& card : foot) {
    if (card.shown) above.panel.height -= std::min(cards.height_of(card.name), most) + gap;
  }
  draw_journey(model, above, pen);
  auto const& panel = cards.rects().at("panel");
  float top = panel.bottom() + gap;
  for (auto const& card : foot) {
    if (!card.shown) continue;
    float const tall = std::min(cards.height_of(card.name), most);
    cards.draw(card.name, {panel.x, top, panel.width, tall},
               {.pad_x = layout.narrow ? 16.0F : 22.0F, .pad_y = 10.0F, .most_height = most}, pen,
               [&] { card.inside(pen); });
    top += tall + gap;
  }
}

void Ui::Impl::draw_journey(UiModel const& model, Layout const& layout, Pen& pen) {
  auto const shown = model.settings_shown
                         ? std::string("settings")
                         : std::string(name_of(model.page)) + ":" + title_of(model.page);
  CardLook look{.pad_x = 22.0F, .pad_y = 18.0F, .most_height = layout.panel.height};
  look.fixed = layout.narrow;
  look.to_top = shown != page;
  if (!model.keys_shown) look.scroll_by = std::exchange(scroll_by, 0.0F);
  if (shown != page) {
    memory.open.clear();
    page_is_new = true;
  }
  page = shown;
  cards.draw("panel", layout.panel, look, pen, [&] {
    if (model.settings_shown) return draw_settings(pen, model, bar, memory);
    draw_page(pen, model, memory);
  });
}

constexpr float bar_pad = 6.0F;

/// Chooses the buttons of the bar by the width; returns the size that they take, in pixels.
glm::vec2 Ui::Impl::fit_bar(UiModel const& model, Layout const& layout, Pen& pen) {
  float const most = layout.free.width - 2.0F * layout.margin - 2.0F * pen.unit(bar_pad);
  glm::vec2 size(0.0F);
  for (auto const& form : bar_forms) {
    bar = form;
    pen.left = 0.0F;
    pen.top = 0.0F;
    pen.width = most;
    size.x = flow_bar(pen, model, form, false).width;
    size.y = pen.top;
    if (size.y <= pen.button_size("X").y * 1.5F) break;  // one row
  }
  return size;
}

void Ui::Impl::draw_bars(UiModel const& model, Layout const& layout, glm::vec2 bar_size, Pen& pen) {
  float const wide_bar = bar_size.x + 2.0F * pen.unit(bar_pad);
  float const tall_bar = bar_size.y + 2.0F * pen.unit(bar_pad);
  CardLook look{.pad_x = bar_pad, .pad_y = bar_pad};
  look.fixed = true;
  Rect const place{layout.free.x + (layout.free.width - wide_bar) / 2.0F,
                   layout.free.bottom() - layout.margin - tall_bar, wide_bar, tall_bar};
  // Where there is little room, the brush takes the place of the bar, and the layers lie over the
  // body only while it is looked under.
  float const left_over = layout.free.bottom() - layout.search.bottom() - tall_bar -
                          cards.height_of("layers") - cards.height_of("brush") -
                          3.0F * layout.margin;
  constexpr float enough = 0.35F;
  bool const brush_alone =
      model.brush.on && (layout.cramped || left_over < enough * layout.free.height);
  float top = place.bottom();
  memory.bar_hint.clear();
  if (!brush_alone) {
    cards.draw("bar", place, look, pen, [&] {
      auto const hint = flow_bar(pen, model, bar, true).hint;
      // A small window has no room for more words.
      if (!layout.narrow) memory.bar_hint = hint;
    });
    top = place.y - layout.margin * 0.5F;
    if (!layout.cramped || model.under.layer > Under::skin) {
      top = draw_layer_cards(cards, layout, pen, model.under, top);
    }
  }
  if (model.brush.on) {
    float const wide = std::min(pen.unit(640.0F), layout.free.width - 2.0F * layout.margin);
    bool const roomy = layout.free.height > 520.0F * layout.text;
    // In a small window the card scrolls between the bar and the search field.
    float const room = std::max(top - layout.search.bottom() - layout.margin, pen.unit(48.0F));
    float const tall = std::min(cards.height_of("brush"), room);
    float const y = std::max(layout.margin, top - tall);
    cards.draw("brush", {layout.free.x + (layout.free.width - wide) / 2.0F, y, wide, tall},
               {.pad_x = 12.0F, .pad_y = 6.0F, .most_height = room}, pen,
               [&] { draw_brush(pen, model.brush, roomy); });
    top -= tall + layout.margin * 0.75F;
  }
  if (model.laying_out && !layout.cramped) {
    float const wide = std::min(pen.unit(100.0F) + pen.text_unit(160.0F),
                                layout.free.width - 2.0F * layout.margin);
    float const tall = cards.height_of("laying-out");
    float const high = layout.search.bottom();
    cards.draw("laying-out",
               {layout.free.x + (layout.free.width - wide) / 2.0F,
                high + (top - high - tall) / 2.0F, wide, tall},
               {.pad_x = 18.0F, .pad_y = 12.0F}, pen,
               [&] { draw_laying_out(pen, *model.laying_out); });
  }
  draw_hover(pen, model, layout, top, memory);
  if (!items.is_focus_shown() && !is_typing()) draw_cursor_words(pen, model, layout, top);
}

void Ui::Impl::draw_over(UiModel const& model, Layout const& layout, Pen& pen) {
  if (model.menu && !model.keys_shown) {
    auto const& menu = *model.menu;
    auto const size = ImGui::GetIO().DisplaySize;
    float const wide = menu_width(pen, menu) + 2.0F * pen.unit(8.0F);
    float const tall = cards.height_of("menu");
    float const x = std::max(0.0F, std::min(menu.at.x, size.x - wide - layout.margin));
    float const y = std::max(0.0F, std::min(menu.at.y, size.y - tall - layout.margin));
    cards.draw("menu", {x, y, wide, tall}, {.pad_x = 8.0F, .pad_y = 8.0F}, pen,
               [&] { draw_menu(pen, menu, model.under); });
  }
  if (!model.keys_shown) return;
  auto const screen = ImGui::GetIO().DisplaySize;
  if (cards.veil()) pen.send("keys off");
  pen.items().cover();
  float const wide = std::min(pen.unit(1140.0F) * (0.5F + 0.5F * model.preferences.text_scale),
                              screen.x - 2.0F * layout.margin);
  float const tall = cards.height_of("keys-list");
  cards.draw(
      "keys-list",
      {(screen.x - wide) / 2.0F, std::max(layout.margin, (screen.y - tall) / 2.0F), wide, tall},
      {.pad_x = 26.0F,
       .pad_y = 22.0F,
       .most_height = screen.y - 2.0F * layout.margin,
       .scroll_by = std::exchange(scroll_by, 0.0F)},
      pen, [&] { draw_keys(pen); });
}

}  // namespace knotmap
