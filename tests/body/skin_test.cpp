// The skin of assets/body: closed, symmetric, of a person's size in every shape.
#include "body/skin.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include <glm/geometric.hpp>

#include "body/adjacency.h"
#include "the_body.h"

using namespace knotmap;
using namespace knotmap::test;

TEST_CASE("every edge of the skin has two triangles that run it in opposite directions") {
  auto const& skin = *the_body()->skin();
  std::vector<std::uint32_t> edges;
  for (auto const& [a, b, c] : skin.triangles) {
    for (auto const& [from, to] : {std::pair(a, b), std::pair(b, c), std::pair(c, a)}) {
      edges.push_back(static_cast<std::uint32_t>(from) << 16U | to);
    }
  }
  std::sort(edges.begin(), edges.end());
  CHECK(std::adjacent_find(edges.begin(), edges.end()) == edges.end());
  CHECK(std::all_of(edges.begin(), edges.end(), [&](std::uint32_t edge) {
    return std::binary_search(edges.begin(), edges.end(), edge << 16U | edge >> 16U);
  }));
}

TEST_CASE("every shape is exactly symmetric, stands on the ground and has a person's size") {
  auto const body = the_body();
  auto const& mirror = body->skin()->mirror;
  for (auto const choice : all_bodies()) {
    INFO(to_string(choice));
    auto const surface = body->shaped(choice);
    auto const positions = surface->positions();
    auto const normals = surface->normals();
    std::size_t crooked = 0;
    std::size_t not_unit = 0;
    for (std::size_t v = 0; v < positions.size(); ++v) {
      if (positions[mirror[v]] != flipped(positions[v])) ++crooked;
      if (normals[mirror[v]] != flipped(normals[v])) ++crooked;
      if (std::abs(glm::length(normals[v]) - 1.0F) > 1e-5F) ++not_unit;
    }
    CHECK(crooked == 0);
    CHECK(not_unit == 0);
    CHECK(std::abs(surface->bounds().low.y) < 0.002F);
    CHECK(surface->bounds().high.y > 1.5F);
    CHECK(surface->bounds().high.y < 2.0F);
  }
}

TEST_CASE("normals lead out of the body") {
  auto const& base = the_body()->base();
  std::size_t inward = 0;
  std::size_t asked = 0;
  for (std::size_t v = 0; v < base.positions().size(); v += 97) {
    glm::vec3 const outside = base.positions()[v] + 0.0005F * base.normals()[v];
    // A point outside has skin that it sees from outside, or none, in any direction.
    auto const hit = base.first_hit({outside, {0.31F, 0.77F, 0.55F}});
    ++asked;
    if (hit && !hit->outside) ++inward;
  }
  CHECK(inward * 100 <= asked);  // a crease may hide one
}

TEST_CASE("a mirrored place is the same spot on the other side, and back again") {
  auto const body = the_body();
  auto const& skin = *body->skin();
  auto const half = static_cast<std::uint32_t>(skin.triangles.size() / 2);
  for (std::uint32_t t = 0; t < half; t += 101) {
    Place const place{t, {0.5F, 0.3125F, 0.1875F}};
    auto const other = skin.mirrored(place);
    CHECK(other.triangle == t + half);
    CHECK(skin.mirrored(other) == place);
    CHECK(body->base().position(other) == flipped(body->base().position(place)));
    CHECK(body->base().normal(other) == flipped(body->base().normal(place)));
  }
}

TEST_CASE("the nearest vertex of a place is its heaviest corner") {
  auto const& skin = *the_body()->skin();
  auto const& [a, b, c] = skin.triangles[1000];
  CHECK(skin.nearest_vertex({1000, {0.5F, 0.3F, 0.2F}}) == a);
  CHECK(skin.nearest_vertex({1000, {0.2F, 0.5F, 0.3F}}) == b);
  CHECK(skin.nearest_vertex({1000, {0.2F, 0.3F, 0.5F}}) == c);
}

TEST_CASE("the fan of a vertex holds its triangles and each neighbour once") {
  auto const body = the_body();
  auto const& skin = *body->skin();
  auto const& adjacency = body->base().adjacency();
  for (std::size_t v = 0; v < skin.vertex_count(); v += 53) {
    auto const vertex = static_cast<VertexIndex>(v);
    auto const around = adjacency.neighbours(vertex);
    std::vector<VertexIndex> neighbours(around.begin(), around.end());
    REQUIRE(neighbours.size() >= 3);
    std::sort(neighbours.begin(), neighbours.end());
    CHECK(std::adjacent_find(neighbours.begin(), neighbours.end()) == neighbours.end());
    for (auto const t : adjacency.triangles(vertex)) {
      auto const& corners = skin.triangles[t];
      CHECK(std::find(corners.begin(), corners.end(), vertex) != corners.end());
      for (auto const corner : corners) {
        if (corner == vertex) continue;
        CHECK(std::binary_search(neighbours.begin(), neighbours.end(), corner));
      }
    }
  }
}

TEST_CASE("the garment covers the hips and not the face or the back") {
  auto const body = the_body();
  auto const& skin = *body->skin();
  auto const tint = [&](char const* landmark) {
    auto const* const found = body->landmark(landmark);
    REQUIRE(found != nullptr);
    return skin.garment[skin.nearest_vertex(found->place)];
  };
  CHECK(tint("pubic_symphysis.L") >= 128);
  CHECK(tint("nose_tip") == 0);
  CHECK(tint("T5_spinous") == 0);
}
