// The layout of X's and their numbers in the picture: what would overprint is made smaller,
// gathered into one mark, or moved aside with a short leader line. Plain geometry without text or
// drawing. All lengths are framebuffer pixels from the top left of the canvas.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
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
  bool behind = false;        ///< the body lies before it: it gives way to all that are not
  std::string number;         ///< may be empty
  float text_px = 15.0F;      ///< height of the number's type (em)
};

/// How a mark is drawn.
struct LaidMark {
  std::size_t wish = 0;               ///< index into the wishes
  std::vector<std::size_t> gathered;  ///< the other marks that it stands for, the first ones first
  float radius = 0.0F;
  std::string number;  ///< "2", "1-4", "1, 5"; " behind" follows that of one behind the body
  std::optional<LabelBox> box;  ///< of the number; none when it has none or there is no room
  bool leader = false;          ///< a line leads from the mark to the number
};

/// Lays marks out. `wishes` are in order of importance; one of a crowd that is more important keeps
/// its place and stands for the others. Marks outside of `free` are drawn as wished, without a
/// number. Those behind the body that would lie over a mark before it are left out.
///
/// Of what is returned, no two marks overlap (but those that stay), and no number lies over a mark
/// or another number or crosses the border of `free`; no leader crosses a mark, a number or another
/// leader. The result is in the order of `wishes`. Numbers keep off `kept_clear`, too (the sign of
/// the pain, the search field). Deterministic.
[[nodiscard]] std::vector<LaidMark> lay_marks(std::span<MarkWish const> wishes,
                                              LabelBox const& free,
                                              std::span<LabelBox const> kept_clear = {});

/// The numbers of a gathered mark in one: "1-4" for what follows one another, "1, 5" else; each
/// once, in the order of their values; of more than six pieces the first, and how many more.
[[nodiscard]] std::string joined_numbers(std::vector<std::string> const& numbers);

/// An upper bound of the width of a number's words in em of the typeface of numbers.
[[nodiscard]] float number_width_em(std::string_view words);
/// The height of digits, in em.
inline constexpr float number_height_em = 0.76F;

}  // namespace knotmap
