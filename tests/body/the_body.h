// The body of assets/, read once for all tests of a program.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

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

inline BodyChoice named(std::string_view words) {
  auto const choice = parse_body(words);
  REQUIRE(choice);
  return *choice;
}

/// Every body that has a name.
inline std::vector<BodyChoice> all_bodies() {
  std::vector<BodyChoice> choices{{.base = true}};
  for (std::size_t corner = 0; corner < corner_count; ++corner) {
    choices.push_back(corner_choice(corner));
  }
  return choices;
}

/// Bodies between the named ones, also where leanness meets muscle, which no corner shows.
inline std::vector<BodyChoice> some_mixes() {
  std::vector<BodyChoice> choices;
  for (auto const* const words :
       {"0.5,0,0", "0.5,0.5,0.5", "0.25,-0.5,0", "0,-1,1", "1,-1,1", "0.5,-1,0.5", "0,-0.5,1",
        "1,0.5,0", "0.75,1,0.25", "0.4,-0.3,0.25", "0.5,1,1"}) {
    choices.push_back(named(words));
  }
  return choices;
}

/// The same spot on the body's other side.
inline glm::vec3 flipped(glm::vec3 const& v) {
  return {-v.x, v.y, v.z};
}

/// The normal of a triangle itself, outward, unit length.
inline glm::vec3 face_normal(Surface const& surface, std::uint32_t triangle) {
  auto const& [a, b, c] = surface.skin().triangles[triangle];
  auto const at = surface.positions();
  return glm::normalize(glm::cross(at[b] - at[a], at[c] - at[a]));
}

}  // namespace knotmap::test
