#include "ui/ui.h"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <utility>

#include <imgui.h>

#include "commands/bindings.h"
#include "commands/command_line.h"
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
#include "ui/pages/resume_card.h"
#include "ui/pages/scene_words.h"
#include "ui/pages/search_box.h"
#include "ui/pages/settings_panel.h"
#include "ui/pages/start_panel.h"
#include "ui/pages/toast.h"

namespace knotmap {
namespace {

constexpr int most_focus_frames = 6;  ///< then events go on, even if the field is not active

/// Destroys the ImGui context with its owner, also when the fonts cannot be loaded.
struct Context {
  Context() : imgui(ImGui::CreateContext()) { ImGui::SetCurrentContext(imgui); }
  ~Context() { ImGui::DestroyContext(imgui); }
  Context(Context const&) = delete;
  Context& operator=(Context const&) = delete;
  ImGuiContext* imgui;
};

}  // namespace

struct Ui::Impl {
  Context context;
  std::filesystem::path fonts_folder;
  Fonts fonts;
  float font_scale = 0.0F;
  InputQueue input{ImGui::GetIO()};
  Items items;
  Cards cards;
  SearchBox search;
  PageMemory memory;
  std::string page;            ///< the page that the panel showed last; another starts at its top
  std::string pointed_before;  ///< the candidate of the last `preview` command
  bool page_is_new = false;
  bool holding = false;  ///< a mouse button went down on an item and is still down
  BarPart bar = BarPart::all;
  std::string last_candidate;  ///< the item to focus again when its page is closed
  std::string clipboard;
  int frames_left = 2;       ///< frames to draw before the panels are up to date
  int focus_frames = 0;      ///< frames to wait for the search field to become active
  bool menu_by_key = false;  ///< the menu was asked for by a key: its first line gets the focus
  float scroll_by = 0.0F;    ///< of the panel's height, from PageUp and PageDown

  void on_key(InputEvent const& key, UiModel const& model, std::vector<std::string>& commands);
  /// Takes a key that moves the focus or presses what has it; false: it is for the body.
  bool take_walk(std::string const& name);
  /// From the body to the panel, or back; whether it is the body's turn now.
  bool focus_next();
  void draw(UiModel const& model, Layout const& layout, Pen& pen);
  void draw_journey(UiModel const& model, Layout const& layout, Pen& pen);
  [[nodiscard]] glm::vec2 fit_bar(UiModel const& model, Layout const& layout, Pen& pen);
  void draw_bars(UiModel const& model, Layout const& layout, glm::vec2 bar_size, Pen& pen);
  void draw_over(UiModel const& model, Layout const& layout, Pen& pen);
  /// Keeps the keyboard focus on something sensible when its item is no longer drawn.
  void keep_focus();
  /// Sends `preview` when another candidate is pointed at.
  void preview(UiModel const& model, std::vector<std::string>& commands);
};

Ui::Ui(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Ui::~Ui() = default;

Result<std::unique_ptr<Ui>> Ui::create(std::filesystem::path const& fonts) {
  auto impl = std::make_unique<Impl>();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigMemoryCompactTimer = -1.0F;
  impl->fonts_folder = fonts;
  auto loaded = load_fonts(fonts, 1.0F);
  if (!loaded) return fail(loaded.error());
  impl->fonts = *loaded;
  impl->font_scale = 1.0F;
  auto ui = std::unique_ptr<Ui>(new Ui(std::move(impl)));
  io.ClipboardUserData = ui.get();
  io.SetClipboardTextFn = [](void* self, char const* text) {
    auto& owner = *static_cast<Ui*>(self);
    owner.impl_->clipboard = text;
    if (owner.copy) owner.copy(text);
  };
  io.GetClipboardTextFn = [](void* self) {
    auto& owner = *static_cast<Ui*>(self);
    if (owner.paste) owner.impl_->clipboard = owner.paste();
    auto& text = owner.impl_->clipboard;
    // More than any field takes, so that the field's own limit tells what was cut; a book in the
    // clipboard is not laid out for that.
    constexpr std::size_t most_bytes = 20'000;
    if (text.size() > most_bytes) {
      auto end = most_bytes;
      while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
      text.resize(end);
    }
    // The field has one line: a line break parts words, it does not join them.
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return owner.impl_->clipboard.c_str();
  };
  return ui;
}

void Ui::feed(InputEvent const& event) {
  if (event.kind != InputEvent::Kind::pointer) impl_->frames_left = 2;
  // A press on the body takes the keyboard there.
  if (event.kind == InputEvent::Kind::press && !covers(event.x, event.y)) impl_->items.hide_focus();
  impl_->input.push(event);
}

bool Ui::covers(float x, float y) const {
  // A drag that began on a panel belongs to it, also where the pointer has left it.
  return impl_->cards.cover(x, y) || impl_->holding;
}

bool Ui::menu_covers(float x, float y) const {
  auto const& all = impl_->cards.rects();
  auto const found = all.find("menu");
  return found != all.end() && found->second.contains(x, y);
}

bool Ui::is_typing() const {
  return impl_->search.is_typing();
}

void Ui::focus_search() {
  impl_->search.request_focus();
  impl_->items.hide_focus();
  impl_->frames_left = 2;
}

void Ui::focus_next() {
  impl_->focus_next();
  impl_->frames_left = 2;
}

bool Ui::is_focus_shown() const {
  return impl_->items.is_focus_shown();
}

std::string Ui::focused() const {
  return impl_->items.is_focus_shown() ? impl_->items.focused() : std::string{};
}

Rect Ui::ring() const {
  return impl_->items.ring();
}

std::map<std::string, Rect> const& Ui::items() const {
  return impl_->items.seen();
}

std::map<std::string, Rect> const& Ui::cards() const {
  return impl_->cards.rects();
}

void Ui::Impl::on_key(InputEvent const& key, UiModel const& model,
                      std::vector<std::string>& commands) {
  if (search.take_key(key, model, commands)) return;
  if (key.name == "Tab" || key.name == "Shift+Tab") {
    search.leave();
    items.step(key.name == "Tab" ? 1 : -1);
    return;
  }
  if (take_walk(key.name)) return;
  auto command = command_of(key.name, model.questions);
  if (command.empty()) command = command_of(key.by_place, model.questions);
  if (command == "focus search") {
    // Not sent as a command: text typed right after the key must already go to the field.
    search.request_focus();
    items.hide_focus();
    focus_frames = most_focus_frames;
  } else if (command == "focus next") {
    // Not sent either: the next key is already meant for where the keyboard is then.
    if (focus_next()) commands.emplace_back("cursor on");
  } else if (command == "gate none" && items.is_out_of_sight("gate:none")) {
    // Signs that were not on screen cannot be denied: the key first brings them there.
    items.bring("gate:none");
    frames_left = 2;
  } else if (!command.empty()) {
    // Held Enter and Space press once; a held arrow goes on.
    bool const presses = command == "cursor press" || command == "cursor menu";
    if (presses && key.repeated) return;
    menu_by_key = menu_by_key || command == "cursor menu";
    commands.emplace_back(command);
  }
}

bool Ui::Impl::take_walk(std::string const& name) {
  if (name == "PageDown" || name == "PageUp") {
    scroll_by += name == "PageDown" ? 0.8F : -0.8F;
    return true;
  }
  if (!items.is_focus_shown()) return false;
  if ((name == "Enter" || name == "Space") && items.press_focused()) {
    if (items.focused().starts_with("candidate:")) last_candidate = items.focused();
    return true;
  }
  if (name == "Left" || name == "Right") {
    int const by = name == "Right" ? 1 : -1;
    return items.nudge(by) || items.walk(by, 0);
  }
  if (name == "Down" || name == "Up") {
    int const by = name == "Down" ? 1 : -1;
    for (auto const* const kind : {"candidate:", "together:", "result:"}) {
      if (items.step_within(kind, by)) return true;
    }
    return items.walk(0, by);
  }
  if (name == "Home" || name == "End") return items.walk_to_end(name == "End");
  return false;
}

bool Ui::Impl::focus_next() {
  if (items.is_focus_shown() || search.is_typing()) {
    search.leave();
    items.hide_focus();
    return true;
  }
  std::string to;
  for (auto const* const card : {"keys-list", "menu", "panel"}) {
    if (!to.empty()) break;
    to = items.card_of(items.focused()) == card ? items.focused() : items.first_of(card);
  }
  if (!to.empty()) items.focus(to);
  return to.empty();
}

UiAnswer Ui::frame(UiModel const& model, int width, int height, float scale, double seconds) {
  Impl& self = *impl_;
  ImGui::SetCurrentContext(self.context.imgui);
  ImGuiIO& io = ImGui::GetIO();
  auto const text_scale = model.preferences.text_scale * (model.presenting ? presented_text : 1.0F);
  auto const layout = layout_of(width, height, scale, text_scale);
  if (self.font_scale != layout.text) {
    // If the files cannot be read any more, the fonts that are loaded stay.
    if (auto fonts = load_fonts(self.fonts_folder, layout.text)) self.fonts = *fonts;
    self.font_scale = layout.text;
  }
  auto const& palette = palette_of(model.preferences.theme);
  apply_style(palette, layout.unit);
  io.FontDefault = self.fonts.regular;
  io.DisplaySize = {static_cast<float>(std::max(width, 1)),
                    static_cast<float>(std::max(height, 1))};
  io.DeltaTime = static_cast<float>(std::clamp(seconds, 1e-4, 1.0));

  UiAnswer answer;
  if (self.search.is_typing()) self.focus_frames = 0;
  std::vector<InputEvent> keys;
  if (self.focus_frames > 0) {
    --self.focus_frames;  // events stay queued until the field is active
    self.frames_left = 2;
  } else {
    keys = self.input.feed(io, self.search.is_typing());
  }
  for (auto const& key : keys) self.on_key(key, model, answer.commands);
  // An item that got the focus is scrolled into view one frame later.
  if (!keys.empty()) self.frames_left = 2;

  // Layout passes until no card changes its height, so that no frame shows an intermediate state.
  constexpr int most_passes = 4;
  for (int pass = 0; pass < most_passes; ++pass) {
    self.items.begin();
    self.cards.begin(layout, palette);
    self.memory.pointed.clear();
    ImGui::NewFrame();
    Pen pen(palette, self.fonts, self.items, layout, answer.commands);
    self.draw(model, layout, pen);
    ImGui::Render();
    io.DeltaTime = 1e-4F;
    if (!self.cards.changed() || !answer.commands.empty()) break;
  }
  self.holding = ImGui::IsAnyItemActive() && !self.search.is_typing();
  if (!model.presenting) {
    self.keep_focus();
    self.preview(model, answer.commands);
  }

  answer.overlay = ImGui::GetDrawData();
  auto const height_of = [&](char const* card) {
    auto const found = self.cards.rects().find(card);
    return found == self.cards.rects().end() ? 0.0F : found->second.height;
  };
  // The body is placed above the cards at the bottom.
  float const brush = height_of("brush");
  float const tools = layout.narrow ? height_of("tools") : 0.0F;  // else beside the slider
  float const covered = height_of("bar") + height_of("layers") + layout.margin * 0.5F +
                        (brush > 0.0F ? brush + layout.margin * 0.75F : 0.0F) +
                        (tools > 0.0F ? tools + layout.margin * 0.75F : 0.0F);
  answer.insets = insets_of(layout, width, height, covered);
  if (auto const field = self.cards.rects().find("search"); field != self.cards.rects().end()) {
    auto const& rect = field->second;
    answer.covered = LabelBox{{rect.x, rect.y}, {rect.width, rect.height}};
  }
  if (model.presenting) answer.insets = {.bottom = height_of("caption")};
  self.frames_left = std::max(0, self.frames_left - 1);
  answer.wants_frame = self.frames_left > 0 || !answer.commands.empty() || !self.input.empty();
  constexpr double caret_s = 0.4;
  if (self.search.is_typing()) answer.next_s = caret_s;
  return answer;
}

void Ui::Impl::keep_focus() {
  bool const fresh = std::exchange(page_is_new, false);
  auto const menu = items.first_of("menu");
  if (menu_by_key && !menu.empty()) {
    menu_by_key = false;
    items.focus(menu);
    frames_left = 2;
    return;
  }
  if (!items.is_focus_shown()) return;
  auto const& order = items.order();
  auto const is_there = [&](std::string const& name) {
    return std::find(order.begin(), order.end(), name) != order.end();
  };
  auto const& lost = items.focused();
  bool const gate_answered = lost.starts_with("gate:") || lost.starts_with("sign:");
  auto const candidate = std::find_if(order.begin(), order.end(), [](std::string const& name) {
    return name.starts_with("candidate:");
  });
  if (gate_answered && !fresh && !is_there(lost) && candidate != order.end()) {
    items.focus(std::string(*candidate));  // the list is open now
  } else if (fresh && is_there(last_candidate)) {
    items.focus(last_candidate);  // back in the list, at the row that was open
  } else if (is_there(items.focused())) {
    return;
  } else if (cards.rects().contains("keys-list")) {
    items.focus(items.first_of("keys-list"));
  } else if (is_there("page:back") && !items.focused().starts_with("menu:")) {
    items.focus("page:back");
  } else {
    items.hide_focus();
    return;
  }
  frames_left = 2;
}

void Ui::Impl::preview(UiModel const& model, std::vector<std::string>& commands) {
  auto const& wanted = memory.pointed.empty() ? model.hovered_mark : memory.pointed;
  if (wanted == pointed_before) return;
  pointed_before = wanted;
  commands.push_back(wanted.empty() ? "preview none" : "preview " + quoted_word(wanted));
}

void Ui::Impl::draw(UiModel const& model, Layout const& layout, Pen& pen) {
  if (model.presenting) {
    draw_presented(cards, layout, pen, model, memory);
    return;
  }
  draw_lines(model, palette_of(model.preferences.theme), layout);
  draw_labels(pen, model, layout, cards.before(), memory);
  if (model.brush_ring)
    draw_brush_ring(*model.brush_ring, palette_of(model.preferences.theme), layout);
  auto const bar_size = fit_bar(model, layout, pen);
  draw_journey(model, layout, pen);
  draw_bars(model, layout, bar_size, pen);
  cards.draw(
      "search", {layout.search.x, layout.search.y, layout.search.width, 0.0F},
      {.pad_x = 14.0F, .pad_y = 8.0F, .most_height = layout.free.bottom() - 2.0F * layout.margin},
      pen, [&] { search.draw(pen, model); });
  draw_over(model, layout, pen);
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
    if (model.settings_shown)
      return draw_settings(pen, model, bar != BarPart::all, bar == BarPart::few);
    draw_page(pen, model, memory);
  });
}

constexpr float bar_pad = 6.0F;

/// Chooses the buttons of the bar by the width; returns the size that they take, in pixels.
glm::vec2 Ui::Impl::fit_bar(UiModel const& model, Layout const& layout, Pen& pen) {
  float const most = layout.free.width - 2.0F * layout.margin - 2.0F * pen.unit(bar_pad);
  auto const measured = [&](BarPart part) {
    pen.left = 0.0F;
    pen.top = 0.0F;
    pen.width = most;
    float const wide = flow_bar(pen, model, part, false);
    return glm::vec2(wide, pen.top);
  };
  bar = BarPart::all;
  auto const size = measured(bar);
  if (size.y <= pen.button_size("X").y * 1.5F) return size;
  bar = BarPart::least;
  auto const less = measured(bar);
  bool const one_row = less.y <= pen.button_size("X").y * 1.5F;
  if (one_row || !(layout.narrow || layout.cramped)) return less;
  bar = BarPart::few;
  return measured(bar);
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
  float const above_search = layout.search.bottom();
  float const left_over = layout.free.bottom() - above_search - tall_bar -
                          cards.height_of("layers") - cards.height_of("brush") -
                          3.0F * layout.margin;
  constexpr float enough = 0.35F;
  bool const brush_alone =
      model.brush.on && (layout.cramped || left_over < enough * layout.free.height);
  float top = place.bottom();
  if (!brush_alone) {
    cards.draw("bar", place, look, pen, [&] { flow_bar(pen, model, bar, true); });
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
  bool const tells = model.fault || !model.said.empty();
  if (tells) {
    float const wide = std::min(pen.unit(460.0F), layout.free.width - 2.0F * layout.margin);
    float const room = std::max(top - above_search - layout.margin, pen.unit(48.0F));
    float const tall = std::min(cards.height_of("toast"), room);
    cards.draw("toast", {layout.free.x + (layout.free.width - wide) / 2.0F, top - tall, wide, tall},
               {.pad_x = 16.0F, .pad_y = 10.0F, .most_height = room}, pen,
               [&] { draw_toast(pen, model); });
    top -= tall + layout.margin * 0.75F;
  }
  if (model.resumed) {
    float const wide = std::min(pen.unit(300.0F) * (0.5F + 0.5F * model.preferences.text_scale),
                                layout.free.width - 2.0F * layout.margin);
    float const tall = cards.height_of("resumed");
    cards.draw("resumed",
               {layout.free.x + (layout.free.width - wide) / 2.0F, top - tall, wide, tall},
               {.pad_x = 16.0F, .pad_y = 10.0F, .most_height = layout.free.height * 0.6F}, pen,
               [&] { draw_resumed(pen); });
    top -= tall + layout.margin * 0.75F;
  }
  draw_hover(pen, model, layout, top, memory);
  if (!items.is_focus_shown() && !search.is_typing()) draw_cursor_words(pen, model, layout, top);
}

void Ui::Impl::draw_over(UiModel const& model, Layout const& layout, Pen& pen) {
  if (!model.preferences.welcomed && std::holds_alternative<StartModel>(model.page) &&
      !model.keys_shown && model.query.empty()) {
    float const wide = std::min(pen.unit(270.0F) * (0.5F + 0.5F * model.preferences.text_scale),
                                layout.free.width - 2.0F * layout.margin);
    float const tall = cards.height_of("welcome");
    // In a narrow window over the page, which says the same in more words: the body is small.
    float const y =
        layout.narrow ? layout.panel.y + layout.margin * 0.5F : layout.free.height * 0.47F;
    cards.draw("welcome", {layout.margin, y, wide, tall},
               {.pad_x = 18.0F,
                .pad_y = 16.0F,
                .most_height = (layout.narrow ? layout.panel : layout.free).height - layout.margin},
               pen, [&] { draw_welcome(pen); });
  }
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
