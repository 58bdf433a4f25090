// The world: all that does not change while it is shown.
#pragma once

#include <filesystem>
#include <memory>

#include "base/fault.h"
#include "body/body.h"
#include "muscles/placed_muscles.h"
#include "placement/check.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// Shared and read-only. A reloaded atlas makes a new World on the same body.
struct World {
  std::shared_ptr<Body const> body;
  std::shared_ptr<Atlas const> atlas;
  std::shared_ptr<PlacedAtlas const> placed;
  std::shared_ptr<PlacedMuscles const> muscles;
};

/// Reads body and atlas. An atlas with faults gives the first of them.
[[nodiscard]] Result<World> load_world(std::filesystem::path const& body_folder,
                                       std::filesystem::path const& atlas_folder);

/// The same body with the atlas read again.
[[nodiscard]] Result<World> reload_atlas(World const& world);

}  // namespace knotmap
