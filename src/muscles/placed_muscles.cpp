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

Result<void> make_band(Body const& body, std::string const& file, Band const& band,
                       std::span<LaidMesh const* const> over, MuscleMesh& mesh) {
  auto grid = lay_band(body, band);
  if (!grid) {
    auto fault = grid.error();
    fault.file = file;
    return fail(std::move(fault));
  }
  settle(body, *grid, over);
  add_band(mesh, band, *grid);
  return {};
}

Result<Made> make(Body const& body, std::string const& file, std::span<Band const> bands,
                  std::span<LaidMesh const* const> over) {
  Made made;
  for (auto const& band : bands) {
    if (auto const done = make_band(body, file, band, over, made.mesh); !done) {
      return fail(done.error());
    }
  }
  made.laid = laid_on_base(body, made.mesh);
  return made;
}

/// A muscle that is made band by band.
struct Half {
  std::size_t number = 0;
  std::size_t bands = 0;  ///< how many are made
  MuscleMesh mesh;
};

}  // namespace

struct PlacedMuscles::Cache {
  OneThread thread;
  std::vector<std::optional<Result<Made>>> muscles;
  std::vector<std::optional<Result<Made>>> bones;
  std::optional<Half> half;

  /// Makes the next band of a muscle; true when it is whole.
  bool advance(Body const& body, Atlas const& atlas, std::size_t number) {
    auto& entry = muscles[number];
    if (entry) return true;
    if (!half || half->number != number) half = Half{.number = number, .bands = 0, .mesh = {}};
    auto const& muscle = atlas.muscles[number];
    if (half->bands < muscle.bands.size()) {
      std::vector<LaidMesh const*> over;
      std::vector<bool> met(atlas.muscles.size(), false);
      met[number] = true;
      add_over(body, atlas, muscle, met, over);
      auto const& band = muscle.bands[half->bands++];
      if (auto const done = make_band(body, muscle.file, band, over, half->mesh); !done) {
        entry = fail(done.error());
        return true;
      }
      return false;
    }
    Made made{std::move(half->mesh), {}};
    half.reset();
    made.laid = laid_on_base(body, made.mesh);
    entry = std::move(made);
    return true;
  }

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

bool PlacedMuscles::advance(std::size_t number) const {
  cache_->thread.assert_kept();
  return cache_->advance(*body_, *atlas_, number);
}

Result<MuscleMesh const*> PlacedMuscles::bone(std::size_t number) const {
  cache_->thread.assert_kept();
  auto& entry = cache_->bones[number];
  if (!entry) entry = make(*body_, "bones.json", atlas_->bones[number].bands, {});
  if (!*entry) return fail(entry->error());
  return &(*entry)->mesh;
}

}  // namespace knotmap
