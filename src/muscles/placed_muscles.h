// The muscles and bones of an atlas inside the base body.
#pragma once

#include <memory>
#include <vector>

#include "atlas/atlas.h"
#include "muscles/muscle_mesh.h"

namespace knotmap {

/// Makes a mesh when it is first asked for, and with it those of the muscles that lie over it,
/// since it must lie under them. Meshes are kept behind const functions, so it may be used from one
/// thread only (base/one_thread.h).
class PlacedMuscles {
 public:
  /// Makes nothing yet. Both must be there (not null).
  PlacedMuscles(std::shared_ptr<Body const> body, std::shared_ptr<Atlas const> atlas);
  ~PlacedMuscles();
  PlacedMuscles(PlacedMuscles const&) = delete;
  PlacedMuscles& operator=(PlacedMuscles const&) = delete;
  PlacedMuscles(PlacedMuscles&&) = delete;
  PlacedMuscles& operator=(PlacedMuscles&&) = delete;

  [[nodiscard]] Body const& body() const { return *body_; }
  [[nodiscard]] Atlas const& atlas() const { return *atlas_; }

  /// The mesh of a muscle on the right side (or the midline), by its index in Atlas::muscles; empty
  /// when it has no bands. A fault, with the muscle's file, when a spot cannot be placed.
  [[nodiscard]] Result<MuscleMesh const*> muscle(std::size_t number) const;
  /// Makes one more band of that muscle, where muscle() would make all of them at once (those over
  /// it are made at once: ask for them first). Returns whether the muscle is whole, or cannot be.
  [[nodiscard]] bool advance(std::size_t number) const;
  /// The mesh of a bone, by its index in Atlas::bones.
  [[nodiscard]] Result<MuscleMesh const*> bone(std::size_t number) const;

 private:
  struct Cache;
  std::shared_ptr<Body const> body_;
  std::shared_ptr<Atlas const> atlas_;
  std::unique_ptr<Cache> cache_;
};

}  // namespace knotmap
