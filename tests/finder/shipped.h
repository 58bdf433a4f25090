// The body and the atlas that are shipped, read once for all tests of the finder.
#pragma once

#include <memory>
#include <string>

#include <catch2/catch.hpp>

#include "atlas/read_atlas.h"
#include "body/adjacency.h"
#include "body/body.h"
#include "finder/finder.h"
#include "placement/placed_atlas.h"

namespace knotmap::test {

inline std::shared_ptr<Body const> shipped_body() {
  static auto const body = [] {
    auto loaded = Body::load(KNOTMAP_ASSETS "/body");
    REQUIRE(loaded.has_value());
    return std::make_shared<Body const>(*std::move(loaded));
  }();
  return body;
}

inline PlacedAtlas const& shipped() {
  static PlacedAtlas const placed(
      shipped_body(),
      std::make_shared<Atlas const>(read_atlas(std::string(KNOTMAP_ASSETS) + "/atlas").atlas));
  return placed;
}

inline Pain click(Place const& place) {
  return Pain{{Dab{.place = place}}};
}

inline Place near(std::string_view landmark) {
  auto const* const found = shipped_body()->landmark(landmark);
  REQUIRE(found != nullptr);
  return found->place;
}

/// The skin nearest to a place that was moved by so many metres.
inline Place moved(Place const& place, glm::vec3 by) {
  auto const& base = shipped_body()->base();
  auto const at = base.nearest(base.position(place) + by, 0.05F);
  REQUIRE(at.has_value());
  return *at;
}

/// The place of a vertex.
inline Place at_vertex(VertexIndex vertex) {
  auto const& base = shipped_body()->base();
  auto const triangle = base.adjacency().triangles(vertex).front();
  auto const& corners = base.skin().triangles[triangle];
  return {triangle,
          {corners[0] == vertex ? 1.0F : 0.0F, corners[1] == vertex ? 1.0F : 0.0F,
           corners[2] == vertex ? 1.0F : 0.0F}};
}

/// A zone painted to its border: the smallest dab at every vertex inside.
inline Pain painted(ZoneField const& zone, float radius_m = 0.0F) {
  Pain pain;
  for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
    if (zone.distance[i] >= 0.0F) continue;
    pain.dabs.push_back({.place = at_vertex(zone.vertices[i]), .radius_m = radius_m});
  }
  return pain;
}

}  // namespace knotmap::test
