// Reading anchors, strokes and spots.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "atlas/anchor.h"
#include "atlas/band.h"
#include "json/json_at.h"

namespace knotmap {

/// An anchor; nothing, and its faults, when anything of it is wrong. Its landmarks' names are
/// checked for their form only. For what lies on the midline (`midline`) "out_cm", ".other" and
/// sideways directions are faults.
[[nodiscard]] std::optional<Anchor> read_anchor(JsonAt const& at, bool midline);

/// A list of 1 to 40 anchors; those with a fault are left out.
[[nodiscard]] std::vector<Anchor> read_anchors(JsonAt const& list, bool midline);

/// A list of `least` to 40 strokes; those without a sound anchor or radius are left out.
[[nodiscard]] std::vector<Stroke> read_strokes(JsonAt const& list, bool midline, std::size_t least);

/// A side of the body: "front", "back", "out", "in", "above" or "below".
[[nodiscard]] std::optional<Facing> read_facing(JsonAt const& at);

/// What a spot and its band may say of depth and width, centimetres.
inline constexpr double depth_cm_least = 0.1;
inline constexpr double depth_cm_most = 25.0;
inline constexpr double width_cm_least = 0.1;
inline constexpr double width_cm_most = 25.0;

/// An anchor inside the body, with "depth_cm" and "width_cm" where it has them. Without "from" it
/// lies on the bone, and then a depth is a fault.
[[nodiscard]] std::optional<Spot> read_spot(JsonAt const& at);

}  // namespace knotmap
