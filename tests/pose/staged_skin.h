// What positions are looked at with: the shipped atlas, four bodies, the skin in a position.
#pragma once

#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "atlas/read_atlas.h"
#include "body/the_body.h"
#include "pose/skinning.h"
#include "pose/staging.h"

namespace knotmap::test {

/// From the leanest to the heaviest that a sheet shows.
inline std::vector<BodyChoice> four_bodies() {
  return {named("female"), named("male"), named("male:heavy"), named("female:lean")};
}

inline Atlas const& shipped() {
  static Atlas const atlas = [] {
    auto reading = read_atlas(KNOTMAP_ASSETS "/atlas");
    REQUIRE(reading.faults.empty());
    return std::move(reading.atlas);
  }();
  return atlas;
}

inline std::vector<glm::vec3> skin_of(Staging const& staging, BodyChoice const& choice = {}) {
  return carried(*the_body(), staging.stance, the_body()->shaped(choice)->positions());
}

}  // namespace knotmap::test
