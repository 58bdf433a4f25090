// The bodies on which positions are looked at, and their skin in one.
#pragma once

#include <vector>

#include "body/the_body.h"
#include "pose/skinning.h"
#include "pose/staging.h"

namespace knotmap::test {

/// From the leanest to the heaviest that a sheet shows.
inline std::vector<BodyChoice> four_bodies() {
  return {named("female"), named("male"), named("male:heavy"), named("female:lean")};
}

inline std::vector<glm::vec3> skin_of(Staging const& staging, BodyChoice const& choice = {}) {
  return carried(*the_body(), staging.stance, the_body()->shaped(choice)->positions());
}

}  // namespace knotmap::test
