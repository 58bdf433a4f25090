#include "muscles/placed_muscles.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "base/one_thread.h"
#include "muscles/band_mesh.h"
#include "muscles/settle.h"

namespace knotmap {
namespace {

/// A mesh and where it lies on the base body.
struct Made {
  MuscleMesh mesh;
  LaidMesh laid;
};

LaidMesh laid_on_base(Body const& body, MuscleMesh const& mesh) {
  auto const base = body.base().positions();
  return {place_beads(*body.skin(), {base, base, 0.0F}, mesh.threads, mesh.beads), mesh.triangles};
}

Result<Made> make(Body const& body, std::string const& file, std::span<Band const> bands,
                  std::span<LaidMesh const* const> over) {
  Made made;
  for (auto const& band : bands) {
    auto grid = lay_band(body, band);
    if (!grid) {
      auto fault = grid.error();
      fault.file = file;
      return fail(std::move(fault));
    }
    settle(body, *grid, over);
    add_band(made.mesh, band, *grid);
  }
  made.laid = laid_on_base(body, made.mesh);
  return made;
}

}  // namespace

struct PlacedMuscles::Cache {
  OneThread thread;
  std::vector<std::optional<Result<Made>>> muscles;
  std::vector<std::optional<Result<Made>>> bones;

  Result<Made> const& muscle(Body const& body, Atlas const& atlas, std::size_t number) {
    auto& entry = muscles[number];
    if (entry) return *entry;
    entry = Made{};  // an atlas whose muscles lie under each other in a ring ends here
    auto const& muscle = atlas.muscles[number];
    // The muscles that it lies under settle before it, and those that these lie under.
    std::vector<LaidMesh const*> over;
    std::vector<bool> met(atlas.muscles.size(), false);
    add_over(body, atlas, muscle, met, over);
    entry = make(body, muscle.file, muscle.bands, over);
    return *entry;
  }

  void add_over(Body const& body, Atlas const& atlas, Muscle const& muscle, std::vector<bool>& met,
                std::vector<LaidMesh const*>& over) {
    for (auto const& id : muscle.under) {
      auto const* const above = atlas.muscle(id);
      if (above == nullptr) continue;
      auto const index = static_cast<std::size_t>(above - atlas.muscles.data());
      if (met[index]) continue;
      met[index] = true;
      auto const& made = this->muscle(body, atlas, index);
      if (made) over.push_back(&made->laid);
      add_over(body, atlas, *above, met, over);
    }
  }
};

PlacedMuscles::PlacedMuscles(std::shared_ptr<Body const> body, std::shared_ptr<Atlas const> atlas)
    : body_(std::move(body)), atlas_(std::move(atlas)), cache_(std::make_unique<Cache>()) {
  cache_->muscles.resize(atlas_->muscles.size());
  cache_->bones.resize(atlas_->bones.size());
}

PlacedMuscles::~PlacedMuscles() = default;

Result<MuscleMesh const*> PlacedMuscles::muscle(std::size_t number) const {
  cache_->thread.assert_kept();
  auto const& made = cache_->muscle(*body_, *atlas_, number);
  if (!made) return fail(made.error());
  return &made->mesh;
}

Result<MuscleMesh const*> PlacedMuscles::bone(std::size_t number) const {
  cache_->thread.assert_kept();
  auto& entry = cache_->bones[number];
  if (!entry) entry = make(*body_, "bones.json", atlas_->bones[number].bands, {});
  if (!*entry) return fail(entry->error());
  return &(*entry)->mesh;
}

}  // namespace knotmap
