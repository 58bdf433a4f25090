// Cards: the rounded panels that float over the body. Each is as high as its contents.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "ui/kit/layout.h"
#include "ui/kit/pen.h"
#include "ui/kit/theme.h"

namespace knotmap {

/// How a card is laid out.
struct CardLook {
  float pad_x = 16.0F;       ///< inner margin at the left and right, points
  float pad_y = 16.0F;       ///< inner margin at the top and bottom, points
  float most_height = 1e6F;  ///< largest height, pixels; higher contents scroll
  bool fixed = false;        ///< use the height of the rectangle instead of that of the contents
  bool to_top = false;       ///< scroll to the beginning
  float scroll_by = 0.0F;    ///< scroll down by this share of the card's height; below 0: up
};

/// Draws the cards of a frame as ImGui windows.
///
/// ImGui lays out in one go, so the height of a card's contents is known only after drawing them. A
/// frame is therefore drawn in layout passes, each between begin() and the end of the ImGui frame:
/// a card takes the height that its contents had in the last pass, and changed() says whether
/// another pass is needed.
class Cards {
 public:
  /// Begins a layout pass. `palette` must outlive the pass.
  void begin(Layout const& layout, Palette const& palette);

  /// Draws a card named `name` at a rectangle in framebuffer pixels (its height counts only with
  /// `look.fixed`). Later cards lie over earlier ones. `inside` draws the contents with `pen`,
  /// whose column is set to the inside of the card.
  void draw(std::string const& name, Rect const& rect, CardLook const& look, Pen& pen,
            std::function<void()> const& inside);
  /// Darkens the whole canvas below the cards drawn after it; true when it was clicked. It counts
  /// as a card named "veil".
  bool veil();

  /// The height that the contents of a card needed last, with padding, in pixels; 0 when it was
  /// never drawn.
  [[nodiscard]] float height_of(std::string const& name) const;
  /// Whether the contents of a card changed their height in this pass, so that it needs another
  /// one.
  [[nodiscard]] bool changed() const { return changed_; }
  /// Whether a card of this pass covers the pixel.
  [[nodiscard]] bool cover(float x, float y) const;
  /// The rectangles of the cards drawn in this pass, by name.
  [[nodiscard]] std::map<std::string, Rect> const& rects() const { return rects_; }
  /// Those of the pass before.
  [[nodiscard]] std::map<std::string, Rect> const& before() const { return before_; }

 private:
  void shadow(Rect const& rect) const;
  /// Fades out contents that continue above or below the visible part, instead of a hard cut.
  void fade_edges(Rect const& card, float depth, float side, float inset) const;

  Layout layout_;
  Palette const* palette_ = nullptr;
  std::map<std::string, float> wanted_;  ///< heights of contents, by card; kept between frames
  std::map<std::string, Rect> rects_;
  std::map<std::string, Rect> before_;
  bool changed_ = false;
};

}  // namespace knotmap
