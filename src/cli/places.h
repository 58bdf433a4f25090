// Places as numbers in JSON answers: always the same two keys, "at" and "position".
#pragma once

#include <memory>

#include <nlohmann/json_fwd.hpp>

#include "body/place.h"
#include "body/shape.h"
#include "body/surface.h"
#include "state/world.h"

namespace knotmap {

/// Says where places are, as [x, y, z] in metres, rounded to a thousandth of a millimetre so that a
/// place that is fed back is met again; no negative zero. Keeps the body that it was made with.
class PlaceNumbers {
 public:
  PlaceNumbers(World const& world, BodyChoice const& choice);

  /// On the base body, whatever the choice: what --at, --pain and the command `pain at` take.
  [[nodiscard]] nlohmann::ordered_json at(Place const& place) const;
  /// On the chosen body: where it is drawn.
  [[nodiscard]] nlohmann::ordered_json position(Place const& place) const;
  /// The way out of the skin there on the chosen body, of length 1.
  [[nodiscard]] nlohmann::ordered_json normal(Place const& place) const;

 private:
  std::shared_ptr<Surface const> base_;
  std::shared_ptr<Surface const> shaped_;
};

}  // namespace knotmap
