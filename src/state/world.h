// The world: all data that does not change while it is shown.
#pragma once

#include <filesystem>
#include <memory>

#include "base/fault.h"
#include "body/body.h"
#include "muscles/placed_muscles.h"
#include "placement/placed_atlas.h"
#include "placement/placement_check.h"
#include "story/lexicon.h"

namespace knotmap {

class Stagings;

/// Body and atlas, and what is derived from them. Cheap to copy: all copies share the same
/// read-only data, which lives as long as any copy. None of the pointers is null after
/// load_world(). `placed`, `muscles` and `stagings` fill caches
/// behind const, so use a world from one thread
/// (base/one_thread.h).
struct World {
  std::shared_ptr<Body const> body;
  std::shared_ptr<Atlas const> atlas;
  std::shared_ptr<PlacedAtlas const> placed;
  std::shared_ptr<PlacedMuscles const> muscles;
  std::shared_ptr<Lexicon const> lexicon;
  std::shared_ptr<Stagings const> stagings;
};

/// Loads the body and the atlas from their folders, and the words from the folder "words" beside
/// the body's. Returns the fault of the body or the words, or the first of the atlas files' faults.
/// It does not check whether points and zones fit the body (check_placement()); a misplaced point
/// reports its fault when it is first used.
[[nodiscard]] Result<World> load_world(std::filesystem::path const& body_folder,
                                       std::filesystem::path const& atlas_folder);

/// Reads the atlas again from the same folder; the body is shared with `world`. Unlike load_world()
/// it also checks placement and muscles. Returns the first fault; `world` is unchanged in any case.
[[nodiscard]] Result<World> reload_atlas(World const& world);

}  // namespace knotmap
