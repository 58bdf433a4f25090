#include "ui/kit/text_field.h"

#include <imgui.h>
#include <imgui_internal.h>

#include "base/words.h"
#include "ui/kit/drawable.h"

namespace knotmap {

int take_edit(ImGuiInputTextCallbackData* data) {
  auto& words = *static_cast<std::string*>(data->UserData);
  if (data->EventFlag == ImGuiInputTextFlags_CallbackCharFilter) {
    return is_drawable(*ImGui::GetFont(), data->EventChar) ? 0 : 1;
  }
  if (data->EventFlag != ImGuiInputTextFlags_CallbackResize) return 0;
  words.resize(static_cast<std::size_t>(data->BufTextLen));
  data->Buf = words.data();
  return 0;
}

void TextField::leave() {
  if (typing_) ImGui::ClearActiveID();
  typing_ = false;
}

bool TextField::take_key(InputEvent const& key) {
  if (!typing_ || (key.name != "Enter" && key.name != "Esc")) return false;
  leave();
  return true;
}

bool TextField::draw(Pen& pen, std::string_view name, std::string_view hint,
                     std::string const& text, std::size_t most) {
  if (text != sent_) {
    sent_ = text;
    words_ = drawable(*pen.fonts().regular, text);
    if (typing_) ImGui::ClearActiveID();
  }
  ImFont* const font = pen.fonts().regular;
  float const pad_x = pen.unit(10.0F);
  float const pad_y = pen.unit(9.0F);
  Rect const rect{pen.left, pen.top, pen.width, font->FontSize + 2.0F * pad_y};
  pen.fill(rect, pen.palette().field, 8.0F);
  ImGui::PushFont(font);
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {pad_x, pad_y});
  ImGui::SetCursorScreenPos({rect.x, rect.y});
  ImGui::SetNextItemWidth(rect.width);
  bool const came = pen.items().take_arrival(name);
  if (came || pen.items().take_press(name)) ImGui::SetKeyboardFocusHere();
  auto const id = "##" + std::string(name);
  std::string const shown_hint(hint);
  bool const changed = ImGui::InputTextWithHint(
      id.c_str(), shown_hint.c_str(), words_.data(), words_.capacity() + 1,
      ImGuiInputTextFlags_CallbackResize | ImGuiInputTextFlags_CallbackCharFilter, take_edit,
      &words_);
  // ImGui scrolls a field that becomes active just into sight, without room for its ring.
  bool const begins = ImGui::IsItemActive() && !was_typing_;
  typing_ = ImGui::IsItemActive();
  ImGui::PopStyleVar();
  ImGui::PopFont();
  if (came || begins) pen.bring_into_sight(rect);
  ImRect shown(rect.x, rect.y, rect.right(), rect.bottom());
  shown.ClipWithFull(ImGui::GetCurrentWindow()->ClipRect);
  pen.items().add(name, rect, {shown.Min.x, shown.Min.y, shown.GetWidth(), shown.GetHeight()},
                  true);
  Touch touch;
  touch.focused = typing_ || pen.items().has_focus(name);
  touch.rect = rect;
  pen.ring(touch, pen.unit(8.0F));
  pen.top = rect.bottom();
  if (!changed) return false;
  words_.resize(beginning_of(words_, most).size());
  sent_ = words_;
  return true;
}

}  // namespace knotmap
