// The layout of X's and their numbers in the picture: what would overprint is made smaller,
// gathered into one mark, or moved aside with a short leader line. Plain geometry without text or
// drawing. All lengths are framebuffer pixels from the top left of the canvas.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <glm/vec2.hpp>

#include "scene/label_layout.h"

namespace knotmap {

/// A mark to be laid out.
struct MarkWish {
  glm::vec2 centre{0.0F};
  float radius = 0.0F;        ///< the wished size of its sign: the radius of all that is drawn
  float least_radius = 0.0F;  ///< it may shrink to this in a crowd
  bool stays = false;         ///< it is drawn at its size whatever is near, and never gathered
  bool behind = false;        ///< the body lies before it: it never stands for one that is not
  std::string number;         ///< may be empty
  float text_px = 15.0F;      ///< height of the number's type (em)
};

/// How a mark is drawn.
struct LaidMark {
  std::size_t wish = 0;               ///< index into the wishes
  std::vector<std::size_t> gathered;  ///< the other wishes that it stands for, the first ones first
  float radius = 0.0F;
  std::string number;           ///< "2", "1-4", "1, 5", "3 behind" the body, "1 + 3 behind"
  std::optional<LabelBox> box;  ///< of the number; none when it has none or there is no room
  bool leader = false;          ///< a line leads from the mark to the number
};

/// Whether the number of a wish would lie over another limb than its mark, in a box.
using CoversLimb = std::function<bool(std::size_t wish, LabelBox const& box)>;

/// Lays marks out. `wishes` are in order of importance; one of a crowd that is more important keeps
/// its place and stands for the others, one before the body for those behind it. Where a number
/// finds no room, its mark and the nearest become one. Marks outside of `free` are drawn as wished;
/// their numbers stand at its border, with leaders that point out to them. Those that are close
/// have one number, at the first of them: it has gathered the others, but as they may be in sight
/// beside a card, they stay, without numbers. A number is left out only where its mark has none
/// near by to become one with, or no place of the border is free: in tiny windows.
///
/// Of what is returned, no two marks overlap (but those that stay), and no number lies over a mark
/// or another number or crosses the border of `free`; no leader crosses a mark, a number or another
/// leader (but one to the border, where else no number would find room). The result is in the order
/// of `wishes`. Numbers keep off `kept_clear`, too (the sign of the pain, the search field), and,
/// where there is room, off other limbs. Deterministic.
[[nodiscard]] std::vector<LaidMark> lay_marks(std::span<MarkWish const> wishes,
                                              LabelBox const& free,
                                              std::span<LabelBox const> kept_clear = {},
                                              CoversLimb const& covers = {});

}  // namespace knotmap
