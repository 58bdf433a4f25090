// The placed scene as glTF 2.0 binary: the skin with its zones, an X a point, a ball a landmark,
// and the muscles and bones below.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/fault.h"
#include "base/ids.h"
#include "body/shape.h"
#include "state/world.h"

namespace knotmap {

/// What is exported. Points are numbers of PlacedAtlas::points().
struct ExportChoice {
  BodyChoice body{};
  std::vector<std::uint32_t> points{};      ///< those that get an X
  std::vector<std::uint32_t> with_zones{};  ///< those whose zones are coloured on the skin
  std::vector<SidedId> muscles{};           ///< those whose shapes are there
  bool bones = false;                       ///< all of them, or none
  bool ghost = false;                       ///< see-through skin
};

/// The bytes of a .glb: metres, y up, soles at y = 0. Top nodes are `skin` (COLOR_0 is its look),
/// `points` with a node a point named by its sided id ("trapezius-1.R": the X's +z is the skin's
/// normal; extras: id, muscle, name, press, region), and `landmarks` with a node a landmark named
/// by its id. All X's share one mesh, all landmarks another. Then `muscles` with a node a muscle
/// and side ("trapezius.R": flesh that goes pale toward its tendons in COLOR_0; extras: id, kind,
/// name, layer, group) and `bones` ("femur.R", "skull.M"; extras: id, kind, name), each with a
/// closed mesh in metres of the scene. What has no shape and what would be empty is left out. A
/// ghost's skin is blended (alphaMode BLEND). A fault when a point or a shape cannot be placed.
[[nodiscard]] Result<std::string> placed_scene(World const& world, ExportChoice const& choice);

}  // namespace knotmap
