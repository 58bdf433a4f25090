// Which points have an X on the body and which have their zones painted.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scene/frame.h"
#include "state/answers.h"
#include "state/state.h"

namespace knotmap {

/// A point whose X is drawn.
struct ShownPoint {
  std::uint32_t point = 0;  ///< index into PlacedAtlas::points()
  Mark::Kind kind = Mark::Kind::candidate;
  std::string number;  ///< PointNumbers; may be empty
};

/// The points whose X's are drawn, each once, in the order of the list: its rows, or the points of
/// the open muscle; the open and the previewed one. While painting only the first rows and those of
/// the combination: more would cover the skin that is painted on. None over a warning. Of
/// two that are compared, these two; of an open point that is presented, it alone.
[[nodiscard]] std::vector<ShownPoint> shown_points(Answers const& answers, State const& state);

/// The points whose zones are painted: the previewed one, else those of the page, else the best
/// candidate. Of two that are compared the first; the other's are Frame::compared.
[[nodiscard]] std::vector<std::uint32_t> zone_points(Answers const& answers, State const& state);

}  // namespace knotmap
