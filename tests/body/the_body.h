// The body of assets/, read once for all tests of a program.
#pragma once

#include <memory>

#include <catch2/catch.hpp>

#include "body/body.h"

namespace knotmap::test {

inline std::shared_ptr<Body const> the_body() {
  static auto const body = [] {
    auto loaded = Body::load(KNOTMAP_ASSETS "/body");
    INFO((loaded ? "" : to_line(loaded.error())));
    REQUIRE(loaded);
    return std::make_shared<Body const>(std::move(*loaded));
  }();
  return body;
}

/// Every body that can be shown.
inline std::vector<BodyChoice> all_bodies() {
  std::vector<BodyChoice> choices{{Sex::base, Build::average}};
  for (auto const sex : {Sex::female, Sex::male}) {
    for (int build = 0; build < 5; ++build) choices.push_back({sex, static_cast<Build>(build)});
  }
  return choices;
}

/// The same spot on the body's other side.
inline glm::vec3 flipped(glm::vec3 const& v) {
  return {-v.x, v.y, v.z};
}

}  // namespace knotmap::test
