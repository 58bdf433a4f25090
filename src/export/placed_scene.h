// The placed scene as glTF 2.0 binary: the skin with its zones, an X a point, a ball a landmark.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/fault.h"
#include "body/shape.h"
#include "state/world.h"

namespace knotmap {

/// What is exported. Points are numbers of PlacedAtlas::points().
struct ExportChoice {
  BodyChoice body;
  std::vector<std::uint32_t> points;   ///< those that get an X
  std::vector<std::uint32_t> painted;  ///< those whose zones are painted on the skin
};

/// The bytes of a .glb: metres, y up, soles at y = 0. Top nodes are `skin` (COLOR_0 is its look),
/// `points` with a node a point named by its sided id ("trapezius-1.R": the X's +z is the skin's
/// normal; extras: id, muscle, name, press, region), and `landmarks` with a node a landmark named
/// by its id. All X's share one mesh, all landmarks another. A fault when a point cannot be placed.
[[nodiscard]] Result<std::string> placed_scene(World const& world, ExportChoice const& choice);

}  // namespace knotmap
