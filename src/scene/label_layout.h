// The layout of name labels in two columns beside the body, each with a leader line to its target.
// Plain geometry without text or drawing. All lengths are framebuffer pixels from the top left of
// the canvas.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include <glm/vec2.hpp>

namespace knotmap {

/// A rectangle.
struct LabelBox {
  glm::vec2 at{0.0F};  ///< its top left corner
  glm::vec2 size{0.0F};

  /// Its bottom right corner.
  [[nodiscard]] glm::vec2 end() const { return at + size; }
};

/// A label to be placed.
struct LabelWish {
  glm::vec2 target{0.0F};  ///< the pixel that it names
  glm::vec2 size{0.0F};    ///< of the text with its padding
  bool strong = false;     ///< placed before all weak ones, and not limited in number
  float worth = 0.0F;      ///< among equally strong ones, larger is placed first, then earlier
  std::optional<bool> was_left;  ///< its column in the last layout, for hysteresis; none: new
};

/// The room that labels may use.
struct LabelRoom {
  LabelBox free;  ///< labels and targets must lie within it
  /// The body's left and right border: the columns are just outside, where there is room.
  float body_left = 0.0F;
  float body_right = 0.0F;
  std::vector<LabelBox> taken;  ///< covered parts of `free`; a column ends above or below them
  /// X's and their numbers: no label lies over them, but leaders may pass.
  std::vector<LabelBox> signs;
  float gap = 6.0F;           ///< least distance between labels; three times as much to the body
  std::size_t most_weak = 6;  ///< most weak labels in a column: more would be hard to read
};

/// A label that was placed.
struct LaidLabel {
  std::size_t wish = 0;  ///< index into the wishes
  LabelBox box;
  glm::vec2 line_begin{0.0F};  ///< start of the leader line, on the side of the box
  glm::vec2 line_end{0.0F};    ///< its end: the target
  bool left = false;           ///< in the left column
};

/// Lays the labels out. A label goes to the column on its target's side of the middle of `free`; a
/// target near the middle (4 % of the width) stays in its last column, so that labels do not jump.
/// Within a column, labels follow the heights of their targets and are as near to them as possible.
///
/// Boxes do not overlap each other, signs, the border of `free` or what is taken; no leader line
/// crosses another, a box or what is taken. Labels for which that is impossible are left out, the
/// weakest first; so are those wider than half of `free` and those whose target is outside of it.
/// The result is in order of priority. Deterministic.
[[nodiscard]] std::vector<LaidLabel> lay_labels(std::span<LabelWish const> wishes,
                                                LabelRoom const& room);

}  // namespace knotmap
