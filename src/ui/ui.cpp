#include "ui/ui.h"

#include <algorithm>
#include <utility>

#include <imgui.h>

#include "base/words.h"
#include "ui/kit/fonts.h"
#include "ui/kit/layout.h"
#include "ui/kit/small_picture.h"
#include "ui/kit/theme.h"
#include "ui/pages/presented.h"
#include "ui/pages/press_page.h"
#include "ui/ui_impl.h"

namespace knotmap {
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
    text.resize(beginning_of(text, most_bytes).size());
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
  return impl_->is_typing();
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
  bool const typed = self.is_typing();
  if (self.search.is_typing()) self.focus_frames = 0;
  std::vector<InputEvent> keys;
  if (self.focus_frames > 0) {
    --self.focus_frames;  // events stay queued until the field is active
    self.frames_left = 2;
  } else {
    keys = self.input.feed(io, self.is_typing());
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
    for (auto& [name, field] : self.memory.fields) field.begin();
    ImGui::NewFrame();
    Pen pen(palette, self.fonts, self.items, layout, answer.commands);
    self.draw(model, layout, pen);
    ImGui::Render();
    io.DeltaTime = 1e-4F;
    if (!self.cards.changed() || !answer.commands.empty()) break;
  }
  // So is a field that becomes active.
  if (self.is_typing() && !typed) self.frames_left = 2;
  self.holding = ImGui::IsAnyItemActive() && !self.is_typing();
  if (!model.presenting && !model.press) {
    self.keep_focus();
    self.preview(model, answer.commands);
  }

  answer.overlay = ImGui::GetDrawData();
  answer.small = self.items.whole(std::string(small_view_item));
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
  if (model.press) {
    answer.insets = press_insets(layout, width, height);
    answer.covered.reset();
  }
  self.frames_left = std::max(0, self.frames_left - 1);
  answer.wants_frame = self.frames_left > 0 || !answer.commands.empty() || !self.input.empty();
  constexpr double caret_s = 0.4;
  if (self.is_typing()) answer.next_s = caret_s;
  return answer;
}

}  // namespace knotmap
