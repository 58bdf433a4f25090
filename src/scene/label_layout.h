// Where words stand beside the body: two columns, each word with a line to its target. Pure
// numbers, so that it is tested without drawing.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include <glm/vec2.hpp>

namespace knotmap {

/// A rectangle in pixels from the top left of the canvas.
struct LabelBox {
  glm::vec2 at{0.0F};
  glm::vec2 size{0.0F};

  [[nodiscard]] glm::vec2 end() const { return at + size; }
};

/// Words that want a place.
struct LabelWish {
  glm::vec2 target{0.0F};        ///< what they name
  glm::vec2 size{0.0F};          ///< of the words with the room around them
  bool strong = false;           ///< placed before all others
  float worth = 0.0F;            ///< among equals the larger is placed first, then the earlier
  std::optional<bool> was_left;  ///< the column they stood in before
};

struct LabelRoom {
  LabelBox free;           ///< where words may stand
  float body_left = 0.0F;  ///< the columns stand beside the body where there is room
  float body_right = 0.0F;
  std::vector<LabelBox> taken;  ///< what covers part of the free room
  float gap = 6.0F;             ///< between words, and to the body
  std::size_t most_weak = 6;    ///< in a column: a forest of words is no help
};

struct LaidLabel {
  std::size_t wish = 0;
  LabelBox box;
  glm::vec2 line_begin{0.0F};  ///< at the box
  glm::vec2 line_end{0.0F};    ///< at the target
  bool left = false;           ///< in the left column
};

/// Each target goes to the column on its side of the middle (one that stood in a column stays until
/// it is well across), and in a column words stand in the order of their targets' heights, as near
/// to them as they can. No box meets another, leaves the free room or lies on what is taken; no
/// line crosses a line or a box. Left out: whoever finds no room or would break that, the weakest
/// first; whatever does not fit into half the width; targets outside the free room.
[[nodiscard]] std::vector<LaidLabel> lay_labels(std::span<LabelWish const> wishes,
                                                LabelRoom const& room);

}  // namespace knotmap
