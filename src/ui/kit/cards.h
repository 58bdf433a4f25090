// Cards: the rounded panels that float over the body. Each takes the height of what is in it.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "ui/kit/layout.h"
#include "ui/kit/pen.h"
#include "ui/kit/theme.h"

namespace knotmap {

/// Measures in points, but `most_height` in pixels.
struct CardLook {
  float pad_x = 16.0F;
  float pad_y = 16.0F;
  float most_height = 1e6F;
  bool fixed = false;      ///< the height is the rectangle's own
  bool to_top = false;     ///< scroll to the beginning
  float scroll_by = 0.0F;  ///< of the card's height
};

class Cards {
 public:
  void begin(Layout const& layout, Palette const& palette);

  /// A card at a rectangle; later ones lie over earlier ones. `inside` writes with the pen, whose
  /// column is set to the card's.
  void draw(std::string const& name, Rect const& rect, CardLook const& look, Pen& pen,
            std::function<void()> const& inside);
  /// Darkens everything before it; true when it was clicked.
  bool veil();

  /// The height that a card took last.
  [[nodiscard]] float height_of(std::string const& name) const;
  /// A card wants another height than it was given: lay out again.
  [[nodiscard]] bool changed() const { return changed_; }
  [[nodiscard]] bool cover(float x, float y) const;
  [[nodiscard]] std::map<std::string, Rect> const& rects() const { return rects_; }
  /// Those of the pass before.
  [[nodiscard]] std::map<std::string, Rect> const& before() const { return before_; }

 private:
  void shadow(Rect const& rect) const;
  /// What goes on above or below fades out instead of being cut.
  void fade_edges(Rect const& card, float depth, float side, float inset) const;

  Layout layout_;
  Palette const* palette_ = nullptr;
  std::map<std::string, float> wanted_;  ///< heights
  std::map<std::string, Rect> rects_;
  std::map<std::string, Rect> before_;
  bool changed_ = false;
};

}  // namespace knotmap
