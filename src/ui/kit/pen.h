// What every panel draws with: text that wraps and is never cut off, buttons, rows, chips. Each
// pressable thing has a name (ui/kit/items.h) and works by pointer and by keyboard alike.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <glm/vec2.hpp>

#include "ui/kit/fonts.h"
#include "ui/kit/items.h"
#include "ui/kit/layout.h"
#include "ui/kit/theme.h"

struct ImDrawList;

namespace knotmap {

/// How a piece of text looks.
struct Ink {
  ImFont* font = nullptr;
  std::uint32_t colour = 0;
};

/// The state of a pressable area.
struct Touch {
  bool hovered = false;
  bool pressed = false;  ///< clicked, or Enter on it
  bool focused = false;  ///< the keyboard is on it, and that is shown
  bool held = false;     ///< the pointer went down on it and has not come up
  bool let_go = false;   ///< the pointer came up now
  Rect rect;
};

enum class ButtonKind : std::uint8_t { plain, field, primary, chosen };

/// Draws from the top of a panel downwards, between `left` and `left + width`.
class Pen {
 public:
  Pen(Palette const& palette, Fonts const& fonts, Items& items, Layout const& layout,
      std::vector<std::string>& commands);

  // The column that is written into; `top` is where the next thing goes (screen pixels).
  float left = 0.0F;
  float top = 0.0F;
  float width = 0.0F;

  [[nodiscard]] Palette const& palette() const { return palette_; }
  [[nodiscard]] Fonts const& fonts() const { return fonts_; }
  [[nodiscard]] Items& items() { return items_; }
  [[nodiscard]] float unit(float points) const { return points * layout_.unit; }
  [[nodiscard]] Layout const& layout() const { return layout_; }

  [[nodiscard]] Ink body() const { return {fonts_.regular, palette_.text}; }
  [[nodiscard]] Ink name() const { return {fonts_.medium, palette_.text}; }
  [[nodiscard]] Ink soft() const { return {fonts_.regular, palette_.soft}; }
  [[nodiscard]] Ink small() const { return {fonts_.small, palette_.soft}; }
  [[nodiscard]] Ink label() const { return {fonts_.medium, palette_.soft}; }
  [[nodiscard]] Ink head() const { return {fonts_.head, palette_.text}; }

  void send(std::string command) { commands_.push_back(std::move(command)); }

  /// Size of text wrapped to a width.
  [[nodiscard]] static glm::vec2 measure(Ink const& ink, std::string_view text, float wrap);
  /// Draws wrapped text at a spot; gives its size.
  glm::vec2 put(Ink const& ink, glm::vec2 at, float wrap, std::string_view text);
  /// The same, into another list than the panel's.
  static glm::vec2 put_on(ImDrawList& list, Ink const& ink, glm::vec2 at, float wrap,
                          std::string_view text);

  void gap(float points) { top += unit(points); }
  void text(Ink const& ink, std::string_view text);
  /// "Label" in quiet letters above a paragraph; nothing when the paragraph is empty.
  void section(std::string_view heading, std::string_view paragraph);
  void numbered(int number, std::string_view paragraph);
  void bullet(std::string_view paragraph);
  void line();

  /// A pressable rectangle; the caller draws into it.
  Touch area(std::string_view name, Rect const& rect, bool enabled = true);
  /// The ring round what the keyboard is on. Draw it last.
  void ring(Touch const& touch, float rounding);

  [[nodiscard]] glm::vec2 button_size(std::string_view label) const;
  Touch button_at(std::string_view name, std::string_view label, glm::vec2 at, ButtonKind kind,
                  bool enabled = true);
  /// A button over the whole width, or as wide as its words; moves down.
  bool button(std::string_view name, std::string_view label, ButtonKind kind, bool whole = false);
  bool link(std::string_view name, std::string_view label, bool quiet = false);
  /// Words behind a box that is ticked or not; true when it was pressed.
  bool tick(std::string_view name, std::string_view label, bool ticked);
  /// Words in soft boxes, side by side, wrapping.
  void chips(std::vector<std::string> const& words);
  /// A box round what `inside` writes.
  void box(std::uint32_t ground, std::uint32_t border, std::function<void()> const& inside);
  /// A filled rectangle; rounding in points.
  void fill(Rect const& rect, std::uint32_t colour, float rounding);
  /// A bar filled to a share 0..1.
  void bar(Rect const& rect, float share);
  /// The X of the body with its number.
  void mark(glm::vec2 middle, float radius, bool strong, bool ringed = false);

 private:
  [[nodiscard]] static ImDrawList* draw();

  Palette const& palette_;
  Fonts const& fonts_;
  Items& items_;
  Layout const& layout_;
  std::vector<std::string>& commands_;
};

}  // namespace knotmap
