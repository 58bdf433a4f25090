#include "cli/places.h"

#include <cmath>

#include <glm/vec3.hpp>
#include <nlohmann/json.hpp>

namespace knotmap {
namespace {

/// A thousandth of a millimetre: a place that is fed back must lie in the same region, and a tenth
/// of a millimetre was enough to push one over a border.
constexpr double steps_a_metre = 1e6;
constexpr double steps_of_normal = 1e4;

nlohmann::ordered_json numbers(glm::vec3 values, double steps) {
  auto const rounded = [steps](float value) {
    auto const near = std::round(static_cast<double>(value) * steps) / steps;
    return near == 0.0 ? 0.0 : near;  // no "-0.0"
  };
  return {rounded(values.x), rounded(values.y), rounded(values.z)};
}

}  // namespace

PlaceNumbers::PlaceNumbers(World const& world, BodyChoice const& choice)
    : base_(world.body->shared_base()), shaped_(world.body->shaped(choice)) {}

nlohmann::ordered_json PlaceNumbers::at(Place const& place) const {
  return numbers(base_->position(place), steps_a_metre);
}

nlohmann::ordered_json PlaceNumbers::position(Place const& place) const {
  return numbers(shaped_->position(place), steps_a_metre);
}

nlohmann::ordered_json PlaceNumbers::normal(Place const& place) const {
  return numbers(shaped_->normal(place), steps_of_normal);
}

}  // namespace knotmap
