#include "state/world.h"

#include <utility>

#include "atlas/read_atlas.h"
#include "muscles/muscle_check.h"
#include "state/stagings.h"

namespace knotmap {
namespace {

Result<World> with_atlas(std::shared_ptr<Body const> body, std::shared_ptr<Lexicon const> lexicon,
                         std::filesystem::path const& folder) {
  auto reading = read_atlas(folder);
  if (!reading.faults.empty()) return fail(reading.faults.front());
  World world;
  world.body = std::move(body);
  world.lexicon = std::move(lexicon);
  world.atlas = std::make_shared<Atlas const>(std::move(reading.atlas));
  world.placed = std::make_shared<PlacedAtlas const>(world.body, world.atlas);
  world.muscles = std::make_shared<PlacedMuscles const>(world.body, world.atlas);
  world.stagings = std::make_shared<Stagings const>(world.body, world.atlas, world.placed);
  return world;
}

}  // namespace

Result<World> load_world(std::filesystem::path const& body_folder,
                         std::filesystem::path const& atlas_folder) {
  auto body = Body::load(body_folder);
  if (!body) return fail(body.error());
  auto lexicon = Lexicon::read(body_folder / ".." / "words");
  if (!lexicon) return fail(lexicon.error());
  return with_atlas(std::make_shared<Body const>(std::move(*body)),
                    std::make_shared<Lexicon const>(*std::move(lexicon)), atlas_folder);
}

Result<World> reload_atlas(World const& world) {
  auto fresh = with_atlas(world.body, world.lexicon, world.atlas->folder);
  if (!fresh) return fresh;
  if (auto const faults = check_placement(*fresh->placed); !faults.empty()) {
    return fail(faults.front());
  }
  if (auto const faults = check_muscles(*fresh->muscles); !faults.empty()) {
    return fail(faults.front());
  }
  return fresh;
}

}  // namespace knotmap
