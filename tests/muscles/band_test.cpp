// Bands laid in the body: depth, thickness, tendons, and one settled under another.
#include <algorithm>

#include <glm/geometric.hpp>

#include "muscles/band_grid.h"
#include "muscles/bands.h"
#include "muscles/figure.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

BandGrid laid(Band const& band) {
  auto grid = lay_band(*the_body(), band);
  INFO((grid ? "" : to_line(grid.error())));
  REQUIRE(grid);
  return *std::move(grid);
}

}  // namespace

TEST_CASE("a sheet runs along the skin at its depth") {
  auto const grid = laid(back_sheet(1.5F));
  CHECK(grid.rows >= 6);
  CHECK(grid.columns >= 4);
  for (auto const& node : grid.nodes) {
    CHECK(node.depth_m == Approx(0.015F).margin(0.005F));
    CHECK(node.at.x <= 0.001F);
  }
}

TEST_CASE("no flesh comes nearer to the skin than its least cover") {
  auto const grid = laid(back_sheet(0.1F));
  for (auto const& node : grid.nodes) {
    CHECK(node.depth_m - node.half_m >= least_cover_m - 1e-4F);
    CHECK(node.depth_m + node.half_m < node.thread.length_m);
  }
}

TEST_CASE("a spindle swells to its belly and thins to its tendon") {
  auto const grid = laid(calf_spindle());
  std::size_t const middle = grid.columns / 2;
  auto const thickness = [&](float way) {
    auto const row = static_cast<std::size_t>(way * static_cast<float>(grid.rows - 1));
    return 2.0F * grid.node(row, middle).half_m;
  };
  CHECK(thickness(0.35F) == Approx(0.03F).epsilon(0.1));
  CHECK(thickness(0.85F) < 0.004F);
  CHECK(grid.node(grid.rows * 9 / 10, middle).flesh == 0.0F);
  CHECK(grid.node(grid.rows / 3, middle).flesh > 0.9F);
  // Round: thin at the edges, where the belly is thick in the middle.
  CHECK(grid.node(grid.rows / 3, 0).half_m == 0.0F);
}

TEST_CASE("what lies under another is laid beneath it, whatever depth it asked for") {
  auto over = muscle_of("over", back_sheet(1.0F));
  auto beneath = muscle_of("beneath", back_sheet(1.0F));  // the very same place
  beneath.under = {"over"};
  PlacedMuscles const placed(the_body(), atlas_of({beneath, over}));
  auto const form = std::make_shared<FigureForm const>(make_form(placed));
  auto const figure = pose(*the_body()->skin(), form, built(the_body()->base()));
  auto const middle = [&](std::uint32_t part) {
    glm::vec3 sum(0.0F);
    auto const& p = form->parts[part];
    for (std::uint32_t i = 0; i < p.vertex_count; ++i) sum += figure.positions[p.first_vertex + i];
    return sum / static_cast<float>(p.vertex_count);
  };
  auto const beneath_part = form->part_of({"beneath", Side::right});
  auto const over_part = form->part_of({"over", Side::right});
  REQUIRE(beneath_part);
  REQUIRE(over_part);
  CHECK(middle(*beneath_part).z > middle(*over_part).z + 0.005F);  // the back faces -z
  // Seen from behind, the one over hides the other.
  Ray const ray{middle(*over_part) - glm::vec3(0.0F, 0.0F, 0.5F), {0.0F, 0.0F, 1.0F}};
  std::vector<char> shown(form->parts.size(), 1);
  auto const hit = first_hit(figure, ray, shown);
  REQUIRE(hit);
  CHECK(hit->part == *over_part);
  shown[*over_part] = 0;
  auto const below = first_hit(figure, ray, shown);
  REQUIRE(below);
  CHECK(below->part == *beneath_part);
}

TEST_CASE("muscles said to lie under each other in a ring do not hang") {
  auto a = muscle_of("a", back_sheet(1.0F));
  auto b = muscle_of("b", back_sheet(1.0F));
  a.under = {"b"};
  b.under = {"a"};
  PlacedMuscles const placed(the_body(), atlas_of({a, b}));
  CHECK(placed.muscle(0));
  CHECK(placed.muscle(1));
}

TEST_CASE("only the muscle asked for is made") {
  PlacedMuscles const placed(
      the_body(), atlas_of({muscle_of("a", back_sheet(1.0F)), muscle_of("b", calf_spindle())}));
  std::vector<std::size_t> const one{1};
  auto const form = make_form(placed, one);
  REQUIRE(form.parts.size() == 2);
  CHECK(form.parts[0].id.id == "b");
}
