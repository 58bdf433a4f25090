// The placed scene as glTF 2.0 binary: the skin with its zones, an X for each point, a ball for
// each landmark, muscles and bones.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/fault.h"
#include "base/ids.h"
#include "body/shape.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// What is exported besides the skin and the landmarks. Points are indices into
/// PlacedAtlas::points().
struct ExportChoice {
  BodyChoice body{};
  std::vector<std::uint32_t> points{};      ///< those that get an X
  std::vector<std::uint32_t> with_zones{};  ///< those whose zones are coloured on the skin
  std::vector<SidedId> muscles{};           ///< those whose shapes are there
  bool bones = false;                       ///< all of them, or none
  bool ghost = false;                       ///< see-through skin
  std::optional<ShownPose> position{};      ///< how the body is laid; none: it stands
  double motion_s = 0.0;                    ///< of an exercise, MotionTime::s
};

/// The content of a .glb file: metres, y up, soles at y = 0. Its top nodes are
/// - `skin`: COLOR_0 holds skin, garment, shade and zones; with `choice.ghost` it is blended
/// (alphaMode
///   BLEND);
/// - `points`, with a node for each point, named by its sided id ("trapezius-1.R"). Its +z is the
/// skin's
///   normal; extras: id, muscle, name, press, region. All share one mesh, an X;
/// - `landmarks`, with a node for each, named by its id. All share one mesh, a ball;
/// - `muscles`, with a node for each muscle and side ("trapezius.R"): COLOR_0 goes pale toward the
///   tendons; extras: id, kind, name, layer, group;
/// - `things`, of a position: what the body sits, lies and presses on, COLOR_0 by material;
/// - `bones`, with a node for each bone and side ("femur.R", "skull.M"); extras: id, kind, name.
/// What has no shape is left out, and so is a top node without any. A fault, with its file, when a
/// point or a shape cannot be placed, and for a position that the atlas does not have.
[[nodiscard]] Result<std::string> placed_scene(World const& world, ExportChoice const& choice);

}  // namespace knotmap
