// The X's of a frame: where each stands, how large it is, and where its number goes.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "scene/frame.h"
#include "scene/shown_points.h"

namespace knotmap {

/// The size of a sign, as multiples of Mark::radius_m.
struct MarkSizes {
  static constexpr float arms = 1.28F;      ///< of a plain X, to the end of its arms
  static constexpr float never = 1.45F;     ///< of the ring of what is not to be pressed
  static constexpr float previewed = 1.7F;  ///< with the thin ring around it
  static constexpr float selected = 1.55F;  ///< of the filled disc
};
/// The multiple for a mark.
[[nodiscard]] float size_of(Mark const& mark);

/// The marks of these points on `frame`, of which canvas, camera, surface and pains are used, laid
/// out without overlaps (lay_out). In drawing order: far ones first, the selected one last. Points
/// that cannot be placed are left out. `text_scale` is the person's.
[[nodiscard]] std::vector<Mark> marks_of(Answers const& answers, Frame const& frame,
                                         std::span<ShownPoint const> points, float text_scale);

/// Whether the number of a mark would lie over another limb, in a box.
using MarkCovers = std::function<bool(Mark const& mark, LabelBox const& box)>;

/// Lays `frame.marks` out as lay_marks() does: sizes, what is gathered, numbers. They are in order
/// of importance, each with its wished radius; those that are gathered are removed, but for those
/// out of the picture, whose numbers are gathered at its border.
void lay_out(Frame& frame, float text_scale, MarkCovers const& covers = {});

/// A radius of `wanted` metres at a position, clamped so that it measures least_px .. most_px
/// points in the picture.
[[nodiscard]] float readable(Frame const& frame, glm::vec3 position, float wanted, float least_px,
                             float most_px);

}  // namespace knotmap
