// The muscles and bones of an atlas inside the base body: made when they are first asked for.
#pragma once

#include <memory>
#include <vector>

#include "atlas/atlas.h"
#include "muscles/muscle_mesh.h"

namespace knotmap {

/// Makes a mesh (of the right side) when it is first asked for, and those of the muscles over it,
/// since it must lie under them. Used from one thread (base/one_thread.h).
class PlacedMuscles {
 public:
  PlacedMuscles(std::shared_ptr<Body const> body, std::shared_ptr<Atlas const> atlas);
  ~PlacedMuscles();
  PlacedMuscles(PlacedMuscles const&) = delete;
  PlacedMuscles& operator=(PlacedMuscles const&) = delete;
  PlacedMuscles(PlacedMuscles&&) = delete;
  PlacedMuscles& operator=(PlacedMuscles&&) = delete;

  [[nodiscard]] Body const& body() const { return *body_; }
  [[nodiscard]] Atlas const& atlas() const { return *atlas_; }

  /// The right side (or the midline) of a muscle, by its number in Atlas::muscles: empty when it
  /// has no bands. A fault (with the muscle's file) when a spot cannot be placed.
  [[nodiscard]] Result<MuscleMesh const*> muscle(std::size_t number) const;
  /// The right side (or the whole, on the midline) of a bone, by its number in Atlas::bones.
  [[nodiscard]] Result<MuscleMesh const*> bone(std::size_t number) const;

 private:
  struct Cache;
  std::shared_ptr<Body const> body_;
  std::shared_ptr<Atlas const> atlas_;
  std::unique_ptr<Cache> cache_;
};

}  // namespace knotmap
