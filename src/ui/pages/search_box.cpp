#include "ui/pages/search_box.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include <imgui.h>
#include <imgui_internal.h>

#include "commands/command_line.h"
#include "ui/kit/drawable.h"
#include "ui/kit/text_field.h"

namespace knotmap {
namespace {

/// The hints of the empty field, longest first; the first that fits is shown.
constexpr std::array hints{"Where does it hurt, or a muscle", "Where does it hurt?", "Search"};

}  // namespace

void SearchBox::leave() {
  if (typing_) ImGui::ClearActiveID();
  typing_ = false;
  focus_asked_ = false;
}

void SearchBox::choose(ResultModel const& result, std::vector<std::string>& commands) {
  commands.push_back(result.command);
  commands.emplace_back("search");
  leave();
}

bool SearchBox::take_key(InputEvent const& key, UiModel const& model,
                         std::vector<std::string>& commands) {
  if (!typing_) return false;
  auto const count = model.results.size();
  if (key.name == "Down" || key.name == "Up") {
    if (count > 0) at_ = (at_ + (key.name == "Down" ? 1 : count - 1)) % count;
    return true;
  }
  if (key.name == "Enter") {
    if (at_ < count) choose(model.results[at_], commands);
    return true;
  }
  if (key.name == "Esc") {
    if (!model.query.empty()) commands.emplace_back("search");
    leave();
    return true;
  }
  return false;
}

void SearchBox::draw(Pen& pen, UiModel const& model) {
  draw_field(pen, model);
  if (!model.query.empty()) draw_results(pen, model);
}

void SearchBox::draw_field(Pen& pen, UiModel const& model) {
  // Take over a text that a command set. While the person types, the field is one frame ahead of
  // the state, so it is compared with what was sent.
  if (model.query != sent_) {
    sent_ = model.query;
    // The state keeps what was said as it is; the field shows of it what it can.
    auto const shown = drawable(*pen.fonts().regular, sent_);
    if (words_ != shown) {
      // A text that came back cut is still being written: the next key belongs to it.
      bool const is_cut = typing_ && !shown.empty() && words_.starts_with(shown);
      words_ = shown;
      if (typing_) ImGui::ClearActiveID();
      focus_asked_ = focus_asked_ || is_cut;
    }
    at_ = 0;
  }
  ImFont* const font = pen.fonts().regular;
  float const height = font->FontSize;
  float const icon = height * 0.8F;
  glm::vec2 const lens(pen.left + icon * 0.42F, pen.top + height * 0.46F);
  auto* const list = ImGui::GetWindowDrawList();
  float const radius = icon * 0.34F;
  list->AddCircle({lens.x, lens.y}, radius, pen.palette().soft, 0, pen.unit(1.8F));
  list->AddLine({lens.x + radius * 0.75F, lens.y + radius * 0.75F},
                {lens.x + radius * 1.75F, lens.y + radius * 1.75F}, pen.palette().soft,
                pen.unit(2.2F));
  float const indent = icon + pen.unit(6.0F);
  float const wide = pen.width - indent;

  ImGui::PushFont(font);
  auto const* const hint = std::find_if(hints.begin(), hints.end() - 1, [&](char const* each) {
    return ImGui::CalcTextSize(each).x <= wide;
  });
  ImGui::SetCursorScreenPos({pen.left + indent, pen.top});
  ImGui::SetNextItemWidth(wide);
  bool const by_key = pen.items().take_arrival("search") || pen.items().take_press("search");
  if (focus_asked_ || by_key) {
    ImGui::SetKeyboardFocusHere();
    focus_asked_ = false;
  }
  bool const changed = ImGui::InputTextWithHint(
      "##search", *hint, words_.data(), words_.capacity() + 1,
      ImGuiInputTextFlags_AutoSelectAll | ImGuiInputTextFlags_CallbackResize |
          ImGuiInputTextFlags_CallbackCharFilter,
      take_edit, &words_);
  typing_ = ImGui::IsItemActive();
  ImGui::PopFont();
  ImGuiWindow const* const window = ImGui::GetCurrentWindow();
  Rect const rect{window->Pos.x, window->Pos.y, window->Size.x,
                  pen.top + height - window->Pos.y + pen.unit(8.0F)};
  pen.items().add("search", rect, rect, true);
  Touch touch;
  touch.focused = typing_ || pen.items().has_focus("search");
  float const in = pen.unit(4.0F);
  touch.rect = {rect.x + in, rect.y + in, rect.width - 2.0F * in, rect.height - 2.0F * in};
  pen.ring(touch, pen.unit(9.0F));
  pen.top += height;
  if (changed) {
    sent_ = words_;
    at_ = 0;
    pen.send(sent_.empty() ? "search" : "search " + quoted_word(sent_));
  }
}

void SearchBox::draw_results(Pen& pen, UiModel const& model) {
  pen.gap(10.0F);
  if (model.results.empty()) {
    pen.text(pen.soft(), "Nothing is called that. Try a muscle, or a place: neck, shoulder blade.");
    return;
  }
  float const pad = pen.unit(6.0F);
  float const side = pen.unit(6.0F);
  for (std::size_t i = 0; i < model.results.size(); ++i) {
    auto const& result = model.results[i];
    auto const title = Pen::measure(pen.name(), result.title, pen.width);
    auto const detail = Pen::measure(pen.small(), result.detail, pen.width);
    Rect const rect{pen.left - side, pen.top, pen.width + 2.0F * side,
                    title.y + detail.y + 2.0F * pad};
    auto const touch = pen.area("result:" + result.item, rect);
    if (touch.hovered || touch.focused || (typing_ && i == at_)) {
      pen.fill(rect, pen.palette().hover, 9.0F);
    }
    // What Enter would open has a bar, what is pointed at only another ground.
    if (typing_ && i == at_) {
      float const wide = pen.unit(3.0F);
      pen.fill({rect.x, rect.y + pad, wide, rect.height - 2.0F * pad}, pen.palette().accent, 1.5F);
    }
    pen.put(pen.name(), {pen.left, pen.top + pad}, pen.width, result.title);
    pen.put(pen.small(), {pen.left, pen.top + pad + title.y}, pen.width, result.detail);
    pen.ring(touch, pen.unit(9.0F));
    pen.top = rect.bottom();
    if (touch.pressed) {
      std::vector<std::string> commands;
      choose(result, commands);
      for (auto& command : commands) pen.send(std::move(command));
    }
  }
}

}  // namespace knotmap
