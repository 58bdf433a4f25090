// Beads on threads: where they lie in each shape, and that they keep their order and their side.
#include <glm/geometric.hpp>

#include "muscles/bands.h"
#include "muscles/figure.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// Straight through the trunk, from the skin of the back to that of the front.
Thread through_trunk() {
  auto const& base = the_body()->base();
  auto const* const landmark = the_body()->landmark("T9_spinous");
  glm::vec3 const back = base.position(landmark->place) + glm::vec3(-0.03F, 0.0F, 0.01F);
  auto const near = base.first_hit({back, {0.0F, 0.0F, -1.0F}});
  auto const far = base.first_hit({back, {0.0F, 0.0F, 1.0F}});
  REQUIRE(near);
  REQUIRE(far);
  return {near->place, far->place,
          glm::distance(base.position(near->place), base.position(far->place))};
}

std::vector<Bead> beads_of(Thread const& thread) {
  std::vector<Bead> beads;
  constexpr int count = 20;
  for (int i = 0; i <= count; ++i) {
    beads.push_back({0, thread.length_m * static_cast<float>(i) / count});
  }
  return beads;
}

}  // namespace

TEST_CASE("on the base body a bead lies as deep as it was put") {
  auto const& base = the_body()->base();
  auto const thread = through_trunk();
  auto const beads = beads_of(thread);
  auto const at = place_beads(*the_body()->skin(), built(base), std::vector{thread}, beads);
  for (std::size_t i = 0; i < beads.size(); ++i) {
    CHECK(glm::distance(at[i], base.position(thread.near)) ==
          Approx(beads[i].depth_m).margin(1e-5));
  }
}

TEST_CASE("beads keep their order on a thread in every shape, between its two ends") {
  auto const thread = through_trunk();
  auto const beads = beads_of(thread);
  for (auto const& choice : all_bodies()) {
    auto const average = the_body()->average_of(choice);
    auto const shown = the_body()->shaped(choice);
    auto const at = place_beads(*the_body()->skin(), built_body(choice, average, *shown),
                                std::vector{thread}, beads);
    glm::vec3 const near = shown->position(thread.near);
    INFO(to_string(choice));
    CHECK(glm::distance(at.front(), near) < 1e-4F);
    CHECK(glm::distance(at.back(), shown->position(thread.far)) < 1e-4F);
    for (std::size_t i = 1; i < at.size(); ++i) {
      CHECK(glm::distance(at[i], near) > glm::distance(at[i - 1], near));
    }
  }
}

TEST_CASE("fat lies on top of a muscle, muscle thickens it") {
  auto const& skin = *the_body()->skin();
  Thread const thread = through_trunk();
  std::vector<Bead> const beads{{0, 0.005F}, {0, 0.015F}};
  auto const average = the_body()->base().positions();
  std::vector<glm::vec3> shown(average.begin(), average.end());
  for (auto& spot : shown) spot.z *= 1.25F;  // deeper all through
  auto const fat = place_beads(skin, {average, shown, 1.0F}, std::vector{thread}, beads);
  auto const strong = place_beads(skin, {average, shown, 0.0F}, std::vector{thread}, beads);
  auto const thick = [](std::vector<glm::vec3> const& at) { return glm::distance(at[0], at[1]); };
  glm::vec3 const near = Surface(the_body()->skin(), shown).position(thread.near);
  CHECK(thick(fat) < 1.1F * 0.01F);
  CHECK(thick(strong) > 1.05F * 0.01F);
  CHECK(glm::distance(fat[0], near) > 2.0F * 0.005F);
  CHECK(glm::distance(strong[0], near) < 1.5F * 0.005F);
}

TEST_CASE("the left of a mesh is the mirror of the right, to the last bit of its volume") {
  PlacedMuscles const placed(the_body(), atlas_of({muscle_of("calf", calf_spindle())}));
  auto const form = std::make_shared<FigureForm const>(make_form(placed));
  REQUIRE(form->parts.size() == 2);
  auto const figure = pose(*the_body()->skin(), form, built(the_body()->base()));
  auto const& left = form->parts[0];
  auto const& right = form->parts[1];
  REQUIRE(right.id.side == Side::right);
  REQUIRE(right.vertex_count == left.vertex_count);
  for (std::uint32_t i = 0; i < right.vertex_count; ++i) {
    glm::vec3 const a = figure.positions[right.first_vertex + i];
    CHECK(glm::distance(flipped(a), figure.positions[left.first_vertex + i]) < 1e-5F);
    CHECK(a.x < 0.0F);
  }
  CHECK(volume_of(figure, 0) > 0.0);
  CHECK(volume_of(figure, 1) == Approx(volume_of(figure, 0)).epsilon(1e-4));
}
