// What the Ui hides: the state of the panels between frames. Only for the source files of Ui.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include <imgui.h>
#include <glm/vec2.hpp>

#include "ui/kit/cards.h"
#include "ui/kit/fonts.h"
#include "ui/kit/input.h"
#include "ui/kit/items.h"
#include "ui/kit/pen.h"
#include "ui/pages/bottom_bar.h"
#include "ui/pages/page_memory.h"
#include "ui/pages/search_box.h"
#include "ui/ui.h"

namespace knotmap {

inline constexpr int most_focus_frames = 6;  ///< then events go on, even if the field is not active

/// Destroys the ImGui context with its owner, also when the fonts cannot be loaded.
struct ImguiContext {
  ImguiContext() : imgui(ImGui::CreateContext()) { ImGui::SetCurrentContext(imgui); }
  ~ImguiContext() { ImGui::DestroyContext(imgui); }
  ImguiContext(ImguiContext const&) = delete;
  ImguiContext& operator=(ImguiContext const&) = delete;
  ImGuiContext* imgui;
};

struct Ui::Impl {
  ImguiContext context;
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
  BarForm bar;
  std::string last_candidate;  ///< the item to focus again when its page is closed
  std::string clipboard;
  int frames_left = 2;       ///< frames to draw before the panels are up to date
  int focus_frames = 0;      ///< frames to wait for the search field to become active
  int frames_to_step = 0;    ///< until the keyboard goes to the next step of the page
  bool stepped = false;      ///< it went to a sign by itself, and no key was pressed since
  bool menu_by_key = false;  ///< the menu was asked for by a key: its first line gets the focus
  float scroll_by = 0.0F;    ///< of the panel's height, from PageUp and PageDown

  /// Whether a text field is active: keys write.
  [[nodiscard]] bool is_typing() const { return search.is_typing() || memory.is_typing(); }
  void leave_fields() {
    search.leave();
    for (auto& [name, field] : memory.fields) field.leave();
  }
  void on_key(InputEvent const& key, UiModel const& model, std::vector<std::string>& commands);
  /// Takes a key that moves the focus or presses what has it; false: it is for the body.
  bool take_walk(std::string const& name);
  /// From the body to the panel, or back; whether it is the body's turn now.
  bool focus_next();
  void draw(UiModel const& model, Layout const& layout, Pen& pen);
  /// Draws the panel, and below it what covers no part of the body there: messages, what to go on
  /// with, the first help.
  void draw_column(UiModel const& model, Layout const& layout, Pen& pen);
  void draw_journey(UiModel const& model, Layout const& layout, Pen& pen);
  [[nodiscard]] glm::vec2 fit_bar(UiModel const& model, Layout const& layout, Pen& pen);
  void draw_bars(UiModel const& model, Layout const& layout, glm::vec2 bar_size, Pen& pen);
  void draw_over(UiModel const& model, Layout const& layout, Pen& pen);
  /// The item that a person with a new page wants next: its first question, else the first of its
  /// list; "" on a page that has neither.
  [[nodiscard]] std::string next_step() const;
  /// Keeps the keyboard focus on something sensible when its item is no longer drawn.
  void keep_focus();
  /// Sends `preview` when another candidate is pointed at.
  void preview(UiModel const& model, std::vector<std::string>& commands);
};

}  // namespace knotmap
