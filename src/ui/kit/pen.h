// The drawing tools of all panels: wrapped text, buttons, rows, chips. Everything pressable is an
// item with a name (ui/kit/items.h) and works by pointer and by keyboard alike. Coordinates are
// framebuffer pixels from the top left; sizes are pixels except where points are named.
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

/// The font and colour (ImU32) of a piece of text.
struct Ink {
  ImFont* font = nullptr;
  std::uint32_t colour = 0;
};

/// What happened to a pressable area in this frame. All are false for a disabled one.
struct Touch {
  bool hovered = false;
  bool pressed = false;  ///< clicked, or Enter or Space was pressed on it
  bool focused = false;  ///< it has the keyboard focus, and the focus is shown
  bool held = false;     ///< the mouse button went down on it and is still down
  bool let_go = false;   ///< the mouse button that was held on it was released in this frame
  Rect rect;             ///< the area itself
};

/// The look of a button: no background, grey background, accent colour (the main action), or
/// selected.
enum class ButtonKind : std::uint8_t { plain, field, primary, chosen };

/// Draws from the top of a column downwards, into the current ImGui window. Functions that take no
/// position draw at (`left`, `top`), wrap at `width` and move `top` below what they drew. Text is
/// wrapped and never cut off. A Pen lives for one layout pass; all that it is made from must
/// outlive it.
class Pen {
 public:
  /// Commands that are sent while drawing are appended to `commands`.
  Pen(Palette const& palette, Fonts const& fonts, Items& items, Layout const& layout,
      std::vector<std::string>& commands);

  // The column that is drawn into; `top` is where the next thing goes. Panels may change them.
  float left = 0.0F;
  float top = 0.0F;
  float width = 0.0F;

  [[nodiscard]] Palette const& palette() const { return palette_; }
  [[nodiscard]] Fonts const& fonts() const { return fonts_; }
  [[nodiscard]] Items& items() { return items_; }
  /// Points as framebuffer pixels.
  [[nodiscard]] float unit(float points) const { return points * layout_.unit; }
  /// The same for what grows with the size of the text, as signs among words do.
  [[nodiscard]] float text_unit(float points) const { return points * layout_.text; }
  [[nodiscard]] Layout const& layout() const { return layout_; }

  // The inks for text, names, secondary text, notes, headings of sections, and titles.
  [[nodiscard]] Ink body() const { return {fonts_.regular, palette_.text}; }
  [[nodiscard]] Ink name() const { return {fonts_.medium, palette_.text}; }
  [[nodiscard]] Ink soft() const { return {fonts_.regular, palette_.soft}; }
  [[nodiscard]] Ink small() const { return {fonts_.small, palette_.soft}; }
  [[nodiscard]] Ink label() const { return {fonts_.medium, palette_.soft}; }
  [[nodiscard]] Ink head() const { return {fonts_.head, palette_.text}; }
  /// What is read from two metres away.
  [[nodiscard]] Ink large() const { return {fonts_.large, palette_.text}; }

  /// Sends a command line; it is run after the frame.
  void send(std::string command) { commands_.push_back(std::move(command)); }

  /// The size of text wrapped at `wrap` pixels.
  [[nodiscard]] static glm::vec2 measure(Ink const& ink, std::string_view text, float wrap);
  /// Draws wrapped text at a position without moving the pen; returns its size.
  glm::vec2 put(Ink const& ink, glm::vec2 at, float wrap, std::string_view text);
  /// The same, into a draw list other than that of the current window.
  static glm::vec2 put_on(ImDrawList& list, Ink const& ink, glm::vec2 at, float wrap,
                          std::string_view text);

  /// Leaves vertical space.
  void gap(float points) { top += unit(points); }
  /// A paragraph; nothing when it is empty.
  void text(Ink const& ink, std::string_view text);
  /// A heading over a paragraph; nothing when the paragraph is empty.
  void section(std::string_view heading, std::string_view paragraph);
  /// An indented paragraph with a number before it.
  void numbered(int number, std::string_view paragraph);
  void numbered(std::string_view number, std::string_view paragraph);
  /// An indented paragraph with a bullet before it.
  void bullet(std::string_view paragraph);
  /// A horizontal line with space around it.
  void line();

  /// Registers a pressable rectangle as the item `name`; the caller draws into it. Scrolls it into
  /// view when the keyboard focus has just come to it. Does not move the pen.
  Touch area(std::string_view name, Rect const& rect, bool enabled = true);
  /// Scrolls the card so that this part of it is in sight in the next frame.
  void bring_into_sight(Rect const& rect) const;
  /// Registers where the pen stands as the item `name`, which cannot be pressed: the end of a part
  /// of a page, so that a test sees whether it is in sight.
  void milestone(std::string_view name);
  /// Draws the focus ring round an area that has the focus: a band of the text's colour with a gap
  /// to the area, visible on every ground of both themes; `rounding` is pixels. Draw it last.
  void ring(Touch const& touch, float rounding);

  /// The size that button_at() takes for a label, on one line.
  [[nodiscard]] glm::vec2 button_size(std::string_view label) const;
  /// A button on one line at a position; does not move the pen.
  Touch button_at(std::string_view name, std::string_view label, glm::vec2 at, ButtonKind kind,
                  bool enabled = true);
  /// A button as wide as its label, or over the whole width; a long label wraps. True when pressed.
  bool button(std::string_view name, std::string_view label, ButtonKind kind, bool whole = false);
  /// A text that can be pressed; `quiet` draws it in the secondary colour. True when pressed.
  bool link(std::string_view name, std::string_view label, bool quiet = false);
  /// A check box with a label over the whole width. True when pressed; the caller changes `ticked`.
  bool tick(std::string_view name, std::string_view label, bool ticked);
  /// A box round what `inside` draws with this pen. Boxes cannot be nested.
  void box(std::uint32_t ground, std::uint32_t border, std::function<void()> const& inside);
  /// Draws what `inside` draws paler, and lets none of it be pressed.
  void dimmed(std::function<void()> const& inside);
  /// A filled rectangle; `rounding` is points. Does not move the pen.
  void fill(Rect const& rect, std::uint32_t colour, float rounding) const;
  /// A horizontal bar, filled from the left to a share 0..1. Does not move the pen.
  void bar(Rect const& rect, float share) const;
  /// An X as on the body; of a point that people must `never` press themselves, a ring with a bar.
  /// `radius` is pixels. Does not move the pen.
  void mark(glm::vec2 middle, float radius, bool strong, bool never = false) const;

 private:
  [[nodiscard]] static ImDrawList* draw();

  Palette const& palette_;
  Fonts const& fonts_;
  Items& items_;
  Layout const& layout_;
  std::vector<std::string>& commands_;
  bool is_dimmed_ = false;
};

}  // namespace knotmap
